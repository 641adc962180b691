import type { Claim, Facet, Span } from '../model.ts';

/** Words of a report. */
export interface Quotation extends Span {
  readonly report: string;
  readonly quote: string;
}

interface Decided {
  /** Who decided. */
  readonly by: string;
  /** ISO date. */
  readonly on: string;
  /** Line of the file, for problems. */
  readonly line: number;
}

/** A facet with its value, and whatever else of a claim a person may set. */
export type ClaimCorrection = {
  readonly value?: Claim['value'];
} & Partial<Pick<Claim, 'stance' | 'modality' | 'attribution' | 'speaker'>>;

/** What a person decided on a claim. Facet and words name the claim, and whose dead or wounded where that is not enough. */
export interface ClaimDecision extends Quotation, Decided {
  readonly decision: 'confirm' | 'correct' | 'reject' | 'add';
  readonly facet: Exclude<Facet, 'conduct' | 'participants' | 'equipment'>;
  readonly who: string | null;
  readonly claim: ClaimCorrection;
  /** Incident to put the claim in; `null` to leave it where it is. */
  readonly incident: string | null;
}

/** What a person decided on an incident. */
export interface IncidentDecision extends Decided {
  readonly decision: 'confirm' | 'rename' | 'merge' | 'split' | 'move' | 'reject';
  readonly incident: string;
  /** Of a rename or split: the new title. */
  readonly title: string | null;
  /** Of a merge: ids of those that become part of `incident`. */
  readonly merge: readonly string[];
  /** Of a split: id of the new incident. */
  readonly into: string | null;
  /** Of a split or move: claims within these words change the incident. */
  readonly move: readonly Quotation[];
}

/** People's decisions, as `parseReview` reads them. */
export interface Review {
  readonly file: string;
  readonly claims: readonly ClaimDecision[];
  readonly incidents: readonly IncidentDecision[];
}
