import type { PublishedClaim, PublishedReport } from '../core/geojson/properties.ts';

/** When a claim was published, as an EDTF date: words of an update are as old as the update. */
export function saidOn(claim: PublishedClaim, report: PublishedReport): string {
  return (segmentOf(claim, report) === 'update' ? report.updated : null) ?? report.published;
}

/** The claim that was published first; within one report an original entry before what followed. */
export function firstSaid(
  claims: readonly [PublishedClaim, ...PublishedClaim[]],
  reports: ReadonlyMap<string, PublishedReport>,
): PublishedClaim {
  const moment = (claim: PublishedClaim): string => {
    const report = reports.get(claim.report);
    if (report === undefined) return '';
    const isOriginal = segmentOf(claim, report) === 'original-entry';
    return `${saidOn(claim, report).replace(/[~?%]$/u, '')} ${isOriginal ? 0 : 1}`;
  };
  return claims.reduce((first, claim) => (moment(claim) < moment(first) ? claim : first));
}

function segmentOf({ target }: PublishedClaim, { passages }: PublishedReport): string | undefined {
  const { start } = target.selector[1];
  return passages.find((passage) => passage.start <= start && start < passage.end)?.segment;
}
