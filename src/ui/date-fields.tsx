import { dayNumber, isoDay } from '../state/event-date.ts';
import { setSpan } from '../state/filter-actions.ts';
import { spanBetween, spanEdges } from '../state/timeline.ts';
import { useApp } from './app-context.ts';

/** First and last day in view, to be typed. An emptied field leaves its end open. */
export function DateFields() {
  const { store, words } = useApp();
  const extent = store.timeExtent.value;
  if (extent === null) return null;
  const edges = spanEdges(store.filter.value.span, extent);
  const [first, last] = [isoDay(extent.start), isoDay(extent.end - 1)];
  const change = (end: 'start' | 'end', { currentTarget }: { currentTarget: HTMLInputElement }): void => {
    const { value, validity } = currentTarget;
    // A year that is being typed passes through 0002 and 0020.
    if (!validity.valid) return;
    const start = value === '' ? extent.start : dayNumber(value);
    const until = value === '' ? extent.end : dayNumber(value) + 1;
    // A day past the other end takes that with it.
    if (end === 'start') setSpan(store, spanBetween(start, Math.max(edges.end, start + 1), extent));
    else setSpan(store, spanBetween(Math.min(edges.start, until - 1), until, extent));
  };
  return (
    <fieldset class="date-fields" aria-label={words.filters.when}>
      <label>
        <span>{words.timeline.from}</span>
        <input
          type="date"
          min={first}
          max={last}
          value={isoDay(edges.start)}
          onChange={(event) => change('start', event)}
        />
      </label>
      <label>
        <span>{words.timeline.to}</span>
        <input
          type="date"
          min={first}
          max={last}
          value={isoDay(edges.end - 1)}
          onChange={(event) => change('end', event)}
        />
      </label>
    </fieldset>
  );
}
