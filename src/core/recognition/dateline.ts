import type { Passage, Span } from '../model.ts';
import type { RoleDecision } from './roles.ts';

/** The place that a report was sent from: "KINSHASA, May 17 (Agency) – ", "Moscow — ". */
export const DATELINE: RoleDecision = { role: 'location', rule: 'where the report was written' };
const AFTER_DATELINE =
  /^(?:,[^.!?\n—–]{1,40}?)?(?:\s?\([^)\n]{2,40}\))?\s?(?:[—–:]|-{1,2}\s)|^(?:,[^.!?\n(]{1,40}?)?\s\([^)\n]{2,30}\)\s/u;

/** "Kyiv, 4 March. ": a date and nothing else up to the stop. */
const DATE_ALONE = /^,\s(?:\d{1,2}\s\p{L}+|\p{L}+\.?\s\d{1,2})(?:,?\s\d{4})?\s?(?:[.–—-]\s|$)/u;
/** "Kyiv, March 4, Agency": a line that holds nothing else. */
const DATE_AND_AGENCY = /^,\s(?:\d{1,2}\s\p{L}+|\p{L}+\.?\s\d{1,2})(?:,?\s\d{4})?,[^.!?\n]{1,40}(?:\n|$)/u;
/** "KINSHASA, 9 June", "GAO, May 17": only behind a name in capitals, as it also opens sentences. */
const DATE_AFTER = /^,\s(?:\d{1,2}\s\p{L}+|\p{L}+\.?\s\d{1,2}\b)/u;

/** Whether a name at a paragraph's beginning is followed as a dateline's place is. */
export function isDateline(text: string, passage: Passage, { start, end }: Span): boolean {
  if (start !== passage.paragraph.start || passage.segment === 'title') return false;
  const after = text.slice(end, end + 90);
  if (SPEAKING.test(after)) return false;
  const isCapitals = end - start > 3 && !/\p{Ll}/u.test(text.slice(start, end));
  return (
    AFTER_DATELINE.test(after) ||
    DATE_ALONE.test(after) ||
    DATE_AND_AGENCY.test(after) ||
    (isCapitals && DATE_AFTER.test(after))
  );
}

/** The place that a headline or a paragraph is about: "Mali: …", but not "Russia: “…”", which is who speaks. */
export const HEADING: RoleDecision = { role: 'location', rule: 'the place that the text is headed by' };

/** A quotation behind a colon: the name is its speaker's. */
const SPEAKING = /^:\s["“”„«'‘]/u;

/** Whether a name opens its paragraph and is followed by a colon and no quotation. */
export function isHeading(text: string, passage: Passage, { start, end }: Span): boolean {
  const after = text.slice(end, end + 4);
  return start === passage.paragraph.start && /^:\s/u.test(after) && !SPEAKING.test(after);
}
