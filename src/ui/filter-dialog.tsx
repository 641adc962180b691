import type { RefObject } from 'preact';
import { clearFilter, partsThatAreSet } from '../state/filter-actions.ts';
import { useApp } from './app-context.ts';
import { FilterPanel } from './filter-panel.tsx';

/** Opens the filters on a narrow page, and says how many are set. */
export function FilterButton({ onOpen }: { onOpen: () => void }) {
  const { store, words } = useApp();
  const set = partsThatAreSet(store.filter.value).length;
  return (
    <button type="button" class="button small" aria-haspopup="dialog" onClick={onOpen}>
      {words.filters.open(set)}
    </button>
  );
}

/** The filters on a narrow page, over it. */
export function FilterDialog({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const { store, words } = useApp();
  const isAnySet = partsThatAreSet(store.filter.value).length > 0;
  return (
    <dialog ref={dialog} class="filter-dialog" aria-labelledby="filter-dialog-title">
      <h2 id="filter-dialog-title">{words.filters.title}</h2>
      <FilterPanel />
      <div class="filter-dialog-end">
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {words.filters.close}
        </button>
        {isAnySet && (
          <button type="button" class="text-button" onClick={() => clearFilter(store)}>
            {words.filters.clear}
          </button>
        )}
      </div>
    </dialog>
  );
}
