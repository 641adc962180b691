import { setSpan } from '../state/filter-actions.ts';
import { useApp } from './app-context.ts';

/** How many excerpts tell no date and so are in no bar, and what becomes of them. */
export function UndatedNote() {
  const { store, words } = useApp();
  const count = store.result.value?.undatedCount ?? 0;
  if (count === 0) return null;
  const isSpanSet = store.filter.value.span !== null;
  return (
    <details class="undated">
      <summary>
        <span class="wide-only">{words.timeline.undated(count)}</span>
        <span class="narrow-only">{words.timeline.undatedShort(count)}</span>
      </summary>
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
