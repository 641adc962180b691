import type { Locale } from '../locale/locale.ts';
import type { Passage, Report, SegmentKind, Span } from '../model.ts';
import { foldWord } from './normalize.ts';
import { splitSentences } from './sentences.ts';

/** A line of its own that says that something was left out of the quotation. */
export const OMISSION = '[…]';

const PARAGRAPH = /[^\n]+/gu;

/**
 * The sentences of a report in reading order, each with its paragraph and the kind of segment it stands in. A report
 * that holds its own first version ("ORIGINAL ENTRY, AUGUST 27") is an update before that line and the original entry
 * from it on. Omission marks are no passages.
 */
export function readPassages(report: Report, locale: Locale): Passage[] {
  const paragraphs = [...report.text.matchAll(PARAGRAPH)].map((match) => trimmed(report.text, match.index, match[0]));
  const original = paragraphs.findIndex((span) => locale.originalEntry.test(report.text.slice(span.start, span.end)));
  return paragraphs.flatMap((paragraph, index) => {
    const text = report.text.slice(paragraph.start, paragraph.end);
    if (text === '' || text === OMISSION) return [];
    const segment = segmentOf(text, index, original, report, locale);
    return splitSentences(report.text, paragraph, locale).map((sentence) => ({
      ...sentence,
      paragraph,
      segment,
    }));
  });
}

function trimmed(text: string, start: number, line: string): Span {
  const from = start + (line.length - line.trimStart().length);
  return {
    start: from,
    end: Math.max(from, start + text.slice(start, start + line.length).trimEnd().length),
  };
}

/** A credit stands at a caption's end, and a pointer to another report is one line: longer ones are not looked at. */
const LONGEST_CREDIT = 200; // UTF-16 units
const LONGEST_LINK = 300;

function segmentOf(text: string, index: number, original: number, report: Report, locale: Locale): SegmentKind {
  if (index === 0 && report.title !== null && foldWord(text) === foldWord(report.title)) return 'title';
  if (locale.captionCredit.test(text.slice(-LONGEST_CREDIT))) return 'caption';
  if (text.length <= LONGEST_LINK && locale.relatedLink.test(text)) return 'boilerplate';
  if (original === -1) return 'article';
  return index < original ? 'update' : 'original-entry';
}
