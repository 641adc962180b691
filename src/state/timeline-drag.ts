import type { Span } from './event-date.ts';
import { floorTo, nearestStart, step } from './time-steps.ts';
import { spanBetween, type TimeExtent } from './timeline.ts';

/** A drag on a timeline: of one edge of the span, of the whole span, or over empty time for a new one. */
export interface TimeDrag {
  readonly kind: 'start' | 'end' | 'move' | 'new';
  /** Where it began, in days since 1970-01-01 and parts of a day. */
  readonly from: number;
  /** The span's edges when it began. */
  readonly edges: { readonly start: number; readonly end: number };
}

/** The span that a drag to `day` comes to. Edges go to the beginnings of units; a span that is moved keeps its days. */
export function spanOfDrag({ kind, from, edges }: TimeDrag, day: number, extent: TimeExtent): Span | null {
  const { unit, start, end } = extent;
  const at = Math.min(Math.max(day, start), end);
  if (kind === 'new') {
    const last = Math.min(Math.max(from, at), end - 1);
    return spanBetween(
      floorTo(Math.floor(Math.min(from, at)), unit),
      step(floorTo(Math.floor(last), unit), unit, 1),
      extent,
    );
  }
  if (kind === 'move') {
    const length = edges.end - edges.start;
    const moved = nearestStart(edges.start + day - from, unit);
    const first = Math.min(Math.max(moved, start), end - length);
    return spanBetween(first, first + length, extent);
  }
  const edge = at >= end ? end : Math.max(start, nearestStart(at, unit));
  return kind === 'start' ? spanBetween(edge, edges.end, extent) : spanBetween(edges.start, edge, extent);
}

/**
 * The span after one edge has been stepped by keys, which cannot pass the other.
 * @param to the day that the edge would go to
 */
export function spanOfStep(
  edge: 'start' | 'end',
  to: number,
  { start, end }: TimeDrag['edges'],
  extent: TimeExtent,
): Span | null {
  return edge === 'start'
    ? spanBetween(Math.min(Math.max(to, extent.start), end - 1), end, extent)
    : spanBetween(start, Math.max(Math.min(to, extent.end), start + 1), extent);
}
