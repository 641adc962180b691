import { type ClaimDecision, subjectOf } from './review.ts';

/** A decision that another one stands against, and how. */
interface Contradiction {
  readonly decision: ClaimDecision;
  readonly message: string;
}

/** Of decisions on one claim that differ, all; of those that repeat an earlier one, the later. */
export function contradictions(decisions: readonly ClaimDecision[]): Contradiction[] {
  return decisions.flatMap((later, index) =>
    decisions
      .slice(0, index)
      .filter((earlier) => areOnOneClaim(earlier, later))
      .flatMap((earlier) => {
        const what = `the ${later.facet} claim "${later.quote}" of report "${later.report}"`;
        if (saysTheSame(earlier, later))
          return [{ decision: later, message: `${what} is decided on twice, see line ${earlier.line}; keep one` }];
        const message = (own: ClaimDecision, other: ClaimDecision): string =>
          `"${own.decision}" on ${what} contradicts "${other.decision}" in line ${other.line}; keep one`;
        return [
          { decision: earlier, message: message(earlier, later) },
          { decision: later, message: message(later, earlier) },
        ];
      }),
  );
}

function areOnOneClaim(one: ClaimDecision, other: ClaimDecision): boolean {
  if (one.report !== other.report || one.facet !== other.facet) return false;
  if (one.start !== other.start || one.end !== other.end) return false;
  const [subject, otherSubject] = [subjectOf(one), subjectOf(other)];
  return subject === null || otherSubject === null || subject === otherSubject;
}

function saysTheSame(one: ClaimDecision, other: ClaimDecision): boolean {
  return (
    one.decision === other.decision &&
    one.incident === other.incident &&
    JSON.stringify(one.claim) === JSON.stringify(other.claim)
  );
}
