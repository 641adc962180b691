import { foldWord, spellingKey } from '../core/text/normalize.ts';
import { type Token, tokenize } from '../core/text/tokens.ts';

/** An Arabic word with the article, after a conjunction or preposition that is written with it (و ف ب ك ل). */
const WITH_ARTICLE = /^[وفبك]?(ال(.{3,}))$/u;
/** ل and the article become لل. */
const TO_THE = /^لل(.{3,})$/u;
/** Shorter words sound like too many others. */
const SHORTEST_SOUND = 4;
const LATIN = /^[a-z]+$/u;

/** The words of a text as they are compared, in order. */
export function foldedWords(text: string): string[] {
  return tokenize(text).map(({ folded }) => folded);
}

/**
 * The forms under which a folded word of a text is found: itself, and an Arabic one also without what is written together
 * with it: `بالمالكيه` also as `المالكيه` and `مالكيه`.
 */
export function formsOf(folded: string): string[] {
  const article = WITH_ARTICLE.exec(folded);
  const toThe = TO_THE.exec(folded)?.[1];
  if (article !== null) return [...new Set([folded, article[1] ?? folded, article[2] ?? folded])];
  return toThe === undefined ? [folded] : [folded, `ال${toThe}`, toThe];
}

/** How a folded word in Latin letters sounds, whoever romanised it (`spellingKey`); other words as they are. */
export function soundOf(folded: string): string {
  return folded.length >= SHORTEST_SOUND && LATIN.test(folded) ? spellingKey(folded) : folded;
}

/** Letters of a word of a text that stand for the first `count` of its folded form, UTF-16 units. */
export function lettersFor({ text }: Token, count: number): number {
  let length = 0;
  while (length < text.length && foldWord(text.slice(0, length)).length < count) length += 1;
  // A mark belongs to the letter before it.
  while (/^\p{M}/u.test(text.slice(length))) length += 1;
  return length;
}
