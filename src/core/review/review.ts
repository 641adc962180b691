import type { Claim, Facet, Incident, Span } from '../model.ts';

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
  readonly facet: Facet;
  readonly who: string | null;
  readonly claim: ClaimCorrection;
  /** Incident to put the claim in; `null` to leave it where it is. */
  readonly incident: string | null;
}

/**
 * What tells a decision from others on the same words and facet: whose dead or wounded, or a statement's topic. An added
 * claim names it in its value.
 */
export function subjectOf({ decision, who, claim: { value } }: ClaimDecision): string | null {
  if (decision !== 'add' || value == null) return who;
  if ('topic' in value) return value.topic;
  return 'who' in value ? value.who : who;
}

/** What an incident is but for its name and the reports that tell it. */
export type Happening = Pick<Incident, 'type' | 'date' | 'place' | 'parties'>;

/** What a person decided on an incident. */
export interface IncidentDecision extends Decided {
  readonly decision: 'confirm' | 'rename' | 'merge' | 'split' | 'move' | 'reject' | 'add';
  readonly incident: string;
  /** Of a rename, split or addition: the new title. */
  readonly title: string | null;
  /** Of a merge: ids of those that become part of `incident`. */
  readonly merge: readonly string[];
  /** Of a split: id of the new incident. */
  readonly into: string | null;
  /** Of a split or move: claims within these words change the incident. */
  readonly move: readonly Quotation[];
  /** Of an addition: the happening that rules did not gather. */
  readonly happening: Happening | null;
}

/** People's decisions, as `parseReview` reads them. */
export interface Review {
  readonly file: string;
  readonly claims: readonly ClaimDecision[];
  readonly incidents: readonly IncidentDecision[];
}
