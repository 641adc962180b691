import { distance as greatCircle } from '@turf/distance';
import type { Claim, DateValue, EventType, Incident, PlaceValue } from '../model.ts';
import { distance as daysBetween } from './occasions.ts';
import type { Occasion } from './read-claims.ts';

/** Incidents, and the claims with the incident that each is about. */
export interface Gathered {
  readonly incidents: readonly Incident[];
  readonly claims: readonly Claim[];
}

/** Occasions nearer than this in place and time may be one happening. */
const NEAR_KM = 75;
const NEAR_DAYS = 1;

/**
 * Gathers what several reports tell into incidents: the same days, places near one another, and a party in common. What
 * has neither a date nor a place of its own joins nothing.
 *
 * @param published EDTF by report id: stands in where a main happening tells no date
 */
export function gatherIncidents(
  occasions: readonly Occasion[],
  published: ReadonlyMap<string, string>,
  factions: ReadonlySet<string>,
): Gathered {
  const groups: Occasion[][] = [];
  for (const occasion of occasions) {
    if (occasion.claims.length === 0) continue;
    const group = groups.find((members) => members.some((member) => areOne(member, occasion, published)));
    if (group === undefined) groups.push([occasion]);
    else group.push(occasion);
  }
  const taken = new Set<string>();
  const incidents: Incident[] = [];
  const claims: Claim[] = [];
  for (const group of groups) {
    const incident = toIncident(group, published, factions, taken);
    incidents.push(incident);
    for (const { claims: own } of group) claims.push(...own.map((claim) => ({ ...claim, incident: incident.id })));
  }
  return { incidents, claims };
}

function areOne(one: Occasion, other: Occasion, published: ReadonlyMap<string, string>): boolean {
  // What a report itself tells apart stays apart; across reports, background of one may be the main matter of another.
  if (one.report === other.report) return false;
  const firstDate = one.date?.edtf ?? (one.isMain ? (published.get(one.report) ?? null) : null);
  const secondDate = other.date?.edtf ?? (other.isMain ? (published.get(other.report) ?? null) : null);
  const firstPlace = placeOf(one);
  const secondPlace = placeOf(other);
  if (firstDate === null || secondDate === null) return false;
  const isDated = one.date !== null && other.date !== null;
  if (daysBetween(firstDate, secondDate) > (isDated ? NEAR_DAYS : NEAR_DAYS + 1)) return false;
  const isShared = [...one.parties.keys()].some((party) => other.parties.has(party));
  if (one.isMain && other.isMain && isShared && countAlike(one, other)) return true;
  if (firstPlace === null || secondPlace === null) {
    // A village that no gazetteer has is one village in two reports of one day, and so are the same two sides on it.
    if (isShared && [...one.unplaced].some((name) => other.unplaced.has(name))) return true;
    const shared = [...one.parties.keys()].filter((party) => other.parties.has(party));
    if (isDated && daysBetween(firstDate, secondDate) === 0 && shared.length > 1) return true;
    return one.isMain && other.isMain && isShared;
  }
  return one.claims.some(
    (first) =>
      first.facet === 'place' &&
      other.claims.some(
        (second) =>
          second.facet === 'place' &&
          first.value !== null &&
          second.value !== null &&
          greatCircle([...first.value.position], [...second.value.position]) <= NEAR_KM,
      ),
  );
}

/** From so many on, two reports do not give the same number of dead or injured by chance. */
const TELLING_COUNT = 10;

function countAlike(one: Occasion, other: Occasion): boolean {
  const counts = ({ claims }: Occasion): string[] =>
    claims.flatMap((claim) =>
      (claim.facet === 'killed' || claim.facet === 'injured') && (claim.value?.min ?? 0) >= TELLING_COUNT
        ? [`${claim.facet} ${claim.value?.min}`]
        : [],
    );
  const others = counts(other);
  return counts(one).some((count) => others.includes(count));
}

function placeOf({ claims }: Occasion): PlaceValue | null {
  for (const claim of claims) if (claim.facet === 'place' && claim.value !== null) return claim.value;
  return null;
}

function toIncident(
  group: readonly Occasion[],
  published: ReadonlyMap<string, string>,
  factions: ReadonlySet<string>,
  taken: Set<string>,
): Incident {
  const date = narrowest(group.flatMap(({ date: told }) => told ?? []));
  const place = group.map((occasion) => placeOf(occasion) ?? occasion.place).find((found) => found !== null) ?? null;
  const counts = new Map<string, number>();
  for (const { parties } of group)
    for (const [party, count] of parties) counts.set(party, (counts.get(party) ?? 0) + count);
  const type = kindOf(group.flatMap(({ events }) => events));
  const day = (date?.edtf ?? published.get(group[0]?.report ?? '') ?? 'undated')
    .replaceAll('/', '--')
    .replace(/[~?%]/gu, '');
  const stem = [day, slug(place?.toponym ?? ''), type].filter((part) => part !== '').join('-');
  let id = stem;
  for (let number = 2; taken.has(id); number += 1) id = `${stem}-${number}`;
  taken.add(id);
  return {
    id,
    title: titleOf(type, place),
    type,
    date,
    place,
    parties: partiesOf(group, counts).filter((party) => factions.has(party)),
    reports: [...new Set(group.map(({ report }) => report))],
  };
}

function narrowest(dates: readonly DateValue[]): DateValue | null {
  return (
    [...dates].sort((one, other) =>
      other.edtf.split('/').length === one.edtf.split('/').length
        ? other.edtf.length - one.edtf.length
        : one.edtf.split('/').length - other.edtf.split('/').length,
    )[0] ?? null
  );
}

/** The first kind of the list that is named at least half as often as the commonest: the list goes from the particular on. */
function kindOf(events: readonly EventType[]): EventType {
  const counts = new Map<EventType, number>();
  for (const event of events) counts.set(event, (counts.get(event) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const kinds = Object.keys(TITLES) as EventType[];
  return kinds.find((kind) => (counts.get(kind) ?? 0) * 2 >= most && counts.has(kind)) ?? 'event';
}

/** Of the parties that sentences name, those that claims speak of or come from, and those named about as often. */
function partiesOf(group: readonly Occasion[], counts: ReadonlyMap<string, number>): string[] {
  const inClaims = new Set(
    group.flatMap(({ claims }) =>
      claims.flatMap((claim) => [
        ...(claim.speaker?.side == null ? [] : [claim.speaker.side]),
        ...(claim.facet === 'initiator' && claim.value !== null
          ? [...claim.value.agents, ...claim.value.patients]
          : []),
        ...((claim.facet === 'killed' || claim.facet === 'injured') && claim.value !== null ? [claim.value.who] : []),
      ]),
    ),
  );
  const most = Math.max(0, ...counts.values());
  const named = [...counts].filter(([party, count]) => inClaims.has(party) || count > most / 2);
  const all = new Map([...[...inClaims].map((party): [string, number] => [party, 0]), ...named]);
  return [...all].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1)).map(([party]) => party);
}

const TITLES: Readonly<Record<EventType, string>> = {
  collision: 'Collision',
  ambush: 'Ambush',
  shelling: 'Shelling',
  'air-strike': 'Air strike',
  bombing: 'Bombing',
  clash: 'Clash',
  abduction: 'Abduction or missing people',
  attack: 'Attack',
  blocking: 'Blocking',
  deployment: 'Deployment',
  displacement: 'Displacement',
  event: 'Event',
};

/** A plain title, until a person gives a better one. */
function titleOf(type: EventType, place: PlaceValue | null): string {
  if (place === null) return TITLES[type];
  return `${TITLES[type]} ${place.precision === 'near' ? 'near' : 'at'} ${place.toponym}`;
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
