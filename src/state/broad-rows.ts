import type { Excerpt, PlaceFeature } from '../core/geojson/properties.ts';
import type { VisiblePlace } from './filter.ts';

/** Excerpts that say no more than one wording ("northeast Syria"), in the capitals that the reports use most often. */
export interface BroadRow {
  readonly wording: string;
  readonly feature: PlaceFeature;
  readonly excerpts: readonly Excerpt[];
}

/**
 * One row for each wording, of the excerpts that say nothing narrower: a sentence that names Qamishli and Syria does not
 * say "only Syria", nor does one that names north-east Syria.
 */
export function broadRows(places: readonly VisiblePlace[]): BroadRow[] {
  const rows = new Map<string, { feature: PlaceFeature; excerpts: Excerpt[] }>();
  for (const { feature, excerpts } of places) {
    for (const excerpt of excerpts.filter((candidate) => saysNothingNarrower(candidate, feature))) {
      const key = `${feature.id} ${excerpt.mention.exact.toLowerCase()}`;
      const row = rows.get(key) ?? { feature, excerpts: [] };
      row.excerpts.push(excerpt);
      rows.set(key, row);
    }
  }
  return [...rows.values()]
    .map(({ feature, excerpts }) => ({ wording: commonWording(excerpts), feature, excerpts }))
    .sort(
      (one, other) => other.excerpts.length - one.excerpts.length || one.wording.localeCompare(other.wording, 'en'),
    );
}

/** True if every place that the excerpt names is this one, or holds it. */
function saysNothingNarrower({ mentions }: Excerpt, { id, properties }: PlaceFeature): boolean {
  return mentions.every(({ place }) => place === null || place === id || properties.within.includes(place));
}

/** The spelling used most often, the first of them where several are. */
function commonWording(excerpts: readonly Excerpt[]): string {
  const counts = new Map<string, number>();
  for (const { mention } of excerpts) counts.set(mention.exact, (counts.get(mention.exact) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? '';
}
