import type { ExcerptMention } from '../core/geojson/properties.ts';

/** A run of a quotation's text; with a mention where it is a name. */
export interface QuotationPart {
  readonly text: string;
  readonly mention: ExcerptMention | null;
}

/** Parts a quotation at its mentions, whose positions count code points. A mention that overlaps one before is left out. */
export function partQuotation(exact: string, mentions: readonly ExcerptMention[]): QuotationPart[] {
  const letters = [...exact];
  const parts: QuotationPart[] = [];
  let at = 0;
  for (const mention of [...mentions].sort((one, other) => one.start - other.start)) {
    if (mention.start < at) continue;
    if (mention.start > at)
      parts.push({
        text: letters.slice(at, mention.start).join(''),
        mention: null,
      });
    parts.push({
      text: letters.slice(mention.start, mention.end).join(''),
      mention,
    });
    at = mention.end;
  }
  if (at < letters.length) parts.push({ text: letters.slice(at).join(''), mention: null });
  return parts;
}
