import { setSpan } from '../state/filter-actions.ts';
import type { TimeExtent } from '../state/timeline.ts';
import { useApp } from './app-context.ts';

/** How many excerpts tell no date and so are in no bar, and what becomes of them. */
export function UndatedNote({ extent }: { extent: TimeExtent }) {
  const { store, words } = useApp();
  const count = store.result.value?.undatedCount ?? 0;
  if (count === 0) return null;
  const isSpanSet = store.filter.value.span !== null;
  return (
    <details class="undated" key={`${extent.start}`}>
      <summary>{words.timeline.undated(count)}</summary>
      <div class="undated-note">
        <p>{isSpanSet ? words.timeline.undatedLeftOut : words.timeline.undatedShown}</p>
        {isSpanSet && (
          <button type="button" class="button small" onClick={() => setSpan(store, null)}>
            {words.timeline.showUndated}
          </button>
        )}
      </div>
    </details>
  );
}
