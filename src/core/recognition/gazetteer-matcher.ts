import {
  isArticle,
  type NamedPlace,
  type NameIndex,
  type NameMatch,
  withoutArticles,
} from '../gazetteer/name-index.ts';
import type { Locale } from '../locale/locale.ts';
import type { Token } from '../text/tokens.ts';

/** A run of words that the gazetteer knows as a name. `first` and `last` are token positions, both included. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly match: NameMatch;
  readonly places: readonly NamedPlace[];
}

const INSIDE_NAME = /^[\s‐–-]+$/u;
const HAS_TWO_CAPITALS = /^\p{Lu}[\p{Lu}.]+$/u;
/** Words that may be in small letters inside a name. */
const SMALL_WORDS = new Set(['of', 'the', 'and', 'al', 'el', 'de', 'du', 'la']);

/**
 * The longest names at each position of a passage, without overlaps. A name that only its spelling key gives away is
 * taken where `expectsPlace` says that the words before it ask for one.
 */
export function matchNames(
  tokens: readonly Token[],
  index: NameIndex,
  locale: Locale,
  expectsPlace: (position: number) => boolean,
): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let position = 0; position < tokens.length; position += 1) {
    if (!mayOpenName(tokens, position)) continue;
    const span =
      longestAt(tokens, position, index, 'folded', locale) ??
      (expectsPlace(position) ? longestAt(tokens, position, index, 'spelling', locale) : null);
    if (span === null) continue;
    spans.push(span);
    position = span.last;
  }
  return spans;
}

/** Most words of a text are in small letters and open no name: asked first, since all the rest costs more. */
function mayOpenName(tokens: readonly Token[], position: number): boolean {
  const token = tokens[position];
  return token !== undefined && (token.capital || isArticle(token.folded, tokens[position + 1]?.folded));
}

function longestAt(
  tokens: readonly Token[],
  first: number,
  index: NameIndex,
  match: NameMatch,
  locale: Locale,
): NameSpan | null {
  for (let last = lastPossible(tokens, first, index.longest); last >= first; last -= 1) {
    const run = tokens.slice(first, last + 1);
    if (!readsAsName(run, locale)) continue;
    const places = index.find(withoutArticles(run.map((token) => token.folded)), match);
    if (places.length > 0) return { first, last, match, places };
  }
  return null;
}

/** Articles do not count among an index's words, so a run may be longer by as many. */
function lastPossible(tokens: readonly Token[], first: number, longest: number): number {
  let last = first;
  while (last + 1 < tokens.length && last - first < 2 * longest && INSIDE_NAME.test(tokens[last + 1]?.gap ?? ''))
    last += 1;
  return last;
}

function readsAsName(run: readonly Token[], locale: Locale): boolean {
  const words = run.filter((token, index) => !isArticle(token.folded, run[index + 1]?.folded));
  const first = words[0];
  const opening = run[0];
  if (first === undefined || opening === undefined || !first.capital) return false;
  if (opening !== first && !opening.capital && !opensWithJoinedArticle(run)) return false;
  if (run.at(-1) !== words.at(-1)) return false;
  if (!words.every((token, index) => token.capital || SMALL_WORDS.has(token.folded) || index > 0)) return false;
  if (words.length > 1) return true;
  return !locale.commonWords.has(first.folded) || HAS_TWO_CAPITALS.test(first.text);
}

/** `al-Tanf`, `al Tanf`, `ar-Raqqah`; but not English "as Syria". */
function opensWithJoinedArticle(run: readonly Token[]): boolean {
  const [article, next] = run;
  if (article === undefined || next === undefined) return false;
  return /^[ae]l$/u.test(article.folded) || next.gap === '-';
}
