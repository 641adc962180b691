import type { Faction } from '../core/faction/faction.ts';
import type { DatelineCollection } from '../core/geojson/properties.ts';
import type { Report } from '../core/model.ts';

/** What the page asks of the worker. */
export type Task =
  | { readonly kind: 'load'; readonly gazetteer: GazetteerFile; readonly url: string }
  | { readonly kind: 'geoparse'; readonly reports: readonly Report[]; readonly factions: readonly Faction[] };

/** The theatre is small and comes first; the world stands behind it. */
export type GazetteerFile = 'theatre' | 'world';

export interface Request {
  readonly id: number;
  readonly task: Task;
}

/** Any number of `progress`, then one of the others. */
export type Reply =
  | { readonly id: number; readonly kind: 'progress'; readonly progress: Progress }
  | { readonly id: number; readonly kind: 'done'; readonly collection: DatelineCollection | null }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };

export interface Progress {
  readonly receivedBytes: number;
  /** `null` where the host does not say how long the file is. */
  readonly totalBytes: number | null;
}
