import { foldWord } from '../text/normalize.ts';

/** A phrase in the form in which date words are looked up: each of its words folded. */
const foldPhrase = (phrase: string): string => phrase.trim().split(/\s+/u).map(foldWord).join(' ');

/** Phrases parted by commas, folded. */
export const phrasesOf = (list: string): string[] => list.split(',').map(foldPhrase);

/** Phrases parted by commas, each to the value beside them. */
export const valued = <Value>(...entries: readonly (readonly [Value, string])[]): ReadonlyMap<string, Value> =>
  new Map(entries.flatMap(([value, list]) => phrasesOf(list).map((phrase): [string, Value] => [phrase, value])));

/** Lists of phrases to their places in the order, from `first`. */
export const numbered = (first: number, ...lists: readonly string[]): ReadonlyMap<string, number> =>
  valued(...lists.map((list, index) => [first + index, list] as const));

/** Words parted by blanks, folded. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u).map(foldWord));
