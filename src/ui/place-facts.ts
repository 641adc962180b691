import type { DatelineCollection, Excerpt, PlaceProperties, PublishedReport } from '../core/geojson/properties.ts';
import type { Catalog } from '../i18n/catalog.ts';
import { dateInWords } from '../i18n/edtf-date.ts';
import type { VisiblePlace } from '../state/filter.ts';
import { placeNameOf } from '../state/place-name.ts';
import type { PrecisionSign } from './precision-shapes.ts';

/** The sign for how exactly a place is known from what is in view of it. */
export function precisionSign({
  feature,
  nearRadiusKm,
}: Pick<VisiblePlace, 'feature' | 'nearRadiusKm'>): PrecisionSign {
  const { precision, approximate } = feature.properties;
  if (nearRadiusKm !== null && feature.geometry?.type === 'Point') return 'near';
  return precision === 'area' && approximate ? 'rough' : precision;
}

/** The name of the place that holds this one most closely; `null` where none does. */
export function withinName(
  { within }: PlaceProperties,
  collection: DatelineCollection,
  language: string,
): string | null {
  const [first] = within;
  return first === undefined ? null : (placeNameOf(first, collection, language)?.name ?? null);
}

/** Where a place's position is from, with names for the ids of other places in it. */
export function basisInWords({ basis }: PlaceProperties, { places, features }: DatelineCollection): string {
  return basis.replace(/\b(?:geonames|curated):[\w/-]*\w/gu, (id) => {
    const feature = features.find((other) => other.id === id);
    return places[id]?.name ?? feature?.properties.name ?? id;
  });
}

/** Different reports among excerpts. */
export function reportCount(excerpts: readonly Excerpt[]): number {
  return new Set(excerpts.map((excerpt) => excerpt.report)).size;
}

/** The date of the newest report among excerpts, by publication; `null` where there are none. */
export function latestReport(
  excerpts: readonly Excerpt[],
  { reports }: DatelineCollection,
  words: Catalog,
): string | null {
  const named = new Set(excerpts.map((excerpt) => excerpt.report));
  const latest = reports
    .filter((report) => named.has(report.id))
    .map((report) => report.published)
    .sort(byDate)
    .at(-1);
  return latest === undefined ? null : dateInWords(latest, words, 'short');
}

/** Earliest first. EDTF dates sort as text once their qualifier is off: a month comes before its days. */
function byDate(one: string, other: string): number {
  const bare = (edtf: string): string => edtf.replace(/[~?%]$/u, '');
  return bare(one) < bare(other) ? -1 : bare(one) > bare(other) ? 1 : 0;
}

/** Excerpts by the date of their reports, newest first; within a report in reading order. */
export function newestFirst(excerpts: readonly Excerpt[], reports: ReadonlyMap<string, PublishedReport>): Excerpt[] {
  const published = (excerpt: Excerpt): string => reports.get(excerpt.report)?.published ?? '';
  return [...excerpts].sort(
    (one, other) =>
      byDate(published(other), published(one)) ||
      one.report.localeCompare(other.report) ||
      one.target.selector[1].start - other.target.selector[1].start,
  );
}
