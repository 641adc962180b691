import type { GazetteerPlace, PlaceKind } from '../gazetteer/gazetteer-place.ts';
import type { NamedPlace, NameMatch } from '../gazetteer/name-index.ts';
import type { PlaceType } from '../locale/locale.ts';
import type { Candidate } from '../model.ts';

/** What is known where a name stands, for choosing among the places that bear it. */
export interface RankingContext {
  readonly match: NameMatch;
  readonly placeType: PlaceType | null;
  /** True where the text says "near" or names a town by its kind, so that a point is meant rather than an area. */
  readonly near: boolean;
  /** True where an area is meant: "southern X", "greater X", "X countryside". */
  readonly area: boolean;
  /** Ids of places that the text names as holding this one ("X in Y Province"). */
  readonly containedIn: ReadonlySet<string>;
  /** Share of each country among the report's names of countries and peoples, 0 to 1. */
  readonly countryShare: ReadonlyMap<string, number>;
}

/**
 * What each feature adds to a candidate's score. Set by hand so that a stated fact (kind, containment) outweighs the
 * report's focus, and the focus outweighs size.
 */
const WEIGHTS = {
  placeType: 4, // 1 the kind agrees with the cue, −1 it contradicts
  area: 3, // 1 an area where an area is meant, −1 a point
  containment: 4, // 1 lies in the place that the text names
  country: 3, // the country's share of the report's names
  population: 1, // 0 none known to 1 at ten million, on a logarithmic scale
  preferredName: 0.5, // 1 it is the name that the gazetteer puts first
  curated: 0.5, // 1 for our own entries, which exist because news names them
  spelling: -1, // 1 only the spelling key met
} as const;

const MOST_INHABITANTS_LOG = 7; // log10 of ten million
const AREA_KINDS: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['country', 'division', 'desert', 'mountains', 'region']);

/** The candidates with their scores, best first. Equal scores fall back on the id, so that the order never varies. */
export function rankCandidates(places: readonly NamedPlace[], context: RankingContext): Candidate[] {
  return places
    .map((named) => {
      const features = featuresOf(named, context);
      return { place: named.place.id, score: round(weigh(features)), features };
    })
    .sort((one, other) => other.score - one.score || (one.place < other.place ? -1 : 1));
}

type Features = Record<keyof typeof WEIGHTS, number>;

function featuresOf({ place, preferred }: NamedPlace, context: RankingContext): Features {
  const isArea = AREA_KINDS.has(place.kind);
  return {
    placeType: typeAgreement(place, context),
    area: context.area ? (isArea || place.kind === 'river' ? 1 : -1) : 0,
    containment: place.within.some((id) => context.containedIn.has(id)) ? 1 : 0,
    country: round(place.kind === 'country' ? 1 : (context.countryShare.get(place.country) ?? 0)),
    population: round(Math.min(1, Math.log10(place.population + 1) / MOST_INHABITANTS_LOG)),
    preferredName: preferred ? 1 : 0,
    curated: place.id.startsWith('curated:') ? 1 : 0,
    spelling: context.match === 'spelling' ? 1 : 0,
  };
}

function typeAgreement(place: GazetteerPlace, context: RankingContext): number {
  if (context.placeType !== null) return kindOf(place) === context.placeType ? 1 : -1;
  if (context.near) return place.kind === 'division' || place.kind === 'country' ? -1 : 1;
  return 0;
}

function kindOf(place: GazetteerPlace): PlaceType | null {
  if (place.kind === 'country' || place.kind === 'division') return place.kind;
  return AREA_KINDS.has(place.kind) || place.kind === 'river' || place.kind === 'road' ? null : 'populated-place';
}

function weigh(features: Features): number {
  return (Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]).reduce(
    (sum, name) => sum + WEIGHTS[name] * features[name],
    0,
  );
}

/** Three decimals, so that scores print the same everywhere. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
