import type { ChoiceFilter } from '../state/excerpt-index.ts';
import { toggleChoice } from '../state/filter-actions.ts';
import { useApp } from './app-context.ts';
import { choiceInWords } from './filter-words.ts';
import { LongList } from './long-list.tsx';

/** Put into the page at a time. */
const CHOICES = 24;

/** The choices of one filter as checkboxes, each with how many excerpts it has under the other filters. */
export function FilterChoices({ filter }: { filter: ChoiceFilter }) {
  const { store, words } = useApp();
  const collection = store.collection.value;
  const counts = store.result.value?.choiceCounts[filter];
  if (collection === null || counts === undefined) return null;
  const off = store.filter.value[filter];
  return (
    <fieldset class="filter-group">
      <legend>{words.filters.names[filter]}</legend>
      <LongList items={[...counts]} slice={CHOICES}>
        {([choice, count]) => (
          <label key={choice}>
            <input
              type="checkbox"
              name={filter}
              value={choice}
              checked={!off.has(choice)}
              onChange={() => toggleChoice(store, filter, choice)}
            />
            <span dir="auto">{choiceInWords(filter, choice, collection, words)}</span>
            <span class="count">{count}</span>
          </label>
        )}
      </LongList>
    </fieldset>
  );
}
