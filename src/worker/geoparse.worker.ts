import type { OpenGazetteer } from '../core/gazetteer/open-gazetteer.ts';
import type { DatelineCollection } from '../core/geojson/properties.ts';
import { toCollection } from '../core/geojson/to-geojson.ts';
import { geoparse, prepareCompiled } from '../core/geoparse.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import type { GazetteerFile, Progress, Reply, Request, Task } from './protocol.ts';

/** Reads reports off the page's thread. The theatre's places go before the world's. */

const gazetteers = new Map<GazetteerFile, OpenGazetteer>();
const ORDER: readonly GazetteerFile[] = ['theatre', 'world'];

async function run(task: Task, report: (progress: Progress) => void): Promise<DatelineCollection | null> {
  if (task.kind === 'load') {
    gazetteers.set(task.gazetteer, await loadGazetteer(task.url, report));
    return null;
  }
  const loaded = ORDER.flatMap((name) => gazetteers.get(name) ?? []);
  if (loaded.length === 0) throw new Error('no gazetteer is loaded; expected at least the theatre');
  const knowledge = prepareCompiled(loaded, task.factions);
  const read = await Promise.all(
    task.reports.map(async (item) => ({ ...geoparse(item, knowledge), sha256: await sha256(item.text) })),
  );
  return toCollection(read, task.factions, knowledge.gazetteer);
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

self.addEventListener('message', ({ data: { id, task } }: MessageEvent<Request>) => {
  const reply = (message: Reply): void => {
    self.postMessage(message);
  };
  run(task, (progress) => {
    reply({ id, kind: 'progress', progress });
  }).then(
    (collection) => {
      reply({ id, kind: 'done', collection });
    },
    (error: unknown) => {
      reply({ id, kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    },
  );
});
