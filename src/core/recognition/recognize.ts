import type { FactionMention } from '../faction/match-factions.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { GazetteerPlace } from '../gazetteer/gazetteer-place.ts';
import { type NameIndex, ROMANISED_COUNTRIES } from '../gazetteer/name-index.ts';
import type { Locale } from '../locale/locale.ts';
import type { Mention, Passage, Relation, RelationKind, Span } from '../model.ts';
import { type Focus, gatherFocus } from '../resolution/focus.ts';
import {
  FEATURE,
  type RankedPlace,
  rankPlaces,
  toCandidate,
  type WeighedPlace,
  weighPriors,
} from '../resolution/rank.ts';
import { overlapFinder } from '../text/spans.ts';
import { spanOf, type Token } from '../text/tokens.ts';
import { placeByApposition } from './apposition.ts';
import { findContainers } from './containers.ts';
import { type NameContext, readContext } from './context.ts';
import { findCoordinates } from './coordinates.ts';
import { findDemonyms } from './demonyms.ts';
import {
  AT,
  EVIDENCE,
  type Evidence,
  type EvidenceName,
  readWords,
  speaksOfPerson,
  speaksOfPlace,
} from './evidence.ts';
import { EVIDENCE_WEIGHTS } from './evidence-weights.ts';
import { addSpellings, matchNames, type NameSpan } from './gazetteer-matcher.ts';
import { type PlacedName, readRelations } from './relations.ts';
import { decideRole, type PreviousName, type RoleDecision } from './roles.ts';
import { findUnknownNames } from './unknown-names.ts';

/** Candidates that a mention keeps. */
const KEPT_CANDIDATES = 5;
/** Probability from which a name is taken for a place's. */
const LEAST_PROBABILITY = 0.5;
/** How much an adjective of nationality says of where a document is set, against a place's name. */
const DEMONYM_WEIGHT = 0.5;

/** What recognition needs to know of the world. */
export interface RecognitionContext {
  readonly gazetteer: Gazetteer;
  readonly names: NameIndex;
  readonly locale: Locale;
  /** The place of each country, by ISO 3166-1 alpha-2. */
  readonly countries: ReadonlyMap<string, GazetteerPlace>;
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
  readonly evidence: Evidence;
  /** Ids of the places that the text names right here as holding this one. */
  readonly containedIn: ReadonlySet<string>;
  ranked: readonly RankedPlace[];
  probability: number;
}

/** The place names of a document, each with its role, its candidates and the place it stands for. */
export function toMentions(
  text: string,
  passages: readonly PassageWords[],
  occurrences: readonly Occurrence[],
  context: RecognitionContext,
): Mention[] {
  const byPassage = passages.map((): Occurrence[] => []);
  for (const occurrence of occurrences) byPassage[occurrence.passage]?.push(occurrence);
  const coordinates = readCoordinates(text, passages);
  return passages.flatMap((words, index) =>
    readPassage(text, words, index, byPassage[index] ?? [], coordinates.get(index) ?? [], context),
  );
}

/** Coordinates written in the text, by passage. Their place is a geo URI (RFC 5870): "geo:36.5,40.3". */
function readCoordinates(text: string, passages: readonly PassageWords[]): ReadonlyMap<number, Mention[]> {
  const byPassage = new Map<number, Mention[]>();
  const first = passages[0]?.passage.start ?? 0;
  const last = passages.at(-1)?.passage.end ?? 0;
  let index = 0;
  for (const found of findCoordinates(text.slice(first, last))) {
    const { position, notation } = found;
    const [start, end] = [found.start + first, found.end + first];
    while (index < passages.length - 1 && (passages[index]?.passage.end ?? 0) <= start) index += 1;
    const passage = passages[index]?.passage;
    if (passage === undefined || start < passage.start || end > passage.end) continue;
    const place = `geo:${position[1]},${position[0]}`;
    const mention: Mention = {
      start,
      end,
      toponym: text.slice(start, end),
      passage: index,
      role: 'location',
      relation: null,
      candidates: [{ place, score: 1, features: {} }],
      place,
      rule: `coordinates (${notation})`,
    };
    byPassage.set(index, [...(byPassage.get(index) ?? []), mention]);
  }
  return byPassage;
}

/** Names that the gazetteer knows and that were not read as places, each with the reason. */
export function toRejected(
  text: string,
  passages: readonly PassageWords[],
  occurrences: readonly Occurrence[],
): Mention[] {
  return occurrences.flatMap(({ passage, span, ranked, probability, evidence }) => {
    const whole = spanOf(passages[passage]?.tokens ?? [], span.first, span.last);
    if (probability >= LEAST_PROBABILITY || whole === null) return [];
    return [
      {
        ...whole,
        toponym: text.slice(whole.start, whole.end),
        passage,
        role: 'part-of-name' as const,
        relation: null,
        candidates: ranked.slice(0, KEPT_CANDIDATES).map(toCandidate),
        place: null,
        rule: reasonAgainst(evidence, probability),
      },
    ];
  });
}

/** Finds all names, gathers where they lie together, and ranks what each may mean. */
export function readNames(
  text: string,
  passages: readonly PassageWords[],
  { names, locale }: RecognitionContext,
): Occurrence[] {
  const stated = countDemonyms(passages, locale);
  const found = passages.map(({ tokens }) => matchNames(tokens, names, locale));
  const romanised = romanisedCountries(stated, found);
  const numbers = new Map<string, number>();
  const places: (readonly WeighedPlace[])[] = [];
  const occurrences: Occurrence[] = [];
  passages.forEach(({ passage, tokens }, index) => {
    const exact = found[index] ?? [];
    const spans = romanised.length === 0 ? exact : addSpellings(tokens, exact, names, romanised, locale);
    const contexts = spans.map((span) => readContext(tokens, span.first, span.last, locale, span.cliticLetters));
    spans.forEach((span, order) => {
      const spanContext = contexts[order];
      if (spanContext === undefined) return;
      const toponym = text.slice(tokens[span.first]?.start, tokens[span.last]?.end);
      const key = `${span.match} ${toponym.toLowerCase()}`;
      let name = numbers.get(key);
      if (name === undefined) {
        name = places.length;
        numbers.set(key, name);
        places.push(weighPriors(span.places, toponym));
      }
      const evidence = readWords(tokens, span, spanContext, locale, passage.start === passage.paragraph.start);
      const { containedIn, holdsPrevious } = findContainers(tokens, spans, contexts, order, locale);
      if (containedIn.size > 0) evidence[AT.holderFollows] = 1;
      if (holdsPrevious) evidence[AT.holdsPrevious] = 1;
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

function countDemonyms(passages: readonly PassageWords[], locale: Locale): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { tokens } of passages)
    for (const token of tokens) {
      if (!token.capital && locale.demonymsAreCapitalised) continue;
      const country = locale.demonyms.get(token.folded);
      if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + DEMONYM_WEIGHT);
    }
  return counts;
}

/** Countries with romanised names that adjectives, their own names or well-known towns speak of. */
function romanisedCountries(stated: ReadonlyMap<string, number>, found: readonly (readonly NameSpan[])[]): string[] {
  const countries = new Set([...stated.keys()].filter((country) => ROMANISED_COUNTRIES.has(country)));
  for (const spans of found)
    for (const { places } of spans) {
      let largest = places[0]?.place;
      for (const { place } of places)
        if (place.kind === 'country' || place.population > (largest?.population ?? 0)) largest = place;
      if (largest === undefined || !ROMANISED_COUNTRIES.has(largest.country)) continue;
      if (largest.kind === 'country' || largest.population >= WELL_KNOWN) countries.add(largest.country);
    }
  return [...countries];
}

/** Inhabitants from which a place's name alone speaks for its country. */
const WELL_KNOWN = 50_000;

function rankAll(occurrences: readonly Occurrence[], places: readonly (readonly WeighedPlace[])[], focus: Focus): void {
  const containedElsewhere = places.map((): Set<string> => new Set());
  for (const { name, containedIn } of occurrences) for (const id of containedIn) containedElsewhere[name]?.add(id);
  const remembered = new Map<string, readonly RankedPlace[]>();
  for (const occurrence of occurrences) {
    const { span, context, name, containedIn } = occurrence;
    const near = context.near;
    const area = context.direction !== null || context.wider;
    const key = `${name} ${context.placeType} ${near} ${area} ${containedIn.size === 0 ? '' : [...containedIn].join()}`;
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
    evidence[AT.always] = 1;
    evidence[AT.population] = features[FEATURE.population] ?? 0;
    evidence[AT.isCountry] = features[FEATURE.country] ?? 0;
    evidence[AT.isDivision] = features[FEATURE.division] ?? 0;
    evidence[AT.isDistrict] = features[FEATURE.district] ?? 0;
    evidence[AT.isSeat] = (features[FEATURE.capital] ?? 0) + (features[FEATURE.seat] ?? 0);
    evidence[AT.isSection] = features[FEATURE.section] ?? 0;
    evidence[AT.isOther] = (features[FEATURE.water] ?? 0) + (features[FEATURE.region] ?? 0);
    evidence[AT.notPreferred] = 1 - (features[FEATURE.preferredName] ?? 0);
    evidence[AT.countryFocus] = features[FEATURE.countryFocus] ?? 0;
    evidence[AT.divisionFocus] = features[FEATURE.divisionFocus] ?? 0;
    evidence[AT.nearby] = features[FEATURE.nearby] ?? 0;
    if (evidence[AT.knownAcronym] === 0 && !speaksOfPerson(evidence) && persons.has(lastWord(occurrence)))
      evidence[AT.personElsewhere] = 1;
    if (!speaksOfPlace(evidence) && located.has(name)) evidence[AT.placeElsewhere] = 1;
    if ((counts.get(name) ?? 0) > 1) evidence[AT.repeated] = 1;
    if (span.first === span.last && small.has(lastWord(occurrence))) evidence[AT.smallElsewhere] = 1;
    occurrence.probability = probabilityOf(evidence);
  }
}

const WEIGHTS = Float64Array.from(EVIDENCE, (name) => EVIDENCE_WEIGHTS[name]);

/** The logistic of the weighted evidence. */
function probabilityOf(evidence: Evidence): number {
  let sum = 0;
  for (let index = 0; index < WEIGHTS.length; index += 1) sum += (WEIGHTS[index] ?? 0) * (evidence[index] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

function readPassage(
  text: string,
  { passage: span, tokens, factions }: PassageWords,
  passage: number,
  occurrences: readonly Occurrence[],
  coordinates: readonly Mention[],
  context: RecognitionContext,
): Mention[] {
  const { gazetteer, locale } = context;
  const mentions: Mention[] = [...coordinates];
  const accepted = acceptedNames(text, tokens, occurrences, gazetteer);
  const joined = readRelations(text, span, accepted, locale, JOINING);
  const placed: PlacedName<Mention>[] = [];
  const factionsAt = overlapFinder(factions);
  let previous: PreviousName | null = null;
  for (const { item, place, name, whole } of accepted) {
    const decision: RoleDecision = joined.has(item)
      ? ON_THE_WAY
      : isDateline(text, span, whole)
        ? DATELINE
        : decideRole(tokens, item.context, place, factionsAt, previous, locale);
    previous = { ...decision, last: item.context.last };
    const mention: Mention = {
      ...whole,
      toponym: text.slice(whole.start, whole.end),
      passage,
      candidates: item.ranked.slice(0, KEPT_CANDIDATES).map(toCandidate),
      role: decision.role,
      relation: null,
      place: decision.role === 'location' ? place.id : null,
      rule: decision.rule,
    };
    mentions.push(mention);
    if (decision.role === 'location') placed.push({ item: mention, place, name });
  }
  const relations = readRelations(text, span, placed, locale);
  // A town's name that is part of a longer one may be part of a place's that the gazetteer lacks: "the village of Tal Jumma".
  const taken = [...mentions.filter((mention) => mention.role !== 'part-of-name'), ...factions];
  const unknown = findUnknownNames(text, tokens, passage, taken, locale);
  const unknownAt = overlapFinder(unknown);
  const known = unknown.length === 0 ? mentions : mentions.filter((mention) => unknownAt(mention).length === 0);
  const related = known.map((mention) => withRelation(mention, relations));
  const all = [
    ...related,
    ...findDemonyms(text, tokens, passage, known, context),
    ...placeByApposition(text, unknown, related),
  ];
  return all.sort((one, other) => one.start - other.start);
}

/** Relations that make two names places whatever else they may stand for. */
const JOINING: ReadonlySet<RelationKind> = new Set(['road', 'border'] as const);
const ON_THE_WAY: RoleDecision = { role: 'location', rule: 'an end of a road or a side of a border' };

interface AcceptedName extends PlacedName<Occurrence> {
  /** The name with the words that narrow or widen it, without a clitic. */
  readonly whole: Span;
}

/** The names that are taken for places', each with the likeliest place. */
function acceptedNames(
  text: string,
  tokens: readonly Token[],
  occurrences: readonly Occurrence[],
  gazetteer: Gazetteer,
): AcceptedName[] {
  return occurrences.flatMap((item) => {
    const { span, context, ranked, probability } = item;
    const place = gazetteer.get(ranked[0]?.place.id ?? '');
    const whole = spanOf(tokens, context.first, context.last);
    const name = spanOf(tokens, span.first, span.last);
    if (place === undefined || whole === null || name === null || probability < LEAST_PROBABILITY) return [];
    const start = whole.start + (context.first === span.first ? endOfClitic(text, whole, span.cliticLetters) : 0);
    return [
      {
        item,
        place,
        name: { start: Math.max(start, name.start), end: name.end },
        whole: { start, end: whole.end },
      },
    ];
  });
}

function withRelation(mention: Mention, relations: ReadonlyMap<Mention, Relation>): Mention {
  const relation = relations.get(mention);
  return relation === undefined ? mention : { ...mention, relation };
}

/** The place that a report was sent from: "KINSHASA, May 17 (Agency) – ", "Moscow — ". */
const DATELINE: RoleDecision = { role: 'location', rule: 'where the report was written' };
const AFTER_DATELINE =
  /^(?:,[^.!?\n—–]{1,40}?)?(?:\s?\([^)\n]{2,40}\))?\s?(?:[—–:]|-{1,2}\s)|^(?:,[^.!?\n(]{1,40}?)?\s\([^)\n]{2,30}\)\s/u;

/** "KINSHASA, 9 June", "GAO, May 17": only behind a name in capitals, as it also opens sentences. */
const DATE_AFTER = /^,\s(?:\d{1,2}\s\p{L}+|\p{L}+\.?\s\d{1,2}\b)/u;

function isDateline(text: string, passage: Passage, { start, end }: Span): boolean {
  if (start !== passage.paragraph.start || passage.segment === 'title') return false;
  const after = text.slice(end, end + 90);
  const isCapitals = end - start > 3 && !/\p{Ll}/u.test(text.slice(start, end));
  return AFTER_DATELINE.test(after) || (isCapitals && DATE_AFTER.test(after));
}

/** UTF-16 units of a clitic's letters at the beginning of a word, their marks included. */
function endOfClitic(text: string, { start, end }: Span, letters: number): number {
  let at = start;
  for (let count = 0; count < letters && at < end; count += 1) {
    at += 1;
    while (at < end && MARK.test(text[at] ?? '')) at += 1;
  }
  return at - start;
}

const MARK = /^\p{M}$/u;

/** The evidence that weighed most against a place, in words. */
function reasonAgainst(evidence: Evidence, probability: number): string {
  const weight = (name: EvidenceName): number => EVIDENCE_WEIGHTS[name] * (evidence[AT[name]] ?? 0);
  const against = EVIDENCE.filter((name) => weight(name) < 0)
    .sort((one, other) => weight(one) - weight(other))
    .slice(0, 3);
  return `not read as a place (probability ${probability.toFixed(2)}; against it: ${against.join(', ')})`;
}
