import type { Claim, Passage, Report } from '../model.ts';
import { edtfInterval } from './edtf-interval.ts';

/** What is known of a report to tell earlier words from later ones; all but its date may be missing. */
export type FindingReport = Pick<Report, 'id' | 'published'> &
  Partial<Pick<Report, 'publisher' | 'text'>> & { readonly passages?: readonly Pick<Passage, 'segment'>[] };

/** When a claim was published. */
export interface Moment {
  /** ISO date. */
  readonly day: string;
  /** Where in its day, for a report that grew through it; `null` for any other. Greater is later. */
  readonly entry: number | null;
}

/** "20:05 — …" at the head of a paragraph, as live reports have it. */
const ENTRY_TIME = /^\s*[[(]?([01]?\d|2[0-3]):([0-5]\d)(?!\d)/u;
/** The first version is before any timed entry, an update without a time after it. */
const ORIGINAL_ENTRY = -1;
const UPDATE = 24 * 60;

/** When a claim of the report was published, as far as the report tells. */
export function momentOf(claim: Claim, report: FindingReport): Moment {
  const day = edtfInterval(report.published)?.from ?? report.published;
  const lineStart = (report.text ?? '').lastIndexOf('\n', claim.start - 1) + 1;
  const time = ENTRY_TIME.exec((report.text ?? '').slice(lineStart, claim.start + 1));
  if (time !== null) return { day, entry: Number(time[1]) * 60 + Number(time[2]) };
  const segment = report.passages?.[claim.passage]?.segment;
  if (segment === 'original-entry') return { day, entry: ORIGINAL_ENTRY };
  return { day, entry: segment === 'update' ? UPDATE : null };
}

/** Negative where the first is earlier, 0 where the order is not known. */
export function compareMoments(one: Moment, other: Moment): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1;
  return one.entry === null || other.entry === null ? 0 : one.entry - other.entry;
}
