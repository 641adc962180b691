import type { NamedPlace, NameIndex, NameMatch, NameNode } from '../gazetteer/name-index.ts';
import { ROMANISED_COUNTRIES } from '../gazetteer/name-index.ts';
import { isArticle, nameKey } from '../gazetteer/name-key.ts';
import type { Locale } from '../locale/locale.ts';
import { isArabic } from '../text/consonants.ts';
import { editDistance } from '../text/edit-distance.ts';
import type { Token } from '../text/tokens.ts';
import { expectsPlace, readContext } from './context.ts';

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
const ARTICLE_FIRST = /^[AEae]l[\s-]/u;
/** Most words that a name in a text has, articles included. */
const LONGEST_RUN = 12;

/** The longest names at each position of a passage, without overlaps. */
export function matchNames(tokens: readonly Token[], index: NameIndex, locale: Locale): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let position = 0; position < tokens.length; position += 1) {
    if (!mayOpenName(tokens, position)) continue;
    const span =
      abbreviatedAt(tokens, position, spans.at(-1), index, locale) ?? longestAt(tokens, position, index, locale);
    if (span === null) continue;
    spans.push(span);
    position = span.last;
  }
  return spans;
}

/**
 * The spans found, and between them names that only their spelling key gives away: where the words before ask for a
 * place, and in the countries of `focus` only.
 */
export function addSpellings(
  tokens: readonly Token[],
  spans: readonly NameSpan[],
  index: NameIndex,
  focus: readonly string[],
  locale: Locale,
): NameSpan[] {
  const all: NameSpan[] = [];
  let order = 0;
  for (let position = 0; position < tokens.length; position += 1) {
    const known = spans[order];
    if (known !== undefined && position === known.first) {
      all.push(known);
      order += 1;
      position = known.last;
      continue;
    }
    if (!mayOpenName(tokens, position) || !isAskedFor(tokens, position, locale)) continue;
    const span = bySpelling(tokens, position, (known?.first ?? tokens.length) - 1, index, focus, locale);
    if (span === null) continue;
    all.push(span);
    position = span.last;
  }
  return all;
}

/** Without capitals to tell names by, only a kind of place or "near" asks for one; a preposition stands before anything. */
function isAskedFor(tokens: readonly Token[], position: number, locale: Locale): boolean {
  if (locale.hasCapitals) return expectsPlace(tokens, position, locale);
  const { near, placeType } = readContext(tokens, position, position, locale);
  return near || placeType !== null;
}

/** Most words of a text are in small letters and open no name: asked first, since all the rest costs more. */
function mayOpenName(tokens: readonly Token[], position: number): boolean {
  const token = tokens[position];
  if (token === undefined) return false;
  if (token.capital) return !isDigit(token.text.charCodeAt(0));
  const next = tokens[position + 1];
  return (
    next?.capital === true &&
    isArticle(token.folded, next.folded) &&
    (/^[ae]l$/u.test(token.folded) || next.gap === '-')
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
  const pair = next?.gap === '.' ? locale.abbreviatedDivisions.get(`${token.text}.${next.text}`) : undefined;
  const single = locale.abbreviatedDivisions.get(token.text.endsWith('.') ? token.text.slice(0, -1) : token.text);
  for (let last = first + 1; last >= first; last -= 1) {
    const division = last === first ? single : pair;
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

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Letters and stops of the longest abbreviation of a division. */
const LONGEST_ABBREVIATION = 6;

/** A search for the longest name from one word on. Forms of words are tried one after another, the word itself first. */
class LongestName {
  last = -1;
  places: readonly NamedPlace[] = [];
  cliticLetters = 0;
  readonly #tokens: readonly Token[];
  readonly #first: number;
  readonly #index: NameIndex;
  readonly #locale: Locale;

  constructor(tokens: readonly Token[], first: number, index: NameIndex, locale: Locale) {
    this.#tokens = tokens;
    this.#first = first;
    this.#index = index;
    this.#locale = locale;
    this.#visit(first, null, 0);
  }

  /** Goes on with the word at a position, after the words of a node. */
  #visit(position: number, node: NameNode | null, cliticLetters: number): void {
    const token = this.#tokens[position];
    if (token === undefined || position - this.#first > LONGEST_RUN) return;
    if (position > this.#first && !isInsideName(token.gap)) return;
    const next = this.#tokens[position + 1];
    if (next !== undefined && isArticle(token.folded, next.folded) && isInsideName(next.gap))
      this.#visit(position + 1, node, cliticLetters);
    this.#step(position, this.#index.next(node, token.folded), cliticLetters);
    if (node !== null && !this.#locale.inflects) return;
    for (const form of this.#locale.nameForms(token.folded))
      if (node === null || form.cliticLetters === 0)
        this.#step(position, this.#index.next(node, form.folded), node === null ? form.cliticLetters : cliticLetters);
  }

  #step(position: number, node: NameNode | null, cliticLetters: number): void {
    if (node === null) return;
    if (position > this.last && endsName(this.#tokens, this.#first, position, this.#locale)) {
      const opening = this.#tokens[this.#first]?.folded ?? '';
      const named = isArticle(opening, this.#tokens[this.#first + 1]?.folded)
        ? node.places.filter(mayHaveArticle)
        : spelledSo(node.places);
      const places = position > this.#first ? capitalisedSo(named, this.#tokens[position]) : named;
      if (places.length > 0) {
        this.last = position;
        this.places = places;
        this.cliticLetters = cliticLetters;
      }
    }
    this.#visit(position + 1, node, cliticLetters);
  }
}

function longestAt(tokens: readonly Token[], first: number, index: NameIndex, locale: Locale): NameSpan | null {
  const { last, places, cliticLetters } = new LongestName(tokens, first, index, locale);
  return last === -1 ? null : { first, last, match: 'folded', cliticLetters, places };
}

function isInsideName(gap: string): boolean {
  return gap === ' ' || gap === '-' || INSIDE_NAME.test(gap);
}

/** A name that the gazetteer writes with an article ("El Paso") is met without it only where articles come and go. */
function spelledSo(places: readonly NamedPlace[]): readonly NamedPlace[] {
  return places.every(isWithoutArticle) ? places : places.filter(isWithoutArticle);
}

/** "Al Mari" is no Mari of a country whose names have no articles. */
function mayHaveArticle({ place, name }: NamedPlace): boolean {
  return ARTICLE_FIRST.test(name) || ROMANISED_COUNTRIES.has(place.country);
}

function isWithoutArticle({ place, name }: NamedPlace): boolean {
  return !ARTICLE_FIRST.test(name) || ROMANISED_COUNTRIES.has(place.country);
}

const SMALL_LAST_WORD = /[\s‐–-]\p{Ll}[^\s‐–-]*$/u;

/** A last word in small letters ends a name only where the gazetteer writes it so ("Syrian desert"). */
function capitalisedSo(places: readonly NamedPlace[], last: Token | undefined): readonly NamedPlace[] {
  return last === undefined || last.capital ? places : places.filter(({ name }) => SMALL_LAST_WORD.test(name));
}

/** Whether the words from `first` to `last` may be a name by their letters: capitals where names have them. */
function endsName(tokens: readonly Token[], first: number, last: number, locale: Locale): boolean {
  const closing = tokens[last];
  if (closing === undefined) return false;
  if (last === first) {
    // "سوري" is an adjective, though Surrey is written so; where adjectives have capitals their own places are told apart later.
    if (!locale.demonymsAreCapitalised && locale.demonyms.has(closing.folded)) return false;
    return !locale.commonWords.has(closing.folded) || HAS_TWO_CAPITALS.test(closing.text);
  }
  if (first + 1 === last && isArticle(tokens[first]?.folded ?? '', closing.folded))
    return closing.capital && (!locale.commonWords.has(closing.folded) || tokens[first]?.capital === true);
  return true;
}

/** Longest run whose spelling key is that of a place in a country that the report is about. */
function bySpelling(
  tokens: readonly Token[],
  first: number,
  limit: number,
  index: NameIndex,
  focus: readonly string[],
  locale: Locale,
): NameSpan | null {
  let last = first;
  while (last + 1 <= limit && last - first < MOST_SPELLED_WORDS && INSIDE_NAME.test(tokens[last + 1]?.gap ?? ''))
    last += 1;
  for (; last >= first; last -= 1) {
    const run = tokens.slice(first, last + 1);
    if (run.at(-1)?.capital !== true) continue;
    if ((run.length === 1 || !locale.hasCapitals) && run.some((token) => isOrdinary(token, locale))) continue;
    const words = run.filter((token, at) => !isArticle(token.folded, run[at + 1]?.folded)).map((token) => token.folded);
    const written = words.join(' ');
    const places = index
      .findBySpelling(words, focus)
      .filter(({ name }) => isArabic(written) || isSimilar(written, nameKey(name)));
    if (places.length > 0) return { first, last, match: 'spelling', cliticLetters: 0, places };
  }
  return null;
}

function isOrdinary(token: Token | undefined, locale: Locale): boolean {
  const word = token?.folded ?? '';
  return locale.commonWords.has(word) || locale.placeTypes.has(word) || locale.demonyms.has(word);
}

/** Edits a letter that two spellings of one name may differ by: `dayrick` and `derik` differ by three of seven. */
const MOST_EDITS = 0.5;

function isSimilar(written: string, known: string): boolean {
  return editDistance(written, known) <= Math.max(written.length, known.length) * MOST_EDITS;
}

/**
 * The spans found, and between them the single words that were found by spelling elsewhere in the document: a name is asked
 * for once and stands alone after that. Words are known by their form without clitics.
 */
export function addRepeated(
  tokens: readonly Token[],
  spans: readonly NameSpan[],
  spelled: ReadonlyMap<string, readonly NamedPlace[]>,
  locale: Locale,
): NameSpan[] {
  const taken = new Set<number>();
  for (const { first, last } of spans) for (let at = first; at <= last; at += 1) taken.add(at);
  const more: NameSpan[] = [];
  tokens.forEach(({ folded }, position) => {
    if (taken.has(position)) return;
    for (const form of [{ folded, cliticLetters: 0 }, ...locale.nameForms(folded)]) {
      const places = spelled.get(form.folded);
      if (places === undefined) continue;
      more.push({ first: position, last: position, match: 'spelling', cliticLetters: form.cliticLetters, places });
      return;
    }
  });
  return [...spans, ...more].sort((one, other) => one.first - other.first);
}

/** Words that a name found only by its spelling may have, besides the first. */
const MOST_SPELLED_WORDS = 3;
