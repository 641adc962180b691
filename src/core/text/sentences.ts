import type { Locale } from '../locale/locale.ts';
import type { Span } from '../model.ts';
import { foldWord } from './normalize.ts';

const SENTENCE_END = /[.!?؟…]+["”»’')\]]*(?=\s)/gu;
const OPENS_SENTENCE = /^\s+["“«‘'([]*(?:[\p{Lu}\p{N}]|[^\p{L}\s]|\p{Lo})/u;
const LAST_WORD = /([\p{L}\p{M}.]+)\.+$/u;
const INITIALS = /^(?:\p{Lu}\.)*\p{Lu}$/u;

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
    if (!OPENS_SENTENCE.test(source.slice(end))) continue;
    if (endsInAbbreviation(source.slice(start, match.index + 1), locale)) continue;
    sentences.push({
      start: paragraph.start + start,
      end: paragraph.start + end,
    });
    start = end + (/^\s+/u.exec(source.slice(end))?.[0].length ?? 0);
  }
  if (start < source.length) sentences.push({ start: paragraph.start + start, end: paragraph.end });
  return sentences;
}

function endsInAbbreviation(sentence: string, locale: Locale): boolean {
  const word = LAST_WORD.exec(sentence)?.[1];
  if (word === undefined) return false;
  return INITIALS.test(word) || locale.abbreviations.has(foldWord(word));
}
