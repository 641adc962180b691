import type { Claim, Facet, Finding, FindingKind, Incident } from '../model.ts';
import { compareClaims, saysSame } from './dispute.ts';
import { type NamedFaction, type Naming, nameFactions, reasonFor } from './finding-reason.ts';
import type { FindingReport } from './moment.ts';
import { isCount } from './relate-claims.ts';
import { findRevisions, type Revision, voiceOf } from './revisions.ts';

const FACETS: readonly Facet[] = [
  'killed',
  'injured',
  'initiator',
  'prior-notice',
  'gunfire',
  'place',
  'date',
  'statement',
];
/** Yes or no, who began it, and statements are not told over: another answer is a dispute. */
const REVISABLE: ReadonlySet<Facet> = new Set<Facet>(['killed', 'injured', 'place', 'date']);

interface Context {
  readonly factions: ReadonlySet<string>;
  readonly reports: ReadonlyMap<string, FindingReport>;
  readonly naming: Naming;
}

/** The claims on one facet of an incident; of counts, on one group of people; of statements, on one topic. */
interface Question {
  readonly incident: Incident;
  readonly facet: Facet;
  readonly who: string | null;
  readonly topic: string | null;
  readonly claims: readonly Claim[];
}

/**
 * What the claims come to, by incident in their order, facet, of counts whose, and of statements the topic. Left out are
 * claims that nobody says have happened (rumours, threats); what is told of the past counts only for an incident that lies
 * wholly in the past.
 *
 * A facet may have two findings: one side revised its figure, and another disputes it. Support is counted in origins.
 * @param factions also with their names, which stand in the reasons then
 * @param reports with publisher, text and passages, revisions by an outlet and within a live report are found too
 */
export function toFindings(
  incidents: readonly Incident[],
  claims: readonly Claim[],
  factions: readonly NamedFaction[],
  reports: readonly FindingReport[],
): Finding[] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const context: Context = {
    factions: new Set(factions.map(({ id }) => id)),
    reports: byId,
    naming: { factions: nameFactions(factions), reports: byId },
  };
  return incidents.flatMap((incident) => {
    const own = claims.filter((claim) => claim.incident === incident.id);
    const isPast = !own.some(({ modality }) => modality === 'actual');
    const counted = own.filter(({ modality }) => modality === 'actual' || (isPast && modality === 'historical'));
    return FACETS.flatMap((facet) => questionsOf(incident, facet, counted)).flatMap((question) =>
      answer(question, context),
    );
  });
}

/** A count that names no group is a question of its own only where no group is named at all. */
function questionsOf(incident: Incident, facet: Facet, claims: readonly Claim[]): Question[] {
  const onFacet = claims.filter((claim) => claim.facet === facet);
  if (facet === 'statement') {
    const topics = new Set(onFacet.map(topicOf));
    return [...topics].map((topic) => {
      return { incident, facet, who: null, topic, claims: onFacet.filter((claim) => topicOf(claim) === topic) };
    });
  }
  const groups = [...new Set(onFacet.map(whoOf))].filter((who) => who !== null).sort();
  const whose = groups.length > 0 ? groups : [null];
  return whose
    .map((who) => ({ incident, facet, who, topic: null, claims: onFacet.filter((claim) => whoOf(claim) === who) }))
    .filter((question) => question.claims.length > 0);
}

function whoOf(claim: Claim): string | null {
  return isCount(claim) ? (claim.value?.who ?? null) : null;
}

function topicOf(claim: Claim): string | null {
  return claim.facet === 'statement' ? claim.value.topic : null;
}

function answer(question: Question, context: Context): Finding[] {
  const telling = question.claims.filter(({ stance, value }) => stance !== 'no-information' && value !== null);
  const make = (
    finding: FindingKind,
    sides: readonly (readonly Claim[])[],
    pairs: readonly Revision[] = [],
  ): Finding => ({
    incident: question.incident.id,
    facet: question.facet,
    who: question.who,
    topic: question.topic,
    finding,
    sides: sides.map((side) => side.map(({ id }) => id)),
    silent: question.incident.parties.filter((party) => !telling.some(({ speaker }) => speaker?.side === party)),
    reason: reasonFor(finding, sides, pairs, question.claims, context.naming),
  });
  if (telling.length === 0) return [make('silent', [])];
  const asserted = telling.filter(({ stance }) => stance !== 'denies');
  const revisions = REVISABLE.has(question.facet) ? findRevisions(asserted, context.reports) : [];
  const final = telling.filter((claim) => !isGivenUp(claim, revisions));
  const voices = new Map(final.map((claim) => [claim, voiceOf(claim, context.reports.get(claim.report)?.publisher)]));
  const { disputes, denials, isSame } = compareClaims(final, voices, context.factions);
  const findings: Finding[] = [];
  if (revisions.length > 0)
    findings.push(make('revised', sidesOf([...earlierOf(revisions), ...laterOf(revisions)]), revisions));
  if (disputes.length > 0) findings.push(make('disputed', sidesOf(final)));
  // A dispute over who began it holds the denials already; a figure may be disputed by one and denied by another.
  else if (denials.length > 0) findings.push(make('denied', sidesOf(final)));
  if (findings.some(({ finding }) => finding !== 'revised')) return findings;
  // The last figure of a revision is its result; a place that one outlet corrects says little of what others hold.
  const isFigure = question.facet === 'killed' || question.facet === 'injured';
  if (revisions.length > 0 && (isFigure || countOrigins(final) === 1)) return findings;
  if (countOrigins(final) === 1) return [...findings, make('single-origin', sidesOf(final))];
  return [...findings, make(isSame ? 'agreement' : 'compatible', sidesOf(final))];
}

/** True for what was replaced, and for the same count of a speaker of no side: it is the first figure passed on. */
function isGivenUp(claim: Claim, revisions: readonly Revision[]): boolean {
  const isLast = laterOf(revisions).includes(claim);
  const mayPassOn = isCount(claim) && (claim.speaker?.side ?? null) === null && !isLast;
  return revisions.some(({ earlier }) => earlier === claim || (mayPassOn && saysSame(earlier, claim)));
}

function earlierOf(revisions: readonly Revision[]): Claim[] {
  return [...new Set(revisions.map(({ earlier }) => earlier))];
}

function laterOf(revisions: readonly Revision[]): Claim[] {
  const earlier = new Set(revisions.map((revision) => revision.earlier));
  return [...new Set(revisions.map(({ later }) => later))].filter((claim) => !earlier.has(claim));
}

/** Claims in their order, those that say the same together. */
function sidesOf(claims: readonly Claim[]): Claim[][] {
  const sides: Claim[][] = [];
  for (const claim of claims) {
    const side = sides.find(([first]) => first !== undefined && saysSame(first, claim));
    if (side === undefined) sides.push([claim]);
    else side.push(claim);
  }
  return sides;
}

function countOrigins(claims: readonly Claim[]): number {
  return new Set(claims.map(({ origin }) => origin)).size;
}
