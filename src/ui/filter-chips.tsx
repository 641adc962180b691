import { clearFilter, partsThatAreSet, resetPart } from '../state/filter-actions.ts';
import { useApp } from './app-context.ts';
import { partInWords } from './filter-words.ts';
import { CloseIcon } from './icons.tsx';

/** What narrows the list and the map, each with a button that takes it away. Nothing where no filter is set. */
export function FilterChips() {
  const { store, words } = useApp();
  const collection = store.collection.value;
  const filter = store.filter.value;
  const parts = partsThatAreSet(filter);
  if (collection === null || parts.length === 0) return null;
  return (
    <ul class="chips" aria-label={words.filters.set}>
      {parts.map((part) => {
        const what = partInWords(part, filter, collection, store.timeExtent.value, words);
        return (
          <li key={part}>
            <button
              type="button"
              class="chip"
              data-part={part}
              aria-label={words.filters.remove(what)}
              onClick={() => resetPart(store, part)}
            >
              <span dir="auto">{what}</span>
              <CloseIcon />
            </button>
          </li>
        );
      })}
      <li>
        <button type="button" class="text-button" onClick={() => clearFilter(store)}>
          {words.filters.clear}
        </button>
      </li>
    </ul>
  );
}
