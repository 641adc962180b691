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
  /** True where the word begins with a capital letter. */
  readonly upper: boolean;
}

/** What a character is in a word. */
const UNSEEN = 0;
const OTHER = 1;
const LETTER = 2;
const CAPITAL_LETTER = 3;
const DIGIT = 4;
const MARK = 5;
const APOSTROPHE = 6;
const SURROGATE = 7;

const APOSTROPHES = "'’ʼ‘ʿʾ";
/** Marks that may also open a word, as the romanised ʿayn does. */
const OPENING_APOSTROPHES = '‘ʿʻ';
const classes = new Uint8Array(0x10000);

function classify(character: string): number {
  if (APOSTROPHES.includes(character) || OPENING_APOSTROPHES.includes(character)) return APOSTROPHE;
  if (/^\p{Lu}$/u.test(character)) return CAPITAL_LETTER;
  if (/^\p{L}$/u.test(character)) return LETTER;
  if (/^\p{N}$/u.test(character)) return DIGIT;
  if (/^\p{M}$/u.test(character)) return MARK;
  return OTHER;
}

/** The class of the character at a position; of a surrogate pair that of the code point, at its first half. */
function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (Number.isNaN(unit)) return OTHER;
  let known = classes[unit] ?? OTHER;
  if (known === UNSEEN) {
    known = unit >= 0xd800 && unit <= 0xdfff ? SURROGATE : classify(String.fromCharCode(unit));
    classes[unit] = known;
  }
  return known === SURROGATE ? classify(String.fromCodePoint(text.codePointAt(at) ?? unit)) : known;
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

const isLetter = (kind: number): boolean => kind === LETTER || kind === CAPITAL_LETTER;
const isInside = (kind: number): boolean => isLetter(kind) || kind === DIGIT || kind === MARK;

/** Where the initials that begin here end (`U.S.`): capitals each with a full stop, two or more; else `start`. */
function endOfInitials(text: string, start: number): number {
  let at = start;
  let count = 0;
  while (classAt(text, at) === CAPITAL_LETTER) {
    const width = widthAt(text, at);
    if (text[at + width] !== '.') break;
    at += width + 1;
    count += 1;
  }
  return count >= 2 ? at : start;
}

/** Where the word that begins at a letter or digit ends; an apostrophe between letters is part of it, `’s` is not. */
function endOfWord(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (isInside(classAt(text, at))) at += widthAt(text, at);
    if (classAt(text, at) !== APOSTROPHE || !APOSTROPHES.includes(text[at] ?? '')) return at;
    const next = classAt(text, at + 1);
    if (!isLetter(next) && next !== MARK) return at;
    if (text[at + 1] === 's' && !/^\w/u.test(text[at + 2] ?? '')) return at;
    at += 1;
  }
}

type KnownWord = Pick<Token, 'folded' | 'capital' | 'upper'>;

/** Words come again and again: their folded forms are remembered, and all let go when they become too many. */
const knownWords = new Map<string, KnownWord>();
const KEPT_WORDS = 50_000;
/** A longer word is no word, and would only fill the memory. */
const LONGEST_KEPT = 40; // UTF-16 units
const LOWER_CASE = /^\p{Ll}/u;
const UPPER_CASE = /^\p{Lu}/u;

function know(text: string): KnownWord {
  const known = knownWords.get(text);
  if (known !== undefined) return known;
  const word = { folded: foldWord(text), capital: !LOWER_CASE.test(text), upper: UPPER_CASE.test(text) };
  if (text.length > LONGEST_KEPT) return word;
  if (knownWords.size >= KEPT_WORDS) knownWords.clear();
  knownWords.set(text, word);
  return word;
}

/** True for small Latin letters only, which fold to themselves: most words of a text. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (unit < 0x61 || unit > 0x7a) return false;
  }
  return true;
}

/** The words of a text between two positions, in order. Hyphens part words; `’s` is left out; `U.S.` is one word. */
export function tokenize(text: string, span: Span = { start: 0, end: text.length }): Token[] {
  const source = span.start === 0 && span.end === text.length ? text : text.slice(span.start, span.end);
  const tokens: Token[] = [];
  let previousEnd = 0;
  for (let at = 0; at < source.length; ) {
    const opens = classAt(source, at);
    const isOpening = opens === APOSTROPHE && OPENING_APOSTROPHES.includes(source[at] ?? '');
    const first = isOpening ? classAt(source, at + 1) : opens;
    if (!isLetter(first) && first !== DIGIT) {
      at += widthAt(source, at);
      continue;
    }
    const initials = opens === CAPITAL_LETTER ? endOfInitials(source, at) : at;
    const end = initials > at ? initials : endOfWord(source, isOpening ? at + 1 : at);
    const gap = source.slice(previousEnd, at);
    const word = source.slice(at, end);
    if (!(word === 's' && (gap.endsWith("'") || gap.endsWith('’')))) {
      const known = isPlain(word) ? null : know(word);
      tokens.push({
        start: span.start + at,
        end: span.start + end,
        text: word,
        folded: known === null ? word : known.folded,
        gap,
        capital: known?.capital === true,
        upper: known?.upper === true,
      });
      previousEnd = end;
    }
    at = end;
  }
  return tokens;
}

/** From the first character of one word to the last of another; `null` where either position has no word. */
export function spanOf(tokens: readonly Token[], first: number, last: number): Span | null {
  const opening = tokens[first];
  const closing = tokens[last];
  return opening === undefined || closing === undefined ? null : { start: opening.start, end: closing.end };
}
