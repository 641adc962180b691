import type { ReviewStatus } from '../geojson/properties.ts';
import { claimId } from '../incident/claim-id.ts';
import type { Claim, Incident, Report, Span } from '../model.ts';
import type { Problem } from '../problem.ts';
import { applyIncidentDecisions } from './apply-incident-decisions.ts';
import { type ClaimDecision, type Review, subjectOf } from './review.ts';
import { toldIncidents } from './told-incidents.ts';

/** A report with the sentences that claims count. */
export type ReviewedReport = Pick<Report, 'id' | 'text'> & { readonly passages: readonly Span[] };

/** What rules propose. */
export interface Proposal {
  readonly claims: readonly Claim[];
  readonly incidents: readonly Incident[];
  readonly reports: readonly ReviewedReport[];
}

/** What is left of a proposal after review, each claim and incident with its status by id. */
export interface Reviewed {
  readonly claims: Claim[];
  readonly incidents: Incident[];
  readonly statuses: ReadonlyMap<string, ReviewStatus>;
  readonly incidentStatuses: ReadonlyMap<string, ReviewStatus>;
  readonly problems: Problem[];
}

const PROPOSED: ReviewStatus = { kind: 'proposed' };

/**
 * Applies people's decisions: those on incidents first, then those on claims, which may name incidents that a split or an
 * addition made. To be run before origins are assigned, for speakers change; an added claim has none yet. A decision that
 * finds nothing to apply to is a problem, and so is an added incident without a claim, which is left out. Claims stand in
 * the order of the reports, then of the text.
 */
export function applyReview(review: Review, { claims, incidents, reports }: Proposal): Reviewed {
  const problems: Problem[] = [];
  const report = (line: number, message: string): void => {
    problems.push({ file: review.file, line, message });
  };
  const arranged = applyIncidentDecisions(review.incidents, claims, incidents, report);
  const known = new Set(arranged.incidents.map(({ id }) => id));
  const statuses = new Map<string, ReviewStatus>(arranged.claims.map(({ id }) => [id, PROPOSED]));
  let current = arranged.claims;
  for (const decision of review.claims) {
    const { line, by, on, incident } = decision;
    if (incident !== null && !known.has(incident)) {
      report(line, `there is no incident "${incident}" to put the claim in; ${whatThereIs(known)}`);
      continue;
    }
    const changed = applyToClaims(decision, current, reports, (message) => report(line, message));
    if (changed === null) continue;
    for (const { id } of changed.decided) statuses.set(id, { kind: 'reviewed', by, on });
    for (const { id } of changed.removed) statuses.delete(id);
    current = changed.claims;
  }
  const incidentsTold = toldIncidents(arranged.incidents, current, review.incidents, report);
  const order = new Map(reports.map(({ id }, index) => [id, index]));
  const position = (claim: Claim): number => order.get(claim.report) ?? reports.length;
  return {
    claims: current.toSorted((one, other) => position(one) - position(other) || one.start - other.start),
    incidents: incidentsTold,
    statuses,
    incidentStatuses: new Map(incidentsTold.map(({ id }) => [id, arranged.statuses.get(id) ?? PROPOSED])),
    problems,
  };
}

interface Change {
  readonly claims: Claim[];
  readonly decided: readonly Claim[];
  readonly removed: readonly Claim[];
}

function applyToClaims(
  decision: ClaimDecision,
  claims: Claim[],
  reports: readonly ReviewedReport[],
  fault: (message: string) => void,
): Change | null {
  const matches = claims.filter((claim) => isMeant(decision, claim));
  const what = `${decision.facet} claim "${decision.quote}" in report "${decision.report}"`;
  if (decision.decision === 'add') {
    const added = addedClaim(decision, reports);
    if (!claims.some(({ id }) => id === added.id)) return { claims: [...claims, added], decided: [added], removed: [] };
    fault(`there is a ${what} already; write "confirm" or "correct" instead of "add"`);
    return null;
  }
  if (matches.length === 0) {
    fault(
      `there is no ${what}${nearby(decision, claims)}; quote a claim’s own words, write "add", or remove the decision`,
    );
    return null;
  }
  if (decision.decision === 'reject')
    return { claims: claims.filter((claim) => !matches.includes(claim)), decided: [], removed: matches };
  if (decision.decision === 'confirm') return { claims, decided: matches, removed: [] };
  if (matches.length > 1) {
    fault(`there is more than one ${what}; give \`who\`, one of ${matches.map(whoOf).join(', ')}`);
    return null;
  }
  const corrected = claims.map((claim) => (matches.includes(claim) ? correct(claim, decision) : claim));
  return { claims: corrected, decided: matches, removed: [] };
}

function isMeant({ report, facet, start, end, who }: ClaimDecision, claim: Claim): boolean {
  if (claim.report !== report || claim.facet !== facet || claim.start !== start || claim.end !== end) return false;
  return who === null || whoOf(claim) === who;
}

function whoOf({ value }: Claim): string | null {
  return value !== null && 'who' in value ? value.who : null;
}

/** `parseReview` has held the value against the facet. */
function correct(claim: Claim, { claim: changes, incident }: ClaimDecision): Claim {
  return { ...claim, ...changes, incident: incident ?? claim.incident, method: 'human' } as Claim;
}

function addedClaim(decision: ClaimDecision, reports: readonly ReviewedReport[]): Claim {
  const { report, facet, quote, start, end, claim, incident } = decision;
  const passages = reports.find(({ id }) => id === report)?.passages ?? [];
  return {
    modality: 'actual',
    attribution: 'explicit',
    ...claim,
    id: claimId(report, facet, quote, subjectOf(decision) ?? ''),
    facet,
    report,
    start,
    end,
    passage: passages.findLastIndex((passage) => passage.start <= start),
    origin: '',
    incident,
    method: 'human',
  } as Claim;
}

/** Words of claims on the same facet that overlap the quote: probably one of them is meant. */
function nearby({ report, facet, start, end }: ClaimDecision, claims: readonly Claim[]): string {
  const near = claims.filter(
    (claim) => claim.report === report && claim.facet === facet && claim.start < end && start < claim.end,
  );
  return near.length === 0
    ? ''
    : `, but ${near.length} from ${near.map((one) => `${one.start} to ${one.end}`).join(', ')}`;
}

function whatThereIs(incidents: ReadonlySet<string>): string {
  return `expected one of ${[...incidents].join(', ')}`;
}
