import { foldWord, spellingKey } from '../text/normalize.ts';
import type { GazetteerPlace } from './gazetteer-place.ts';

/** How a written name met a known one: letter for letter after folding, or only by its spelling key. */
export type NameMatch = 'folded' | 'spelling';

export interface NamedPlace {
  readonly place: GazetteerPlace;
  /** True where the name is the one that the gazetteer puts first. */
  readonly preferred: boolean;
}

/** Which places bear a name. Words are folded (`foldWord`); articles are left out by `withoutArticles`. */
export interface NameIndex {
  /** Most words that any name has. */
  readonly longest: number;
  find(words: readonly string[], match: NameMatch): readonly NamedPlace[];
}

/** Countries whose names reach English through a romanisation, where spellings vary (Arabic, Kurdish). */
const ROMANISED_COUNTRIES = new Set(['SY', 'IQ', 'LB', 'JO', 'PS']);
/** A spelling key shorter than this joins too many words to mean anything. */
const SHORTEST_SPELLING_KEY = 5; // letters
const SUN_LETTER_ARTICLE = /^[ae](r|t|s|sh|d|dh|n|z|th)$/u;
const JOINED_ARTICLE = /^[ae](?=([rtsdnz])\1)[a-z]/u;
const WORDS = /[\p{L}\p{M}\p{N}'’‘ʿʾ.]+/gu;

/**
 * Folded words without the Arabic article, whose form varies (`al`, `el`, or before a sun letter `ar`, `ez`, …).
 * `al malikiyah` becomes `malikiyah`; `dayr az zawr` becomes `dayr zawr`.
 */
export function withoutArticles(words: readonly string[]): string[] {
  const kept = words.filter((word, index) => !isArticle(word, words[index + 1]));
  return kept.length === 0 ? [...words] : kept;
}

/** True for an Arabic article before the word it belongs to. */
export function isArticle(word: string, next: string | undefined): boolean {
  if (next === undefined) return false;
  if (word === 'al' || word === 'el') return true;
  const letter = SUN_LETTER_ARTICLE.exec(word)?.[1];
  return letter !== undefined && next.startsWith(letter);
}

/** The key under which all spellings of a name meet: `deir ezzor` and `dayr zawr` are one. */
function spellingKeyOf(words: readonly string[]): string {
  return words.map((word) => spellingKey(word.replace(JOINED_ARTICLE, ''))).join('');
}

/** Builds the index of all names of all places. */
export function indexNames(places: Iterable<GazetteerPlace>): NameIndex {
  const folded = new Map<string, NamedPlace[]>();
  const spelling = new Map<string, NamedPlace[]>();
  let longest = 0;
  for (const place of places) {
    const names = [place.name, ...place.names.map((entry) => entry.name)];
    names.forEach((name, order) => {
      const words = withoutArticles((name.match(WORDS) ?? []).map(foldWord).filter((word) => word !== ''));
      if (words.length === 0) return;
      longest = Math.max(longest, words.length);
      const entry: NamedPlace = { place, preferred: order === 0 };
      addOnce(folded, words.join(' '), entry);
      if (!ROMANISED_COUNTRIES.has(place.country)) return;
      const key = spellingKeyOf(words);
      if (key.length >= SHORTEST_SPELLING_KEY) addOnce(spelling, key, entry);
    });
  }
  return {
    longest,
    find: (words, match) =>
      (match === 'folded' ? folded.get(words.join(' ')) : spelling.get(spellingKeyOf(words))) ?? [],
  };
}

function addOnce(index: Map<string, NamedPlace[]>, key: string, entry: NamedPlace): void {
  const entries = index.get(key);
  if (entries === undefined) index.set(key, [entry]);
  else if (entries.every((other) => other.place !== entry.place)) entries.push(entry);
}
