import type { FactionMention } from '../faction/match-factions.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { GazetteerPlace } from '../gazetteer/gazetteer-place.ts';
import { type NameIndex, ROMANISED_COUNTRIES } from '../gazetteer/name-index.ts';
import type { Locale } from '../locale/locale.ts';
import type { Passage } from '../model.ts';
import { type Focus, gatherFocus } from '../resolution/focus.ts';
import { FEATURE, type RankedPlace, rankPlaces, type WeighedPlace, weighPriors } from '../resolution/rank.ts';
import type { Token } from '../text/tokens.ts';
import { findContainers } from './containers.ts';
import { type NameContext, readContext } from './context.ts';
import { AT, EVIDENCE, type Evidence, readWords, speaksOfPerson, speaksOfPlace } from './evidence.ts';
import { EVIDENCE_WEIGHTS } from './evidence-weights.ts';
import { addRepeated, addSpellings, matchNames, type NameSpan } from './gazetteer-matcher.ts';
import { isTold } from './told-places.ts';

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

/** Finds all names, gathers where they lie together, and ranks what each may mean. */
export function readNames(
  text: string,
  passages: readonly PassageWords[],
  { names, locale }: RecognitionContext,
): Occurrence[] {
  const stated = countDemonyms(passages, locale);
  const found = passages.map(({ tokens }) => matchNames(tokens, names, locale));
  const romanised = romanisedCountries(stated, found);
  const spellings = romanised.length === 0 ? found : findSpellings(passages, found, names, romanised, locale);
  const numbers = new Map<string, number>();
  const places: (readonly WeighedPlace[])[] = [];
  const occurrences: Occurrence[] = [];
  passages.forEach(({ passage, tokens }, index) => {
    const spans = spellings[index] ?? [];
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
  rankAll(occurrences, places, focus, locale);
  weighAll(occurrences, passages, locale);
  return occurrences;
}

/** The names found, with those that only their spelling gives away, where a word asks for them or they were asked for before. */
function findSpellings(
  passages: readonly PassageWords[],
  found: readonly (readonly NameSpan[])[],
  names: NameIndex,
  countries: readonly string[],
  locale: Locale,
): (readonly NameSpan[])[] {
  const asked = passages.map(({ tokens }, index) => addSpellings(tokens, found[index] ?? [], names, countries, locale));
  if (locale.hasCapitals) return asked;
  const spelled = new Map<string, NameSpan['places']>();
  asked.forEach((spans, index) => {
    for (const { first, last, match, places } of spans)
      if (match === 'spelling' && first === last) spelled.set(passages[index]?.tokens[first]?.folded ?? '', places);
  });
  return spelled.size === 0
    ? asked
    : passages.map(({ tokens }, index) => addRepeated(tokens, asked[index] ?? [], spelled, locale));
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

function rankAll(
  occurrences: readonly Occurrence[],
  places: readonly (readonly WeighedPlace[])[],
  focus: Focus,
  locale: Locale,
): void {
  const containedElsewhere = places.map((): Set<string> => new Set());
  for (const { name, containedIn } of occurrences) for (const id of containedIn) containedElsewhere[name]?.add(id);
  const remembered = new Map<string, readonly RankedPlace[]>();
  for (const occurrence of occurrences) {
    const { span, context, name, containedIn } = occurrence;
    const near = context.near;
    const area = (context.direction !== null && locale.directionNarrows) || context.wider;
    // "In the area of X" says near, although "area" is a kind of place as well.
    const placeType = near && context.placeType !== 'populated-place' ? null : context.placeType;
    const key = `${name} ${placeType} ${near} ${area} ${containedIn.size === 0 ? '' : [...containedIn].join()}`;
    let ranked = remembered.get(key);
    if (ranked === undefined) {
      ranked = rankPlaces(places[name] ?? [], {
        match: span.match,
        placeType,
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
function weighAll(occurrences: readonly Occurrence[], passages: readonly PassageWords[], locale: Locale): void {
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
    if (isTold(best.place)) {
      occurrence.probability = 1;
      continue;
    }
    const isGuess = span.match === 'spelling' && !locale.hasCapitals && best.place.population < WELL_KNOWN;
    occurrence.probability = isGuess && (evidence[AT.nearby] ?? 0) < LEAST_SUPPORT ? 0 : probabilityOf(evidence);
  }
}

const WEIGHTS = Float64Array.from(EVIDENCE, (name) => EVIDENCE_WEIGHTS[name]);

/** Consonants alone name a small town only where the document names another place near it: the feature `nearby`. */
const LEAST_SUPPORT = 0.2;

/** The logistic of the weighted evidence. */
function probabilityOf(evidence: Evidence): number {
  let sum = 0;
  for (let index = 0; index < WEIGHTS.length; index += 1) sum += (WEIGHTS[index] ?? 0) * (evidence[index] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
