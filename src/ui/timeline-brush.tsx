import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { setSpan } from '../state/filter-actions.ts';
import { spanBetween, spanEdges, type TimeExtent, type Timeline } from '../state/timeline.ts';
import { useApp } from './app-context.ts';
import { TimelineHandle } from './timeline-handle.tsx';
import { TimelineMarks } from './timeline-mark-list.tsx';
import { markAt, type TimeMark, timeMarks } from './timeline-marks.ts';
import { useTimeDrag } from './use-time-drag.ts';

interface TimelineBrushProps {
  readonly extent: TimeExtent;
  readonly timeline: Timeline;
  readonly children: ComponentChildren;
}

/**
 * Sets the span of time on what it holds: two handles to drag or to step by keys, the span between them to move, a drag over
 * the rest for a new one, a click on a bar for its time, a double click for the whole time.
 */
export function TimelineBrush({ extent, timeline, children }: TimelineBrushProps) {
  const { store, words } = useApp();
  const plot = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<TimeMark | null>(null);
  const factions = store.collection.value?.factions;
  const marks = useMemo(() => timeMarks(timeline, factions ?? [], words), [timeline, factions, words]);
  const { span } = store.filter.value;
  const edges = spanEdges(span, extent);
  const choose = ({ from, to }: TimeMark): void => setSpan(store, spanBetween(from, to + 1, extent));
  useTimeDrag(plot, extent, {
    point: (day) => setPointed(day === null ? null : markAt(marks, day)),
    press: (day) => {
      const mark = markAt(marks, day);
      if (mark !== null) choose(mark);
    },
  });
  const x = (day: number): number => (100 * (day - extent.start)) / (extent.end - extent.start);
  return (
    <div class="time-plot" ref={plot}>
      {children}
      <div
        class={span === null ? 'time-span' : 'time-span set'}
        style={{ '--at': `${x(edges.start)}%`, '--length': `${x(edges.end) - x(edges.start)}%` }}
      />
      <TimelineMarks marks={marks} extent={extent} most={timeline.most} onPoint={setPointed} onChoose={choose} />
      <TimelineHandle edge="start" extent={extent} />
      <TimelineHandle edge="end" extent={extent} />
      {pointed !== null && <MarkTip mark={pointed} at={x((pointed.from + pointed.to + 1) / 2)} />}
    </div>
  );
}

/** Count, date and parties of the mark under the pointer or the focus, beside it. */
function MarkTip({ mark, at }: { mark: TimeMark; at: number }) {
  const { words } = useApp();
  const style = at > 60 ? { '--end': `${100 - at}%` } : { '--at': `${at}%` };
  return (
    <div class={at > 60 ? 'time-tip before' : 'time-tip'} style={style} aria-hidden="true">
      <b>{words.places.excerpts(mark.count)}</b>
      <span>{mark.isBar ? mark.date : words.timeline.inexact(mark.date)}</span>
      {mark.parties !== '' && <span>{mark.parties}</span>}
    </div>
  );
}
