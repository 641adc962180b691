import { useState } from 'preact/hooks';
import type { TimeExtent } from '../state/timeline.ts';
import { useApp } from './app-context.ts';
import type { TimeMark } from './timeline-marks.ts';

interface TimelineMarksProps {
  readonly marks: readonly TimeMark[];
  readonly extent: TimeExtent;
  /** The greatest count. */
  readonly most: number;
  readonly onPoint: (mark: TimeMark | null) => void;
  readonly onChoose: (mark: TimeMark) => void;
}

/** The bars and boxes as buttons: one stop for Tab, arrows between them, Enter for their span of time. */
export function TimelineMarks({ marks, extent, most, onPoint, onChoose }: TimelineMarksProps) {
  const { words } = useApp();
  const [current, setCurrent] = useState('');
  const stop = marks.some(({ key }) => key === current) ? current : marks[0]?.key;
  const x = (day: number): number => (100 * (day - extent.start)) / (extent.end - extent.start);
  return (
    <div class="time-marks" role="toolbar" aria-label={words.timeline.bars} onKeyDown={moveAlong}>
      {marks.map((mark) => (
        <button
          type="button"
          key={mark.key}
          tabIndex={mark.key === stop ? 0 : -1}
          aria-label={words.timeline.mark(
            words.places.excerpts(mark.count),
            mark.isBar ? mark.date : words.timeline.inexact(mark.date),
            mark.parties,
          )}
          style={{
            '--at': `${x((mark.from + mark.to + 1) / 2)}%`,
            '--length': `${x(mark.to + 1) - x(mark.from)}%`,
            '--height': mark.count / Math.max(1, most),
          }}
          onFocus={() => {
            setCurrent(mark.key);
            onPoint(mark);
          }}
          onBlur={() => onPoint(null)}
          // By keys alone: what the pointer presses is decided by the plot, since bars may be narrower than a finger.
          onClick={({ detail }) => detail === 0 && onChoose(mark)}
        />
      ))}
    </div>
  );
}

/** Arrow keys move between the marks as time runs, Home and End to the first and last. */
function moveAlong(event: KeyboardEvent): void {
  const { currentTarget: list, key } = event;
  if (!(list instanceof HTMLElement)) return;
  const buttons = [...list.querySelectorAll('button')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const onwards = getComputedStyle(list).direction === 'rtl' ? -1 : 1;
  const next = { ArrowRight: at + onwards, ArrowLeft: at - onwards, Home: 0, End: buttons.length - 1 }[key];
  if (next === undefined) return;
  event.preventDefault();
  buttons[Math.max(0, Math.min(buttons.length - 1, next))]?.focus();
}
