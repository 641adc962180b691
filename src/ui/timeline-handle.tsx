import { dateInWords } from '../i18n/edtf-date.ts';
import { isoDay } from '../state/event-date.ts';
import { setSpan } from '../state/filter-actions.ts';
import { largerUnit, step } from '../state/time-steps.ts';
import { spanEdges, type TimeExtent } from '../state/timeline.ts';
import { spanOfStep } from '../state/timeline-drag.ts';
import { useApp } from './app-context.ts';

/**
 * One end of the span, as a slider: arrows step by the timeline's unit, with Shift and by Page Up and Page Down by the
 * larger one, Home and End go to the ends. Where one reads from the right, the arrows follow.
 */
export function TimelineHandle({ edge, extent }: { edge: 'start' | 'end'; extent: TimeExtent }) {
  const { store, words } = useApp();
  const edges = spanEdges(store.filter.value.span, extent);
  const day = edge === 'start' ? edges.start : edges.end - 1;
  const move = (event: KeyboardEvent): void => {
    const to = target(event, edges[edge], extent, words.direction === 'rtl');
    if (to === null) return;
    event.preventDefault();
    store.isChanging.value = true;
    setSpan(store, spanOfStep(edge, to, edges, extent));
  };
  const settle = (): void => {
    store.isChanging.value = false;
  };
  return (
    <div
      class="time-handle"
      role="slider"
      tabIndex={0}
      data-edge={edge}
      aria-label={edge === 'start' ? words.timeline.firstDay : words.timeline.lastDay}
      aria-orientation="horizontal"
      aria-valuemin={extent.start}
      aria-valuemax={extent.end - 1}
      aria-valuenow={day}
      aria-valuetext={dateInWords(isoDay(day), words)}
      style={{ '--at': `${(100 * (edges[edge] - extent.start)) / (extent.end - extent.start)}%` }}
      onKeyDown={move}
      onKeyUp={settle}
      onBlur={settle}
    />
  );
}

/** The day that a key takes an edge to; `null` for a key that does not. */
function target({ key, shiftKey }: KeyboardEvent, edge: number, extent: TimeExtent, isRtl: boolean): number | null {
  const { unit } = extent;
  const small = shiftKey ? largerUnit(unit) : unit;
  const forwards = isRtl ? 'ArrowLeft' : 'ArrowRight';
  if (key === forwards || key === 'ArrowUp') return step(edge, small, 1);
  if (key === 'ArrowRight' || key === 'ArrowLeft' || key === 'ArrowDown') return step(edge, small, -1);
  if (key === 'PageUp') return step(edge, largerUnit(unit), 1);
  if (key === 'PageDown') return step(edge, largerUnit(unit), -1);
  if (key === 'Home') return extent.start;
  return key === 'End' ? extent.end : null;
}
