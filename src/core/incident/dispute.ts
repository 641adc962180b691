import type { Claim, InitiatorValue, PlaceValue } from '../model.ts';
import { isCount, relateClaims } from './relate-claims.ts';

/** How claims that say something on one facet of an incident stand to one another. */
export interface Standing {
  /** Pairs that cannot both be true. */
  readonly disputes: readonly (readonly [Claim, Claim])[];
  /** Pairs of what is asserted and its denial. */
  readonly denials: readonly (readonly [Claim, Claim])[];
  /** True where all say the same. */
  readonly isSame: boolean;
}

/**
 * Compares the claims on one facet (of counts: of one group).
 * @param voices who speaks: nobody disputes or denies their own words
 * @param factions ids of known parties: other words for agents ("gunmen") contradict nobody
 */
export function compareClaims(
  claims: readonly Claim[],
  voices: ReadonlyMap<Claim, string>,
  factions: ReadonlySet<string>,
): Standing {
  const areApart = (one: Claim, other: Claim): boolean =>
    one.origin !== other.origin && voices.get(one) !== voices.get(other);
  const negative = claims.filter(isNegative);
  const positive = claims.filter((claim) => !isNegative(claim));
  const denials = positive.flatMap((asserted) =>
    negative
      .filter((denial) => areApart(asserted, denial) && contradicts(denial, asserted))
      .map((denial) => [asserted, denial] as const),
  );
  const disputes = positive.flatMap((one, index) =>
    positive
      .slice(index + 1)
      .filter((other) => areApart(one, other) && areDisjoint(one, other, factions))
      .map((other) => [one, other] as const),
  );
  // Who denies a place and names another one disputes it, however near the two lie.
  const places = denials.flatMap(([asserted, denial]) =>
    positive
      .filter((own) => own.facet === 'place' && voices.get(own) === voices.get(denial) && !contradicts(denial, own))
      .map((own) => [asserted, own] as const),
  );
  return { disputes: [...disputes, ...places], denials, isSame: areSame(claims) };
}

/** A claim that something is not so. Of yes and no, "there was none" denies as much as "we deny that there was". */
function isNegative(claim: Claim): boolean {
  if (claim.stance === 'denies') return true;
  if (claim.facet === 'prior-notice') return claim.value?.given === false;
  return claim.facet === 'gunfire' && claim.value?.occurred === false;
}

/** A denied count gives what its speaker holds instead; a denied place, initiator or statement gives what is denied. */
function contradicts(denial: Claim, asserted: Claim): boolean {
  if (denial.value === null) return true;
  if (isCount(denial)) return relateClaims(denial, asserted) === 'disjoint';
  if (denial.facet === 'place' && asserted.facet === 'place')
    return asserted.value !== null && isSamePlace(denial.value, asserted.value);
  if (denial.facet === 'date') return relateClaims(denial, asserted) === 'equal';
  if (denial.facet === 'initiator' && asserted.facet === 'initiator')
    return asserted.value !== null && isDenialOf(denial.value, asserted.value);
  if (denial.facet === 'statement' && asserted.facet === 'statement')
    return denial.value.said === null || denial.value.said === asserted.value.said;
  return true;
}

function isSamePlace(one: PlaceValue, other: PlaceValue): boolean {
  const [longitude, latitude] = one.position;
  return one.place === other.place && longitude === other.position[0] && latitude === other.position[1];
}

function isDenialOf(denied: InitiatorValue, asserted: InitiatorValue): boolean {
  const isUntold = (list: readonly string[]): boolean => list.length === 0;
  if (isUntold(denied.agents) && isUntold(denied.patients)) return true;
  const agents = isUntold(denied.agents) || meet(denied.agents, asserted.agents);
  const patients = isUntold(denied.patients) || isUntold(asserted.patients) || meet(denied.patients, asserted.patients);
  return agents && patients;
}

function areDisjoint(one: Claim, other: Claim, factions: ReadonlySet<string>): boolean {
  if (one.facet === 'initiator' && other.facet === 'initiator')
    return one.value !== null && other.value !== null && areOtherAgents(one.value, other.value, factions);
  return relateClaims(one, other) === 'disjoint';
}

/** Other parties began it, against the same patients or against one another. */
function areOtherAgents(one: InitiatorValue, other: InitiatorValue, factions: ReadonlySet<string>): boolean {
  const agents = one.agents.filter((agent) => factions.has(agent));
  const otherAgents = other.agents.filter((agent) => factions.has(agent));
  if (agents.length === 0 || otherAgents.length === 0 || meet(agents, otherAgents)) return false;
  if (meet(agents, other.patients) || meet(otherAgents, one.patients)) return true;
  return one.patients.length === 0 || other.patients.length === 0 || meet(one.patients, other.patients);
}

function meet(one: readonly string[], other: readonly string[]): boolean {
  return one.some((item) => other.includes(item));
}

function areSame(claims: readonly Claim[]): boolean {
  const [first] = claims;
  return first !== undefined && claims.every((claim) => saysSame(first, claim));
}

/** Whether two claims have one value. */
export function saysSame(one: Claim, other: Claim): boolean {
  if (isNegative(one) !== isNegative(other)) return false;
  if (one.facet !== 'initiator' || other.facet !== 'initiator') return relateClaims(one, other) === 'equal';
  const [first, second] = [one.value, other.value];
  if (first === null || second === null) return first === second;
  // Whom it was against is often left out, or told more fully by one.
  const isOneAgainst =
    first.patients.length === 0 ||
    second.patients.length === 0 ||
    first.patients.some((id) => second.patients.includes(id));
  return areSameSet(first.agents, second.agents) && isOneAgainst;
}

function areSameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.every((item) => other.includes(item)) && other.every((item) => one.includes(item));
}
