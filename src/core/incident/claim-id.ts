import { excerptId } from '../geojson/excerpt-id.ts';
import type { Facet } from '../model.ts';

/**
 * A short name for a claim that survives a rebuild and changes elsewhere in the text: the report's id, the facet, and a
 * hash of the quote.
 * @param detail tells claims apart that stand on the same words: whose dead are counted, say
 */
export function claimId(report: string, facet: Facet, quote: string, detail = ''): string {
  return excerptId(`${report}:${facet}`, { type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: detail });
}
