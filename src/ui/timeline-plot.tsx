import { useRef } from 'preact/hooks';
import { haveDayInCommon } from '../state/event-date.ts';
import { spanEdges, type TimeBar, type TimeExtent, type Timeline } from '../state/timeline.ts';
import { useApp } from './app-context.ts';
import { partyColor } from './glyph.tsx';
import { timeTicks, withoutOverlap } from './time-words.ts';
import { useWidth } from './use-width.ts';

/** Share of the plot's height that the highest bar takes; its count stands above it. */
const TOP = 80; // %
/** With less room for each bar, the counts would run into each other. */
const ROOM_FOR_COUNT = 20; // CSS px
const ROOM_FOR_LABEL = 72; // CSS px

/** Bars, boxes and axis, for the eye; `TimelineMarks` has the same for the keyboard and screen readers. */
export function TimelinePlot({ extent, timeline }: { extent: TimeExtent; timeline: Timeline }) {
  const { store, words } = useApp();
  const axis = useRef<HTMLDivElement>(null);
  const width = useWidth(axis);
  const edges = spanEdges(store.filter.value.span, extent);
  const days = { from: edges.start, to: edges.end - 1 };
  const x = (day: number): number => (100 * (day - extent.start)) / (extent.end - extent.start);
  const height = (count: number): number => (TOP * count) / Math.max(1, timeline.most);
  const hasCounts = width > ROOM_FOR_COUNT * (timeline.bars.length + timeline.boxes.length);
  const shape = (range: { from: number; to: number }, base: string) => ({
    class: haveDayInCommon(range, days) ? base : `${base} out`,
    x: `${x(range.from)}%`,
    width: `${x(range.to + 1) - x(range.from)}%`,
  });
  const ticks = withoutOverlap(
    timeTicks(extent, Math.max(2, Math.floor(width / ROOM_FOR_LABEL)), words),
    (day) => (width * x(day)) / 100,
  );
  return (
    <>
      <svg class="time-bars" aria-hidden="true">
        <defs>
          <pattern id="time-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M0 0V6" />
          </pattern>
        </defs>
        {timeline.boxes.map((box) => (
          <rect
            key={`${box.from} ${box.to}`}
            {...shape(box, 'time-box')}
            y={`${100 - height(box.count)}%`}
            height={`${height(box.count)}%`}
          />
        ))}
        {timeline.bars.map((bar) =>
          stack(bar).map(({ party, share, below }) => (
            <rect
              key={`${bar.from} ${party}`}
              {...shape(bar, 'time-bar')}
              style={colorOf(party)}
              y={`${100 - height(below + share)}%`}
              height={`${height(share)}%`}
            />
          )),
        )}
      </svg>
      {hasCounts &&
        [
          ...timeline.boxes.map((box) => ({ ...box, isBar: false })),
          ...timeline.bars.map((bar) => ({ ...bar, isBar: true })),
        ].map(({ from, to, count, isBar }) => (
          <span
            key={`${isBar} ${from} ${to}`}
            class={isBar ? 'time-count' : 'time-count of-box'}
            aria-hidden="true"
            style={{ '--at': `${isBar ? (x(from) + x(to + 1)) / 2 : x(from)}%`, '--height': height(count) / 100 }}
          >
            {count}
          </span>
        ))}
      <div class="time-axis" aria-hidden="true" ref={axis}>
        {ticks.map(({ day, label }) => (
          <span key={day} style={{ '--at': `${x(day)}%` }}>
            {label}
          </span>
        ))}
      </div>
    </>
  );

  function colorOf(party: string): Record<string, string> | undefined {
    const faction = store.collection.value?.factions.find(({ id }) => id === party);
    return faction === undefined ? undefined : partyColor(faction);
  }
}

/** The shares of a bar one on the other. */
function stack({ shares }: TimeBar): { party: string; share: number; below: number }[] {
  let below = 0;
  return shares.map(({ party, share }) => {
    const part = { party, share, below };
    below += share;
    return part;
  });
}
