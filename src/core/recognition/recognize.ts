import type { FactionMention } from '../faction/match-factions.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { GazetteerPlace } from '../gazetteer/gazetteer-place.ts';
import { type NameIndex, ROMANISED_COUNTRIES } from '../gazetteer/name-index.ts';
import type { Locale } from '../locale/locale.ts';
import type { Mention, Passage, Relation } from '../model.ts';
import { type Focus, gatherFocus } from '../resolution/focus.ts';
import { type RankedPlace, rankPlaces, toCandidate, type WeighedPlace, weighPriors } from '../resolution/rank.ts';
import { overlapFinder } from '../text/spans.ts';
import { spanOf, type Token } from '../text/tokens.ts';
import { findContainers } from './containers.ts';
import { expectsPlace, type NameContext, readContext } from './context.ts';
import {
  EVIDENCE,
  type Evidence,
  readWords,
  speaksOfPerson,
  speaksOfPlace,
} from './evidence.ts';
import { EVIDENCE_WEIGHTS } from './evidence-weights.ts';
import { matchNames, type NameSpan } from './gazetteer-matcher.ts';
import { decideRole, type PreviousName } from './roles.ts';
import { findUnknownNames } from './unknown-names.ts';

/** Radius of "near X" where the text gives no distance. */
export const NEAR_RADIUS_KM = 10;
/** Candidates that a mention keeps. */
const KEPT_CANDIDATES = 5;
/** Candidates of a name that are looked at in a document; a name like "San José" has hundreds. */
const MOST_CANDIDATES = 60;
/** Probability from which a name is taken for a place's. */
const LEAST_PROBABILITY = 0.5;
/** How much an adjective of nationality says of where a document is set, against a place's name. */
const DEMONYM_WEIGHT = 0.5;

/** What recognition needs to know of the world. */
export interface RecognitionContext {
  readonly gazetteer: Gazetteer;
  readonly names: NameIndex;
  readonly locale: Locale;
}

/** A passage with its words and the factions that they name. */
export interface PassageWords {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  readonly factions: readonly FactionMention[];
}

/** A gazetteer's name where it stands. */
export interface Occurrence {
  readonly passage: number;
  readonly span: NameSpan;
  readonly context: NameContext;
  /** The name's number in the document: all places of the same words share it. */
  readonly name: number;
  readonly evidence: Partial<Evidence>;
  /** Ids of the places that the text names right here as holding this one. */
  readonly containedIn: ReadonlySet<string>;
  ranked: readonly RankedPlace[];
  probability: number;
}

/** The place names of a document, each with its role, its candidates and the place it stands for; and what was turned down. */
export function toMentions(
  text: string,
  passages: readonly PassageWords[],
  occurrences: readonly Occurrence[],
  context: RecognitionContext,
): { mentions: Mention[]; rejected: Mention[] } {
  const byPassage = passages.map((): Occurrence[] => []);
  for (const occurrence of occurrences) byPassage[occurrence.passage]?.push(occurrence);
  const mentions: Mention[] = [];
  const rejected: Mention[] = [];
  passages.forEach((words, index) => {
    const read = readPassage(text, words, index, byPassage[index] ?? [], context);
    mentions.push(...read.mentions);
    rejected.push(...read.rejected);
  });
  return { mentions, rejected };
}

/** Finds all names, gathers where they lie together, and ranks what each may mean. */
export function readNames(
  passages: readonly PassageWords[],
  { names, locale }: RecognitionContext,
): Occurrence[] {
  const stated = countDemonyms(passages, locale);
  const romanised = [...stated.keys(), ...countriesNamed(passages, names)].filter((country) =>
    ROMANISED_COUNTRIES.has(country),
  );
  const focusCountries = [...new Set(romanised)];
  const numbers = new Map<string, number>();
  const places: (readonly WeighedPlace[])[] = [];
  const occurrences: Occurrence[] = [];
  passages.forEach(({ passage, tokens }, index) => {
    const spans = matchNames(tokens, names, locale, focusCountries, (position) =>
      expectsPlace(tokens, position, locale),
    );
    const contexts = spans.map((span) => readContext(tokens, span.first, span.last, locale));
    spans.forEach((span, order) => {
      const spanContext = contexts[order];
      if (spanContext === undefined) return;
      const toponym = writtenName(tokens, span);
      const key = `${span.match} ${toponym.toLowerCase()}`;
      let name = numbers.get(key);
      if (name === undefined) {
        name = places.length;
        numbers.set(key, name);
        places.push(weighPriors(span.places, toponym, MOST_CANDIDATES));
      }
      const evidence = readWords(tokens, span, spanContext, locale, passage.start === passage.paragraph.start);
      const { containedIn, holdsPrevious } = findContainers(tokens, spans, contexts, order, locale);
      if (containedIn.size > 0) evidence.holderFollows = 1;
      if (holdsPrevious) evidence.holdsPrevious = 1;
      occurrences.push({
        passage: index,
        span,
        context: spanContext,
        name,
        evidence,
        containedIn,
        ranked: [],
        probability: 0,
      });
    });
  });
  const focus = gatherFocus(places, stated);
  rankAll(occurrences, places, focus);
  weighAll(occurrences, passages);
  return occurrences;
}

function writtenName(tokens: readonly Token[], span: NameSpan): string {
  return tokens
    .slice(span.first, span.last + 1)
    .map((token, index) => (index === 0 ? token.text : (/^\s+$/u.test(token.gap) ? ' ' : token.gap) + token.text))
    .join('');
}

function countDemonyms(passages: readonly PassageWords[], locale: Locale): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { tokens } of passages)
    for (const token of tokens) {
      const country = locale.demonyms.get(token.folded);
      if (country !== undefined && (token.capital || !locale.demonymsAreCapitalised))
        counts.set(country, (counts.get(country) ?? 0) + DEMONYM_WEIGHT);
    }
  return counts;
}

/** Countries that single words name: a fast first look, for which spellings to try. */
function countriesNamed(passages: readonly PassageWords[], names: NameIndex): Set<string> {
  const found = new Set<string>();
  for (const { tokens } of passages)
    for (const token of tokens) {
      if (!token.capital) continue;
      const places = names.next(null, token.folded)?.places ?? [];
      const [first] = places;
      if (first === undefined) continue;
      const known = places.filter(({ place }) => place.kind === 'country' || place.population >= WELL_KNOWN);
      for (const { place } of known) if (ROMANISED_COUNTRIES.has(place.country)) found.add(place.country);
    }
  return found;
}

/** Inhabitants from which a place's name alone speaks for its country. */
const WELL_KNOWN = 50_000;

function rankAll(
  occurrences: readonly Occurrence[],
  places: readonly (readonly WeighedPlace[])[],
  focus: Focus,
): void {
  const containedElsewhere = places.map((): Set<string> => new Set());
  for (const { name, containedIn } of occurrences) for (const id of containedIn) containedElsewhere[name]?.add(id);
  const remembered = new Map<string, readonly RankedPlace[]>();
  for (const occurrence of occurrences) {
    const { span, context, name, containedIn } = occurrence;
    const near = context.near;
    const area = context.direction !== null || context.wider;
    const key = `${name} ${context.placeType} ${near} ${area} ${[...containedIn].join()}`;
    let ranked = remembered.get(key);
    if (ranked === undefined) {
      ranked = rankPlaces(places[name] ?? [], {
        match: span.match,
        placeType: context.placeType,
        near,
        area,
        containedIn,
        containedElsewhere: containedElsewhere[name] ?? new Set(),
        focus,
        name,
      });
      remembered.set(key, ranked);
    }
    occurrence.ranked = ranked;
  }
}

/** Completes the evidence of every occurrence with its place and the rest of the document, and weighs it. */
function weighAll(occurrences: readonly Occurrence[], passages: readonly PassageWords[]): void {
  const persons = new Set<string>();
  const located = new Set<number>();
  const counts = new Map<number, number>();
  const lastWord = ({ passage, span }: Occurrence): string => passages[passage]?.tokens[span.last]?.folded ?? '';
  for (const occurrence of occurrences) {
    if (speaksOfPerson(occurrence.evidence)) persons.add(lastWord(occurrence));
    if (speaksOfPlace(occurrence.evidence)) located.add(occurrence.name);
    counts.set(occurrence.name, (counts.get(occurrence.name) ?? 0) + 1);
  }
  const small = new Set<string>();
  for (const { tokens } of passages) for (const token of tokens) if (!token.capital) small.add(token.folded);
  for (const occurrence of occurrences) {
    const { evidence, ranked, name, span } = occurrence;
    const best = ranked[0];
    if (best === undefined) continue;
    const { features } = best;
    evidence.always = 1;
    evidence.population = features.population;
    evidence.isCountry = features.country;
    evidence.isDivision = features.division;
    evidence.isDistrict = features.district;
    evidence.isSeat = features.capital + features.seat;
    evidence.isSection = features.section;
    evidence.isOther = features.water + features.region;
    evidence.notPreferred = 1 - features.preferredName;
    evidence.countryFocus = features.countryFocus;
    evidence.divisionFocus = features.divisionFocus;
    evidence.nearby = features.nearby;
    if (!speaksOfPerson(evidence) && persons.has(lastWord(occurrence))) evidence.personElsewhere = 1;
    if (!speaksOfPlace(evidence) && located.has(name)) evidence.placeElsewhere = 1;
    if ((counts.get(name) ?? 0) > 1) evidence.repeated = 1;
    if (span.first === span.last && small.has(lastWord(occurrence))) evidence.smallElsewhere = 1;
    occurrence.probability = probabilityOf(evidence);
  }
}

/** The logistic of the weighted evidence. */
function probabilityOf(evidence: Partial<Evidence>): number {
  let sum = 0;
  for (const name of EVIDENCE) sum += (EVIDENCE_WEIGHTS[name] ?? 0) * (evidence[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

function readPassage(
  text: string,
  { tokens, factions }: PassageWords,
  passage: number,
  occurrences: readonly Occurrence[],
  { gazetteer, locale }: RecognitionContext,
): { mentions: Mention[]; rejected: Mention[] } {
  const mentions: Mention[] = [];
  const rejected: Mention[] = [];
  const factionsAt = overlapFinder(factions);
  let previous: PreviousName | null = null;
  for (const { span, context, ranked, probability, evidence } of occurrences) {
    const best = gazetteer.get(ranked[0]?.weighed.place.id ?? '');
    const whole = spanOf(tokens, context.first, context.last);
    const bare = spanOf(tokens, span.first, span.last);
    if (best === undefined || whole === null || bare === null) continue;
    const mention = {
      ...whole,
      toponym: text.slice(whole.start, whole.end),
      passage,
      relation: null,
      candidates: ranked.slice(0, KEPT_CANDIDATES).map(toCandidate),
      place: null,
    };
    if (probability < LEAST_PROBABILITY) {
      rejected.push({ ...mention, role: 'part-of-name', rule: reasonAgainst(evidence, probability) });
      continue;
    }
    const decision = decideRole(tokens, context, best, factionsAt, previous, locale);
    previous = { ...decision, last: context.last };
    mentions.push({
      ...mention,
      role: decision.role,
      relation: decision.role === 'location' ? relationOf(context, best) : null,
      place: decision.role === 'location' ? best.id : null,
      rule: decision.rule,
    });
  }
  // A town's name that is part of a longer one may be part of a place's that the gazetteer lacks: "the village of Tal Jumma".
  const taken = [...mentions.filter((mention) => mention.role !== 'part-of-name'), ...factions];
  const unknown = findUnknownNames(text, tokens, passage, taken, locale);
  const unknownAt = overlapFinder(unknown);
  const known = mentions.filter((mention) => unknownAt(mention).length === 0);
  const all = [...known, ...demonyms(text, tokens, passage, known, locale), ...unknown];
  return { mentions: all.sort((one, other) => one.start - other.start), rejected };
}

/** The evidence that weighed most against a place, in words. */
function reasonAgainst(evidence: Partial<Evidence>, probability: number): string {
  const against = EVIDENCE.filter((name) => (EVIDENCE_WEIGHTS[name] ?? 0) * (evidence[name] ?? 0) < 0)
    .sort(
      (one, other) =>
        (EVIDENCE_WEIGHTS[one] ?? 0) * (evidence[one] ?? 0) - (EVIDENCE_WEIGHTS[other] ?? 0) * (evidence[other] ?? 0),
    )
    .slice(0, 3);
  return `not read as a place (probability ${probability.toFixed(2)}; against it: ${against.join(', ')})`;
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
