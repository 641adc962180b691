import type { Span } from '../model.ts';
import { tokenize } from '../text/tokens.ts';

/** Words on either side of a claim that count as around it. Sentences are not asked for: abbreviations cut them short. */
const WORDS_AROUND = 20;

/** Twenty words are shorter than this, in UTF-16 units: a paragraph of any length costs the same. */
const REACH = 400;

/** The words of a span and those around it in its paragraph, folded. */
export function wordsAround(text: string, span: Span): string[] {
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  const after = text.slice(span.end, span.end + REACH);
  const start = span.start - before.length + before.lastIndexOf('\n') + 1;
  const lineEnd = after.indexOf('\n');
  const tokens = tokenize(text, { start, end: span.end + (lineEnd === -1 ? after.length : lineEnd) });
  const first = tokens.findIndex((token) => token.end > span.start);
  const last = tokens.findLastIndex((token) => token.start < span.end);
  if (first === -1) return [];
  return tokens.slice(Math.max(0, first - WORDS_AROUND), last + WORDS_AROUND + 1).map((token) => token.folded);
}

/** Length of the longest run of words that two texts have in common. */
export function longestSharedRun(one: readonly string[], other: readonly string[]): number {
  let longest = 0;
  let row = new Array<number>(other.length + 1).fill(0);
  for (const word of one) {
    const next = new Array<number>(other.length + 1).fill(0);
    other.forEach((candidate, index) => {
      if (candidate !== word) return;
      next[index + 1] = (row[index] ?? 0) + 1;
      longest = Math.max(longest, next[index + 1] ?? 0);
    });
    row = next;
  }
  return longest;
}
