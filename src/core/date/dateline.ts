import type { Passage, Span } from '../model.ts';
import type { Anchor } from './calendar.ts';

/** A dateline is of about the day of its report; a date further away opens a paragraph for another reason. */
const FARTHEST_DAYS_BACK = 60;
const FARTHEST_DAYS_AHEAD = 2;
/** What stands before the date of a dateline is the name of a place, or of a kind of note. */
const LONGEST_OPENING = 60; // UTF-16 units
const MOST_WORDS = 7;
const OPENING = /^[\p{Lu}\p{Lo}][^.!?:;"“«]*[,–—:/-]\s*$/u;
const BARE_OPENING = /^\s*$/u;
/** An agency in brackets, a dash, a colon, a full stop, or nothing more. */
const AFTER_DATE = /^\s*(?:$|[:(–—]|-\s|\.(?:\s|$)|\/)/u;
const AFTER_BARE_DATE = /^\s*(?:$|[:–—]|\(\p{Lu}|-\s)/u;

/**
 * Whether a day is the date of what follows it in its segment: it opens its paragraph behind a place's name and a comma
 * or dash ("KINSHASA, 9 June 2031. …", "ORIGINAL ENTRY, AUGUST 27: …"), or stands alone in it. Captions have none, and
 * a line later than its report is a republisher's.
 */
export function isDateline(text: string, passage: Passage, span: Span, day: Anchor, anchor: Anchor | null): boolean {
  const { start, end } = passage.paragraph;
  if (passage.segment === 'caption' || span.start - start > LONGEST_OPENING) return false;
  if (anchor !== null && day.last < anchor.first - FARTHEST_DAYS_BACK) return false;
  if (anchor !== null && day.first > anchor.last + FARTHEST_DAYS_AHEAD) return false;
  if (anchor !== null && day.first > anchor.last && span.end >= end - 1) return false;
  const opening = text.slice(start, span.start);
  const after = text.slice(span.end, Math.min(end, span.end + 3));
  if (BARE_OPENING.test(opening)) return AFTER_BARE_DATE.test(after);
  return OPENING.test(opening) && opening.split(/\s+/u).length <= MOST_WORDS && AFTER_DATE.test(after);
}
