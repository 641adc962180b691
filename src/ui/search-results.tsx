import { useEffect } from 'preact/hooks';
import type { SearchGroup, SearchHit } from '../state/search.ts';
import { useApp } from './app-context.ts';
import { SearchHitText } from './search-hit.tsx';
import { hitId } from './search-keys.ts';

interface ResultListProps {
  readonly groups: readonly SearchGroup[];
  readonly listId: string;
  /** Place of the marked hit among all; `null` for none. */
  readonly active: number | null;
  readonly onChoose: (hit: SearchHit) => void;
}

/** What was found, by kind: the list that a search field controls. */
export function ResultList({ groups, listId, active, onChoose }: ResultListProps) {
  const { store, words } = useApp();
  const collection = store.collection.value;
  useEffect(() => {
    if (active !== null) document.getElementById(hitId(listId, active))?.scrollIntoView({ block: 'nearest' });
  }, [listId, active]);
  if (collection === null) return null;
  const all = groups.flatMap(({ hits }) => hits);
  return (
    <div role="listbox" id={listId} aria-label={words.search.listName}>
      {groups.map(({ kind, hits, total }) => (
        // biome-ignore lint/a11y/useSemanticElements: a listbox owns groups of options, not fieldsets
        <div role="group" key={kind} aria-labelledby={`${listId}-${kind}`}>
          <div class="list-head" id={`${listId}-${kind}`} role="presentation">
            {words.search.groups[kind]} {total > hits.length && <span>{words.search.more(total - hits.length)}</span>}
          </div>
          {hits.map((hit) => {
            const at = all.indexOf(hit);
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and takes the keys
              <div
                role="option"
                tabIndex={-1}
                class="hit"
                key={hit.target}
                id={hitId(listId, at)}
                aria-selected={at === active}
                onClick={() => onChoose(hit)}
              >
                <SearchHitText hit={hit} collection={collection} />
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
