import type { NamedPlace, NameIndex, NameMatch, NameNode } from '../gazetteer/name-index.ts';
import { ROMANISED_COUNTRIES } from '../gazetteer/name-index.ts';
import { isArticle } from '../gazetteer/name-key.ts';
import type { Locale, NameForm } from '../locale/locale.ts';
import type { Token } from '../text/tokens.ts';

/** A run of words that the gazetteer knows as a name. `first` and `last` are token positions, both included. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly match: NameMatch;
  /** Letters of the first word that belong to no name (Arabic "in", "and"). */
  readonly cliticLetters: number;
  readonly places: readonly NamedPlace[];
}

const INSIDE_NAME = /^[\s‐–-]+$/u;
const HAS_TWO_CAPITALS = /^\p{Lu}[\p{Lu}.]+$/u;
const ARTICLE_FIRST = /^(?:[Aa]l|[Ee]l|[AEae][a-z]{1,2})[\s-]/u;
/** Most words that a name in a text has, articles included. */
const LONGEST_RUN = 12;

/**
 * The longest names at each position of a passage, without overlaps. A name that only its spelling key gives away is
 * taken where `expectsPlace` says that the words before it ask for one, and only in the countries of `focus`.
 */
export function matchNames(
  tokens: readonly Token[],
  index: NameIndex,
  locale: Locale,
  focus: readonly string[],
  expectsPlace: (position: number) => boolean,
): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let position = 0; position < tokens.length; position += 1) {
    if (!mayOpenName(tokens, position)) continue;
    const span =
      abbreviatedAt(tokens, position, spans.at(-1), index, locale) ??
      longestAt(tokens, position, index, locale) ??
      (focus.length > 0 && expectsPlace(position) ? bySpelling(tokens, position, index, focus) : null);
    if (span === null) continue;
    spans.push(span);
    position = span.last;
  }
  return spans;
}

/** Most words of a text are in small letters and open no name: asked first, since all the rest costs more. */
function mayOpenName(tokens: readonly Token[], position: number): boolean {
  const token = tokens[position];
  if (token === undefined) return false;
  if (token.capital) return !/^\p{N}/u.test(token.text);
  const next = tokens[position + 1];
  return (
    next?.capital === true && isArticle(token.folded, next.folded) && (/^[ae]l$/u.test(token.folded) || next.gap === '-')
  );
}

/** "Calif.", "W.Va." anywhere, "OH" behind the comma that follows a name. */
function abbreviatedAt(
  tokens: readonly Token[],
  first: number,
  previous: NameSpan | undefined,
  index: NameIndex,
  locale: Locale,
): NameSpan | null {
  const token = tokens[first];
  if (token === undefined || token.text.length > LONGEST_ABBREVIATION) return null;
  const next = tokens[first + 1];
  const pair = next !== undefined && next.gap === '.' ? `${token.text}.${next.text}` : '';
  for (const [written, last] of [
    [pair, first + 1],
    [token.text.replace(/\.$/u, ''), first],
  ] as const) {
    const division = locale.abbreviatedDivisions.get(written);
    if (division === undefined) continue;
    const afterName = previous?.last === first - 1 && /^,\s$/u.test(token.gap);
    const stops = token.text.endsWith('.') || (tokens[last + 1]?.gap ?? '').startsWith('.');
    if (!afterName && (division.afterComma || !stops)) continue;
    let node: NameNode | null = null;
    for (const word of division.name.split(' ')) node = index.next(node, word);
    const places = node?.places.filter(({ place }) => place.kind === 'division' && place.country === division.country);
    if (places !== undefined && places.length > 0) return { first, last, match: 'folded', cliticLetters: 0, places };
  }
  return null;
}

/** Letters and stops of the longest abbreviation of a division. */
const LONGEST_ABBREVIATION = 6;

interface Best {
  last: number;
  places: readonly NamedPlace[];
  cliticLetters: number;
}

const NO_FORMS: readonly NameForm[] = [];

function longestAt(tokens: readonly Token[], first: number, index: NameIndex, locale: Locale): NameSpan | null {
  const opening = tokens[first];
  if (opening === undefined) return null;
  let best: Best | null = null;
  const article = isArticle(opening.folded, tokens[first + 1]?.folded);

  const visit = (position: number, node: NameNode | null, cliticLetters: number): void => {
    const token = tokens[position];
    if (token === undefined || position - first > LONGEST_RUN) return;
    if (position > first && !INSIDE_NAME.test(token.gap)) return;
    if (isArticle(token.folded, tokens[position + 1]?.folded) && INSIDE_NAME.test(tokens[position + 1]?.gap ?? ''))
      visit(position + 1, node, cliticLetters);
    step(position, index.next(node, token.folded), cliticLetters);
    for (const form of node === null || locale.inflects ? locale.nameForms(token.folded) : NO_FORMS)
      if (node === null || form.cliticLetters === 0)
        step(position, index.next(node, form.folded), node === null ? form.cliticLetters : cliticLetters);
  };
  const step = (position: number, node: NameNode | null, cliticLetters: number): void => {
    if (node === null) return;
    if (best === null || position > best.last) {
      const places = endsName(tokens, first, position, locale) ? spelledSo(node.places, article) : [];
      if (places.length > 0) best = { last: position, places, cliticLetters };
    }
    if (tokens[position + 1]?.gap.length !== 0) visit(position + 1, node, cliticLetters);
  };
  visit(first, null, 0);
  const found = best as Best | null;
  return found === null ? null : { first, match: 'folded', ...found };
}

/** A name that the gazetteer writes with an article ("El Paso") is met without it only where articles come and go. */
function spelledSo(places: readonly NamedPlace[], article: boolean): readonly NamedPlace[] {
  if (article) return places;
  return places.filter(
    ({ place, name }) => !ARTICLE_FIRST.test(name) || ROMANISED_COUNTRIES.has(place.country) || !/^[AE]l/u.test(name),
  );
}

/** Whether the words from `first` to `last` may be a name by their letters: capitals where names have them. */
function endsName(tokens: readonly Token[], first: number, last: number, locale: Locale): boolean {
  const closing = tokens[last];
  if (closing === undefined) return false;
  if (last === first) return !locale.commonWords.has(closing.folded) || HAS_TWO_CAPITALS.test(closing.text);
  if (!closing.capital) return false;
  if (first + 1 === last && isArticle(tokens[first]?.folded ?? '', closing.folded))
    return closing.capital && (!locale.commonWords.has(closing.folded) || tokens[first]?.capital === true);
  return true;
}

/** Longest run whose spelling key is that of a place in a country that the report is about. */
function bySpelling(
  tokens: readonly Token[],
  first: number,
  index: NameIndex,
  focus: readonly string[],
): NameSpan | null {
  let last = first;
  while (last + 1 < tokens.length && last - first < MOST_SPELLED_WORDS && INSIDE_NAME.test(tokens[last + 1]?.gap ?? ''))
    last += 1;
  for (; last >= first; last -= 1) {
    const run = tokens.slice(first, last + 1);
    if (run.at(-1)?.capital !== true) continue;
    const words = run.filter((token, at) => !isArticle(token.folded, run[at + 1]?.folded)).map((token) => token.folded);
    const places = index.findBySpelling(words, focus);
    if (places.length > 0) return { first, last, match: 'spelling', cliticLetters: 0, places };
  }
  return null;
}

/** Words that a name found only by its spelling may have, besides the first. */
const MOST_SPELLED_WORDS = 3;
