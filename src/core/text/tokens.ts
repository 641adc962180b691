import type { Span } from '../model.ts';
import { foldWord } from './normalize.ts';

/** A word of a text. */
export interface Token extends Span {
  readonly text: string;
  /** The word as names are compared, see `foldWord`. */
  readonly folded: string;
  /** What stands between the word before and this one; the text's beginning for the first. */
  readonly gap: string;
  /** True where the word begins with a capital, or its script has none. */
  readonly capital: boolean;
}

const WORD =
  /(?:\p{Lu}\.){2,}|[‘ʿʻ]?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ‘ʿʾ](?!s\b)[\p{L}\p{M}][\p{L}\p{M}\p{N}]*)*/gu;
const LOWER_CASE = /^\p{Ll}/u;

/** The words of a text between two positions, in order. Hyphens part words; `’s` is left out; `U.S.` is one word. */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  let previousEnd = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(WORD)) {
    const start = span.start + match.index;
    const end = start + match[0].length;
    if (/^s$/u.test(match[0]) && /['’]$/u.test(text.slice(previousEnd, start))) continue;
    tokens.push({
      start,
      end,
      text: match[0],
      folded: foldWord(match[0]),
      gap: text.slice(previousEnd, start),
      capital: !LOWER_CASE.test(match[0]),
    });
    previousEnd = end;
  }
  return tokens;
}

/** From the first character of one word to the last of another; `null` where either position has no word. */
export function spanOf(tokens: readonly Token[], first: number, last: number): Span | null {
  const opening = tokens[first];
  const closing = tokens[last];
  return opening === undefined || closing === undefined ? null : { start: opening.start, end: closing.end };
}
