import type { PublishedReport } from '../core/geojson/properties.ts';
import type { Catalog } from '../i18n/catalog.ts';
import { monthsInWords } from '../i18n/edtf-date.ts';

/** What the map is made from: "6 reports, Jul – Dec 2020". Empty for no reports. */
export function subjectOf(reports: readonly PublishedReport[], words: Catalog): string {
  const dates = reports.map((report) => report.published).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return '';
  return `${words.places.reports(reports.length)}${words.comma}${monthsInWords(first, last, words.language)}`;
}
