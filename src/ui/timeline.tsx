import { useMemo, useState } from 'preact/hooks';
import '../styles/timeline.css';
import { setSpan } from '../state/filter-actions.ts';
import { buildTimeline } from '../state/timeline.ts';
import { useApp } from './app-context.ts';
import { DateFields } from './date-fields.tsx';
import { ChevronIcon } from './icons.tsx';
import { spanInWords } from './time-words.ts';
import { TimelineBrush } from './timeline-brush.tsx';
import { TimelinePlot } from './timeline-plot.tsx';
import { UndatedNote } from './timeline-undated.tsx';
import { useMedia } from './use-media.ts';
import { PLAY_BUTTON, togglePlay, usePlay } from './use-play.ts';

/** In a lower window the timeline is a bar alone until it is opened. */
const HIGH = '(min-height: 640px)';

/** The excerpts by the date of the event, with the span of time that is in view. Nothing where no excerpt tells a date. */
export function Timeline() {
  const { store, words } = useApp();
  const collection = store.collection.value;
  const result = store.result.value;
  const extent = store.timeExtent.value;
  const isHigh = useMedia(HIGH);
  const [chosen, setChosen] = useState<boolean | null>(null);
  usePlay(store, extent);
  const { hidden, span } = store.filter.value;
  const timeline = useMemo(() => {
    if (collection === null || result === null || extent === null) return null;
    const parties = [...result.factionCounts.keys()].filter((id) => !hidden.has(id));
    return buildTimeline(result.dated, extent, parties);
  }, [collection, result, extent, hidden]);
  if (result === null || extent === null || timeline === null) return null;
  const isOpen = chosen ?? isHigh;
  const { timeline: own } = words;
  const isPlaying = store.isPlaying.value;
  return (
    <section class={isOpen ? 'timeline' : 'timeline closed'} aria-labelledby="timeline-title">
      <div class="timeline-head">
        <button
          type="button"
          class="play"
          {...{ [PLAY_BUTTON]: '' }}
          aria-label={isPlaying ? own.pause : own.play}
          onClick={() => togglePlay(store, extent)}
        >
          <PlaySign isPlaying={isPlaying} />
        </button>
        <h2 id="timeline-title">{own.title}</h2>
        {isOpen && (
          <p class="timeline-note">
            {own.by[extent.unit]}
            {timeline.boxes.length > 0 && ` · ${own.hatched}`}
            {timeline.beyond > 0 && ` · ${own.beyond(timeline.beyond)}`}
          </p>
        )}
        <span class="timeline-gap" />
        <UndatedNote />
        {span !== null && (
          <button type="button" class="text-button" onClick={() => setSpan(store, null)}>
            {own.whole}
          </button>
        )}
        <DateFields />
        <p class="timeline-span">
          <b>{spanInWords(span, extent, words)}</b> <span>{own.shown(result.excerptCount, result.excerptTotal)}</span>
        </p>
        <button
          type="button"
          class="timeline-fold"
          aria-expanded={isOpen}
          aria-label={isOpen ? own.close : own.open}
          onClick={() => setChosen(!isOpen)}
        >
          <ChevronIcon />
        </button>
      </div>
      {isOpen && (
        <TimelineBrush extent={extent} timeline={timeline}>
          <TimelinePlot extent={extent} timeline={timeline} />
        </TimelineBrush>
      )}
    </section>
  );
}

function PlaySign({ isPlaying }: { isPlaying: boolean }) {
  return (
    <svg class={isPlaying ? 'play-sign' : 'play-sign flip'} viewBox="0 0 12 12" aria-hidden="true">
      <path d={isPlaying ? 'M2 1h3v10H2ZM7 1h3v10H7Z' : 'M2 1l9 5-9 5Z'} />
    </svg>
  );
}
