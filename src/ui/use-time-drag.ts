import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { setSpan } from '../state/filter-actions.ts';
import { spanEdges, type TimeExtent } from '../state/timeline.ts';
import { spanOfDrag, type TimeDrag } from '../state/timeline-drag.ts';
import { useApp } from './app-context.ts';

/** Movement, in CSS px, up to which a press is no drag. */
const SLACK = 4;

interface TimePointer {
  /** The day under a pointer that presses nothing; `null` once it has left. */
  readonly point: (day: number | null) => void;
  /** A press that was no drag, but not of a handle. */
  readonly press: (day: number) => void;
}

/** Sets the span of time by dragging on the plot or its handles; all of a drag is one step of the history. */
export function useTimeDrag(plot: RefObject<HTMLElement | null>, extent: TimeExtent, pointer: TimePointer): void {
  const { store, words } = useApp();
  const latest = useRef(pointer);
  latest.current = pointer;
  useEffect(() => {
    const area = plot.current;
    if (area === null) return;
    let drag: (TimeDrag & { readonly x: number }) | null = null;
    const dayAt = ({ clientX }: PointerEvent): number => {
      const { left, width } = area.getBoundingClientRect();
      const share = (clientX - left) / width;
      return extent.start + (words.direction === 'rtl' ? 1 - share : share) * (extent.end - extent.start);
    };
    const press = (event: PointerEvent): void => {
      if (event.button !== 0) return;
      const { span } = store.filter.peek();
      const edges = spanEdges(span, extent);
      const from = dayAt(event);
      const handle = event.target instanceof HTMLElement ? event.target.dataset.edge : undefined;
      const isInside = span !== null && from > edges.start && from < edges.end;
      const kind = handle === 'start' || handle === 'end' ? handle : isInside ? 'move' : 'new';
      drag = { kind, from, edges, x: event.clientX };
      area.setPointerCapture(event.pointerId);
    };
    const move = (event: PointerEvent): void => {
      const day = dayAt(event);
      if (drag === null) {
        latest.current.point(day);
        return;
      }
      if (!store.isChanging.peek() && Math.abs(event.clientX - drag.x) <= SLACK) return;
      latest.current.point(null);
      store.isChanging.value = true;
      setSpan(store, spanOfDrag(drag, day, extent));
    };
    const release = (event: PointerEvent): void => {
      if (drag !== null && !store.isChanging.peek() && event.type === 'pointerup' && !isHandle(drag))
        latest.current.press(drag.from);
      drag = null;
      store.isChanging.value = false;
    };
    const listening = new AbortController();
    const { signal } = listening;
    area.addEventListener('pointerdown', press, { signal });
    area.addEventListener('pointermove', move, { signal });
    area.addEventListener('pointerleave', () => latest.current.point(null), { signal });
    area.addEventListener('pointerup', release, { signal });
    area.addEventListener('pointercancel', release, { signal });
    area.addEventListener('dblclick', () => setSpan(store, null), { signal });
    return () => listening.abort();
  }, [plot, extent, store, words]);
}

function isHandle({ kind }: TimeDrag): boolean {
  return kind === 'start' || kind === 'end';
}
