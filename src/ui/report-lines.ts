import type { PublishedReport } from '../core/geojson/properties.ts';
import type { SegmentKind } from '../core/model.ts';
import type { Stretch } from './part-text.ts';

/** A sentence of a line, or what stands between two. */
export interface LinePiece extends Stretch {
  readonly isPassage: boolean;
}

/** A paragraph of a report. */
export interface ReportLine extends Stretch {
  /** The kind of segment that begins here; `null` where the one before goes on. */
  readonly begins: SegmentKind | null;
  readonly pieces: readonly LinePiece[];
}

/** A report's text by paragraphs and sentences; empty lines are left out. Every other character is in exactly one piece. */
export function linesOf({ text, passages }: Pick<PublishedReport, 'text' | 'passages'>): ReportLine[] {
  const lines: ReportLine[] = [];
  let start = 0;
  let segment: SegmentKind | null = null;
  for (const line of text.split('\n')) {
    const end = start + [...line].length;
    if (line.trim() !== '') {
      const own = passages.filter((passage) => passage.start < end && passage.end > start);
      const here: SegmentKind | null = own[0]?.segment ?? null;
      lines.push({ start, end, begins: here === segment ? null : here, pieces: piecesOf(start, end, own) });
      segment = here ?? segment;
    }
    start = end + 1;
  }
  return lines;
}

function piecesOf(start: number, end: number, passages: readonly Stretch[]): LinePiece[] {
  const pieces: LinePiece[] = [];
  let at = start;
  for (const passage of passages) {
    const from = Math.max(passage.start, at);
    const to = Math.min(passage.end, end);
    if (from >= to) continue;
    if (from > at) pieces.push({ start: at, end: from, isPassage: false });
    pieces.push({ start: from, end: to, isPassage: true });
    at = to;
  }
  if (at < end) pieces.push({ start: at, end, isPassage: false });
  return pieces;
}
