import type { GazetteerPlace, PlaceKind } from '../gazetteer/gazetteer-place.ts';
import type { NamedPlace, NameMatch } from '../gazetteer/name-index.ts';
import type { PlaceType } from '../locale/locale.ts';
import type { Candidate } from '../model.ts';
import { divisionOf, type Focus, type FocusCandidate } from './focus.ts';
import { PRIOR_WEIGHTS, RANK_WEIGHTS } from './rank-weights.ts';

/** What a place has for itself, whatever the text says. */
export const PRIOR_FEATURES = [
  'population', // 0 none known to 1 at ten million, on a logarithmic scale
  'country',
  'division',
  'district',
  'capital', // of a country
  'seat', // of a first-level division
  'section', // a part of a town
  'water',
  'region', // continents, ranges, deserts, regions
  'preferredName', // the name is the one that the gazetteer puts first
  'sameSpelling', // letter for letter as the gazetteer writes it
  'curated', // our own entries, which exist because news names them
] as const;

/** What the text says for a place. */
export const CONTEXT_FEATURES = [
  'typeAgrees', // the kind agrees with "town of", "Province" and the like
  'typeDiffers',
  'areaMeant', // an area where an area is meant ("southern X"), or a river
  'pointMeant', // an area where a point is meant ("near X")
  'contained', // lies in the place that the text says holds it, here
  'containedElsewhere', // … at another place of the document
  'notContained', // lies outside of it
  'countryFocus', // share of the document's other names in its country
  'divisionFocus', // … in its first-level division
  'nearby', // other names with a place nearby, logarithmic
  'spelling', // only the spelling key met
] as const;

export type PriorFeature = (typeof PRIOR_FEATURES)[number];
export type RankFeature = PriorFeature | (typeof CONTEXT_FEATURES)[number];

/** What is known where a name stands, for choosing among the places that bear it. */
export interface RankingContext {
  readonly match: NameMatch;
  readonly placeType: PlaceType | null;
  /** True where the text says "near" or names a town by its kind, so that a point is meant rather than an area. */
  readonly near: boolean;
  /** True where an area is meant: "southern X", "greater X", "X countryside". */
  readonly area: boolean;
  /** Ids of places that the text names here as holding this one ("X in Y Province"); empty where it names none. */
  readonly containedIn: ReadonlySet<string>;
  /** The same of every other place of the document where the name stands. */
  readonly containedElsewhere: ReadonlySet<string>;
  readonly focus: Focus;
  /** Which of the focus's names this is. */
  readonly name: number;
}

const MOST_INHABITANTS_LOG = 7; // log10 of ten million
const AREA_KINDS: ReadonlySet<PlaceKind> = new Set<PlaceKind>([
  'country',
  'division',
  'district',
  'desert',
  'mountains',
  'region',
  'continent',
]);

type PriorValues = Record<PriorFeature, number>;

function priorFeatures({ place, name, preferred }: NamedPlace, toponym: string): PriorValues {
  const { kind, featureCode } = place;
  return {
    population: Math.min(1, Math.log10(place.population + 1) / MOST_INHABITANTS_LOG),
    country: kind === 'country' ? 1 : 0,
    division: kind === 'division' ? 1 : 0,
    district: kind === 'district' ? 1 : 0,
    capital: featureCode === 'PPLC' ? 1 : 0,
    seat: featureCode === 'PPLA' ? 1 : 0,
    section: featureCode === 'PPLX' ? 1 : 0,
    water: kind === 'water' || kind === 'river' ? 1 : 0,
    region: kind === 'region' || kind === 'continent' || kind === 'mountains' || kind === 'desert' ? 1 : 0,
    preferredName: preferred ? 1 : 0,
    sameSpelling: name === toponym ? 1 : 0,
    curated: place.id.startsWith('curated:') ? 1 : 0,
  };
}

/** The places of a name with how likely each is by itself, likeliest first, at most `most`. */
export function weighPriors(places: readonly NamedPlace[], toponym: string, most: number): WeighedPlace[] {
  const weighed = places.map((named) => {
    const features = priorFeatures(named, toponym);
    let score = 0;
    for (const feature of PRIOR_FEATURES) score += PRIOR_WEIGHTS[feature] * features[feature];
    return { named, features, score, mass: Math.exp(score) };
  });
  const sum = weighed.reduce((all, { mass }) => all + mass, 0);
  return weighed
    .sort((one, other) => other.score - one.score || (one.named.place.id < other.named.place.id ? -1 : 1))
    .slice(0, most)
    .map(({ named, features, mass }) => ({
      named,
      features,
      place: named.place,
      division: divisionOf(named.place),
      prior: mass / sum,
    }));
}

/** A place with its prior features, ready for ranking in a document. */
export interface WeighedPlace extends FocusCandidate {
  readonly named: NamedPlace;
  readonly features: PriorValues;
}

/** A candidate with its probability among the name's candidates. */
export interface RankedPlace {
  readonly weighed: WeighedPlace;
  readonly score: number;
  readonly probability: number;
  readonly features: Readonly<Record<RankFeature, number>>;
}

/** The candidates with their scores, best first. Equal scores fall back on the id, so that the order never varies. */
export function rankPlaces(places: readonly WeighedPlace[], context: RankingContext): RankedPlace[] {
  const ranked = places.map((weighed) => {
    const features = { ...weighed.features, ...contextFeatures(weighed, context) };
    let score = 0;
    for (const feature of PRIOR_FEATURES) score += RANK_WEIGHTS[feature] * features[feature];
    for (const feature of CONTEXT_FEATURES) score += RANK_WEIGHTS[feature] * features[feature];
    return { weighed, features, score };
  });
  const highest = ranked.reduce((most, { score }) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const sum = ranked.reduce((all, { score }) => all + Math.exp(score - highest), 0);
  return ranked
    .map((entry) => ({ ...entry, probability: Math.exp(entry.score - highest) / sum }))
    .sort((one, other) => other.score - one.score || (one.weighed.place.id < other.weighed.place.id ? -1 : 1));
}

/** A ranked place as a mention keeps it, with the features that spoke for or against it. */
export function toCandidate({ weighed, score, features }: RankedPlace): Candidate {
  return {
    place: weighed.place.id,
    score: round(score),
    features: Object.fromEntries(
      Object.entries(features)
        .filter(([, value]) => value !== 0)
        .map(([feature, value]) => [feature, round(value * RANK_WEIGHTS[feature as RankFeature])]),
    ),
  };
}

function contextFeatures(
  weighed: WeighedPlace,
  context: RankingContext,
): Record<(typeof CONTEXT_FEATURES)[number], number> {
  const { place, division } = weighed;
  const isArea = AREA_KINDS.has(place.kind);
  const agreement = context.placeType === null ? 0 : kindOf(place) === context.placeType ? 1 : -1;
  const isIn = (ids: ReadonlySet<string>): boolean => place.within.some((id) => ids.has(id));
  const contained = context.containedIn.size > 0 && isIn(context.containedIn);
  return {
    typeAgrees: agreement === 1 ? 1 : 0,
    typeDiffers: agreement === -1 ? 1 : 0,
    areaMeant: context.area && (isArea || place.kind === 'river') ? 1 : 0,
    pointMeant: context.near && (place.kind === 'country' || place.kind === 'division') ? 1 : 0,
    contained: contained ? 1 : 0,
    containedElsewhere: !contained && isIn(context.containedElsewhere) ? 1 : 0,
    notContained: context.containedIn.size > 0 && !contained ? 1 : 0,
    countryFocus: context.focus.country(context.name, place.country),
    divisionFocus: context.focus.division(context.name, division),
    nearby: isArea ? 0 : Math.log1p(context.focus.nearby(context.name, place)),
    spelling: context.match === 'spelling' ? 1 : 0,
  };
}

function kindOf(place: GazetteerPlace): PlaceType | null {
  if (place.kind === 'country' || place.kind === 'division') return place.kind;
  if (place.kind === 'district') return 'division';
  return AREA_KINDS.has(place.kind) || place.kind === 'river' || place.kind === 'road' ? null : 'populated-place';
}

/** Three decimals, so that scores print the same everywhere. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
