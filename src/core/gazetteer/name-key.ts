import { foldWord } from '../text/normalize.ts';

const SUN_LETTER_ARTICLE = /^[ae](r|t|s|sh|d|dh|n|z|th)$/u;
const JOINED_ARTICLE = /^[ae](?=([rtsdnz])\1)[a-z]/u;
const WORD_BREAK = /[^\p{L}\p{M}\p{N}'’‘ʼʻ`´ʿʾ.]+/u;
/** Separates the words of a key; every letter and digit sorts after it. */
export const KEY_SEPARATOR = ' ';

/** True for an Arabic article before the word it belongs to. */
export function isArticle(word: string, next: string | undefined): boolean {
  if (next === undefined || word.length > 3) return false;
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

/** The folded words of a name, articles left out. */
export function nameWords(name: string): string[] {
  return withoutArticles(
    name
      .split(WORD_BREAK)
      .map(foldWord)
      .filter((word) => word !== ''),
  );
}

/** What names are sorted and found by: their folded words, parted by one blank. */
export function nameKey(name: string): string {
  return nameWords(name).join(KEY_SEPARATOR);
}

/** A word of a spelling key, without an article written as part of it: `ezzor`, `arraqqah`. */
export function withoutJoinedArticle(word: string): string {
  return word.replace(JOINED_ARTICLE, '');
}
