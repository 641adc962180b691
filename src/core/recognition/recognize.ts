import type { FactionMention } from '../faction/match-factions.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { GazetteerPlace } from '../gazetteer/gazetteer-place.ts';
import { type NameIndex, ROMANISED_COUNTRIES } from '../gazetteer/name-index.ts';
import type { Locale } from '../locale/locale.ts';
import type { Mention, Relation } from '../model.ts';
import { rankCandidates } from '../resolution/rank.ts';
import { overlapFinder } from '../text/spans.ts';
import { spanOf, type Token } from '../text/tokens.ts';
import { expectsPlace, type NameContext, readContext } from './context.ts';
import { matchNames, type NameSpan } from './gazetteer-matcher.ts';
import { decideRole, type PreviousName } from './roles.ts';
import { findUnknownNames } from './unknown-names.ts';

/** Radius of "near X" where the text gives no distance. */
export const NEAR_RADIUS_KM = 10;
/** Candidates that a mention keeps. */
const KEPT_CANDIDATES = 5;
/** Words that may part a name from the place that is said to hold it. */
const CONTAINMENT_REACH = 6;

/** What recognition needs to know of the world and of the report. */
export interface RecognitionContext {
  readonly gazetteer: Gazetteer;
  readonly names: NameIndex;
  readonly locale: Locale;
  readonly countryShare: ReadonlyMap<string, number>;
}

interface Found {
  readonly span: NameSpan;
  readonly context: NameContext;
}

/** The place names of one passage, each with its role, its candidates and the place it stands for. */
export function recognizeMentions(
  text: string,
  tokens: readonly Token[],
  passage: number,
  factions: readonly FactionMention[],
  { gazetteer, names, locale, countryShare }: RecognitionContext,
): Mention[] {
  const focus = [...countryShare.keys()].filter((country) => ROMANISED_COUNTRIES.has(country));
  const spans = matchNames(tokens, names, locale, focus, (position) => expectsPlace(tokens, position, locale));
  const found = spans.map(
    (span): Found => ({
      span,
      context: readContext(tokens, span.first, span.last, locale),
    }),
  );
  const mentions: Mention[] = [];
  const factionsAt = overlapFinder(factions);
  let previous: PreviousName | null = null;
  for (const [order, { span, context }] of found.entries()) {
    const candidates = rankCandidates(span.places, {
      match: span.match,
      placeType: context.placeType,
      near: context.near,
      area: context.direction !== null || context.wider,
      containedIn: containers(tokens, found, order, locale),
      countryShare,
    });
    const best = gazetteer.get(candidates[0]?.place ?? '');
    const follows = previous?.role === 'location' && locale.conjunctions.has(context.preposition ?? '');
    if (best === undefined || !(follows || isPlausible(best, span, context, countryShare, tokens, locale))) continue;
    const decision = decideRole(tokens, context, best, factionsAt, previous, locale);
    previous = { ...decision, last: context.last };
    const whole = spanOf(tokens, context.first, context.last);
    if (whole === null) continue;
    mentions.push({
      ...whole,
      toponym: text.slice(whole.start, whole.end),
      passage,
      role: decision.role,
      relation: decision.role === 'location' ? relationOf(context, best) : null,
      candidates: candidates.slice(0, KEPT_CANDIDATES),
      place: decision.role === 'location' ? best.id : null,
      rule: decision.rule,
    });
  }
  // A town's name that is part of a longer one may be part of a place's that the gazetteer lacks: "the village of Tal Jumma".
  const complete = mentions.filter((mention) => mention.role !== 'part-of-name');
  const unknown = findUnknownNames(text, tokens, passage, [...complete, ...factions], locale);
  const unknownAt = overlapFinder(unknown);
  const known = mentions.filter((mention) => unknownAt(mention).length === 0);
  return [...known, ...demonyms(text, tokens, passage, known, locale), ...unknown].sort(
    (one, other) => one.start - other.start,
  );
}

/** Ids of all places that may be meant by the name said to hold this one: "X in the province of Y", "X, Y". */
function containers(
  tokens: readonly Token[],
  found: readonly Found[],
  order: number,
  locale: Locale,
): ReadonlySet<string> {
  const current = found[order];
  const next = found[order + 1];
  if (current === undefined || next === undefined) return new Set();
  const between = tokens.slice(current.context.last + 1, next.span.first);
  const isComma = between.length === 0 && /^,\s+$/u.test(tokens[next.span.first]?.gap ?? '');
  const areLinks =
    between.length > 0 &&
    between.length <= CONTAINMENT_REACH &&
    locale.containmentLinks.has(between[0]?.folded ?? '') &&
    between.every((token) => /^\s+$/u.test(token.gap) && isContainmentWord(token, locale));
  if (!isComma && !areLinks) return new Set();
  return new Set(next.span.places.map((named) => named.place.id));
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

/**
 * Whether a name may be believed to mean this place at all. Divisions and countries are; a town must be asked for by
 * the words before it, or lie in a country that the report is about.
 */
function isPlausible(
  place: GazetteerPlace,
  span: NameSpan,
  context: NameContext,
  countryShare: ReadonlyMap<string, number>,
  tokens: readonly Token[],
  locale: Locale,
): boolean {
  if (place.kind === 'country' || place.kind === 'division' || place.featureCode === 'PPLC') return true;
  const inFocus = (countryShare.get(place.country) ?? 0) > 0;
  const asked =
    context.near || context.placeType !== null || locale.locativePrepositions.has(context.preposition ?? '');
  if (span.match === 'spelling') return inFocus && asked;
  const opensSentence = context.first === 0 || /[.!?:]/u.test(tokens[context.first]?.gap ?? '');
  return asked || (inFocus && !(opensSentence && span.first === span.last && place.population === 0));
}

function relationOf(context: NameContext, place: GazetteerPlace): Relation | null {
  if (context.bank !== null && place.kind === 'river') return { kind: 'bank', direction: context.bank };
  if (context.direction !== null && place.kind !== 'river') return { kind: 'part', direction: context.direction };
  if (context.near)
    return { kind: 'near', radiusKm: context.distanceKm ?? NEAR_RADIUS_KM, stated: context.distanceKm !== null };
  return null;
}

function demonyms(
  text: string,
  tokens: readonly Token[],
  passage: number,
  taken: readonly Mention[],
  locale: Locale,
): Mention[] {
  const takenAt = overlapFinder(taken);
  return tokens.flatMap((token): Mention[] => {
    const country = locale.demonyms.get(token.folded);
    if (country === undefined || !token.capital || takenAt(token).length > 0) return [];
    return [
      {
        start: token.start,
        end: token.end,
        toponym: text.slice(token.start, token.end),
        passage,
        role: 'demonym',
        relation: null,
        candidates: [],
        place: null,
        rule: `adjective of ${country}`,
      },
    ];
  });
}
