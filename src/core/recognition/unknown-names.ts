import type { Locale } from '../locale/locale.ts';
import type { Mention, Span } from '../model.ts';
import { overlapFinder } from '../text/spans.ts';
import { spanOf, type Token } from '../text/tokens.ts';
import { type NameContext, readContext } from './context.ts';

/** What the rule of a name begins with that stands beside a word for a kind of place. */
export const BY_KIND = 'named as a place by its kind';

/**
 * Names that the gazetteer does not know although the words before them say "the village of" or "near": kept, without
 * a place, so that they can be listed as unplaced. Words of the spans in `known` are not looked at.
 */
export function findUnknownNames(
  text: string,
  tokens: readonly Token[],
  passage: number,
  known: readonly Span[],
  locale: Locale,
): Mention[] {
  const found: Mention[] = [];
  const knownAt = overlapFinder(known);
  for (let first = 0; first < tokens.length; first += 1) {
    const last = nameEnd(tokens, first, locale);
    if (last === null) continue;
    if (!mayBeAsked(tokens, first, last, locale)) {
      first = last;
      continue;
    }
    const context = readContext(tokens, first, last, locale);
    const span = spanOf(tokens, first, last);
    if (span === null) continue;
    const taken = knownAt(span).length > 0;
    const rule = ruleFor(tokens, first, last, context, locale);
    if (!taken && rule !== null && !precededByKnown(tokens, first)) {
      found.push({
        ...span,
        toponym: text.slice(span.start, span.end),
        passage,
        role: 'location',
        relation: null,
        candidates: [],
        place: null,
        rule,
      });
    }
    first = last;
  }
  return found;
}

/** What says that a run is a place's name; `null` where nothing does. */
function ruleFor(
  tokens: readonly Token[],
  first: number,
  last: number,
  context: NameContext,
  locale: Locale,
): string | null {
  if (context.near) return 'follows “near”, but the gazetteer has no place of that name';
  if (context.placeType !== null) return `${BY_KIND}, but the gazetteer has none of that name`;
  const next = tokens[last + 1];
  const isNumbered = /\p{N}/u.test(tokens[last]?.text ?? '');
  if (next !== undefined && !isNumbered && isFacility(next, locale))
    return `a name before “${next.text}”, but the gazetteer has none of that name`;
  const opens = last > first && locale.toponymOpeners.has(tokens[first]?.folded ?? '');
  return opens && locale.locativePrepositions.has(context.preposition ?? '')
    ? 'opens as names of places do, after a word that says where, but the gazetteer has none of that name'
    : null;
}

/** "Kibindi hill", but not "M5 highway", a number, and not "Memorial Bridge", which may be anywhere. */
function isFacility(token: Token, locale: Locale): boolean {
  return token.gap === ' ' && (!token.capital || !locale.hasCapitals) && locale.facilities.has(token.folded);
}

/** The last word of a run of capitalised words that begins at `first`; `null` where none begins there. */
function nameEnd(tokens: readonly Token[], first: number, locale: Locale): number | null {
  const opening = tokens[first];
  if (opening === undefined) return null;
  const isJoinedArticle = opening.folded === 'al' || opening.folded === 'el';
  if (!opening.capital && !isJoinedArticle) return null;
  if (!isPart(opening, locale) && !isJoinedArticle) return null;
  let last = first;
  while (isPart(tokens[last + 1], locale) && /^[\s-]$/u.test(tokens[last + 1]?.gap ?? '')) last += 1;
  return isPart(tokens[last], locale) ? last : null;
}

function isPart(token: Token | undefined, locale: Locale): boolean {
  return token?.capital === true && token.upper && !isKnownWord(token, locale);
}

/** Whether the words beside a run may ask for a place at all, asked before the costlier reading of all cues. */
function mayBeAsked(tokens: readonly Token[], first: number, last: number, locale: Locale): boolean {
  const after = tokens[last + 1]?.folded ?? '';
  if (locale.placeTypes.has(after) || locale.surroundings.has(after) || locale.facilities.has(after)) return true;
  if (locale.toponymOpeners.has(tokens[first]?.folded ?? '')) return true;
  const before = tokens[first - 1]?.folded ?? '';
  return (
    locale.articles.has(before) ||
    locale.typeLinks.has(before) ||
    locale.distanceLinks.has(before) ||
    locale.directions.has(before) ||
    locale.placeTypes.has(before) ||
    locale.nearCues.some((cue) => cue.at(-1) === before)
  );
}

function isKnownWord(token: Token, locale: Locale): boolean {
  return (
    locale.commonWords.has(token.folded) ||
    locale.demonyms.has(token.folded) ||
    locale.placeTypes.has(token.folded) ||
    locale.personTitles.has(token.folded) ||
    /^\p{Lu}{2,}$/u.test(token.text)
  );
}

/** A capitalised word just before makes the run the rest of another name. */
function precededByKnown(tokens: readonly Token[], first: number): boolean {
  const previous = tokens[first - 1];
  return previous?.upper === true && tokens[first]?.gap === ' ';
}
