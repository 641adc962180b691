import { clearFilter, partsThatAreSet, showAll } from '../state/filter-actions.ts';
import { useApp } from './app-context.ts';

/** Why nothing is shown, and the way out: parties alone are switched on again, any other filter is cleared. */
export function EmptyNote() {
  const { store, words } = useApp();
  const { hidden } = store.filter.value;
  const areAllOff = [...(store.result.value?.factionCounts.keys() ?? [])].every((id) => hidden.has(id));
  return (
    <>
      <p>{areAllOff ? words.map.empty : words.filters.nothing}</p>
      <ShowAllButton />
    </>
  );
}

/** Takes away what hides excerpts. */
export function ShowAllButton() {
  const { store, words } = useApp();
  const areOnlyParties = partsThatAreSet(store.filter.value).every((part) => part === 'hidden');
  return (
    <button type="button" class="button" onClick={() => (areOnlyParties ? showAll(store) : clearFilter(store))}>
      {areOnlyParties ? words.factions.showAll : words.filters.clear}
    </button>
  );
}
