import type { Locale } from '../locale/locale.ts';
import type { Span } from '../model.ts';
import { foldWord } from './normalize.ts';

/** The lookbehind keeps a long run of stops from being tried from each of them. */
const SENTENCE_END = /(?<![.!?؟…])[.!?؟…]+["”»’')\]]*(?=\s)/gu;
const OPENS_SENTENCE = /\s+["“«‘'([]*(?:[\p{Lu}\p{N}]|[^\p{L}\s]|\p{Lo})/uy;
const BLANKS = /\s+/uy;
const INITIALS = /^(?:\p{Lu}\.)*\p{Lu}$/u;
const WORD_CHARACTER = /[\p{L}\p{M}.]/u;
/** Abbreviations are shorter than this, in UTF-16 units. */
const LONGEST_ABBREVIATION = 12;

/**
 * The sentences of a paragraph, without the white space around them. A full stop after an abbreviation the locale
 * knows (`Gen.`), an initial (`J. Smith`) or initials (`U.S. troops`) ends none.
 */
export function splitSentences(text: string, paragraph: Span, locale: Locale): Span[] {
  const source = text.slice(paragraph.start, paragraph.end);
  const sentences: Span[] = [];
  let start = 0;
  for (const match of source.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    OPENS_SENTENCE.lastIndex = end;
    if (!OPENS_SENTENCE.test(source)) continue;
    if (source[match.index] === '.' && endsInAbbreviation(source, start, match.index, locale)) continue;
    sentences.push({ start: paragraph.start + start, end: paragraph.start + end });
    BLANKS.lastIndex = end;
    start = end + (BLANKS.exec(source)?.[0].length ?? 0);
  }
  if (start < source.length) sentences.push({ start: paragraph.start + start, end: paragraph.end });
  return sentences;
}

/** Whether the word before the full stop at `stop`, its own full stops included, is an abbreviation. */
function endsInAbbreviation(source: string, from: number, stop: number, locale: Locale): boolean {
  const earliest = Math.max(from, stop - LONGEST_ABBREVIATION);
  let first = stop;
  while (first > earliest && WORD_CHARACTER.test(source[first - 1] ?? '')) first -= 1;
  const word = source.slice(first, stop);
  return word !== '' && (INITIALS.test(word) || locale.abbreviations.has(foldWord(word)));
}
