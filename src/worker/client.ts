import type { Faction } from '../core/faction/faction.ts';
import type { DatelineCollection } from '../core/geojson/properties.ts';
import type { Report } from '../core/model.ts';
import type { GazetteerFile, Progress, Reply, Task } from './protocol.ts';

/** Reads reports in the worker. Everything that goes wrong there rejects the promise that asked for it. */
export interface GeoparseClient {
  /** Loads a compiled gazetteer from an address; the world may take some seconds, hence the progress. */
  load(gazetteer: GazetteerFile, url: string, report?: (progress: Progress) => void): Promise<void>;
  /** The places of reports, as a build would publish them. At least the theatre must have been loaded. */
  geoparse(reports: readonly Report[], factions: readonly Faction[]): Promise<DatelineCollection>;
  close(): void;
}

interface Pending {
  readonly resolve: (collection: DatelineCollection | null) => void;
  readonly reject: (error: Error) => void;
  readonly report: (progress: Progress) => void;
}

export function startGeoparseWorker(): GeoparseClient {
  const worker = new Worker(new URL('./geoparse.worker.ts', import.meta.url), { type: 'module' });
  const pending = new Map<number, Pending>();
  let last = 0;
  const failAll = (message: string): void => {
    for (const { reject } of pending.values()) reject(new Error(message));
    pending.clear();
  };
  worker.addEventListener('error', (event) => {
    failAll(`the worker failed: ${event.message}`);
  });
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const asked = pending.get(data.id);
    if (asked === undefined) return;
    if (data.kind === 'progress') {
      asked.report(data.progress);
      return;
    }
    pending.delete(data.id);
    if (data.kind === 'done') asked.resolve(data.collection);
    else asked.reject(new Error(data.message));
  });
  const ask = (task: Task, report: (progress: Progress) => void = () => {}): Promise<DatelineCollection | null> =>
    new Promise((resolve, reject) => {
      last += 1;
      pending.set(last, { resolve, reject, report });
      worker.postMessage({ id: last, task });
    });
  return {
    load: async (gazetteer, url, report) => {
      await ask({ kind: 'load', gazetteer, url }, report);
    },
    geoparse: async (reports, factions) => {
      const collection = await ask({ kind: 'geoparse', reports, factions });
      if (collection === null) throw new Error('the worker answered without a collection');
      return collection;
    },
    close: () => {
      worker.terminate();
      failAll('the worker was closed');
    },
  };
}
