import type { ReviewStatus } from '../geojson/properties.ts';
import type { Claim, Incident } from '../model.ts';
import type { IncidentDecision, Quotation } from './review.ts';

/** Claims and incidents after decisions on incidents; `statuses` holds the incidents decided on. */
export interface Arrangement {
  readonly claims: Claim[];
  readonly incidents: Incident[];
  readonly statuses: ReadonlyMap<string, ReviewStatus>;
}

type State = Pick<Arrangement, 'claims' | 'incidents'>;
type Fault = (message: string) => void;

/**
 * Applies decisions on incidents in their order, so that a later one may name what an earlier one made.
 * @param report takes the line and the problem of a decision that could not be applied
 */
export function applyIncidentDecisions(
  decisions: readonly IncidentDecision[],
  claims: readonly Claim[],
  incidents: readonly Incident[],
  report: (line: number, message: string) => void,
): Arrangement {
  const statuses = new Map<string, ReviewStatus>();
  let state: State = { claims: [...claims], incidents: [...incidents] };
  for (const decision of decisions) {
    const { line, by, on } = decision;
    const fault: Fault = (message) => report(line, message);
    const next = apply(decision, state, fault);
    if (next === null) continue;
    state = next;
    for (const id of [decision.incident, decision.into])
      if (id !== null) statuses.set(id, { kind: 'reviewed', by, on });
  }
  return { ...state, statuses };
}

/** `parseReview` has seen to it that an addition has a title and a happening. */
function add({ incident: id, title, happening }: IncidentDecision, state: State, fault: Fault): State | null {
  if (state.incidents.some((incident) => incident.id === id)) {
    fault(`an incident "${id}" is there already; put claims into it, or choose another id`);
    return null;
  }
  if (title === null || happening === null) return null;
  return { ...state, incidents: [...state.incidents, { id, title, ...happening, reports: [] }] };
}

function find(id: string, { incidents }: State, fault: Fault): Incident | null {
  const found = incidents.find((incident) => incident.id === id) ?? null;
  if (found === null)
    fault(`there is no incident "${id}" (any more); expected one of ${incidents.map((one) => one.id).join(', ')}`);
  return found;
}

function apply(decision: IncidentDecision, state: State, fault: Fault): State | null {
  if (decision.decision === 'add') return add(decision, state, fault);
  const incident = find(decision.incident, state, fault);
  if (incident === null) return null;
  switch (decision.decision) {
    case 'confirm':
      return state;
    case 'rename':
      return replace(state, { ...incident, title: decision.title ?? incident.title });
    case 'reject':
      return {
        claims: state.claims.filter((claim) => claim.incident !== incident.id),
        incidents: state.incidents.filter(({ id }) => id !== incident.id),
      };
    case 'merge':
      return merge(decision, incident, state, fault);
    case 'move':
      return move(decision.move, incident, state, fault);
    case 'split':
      return split(decision, incident, state, fault);
  }
}

function replace({ claims, incidents }: State, changed: Incident): State {
  return { claims, incidents: incidents.map((incident) => (incident.id === changed.id ? changed : incident)) };
}

function merge({ merge: ids }: IncidentDecision, incident: Incident, state: State, fault: Fault): State | null {
  const merged = ids.map((id) => find(id, state, fault));
  if (merged.includes(null)) return null;
  const all = [incident, ...merged.filter((one) => one !== null)];
  return {
    claims: state.claims.map((claim) => (ids.includes(claim.incident) ? { ...claim, incident: incident.id } : claim)),
    incidents: state.incidents
      .filter(({ id }) => !ids.includes(id))
      .map((one) =>
        one.id === incident.id
          ? {
              ...one,
              parties: distinct(all.flatMap(({ parties }) => parties)),
              reports: distinct(all.flatMap(({ reports }) => reports)),
            }
          : one,
      ),
  };
}

function split(
  { into, title, move: words }: IncidentDecision,
  from: Incident,
  state: State,
  fault: Fault,
): State | null {
  if (into === null || state.incidents.some(({ id }) => id === into)) {
    fault(`an incident "${into}" is there already; write "move" with it as \`incident\`, or choose another id`);
    return null;
  }
  const own = state.claims.filter((claim) => claim.incident === from.id);
  const made: Incident = { ...from, id: into, title: title ?? from.title, date: null, place: null, reports: [] };
  return move(words, made, { claims: state.claims, incidents: [...state.incidents, made] }, fault, own);
}

/** Puts the claims within the words into the incident, which takes date and place from them where it has none. */
function move(
  words: readonly Quotation[],
  into: Incident,
  state: State,
  fault: Fault,
  movable: readonly Claim[] = state.claims,
): State | null {
  const moved = words.map((quotation) => movable.filter((claim) => isWithin(claim, quotation)));
  const missed = words.filter((_, index) => moved[index]?.length === 0);
  for (const { report, quote } of missed)
    fault(`there is no claim within "${quote}" in report "${report}" to move; quote more, or remove it`);
  if (missed.length > 0) return null;
  const claims = moved.flat();
  const place = claims.find((claim) => claim.facet === 'place' && claim.stance !== 'denies')?.value ?? null;
  const date = claims.find((claim) => claim.facet === 'date' && claim.stance !== 'denies')?.value ?? null;
  const changed: Incident = {
    ...into,
    place: into.place ?? (place !== null && 'toponym' in place ? place : null),
    date: into.date ?? (date !== null && 'edtf' in date ? date : null),
    reports: distinct([...into.reports, ...claims.map(({ report }) => report)]),
  };
  const next = state.claims.map((claim) => (claims.includes(claim) ? { ...claim, incident: into.id } : claim));
  return replace({ claims: next, incidents: state.incidents }, changed);
}

function isWithin(claim: Claim, { report, start, end }: Quotation): boolean {
  return claim.report === report && claim.start >= start && claim.end <= end;
}

function distinct(items: readonly string[]): string[] {
  return [...new Set(items)];
}
