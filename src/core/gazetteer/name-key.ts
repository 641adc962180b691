import { foldWord } from '../text/normalize.ts';

const LONGEST_ARTICLE = 3; // letters
const SUN_LETTER_ARTICLE = /^[ae](r|t|s|sh|d|dh|n|z|th)$/u;
const JOINED_ARTICLE = /^[ae](?=([rtsdnz])\1)[a-z]/u;
const WORD_CHARACTER = /^[\p{L}\p{M}\p{N}'’‘ʼʻ`´ʿʾ.\uD800-\uDFFF]$/u;
/** Which UTF-16 units stand in words: 1 yes, 2 no, 0 not looked at yet. */
const inWords = new Uint8Array(0x10000);
/** Separates the words of a key; every letter and digit sorts after it. */
export const KEY_SEPARATOR = ' ';

/** True for an Arabic article before the word it belongs to. */
export function isArticle(word: string, next: string | undefined): boolean {
  if (next === undefined || word.length > LONGEST_ARTICLE) return false;
  if (word === 'al' || word === 'el') return true;
  const letter = SUN_LETTER_ARTICLE.exec(word)?.[1];
  return letter !== undefined && next.startsWith(letter);
}

/**
 * Folded words without the Arabic article, whose form varies (`al`, `el`, or before a sun letter `ar`, `ez`, …).
 * `al malikiyah` becomes `malikiyah`; `dayr az zawr` becomes `dayr zawr`.
 */
export function withoutArticles(words: readonly string[]): string[] {
  const kept = words.filter((word, index) => !isArticle(word, words[index + 1]));
  return kept.length === 0 ? [...words] : kept;
}

function isInWord(unit: number): boolean {
  const known = inWords[unit] ?? 0;
  if (known !== 0) return known === 1;
  const found = WORD_CHARACTER.test(String.fromCharCode(unit));
  inWords[unit] = found ? 1 : 2;
  return found;
}

/** The folded words of a name, articles left out. */
export function nameWords(name: string): string[] {
  const words: string[] = [];
  let start = 0;
  let hasArticle = false;
  for (let at = 0; at <= name.length; at += 1) {
    if (at < name.length && isInWord(name.charCodeAt(at))) continue;
    if (at > start) {
      const word = foldWord(name.slice(start, at));
      if (word !== '') words.push(word);
      hasArticle ||= word.length <= LONGEST_ARTICLE;
    }
    start = at + 1;
  }
  return hasArticle && words.length > 1 ? withoutArticles(words) : words;
}

/** What names are sorted and found by: their folded words, parted by one blank. */
export function nameKey(name: string): string {
  return nameWords(name).join(KEY_SEPARATOR);
}

/** A word of a spelling key, without an article written as part of it: `ezzor`, `arraqqah`. */
export function withoutJoinedArticle(word: string): string {
  return word.replace(JOINED_ARTICLE, '');
}
