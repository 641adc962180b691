import type { PublishedReport } from '../core/geojson/properties.ts';
import type { CitedSource } from '../export/citation.ts';
import type { Catalog } from '../i18n/catalog.ts';
import { dateInWords } from '../i18n/edtf-date.ts';

/** A report as citations name it, its dates in words. */
export function citedSource(report: PublishedReport, words: Catalog): CitedSource {
  return { ...report, published: dateInWords(report.published, words), republished: republication(report, words) };
}

/** "republished by Global Research, 28 August 2020"; `null` where nobody did. */
export function republication({ republishedBy, republished }: PublishedReport, words: Catalog): string | null {
  if (republishedBy === null) return null;
  return words.excerpt.republished(republishedBy, republished === null ? null : dateInWords(republished, words));
}
