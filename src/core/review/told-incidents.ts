import type { Claim, Incident } from '../model.ts';
import type { IncidentDecision } from './review.ts';

/**
 * Incidents with the reports that their claims stand in. One that a decision added, and in which no claim is, tells
 * nothing: it is left out.
 * @param report takes the line and the problem of an addition that is left out
 */
export function toldIncidents(
  incidents: readonly Incident[],
  claims: readonly Claim[],
  decisions: readonly IncidentDecision[],
  report: (line: number, message: string) => void,
): Incident[] {
  return incidents.flatMap((incident) => {
    const telling = claims.filter((claim) => claim.incident === incident.id);
    const added = decisions.find((one) => one.decision === 'add' && one.incident === incident.id);
    if (added === undefined || telling.length > 0) {
      const reports = new Set([...incident.reports, ...telling.map((claim) => claim.report)]);
      return [{ ...incident, reports: [...reports] }];
    }
    report(added.line, `incident "${incident.id}" is added, but no claim is in it; add one, or remove the decision`);
    return [];
  });
}
