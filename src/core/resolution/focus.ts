import type { GazetteerPlace } from '../gazetteer/gazetteer-place.ts';

/** A place that a name of a document may mean, with what ranking needs of it at hand. */
export interface FocusCandidate {
  readonly place: GazetteerPlace;
  /** Id of the first-level division that it is or lies in; `null` for a country or what lies in none. */
  readonly division: string | null;
  /** How likely the name means it, all else unknown: 0 to 1, summing to 1 over the name's candidates. */
  readonly prior: number;
}

/** What a document's names say of where it is set. Shares leave a name's own candidates out, so that none speaks for itself. */
export interface Focus {
  /** Share of the other names, 0 to 1, that lie in the country. */
  country(name: number, country: string): number;
  /** Share of the other names, 0 to 1, that lie in the first-level division or are it. */
  division(name: number, division: string | null): number;
  /** How many other names have a likely place nearby: each counts up to 1, falling with distance. */
  nearby(name: number, place: GazetteerPlace): number;
}

/** Distance at which a neighbour's support falls to 1/e, in kilometres: about a day's local news. */
const NEARBY_KM = 60;
/** Beyond this many of that distance nothing is added. */
const NEARBY_REACH = 4;
/** Candidates of each name that are looked at as neighbours, likeliest first. */
const NEIGHBOURS = 6;
const KM_PER_DEGREE = 111.2;

/**
 * Gathers where the names of a document lie.
 * @param names candidates of each distinct name, likeliest first
 * @param stated how often countries are named besides, as by adjectives of nationality
 */
export function gatherFocus(names: readonly (readonly FocusCandidate[])[], stated: ReadonlyMap<string, number>): Focus {
  const byCountry = names.map((candidates) => masses(candidates, ({ place }) => place.country));
  const byDivision = names.map((candidates) => masses(candidates, ({ division }) => division ?? ''));
  const countries = total(byCountry);
  for (const [country, count] of stated) countries.set(country, (countries.get(country) ?? 0) + count);
  const divisions = total(byDivision);
  const weight = names.length + [...stated.values()].reduce((sum, count) => sum + count, 0);
  const neighbours = names.map((candidates) => candidates.slice(0, NEIGHBOURS).filter(isPoint));
  return {
    country: (name, country) => share(countries, byCountry[name], country, weight - 1),
    division: (name, division) =>
      division === null ? 0 : share(divisions, byDivision[name], division, names.length - 1),
    nearby: (name, place) => {
      let support = 0;
      for (let other = 0; other < neighbours.length; other += 1) {
        if (other === name) continue;
        let best = 0;
        for (const candidate of neighbours[other] ?? []) {
          if (candidate.prior > best) best = Math.max(best, candidate.prior * closeness(candidate.place, place));
        }
        support += best;
      }
      return support;
    },
  };
}

/** The division that a place is or lies in: `within` runs from the innermost holder to the country. */
export function divisionOf(place: GazetteerPlace): string | null {
  if (place.kind === 'division') return place.id;
  return place.within.length > 1 ? (place.within[place.within.length - 2] ?? null) : null;
}

/** Countries, divisions and continents are too wide for their middle to be near anything. */
function isPoint({ place }: FocusCandidate): boolean {
  return place.kind !== 'country' && place.kind !== 'division' && place.kind !== 'continent';
}

function closeness(one: GazetteerPlace, other: GazetteerPlace): number {
  const north = (one.coordinates[1] - other.coordinates[1]) * KM_PER_DEGREE;
  if (north > NEARBY_REACH * NEARBY_KM || north < -NEARBY_REACH * NEARBY_KM) return 0;
  const east =
    (one.coordinates[0] - other.coordinates[0]) * KM_PER_DEGREE * Math.cos((one.coordinates[1] * Math.PI) / 180);
  const distance = Math.sqrt(north * north + east * east) / NEARBY_KM;
  return distance > NEARBY_REACH ? 0 : Math.exp(-distance);
}

function masses(
  candidates: readonly FocusCandidate[],
  keyOf: (candidate: FocusCandidate) => string,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    if (key !== '') sums.set(key, (sums.get(key) ?? 0) + candidate.prior);
  }
  return sums;
}

function total(all: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const one of all) for (const [key, mass] of one) sums.set(key, (sums.get(key) ?? 0) + mass);
  return sums;
}

function share(
  sums: ReadonlyMap<string, number>,
  own: ReadonlyMap<string, number> | undefined,
  key: string,
  weight: number,
): number {
  return weight <= 0 ? 0 : Math.max(0, (sums.get(key) ?? 0) - (own?.get(key) ?? 0)) / weight;
}
