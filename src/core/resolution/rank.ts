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
  'areaMeant', // an area is meant ("southern X"): 1 for an area or a river, -1 for a point
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

/** Every feature in the order of the arrays that hold their values. */
export const RANK_FEATURES: readonly RankFeature[] = [...PRIOR_FEATURES, ...CONTEXT_FEATURES];
/** Where each feature stands in those arrays. */
export const FEATURE = Object.fromEntries(RANK_FEATURES.map((name, index) => [name, index])) as Readonly<
  Record<RankFeature, number>
>;
const PRIOR = Float64Array.from(PRIOR_FEATURES, (feature) => PRIOR_WEIGHTS[feature]);
const WEIGHTS = Float64Array.from(RANK_FEATURES, (feature) => RANK_WEIGHTS[feature]);

const LATIN = /\p{Script=Latin}/u;

function priorFeatures({ place, name, preferred }: NamedPlace, toponym: string): Float64Array {
  const { kind, featureCode } = place;
  const values = new Float64Array(PRIOR_FEATURES.length);
  values[FEATURE.population] = Number(Math.min(1, Math.log10(place.population + 1) / MOST_INHABITANTS_LOG));
  values[FEATURE.country] = Number(kind === 'country');
  values[FEATURE.division] = Number(kind === 'division');
  values[FEATURE.district] = Number(kind === 'district');
  values[FEATURE.capital] = Number(featureCode === 'PPLC');
  values[FEATURE.seat] = Number(featureCode === 'PPLA');
  values[FEATURE.section] = Number(featureCode === 'PPLX');
  values[FEATURE.water] = Number(kind === 'water' || kind === 'river');
  values[FEATURE.region] = Number(
    kind === 'region' || kind === 'continent' || kind === 'mountains' || kind === 'desert',
  );
  // Places are shown under Latin names: of others none is put first.
  values[FEATURE.preferredName] = Number(preferred || !LATIN.test(name));
  values[FEATURE.sameSpelling] = Number(name === toponym);
  values[FEATURE.curated] = Number(place.id.startsWith('curated:'));
  return values;
}

/** A place with its prior features, ready for ranking in a document. */
export interface WeighedPlace extends FocusCandidate {
  readonly features: Float64Array;
  /** What the prior features add to the rank. */
  readonly base: number;
}

/** Names come again in document after document: what their places have for themselves is worked out once. */
const remembered = new WeakMap<readonly NamedPlace[], Map<string, readonly WeighedPlace[]>>();

/** The places of a name with how likely each is by itself, likeliest first, at most `MOST_CANDIDATES`. */
export function weighPriors(places: readonly NamedPlace[], toponym: string): readonly WeighedPlace[] {
  const known = remembered.get(places);
  const found = known?.get(toponym);
  if (found !== undefined) return found;
  const weighed = weigh(places, toponym);
  if (known === undefined) remembered.set(places, new Map([[toponym, weighed]]));
  else known.set(toponym, weighed);
  return weighed;
}

/** Candidates of a name that are looked at in a document; a name like "San José" has hundreds. */
const MOST_CANDIDATES = 30;

function weigh(places: readonly NamedPlace[], toponym: string): WeighedPlace[] {
  const weighed = places.map((named) => {
    const features = priorFeatures(named, toponym);
    const score = dot(PRIOR, features);
    return { place: named.place, features, score, mass: Math.exp(score) };
  });
  const sum = weighed.reduce((all, { mass }) => all + mass, 0);
  return weighed
    .sort((one, other) => other.score - one.score || compareIds(one.place, other.place))
    .slice(0, MOST_CANDIDATES)
    .map(({ place, features, mass }) => ({
      place,
      features,
      base: dot(WEIGHTS, features),
      division: divisionOf(place),
      prior: mass / sum,
    }));
}

function dot(weights: Float64Array, values: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) sum += (weights[index] ?? 0) * (values[index] ?? 0);
  return sum;
}

function compareIds(one: GazetteerPlace, other: GazetteerPlace): number {
  return one.id < other.id ? -1 : 1;
}

/** A candidate with its score and the values of `RANK_FEATURES`. */
export interface RankedPlace {
  readonly place: GazetteerPlace;
  readonly score: number;
  readonly features: Float64Array;
}

/** The candidates with their scores, best first. Equal scores fall back on the id, so that the order never varies. */
export function rankPlaces(places: readonly WeighedPlace[], context: RankingContext): RankedPlace[] {
  const ranked = places.map((weighed): RankedPlace => {
    const features = new Float64Array(RANK_FEATURES.length);
    features.set(weighed.features);
    addContextFeatures(features, weighed, context);
    let score = weighed.base;
    for (let index = PRIOR_FEATURES.length; index < features.length; index += 1)
      score += (WEIGHTS[index] ?? 0) * (features[index] ?? 0);
    return { place: weighed.place, score, features };
  });
  return ranked.sort((one, other) => other.score - one.score || compareIds(one.place, other.place));
}

/** A ranked place as a mention keeps it, with what each feature added to its score. */
export function toCandidate({ place, score, features }: RankedPlace): Candidate {
  const added: Record<string, number> = {};
  for (let index = 0; index < features.length; index += 1) {
    const value = features[index] ?? 0;
    const name = RANK_FEATURES[index];
    if (value !== 0 && name !== undefined) added[name] = round(value * (WEIGHTS[index] ?? 0));
  }
  return { place: place.id, score: round(score), features: added };
}

function addContextFeatures(features: Float64Array, { place, division }: WeighedPlace, context: RankingContext): void {
  const isArea = AREA_KINDS.has(place.kind);
  if (context.placeType !== null)
    features[kindOf(place) === context.placeType ? FEATURE.typeAgrees : FEATURE.typeDiffers] = 1;
  if (context.area) features[FEATURE.areaMeant] = isArea || place.kind === 'river' ? 1 : -1;
  if (context.near && (place.kind === 'country' || place.kind === 'division')) features[FEATURE.pointMeant] = 1;
  const contained = context.containedIn.size > 0 && isIn(place, context.containedIn);
  if (contained) features[FEATURE.contained] = 1;
  else {
    if (context.containedIn.size > 0) features[FEATURE.notContained] = 1;
    if (context.containedElsewhere.size > 0 && isIn(place, context.containedElsewhere))
      features[FEATURE.containedElsewhere] = 1;
  }
  features[FEATURE.countryFocus] = context.focus.country(context.name, place.country);
  features[FEATURE.divisionFocus] = context.focus.division(context.name, division);
  if (!isArea) features[FEATURE.nearby] = Math.log1p(context.focus.nearby(context.name, place));
  if (context.match === 'spelling') features[FEATURE.spelling] = 1;
}

function isIn(place: GazetteerPlace, ids: ReadonlySet<string>): boolean {
  for (const id of place.within) if (ids.has(id)) return true;
  return false;
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
