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

interface KnownWord {
  readonly folded: string;
  readonly capital: boolean;
}

/** Words come again and again: their folded forms are remembered, and all let go when they become too many. */
const knownWords = new Map<string, KnownWord>();
const KEPT_WORDS = 50_000;
/** A longer word is no word, and would only fill the memory. */
const LONGEST_KEPT = 40;

function know(text: string): KnownWord {
  const known = knownWords.get(text);
  if (known !== undefined) return known;
  const word = { folded: foldWord(text), capital: !LOWER_CASE.test(text) };
  if (text.length > LONGEST_KEPT) return word;
  if (knownWords.size >= KEPT_WORDS) knownWords.clear();
  knownWords.set(text, word);
  return word;
}

/** The words of a text between two positions, in order. Hyphens part words; `’s` is left out; `U.S.` is one word. */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  let previousEnd = span.start;
  for (const match of text.slice(span.start, span.end).matchAll(WORD)) {
    const [word] = match;
    const start = span.start + match.index;
    const gap = text.slice(previousEnd, start);
    if (word === 's' && /['’]$/u.test(gap)) continue;
    const { folded, capital } = know(word);
    tokens.push({ start, end: start + word.length, text: word, folded, gap, capital });
    previousEnd = start + word.length;
  }
  return tokens;
}

/** From the first character of one word to the last of another; `null` where either position has no word. */
export function spanOf(tokens: readonly Token[], first: number, last: number): Span | null {
  const opening = tokens[first];
  const closing = tokens[last];
  return opening === undefined || closing === undefined ? null : { start: opening.start, end: closing.end };
}
