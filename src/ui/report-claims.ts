import type { PublishedClaim, PublishedIncident } from '../core/geojson/properties.ts';
import type { Reading } from '../state/url.ts';

/** A claim as a report's notes number it, from 1; code points into the report's text. */
export interface NumberedClaim {
  readonly number: number;
  readonly claim: PublishedClaim;
  readonly incident: PublishedIncident;
  readonly start: number;
  readonly end: number;
}

/** Every claim read from a report, numbered in reading order. */
export function claimsIn(report: string, incidents: readonly PublishedIncident[]): NumberedClaim[] {
  return incidents
    .flatMap((incident) =>
      incident.claims
        .filter((claim) => claim.report === report)
        .map((claim) => {
          const { start, end } = claim.target.selector[1];
          return { claim, incident, start, end };
        }),
    )
    .sort((one, other) => one.start - other.start || one.end - other.end)
    .map((claim, index) => ({ number: index + 1, ...claim }));
}

/** True for the claim whose words one came for. */
export function isShown({ start, end }: NumberedClaim, at: Reading['at']): boolean {
  return at !== null && start === at.start && end === at.end;
}
