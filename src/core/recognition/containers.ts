import type { Locale } from '../locale/locale.ts';
import type { Token } from '../text/tokens.ts';
import type { NameContext } from './context.ts';
import type { NameSpan } from './gazetteer-matcher.ts';

/** Words that may part a name from the place that is said to hold it. */
const CONTAINMENT_REACH = 6;
const NOTHING: ReadonlySet<string> = new Set();

/**
 * Ids of all places that may be meant by the name said to hold the one at `order`: "X in the province of Y", "X, Y",
 * "X (Y)", "Y's X"; and whether this name is said to hold the one before it.
 */
export function findContainers(
  tokens: readonly Token[],
  spans: readonly NameSpan[],
  contexts: readonly NameContext[],
  order: number,
  locale: Locale,
): { containedIn: ReadonlySet<string>; holdsPrevious: boolean } {
  const current = spans[order];
  const previous = spans[order - 1];
  const next = spans[order + 1];
  if (current === undefined) return { containedIn: NOTHING, holdsPrevious: false };
  const follows = next !== undefined && holds(tokens, contexts[order], next, locale);
  const owned = previous !== undefined && isOwner(tokens, previous, current);
  const containedIn = follows ? holdersAmong(current, next) : owned ? holdersAmong(current, previous) : NOTHING;
  const holdsPrevious =
    previous !== undefined &&
    holds(tokens, contexts[order - 1], current, locale) &&
    holdersAmong(previous, current).size > 0;
  return { containedIn, holdsPrevious };
}

/** The places of a name that hold any of the places of another. */
function holdersAmong(inner: NameSpan, outer: NameSpan): ReadonlySet<string> {
  const ids = new Set(outer.places.map(({ place }) => place.id));
  const found = new Set<string>();
  for (const { place } of inner.places) for (const id of place.within) if (ids.has(id)) found.add(id);
  return found;
}

function holds(tokens: readonly Token[], context: NameContext | undefined, next: NameSpan, locale: Locale): boolean {
  if (context === undefined || next.first <= context.last) return false;
  const gap = tokens[next.first]?.gap ?? '';
  if (next.first === context.last + 1) return /^(?:,|\s?\()\s?$/u.test(gap);
  const between = tokens.slice(context.last + 1, next.first);
  return (
    between.length <= CONTAINMENT_REACH &&
    locale.containmentLinks.has(between[0]?.folded ?? '') &&
    /^(?:,?\s+)$/u.test(between[0]?.gap ?? '') &&
    between.every((token, index) => (index === 0 || /^\s+$/u.test(token.gap)) && isContainmentWord(token, locale)) &&
    /^\s+$/u.test(gap)
  );
}

/** "Syria's Qamishli". */
function isOwner(tokens: readonly Token[], previous: NameSpan, current: NameSpan): boolean {
  return previous.last === current.first - 1 && /^[’']s?\s+$/u.test(tokens[current.first]?.gap ?? '');
}

function isContainmentWord(token: Token, locale: Locale): boolean {
  return (
    locale.containmentLinks.has(token.folded) ||
    locale.placeTypes.has(token.folded) ||
    locale.demonyms.has(token.folded) ||
    locale.articles.has(token.folded) ||
    locale.directions.has(token.folded)
  );
}
