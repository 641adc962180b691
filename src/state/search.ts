import type { DatelineCollection } from '../core/geojson/properties.ts';
import type { Span } from '../core/model.ts';
import { tokenize } from '../core/text/tokens.ts';
import { SEARCH_KINDS, type SearchDocument, type SearchKind } from './search-documents.ts';
import { CLOSENESS, type FoundText, type SearchIndex, searchIndexOf } from './search-index.ts';
import { foldedWords, formsOf, lettersFor, soundOf } from './search-words.ts';

/** Something found, with the text under which it was. */
export interface SearchHit {
  readonly kind: SearchKind;
  /** Id of the place, incident, faction, report or excerpt. */
  readonly target: string;
  readonly text: string;
  /** What answers to the words asked for; UTF-16 units of `text`, in order. */
  readonly marks: readonly Span[];
}

export interface SearchGroup {
  readonly kind: SearchKind;
  /** The best of them, best first; never empty. */
  readonly hits: readonly SearchHit[];
  /** Everything found of the kind, the hits included. */
  readonly total: number;
}

/** As many as are shown of each kind. */
const SHOWN: Readonly<Record<SearchKind, number>> = { place: 5, incident: 5, party: 3, report: 3, excerpt: 5 };

/** What answers queries about a collection, once its index is built. */
export async function openSearch(collection: DatelineCollection): Promise<(query: string) => SearchGroup[]> {
  const index = await searchIndexOf(collection);
  return (query) => search(index, query);
}

/**
 * What a query finds, by kind; kinds of which nothing is found are left out. What has every word as typed comes before what
 * begins like the last of them; what is only similar is shown only where there is neither.
 */
function search(index: SearchIndex, query: string): SearchGroup[] {
  const words = foldedWords(query);
  const all = index.find(words);
  const closest = Math.min(...all.map(({ closeness }) => closeness));
  const found = closest === CLOSENESS.similar ? all : all.filter(({ closeness }) => closeness < CLOSENESS.similar);
  return SEARCH_KINDS.flatMap((kind) => {
    const best = bestOfEach(
      index,
      words,
      found.filter(({ at }) => index.documents[at]?.kind === kind),
    );
    if (best.length === 0) return [];
    const hits = best.slice(0, SHOWN[kind]).map(({ document, text }) => hitOf(document, text, words));
    return [{ kind, hits, total: best.length }];
  });
}

interface RankedText {
  readonly document: SearchDocument;
  readonly text: FoundText;
  /** True where the words are all that the text says. */
  readonly isWhole: boolean;
}

/** The best text of each target, best first. */
function bestOfEach({ documents }: SearchIndex, words: readonly string[], found: readonly FoundText[]): RankedText[] {
  const ranked = found
    .flatMap((text): RankedText[] => {
      const document = documents[text.at];
      const isWhole = document?.isName === true && foldedWords(document.text).length === words.length;
      return document === undefined ? [] : [{ document, text, isWhole }];
    })
    .sort(byRank);
  const seen = new Set<string>();
  return ranked
    .filter(({ document: { target } }) => !seen.has(target) && seen.add(target))
    .map((best) => firstOfEqual(best, ranked));
}

/** Of the texts of one target that are found alike, the first in `searchDocuments`: the name that it goes by. */
function firstOfEqual(best: RankedText, ranked: readonly RankedText[]): RankedText {
  if (best.document.kind === 'excerpt') return best;
  return ranked.reduce((first, other) => {
    const isAlike =
      other.document.target === best.document.target &&
      other.text.closeness === best.text.closeness &&
      other.isWhole === best.isWhole;
    return isAlike && other.text.at < first.text.at ? other : first;
  }, best);
}

function byRank(one: RankedText, other: RankedText): number {
  return (
    one.text.closeness - other.text.closeness ||
    Number(other.isWhole) - Number(one.isWhole) ||
    other.text.score - one.text.score ||
    one.text.at - other.text.at
  );
}

function hitOf({ kind, target, text }: SearchDocument, { terms }: FoundText, words: readonly string[]): SearchHit {
  return { kind, target, text, marks: marksIn(text, terms, words) };
}

/** The words of a text that were found: of one that only begins as typed, that beginning. */
function marksIn(text: string, terms: ReadonlySet<string>, words: readonly string[]): Span[] {
  const last = words.at(-1) ?? '';
  return tokenize(text).flatMap((token): Span[] => {
    const { folded, start, end } = token;
    const isFound = formsOf(folded).some((form) => terms.has(form)) || terms.has(soundOf(folded));
    if (!isFound) return [];
    const isBeginning = folded.startsWith(last) && !words.includes(folded);
    return [{ start, end: isBeginning ? start + lettersFor(token, last.length) : end }];
  });
}
