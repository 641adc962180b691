import distance from '@turf/distance';
import type { Claim, CountValue, PlaceValue, Precision, StatementValue } from '../model.ts';
import { edtfInterval, relateIntervals } from './edtf-interval.ts';

/** How what two claims say goes together. */
export type ValueRelation = 'equal' | 'overlapping' | 'disjoint';

/** Nearer places are not told apart: a town, its outskirts, and a village by it. */
const SAME_AREA_KM = 15;
/** Radius of "near X" where the text gives no distance, see `docs/data-format.md`; two such circles may overlap. */
const NEAR_RADIUS_KM = 10;
/** Two points of one place differ by rounding only. */
const SAME_POINT_KM = 1;
const POINTS: ReadonlySet<Precision> = new Set<Precision>(['exact', 'populated-place', 'near']);

/** Compares two counts, places, dates or statements. Facets that have no more than yes and no, and values not told, are equal. */
export function relateClaims(one: Claim, other: Claim): ValueRelation {
  if (isCount(one) && isCount(other) && one.value !== null && other.value !== null)
    return relateCounts(one.value, other.value);
  if (one.facet === 'place' && other.facet === 'place' && one.value !== null && other.value !== null)
    return relatePlaces(one.value, other.value);
  if (one.facet === 'date' && other.facet === 'date' && one.value !== null && other.value !== null)
    return relateDates(one.value.edtf, other.value.edtf);
  if (one.facet === 'statement' && other.facet === 'statement') return relateStatements(one.value, other.value);
  return 'equal';
}

/** Whether a claim counts people. */
export function isCount(claim: Claim): claim is Extract<Claim, { facet: 'killed' | 'injured' }> {
  return claim.facet === 'killed' || claim.facet === 'injured';
}

/** Whether all that the inner count allows the outer allows too. */
export function isWithin(inner: CountValue, outer: CountValue): boolean {
  return lowest(inner) >= lowest(outer) && highest(inner) <= highest(outer);
}

function relateCounts(one: CountValue, other: CountValue): ValueRelation {
  if (lowest(one) === lowest(other) && highest(one) === highest(other)) return 'equal';
  return lowest(one) <= highest(other) && lowest(other) <= highest(one) ? 'overlapping' : 'disjoint';
}

function lowest({ min }: CountValue): number {
  return min ?? 0;
}

function highest({ max }: CountValue): number {
  return max ?? Number.POSITIVE_INFINITY;
}

/** An area has no shape here, so that nothing is known to lie outside it. */
function relatePlaces(one: PlaceValue, other: PlaceValue): ValueRelation {
  const apartKm = distance(one.position, other.position, { units: 'kilometers' });
  if (apartKm <= SAME_POINT_KM && one.precision === other.precision) return 'equal';
  const areBothNear = one.precision === 'near' && other.precision === 'near';
  const reachKm = areBothNear ? 2 * NEAR_RADIUS_KM : SAME_AREA_KM;
  const areFar = apartKm > reachKm && POINTS.has(one.precision) && POINTS.has(other.precision);
  return areFar ? 'disjoint' : 'overlapping';
}

/** A date that is not EDTF contradicts none. */
function relateDates(one: string, other: string): ValueRelation {
  const [first, second] = [edtfInterval(one), edtfInterval(other)];
  return first === null || second === null ? 'overlapping' : relateIntervals(first, second);
}

/** Who says no more than that it is so contradicts nobody who says more of it. */
function relateStatements(one: StatementValue, other: StatementValue): ValueRelation {
  if (one.said === other.said) return 'equal';
  return one.said === null || other.said === null ? 'overlapping' : 'disjoint';
}
