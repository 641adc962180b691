import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { SearchGroup, SearchHit } from '../state/search.ts';
import { useApp } from './app-context.ts';
import { SearchHitText } from './search-hit.tsx';
import type { SearchOutcome } from './use-search.ts';

/** Less room is too little to choose from (CSS px). */
const LEAST_HEIGHT = 240;

interface PanelProps {
  readonly query: string;
  readonly outcome: SearchOutcome;
  readonly listId: string;
  /** Place of the marked hit among all; `null` for none. */
  readonly active: number | null;
  readonly onChoose: (hit: SearchHit) => void;
}

/** What was found, from below the search field to the window's end; or why nothing is shown. */
export function SearchPanel({ query, outcome, listId, active, onChoose }: PanelProps) {
  const { words } = useApp();
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => fillWindow(panel.current), []);
  return (
    // A press on a result must not take the focus from the field.
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is done here but that
    <div class="search-panel" ref={panel} onMouseDown={(event) => event.preventDefault()}>
      {outcome.state !== 'found' ? (
        <p class="empty">{words.search[outcome.state]}</p>
      ) : outcome.groups.length === 0 ? (
        <div class="empty">
          <p>{words.search.nothing(query)}</p>
          <p class="muted">{words.search.searched}</p>
        </div>
      ) : (
        <ResultList groups={outcome.groups} listId={listId} active={active} onChoose={onChoose} />
      )}
    </div>
  );
}

/** The id of a hit's element. */
export function hitId(listId: string, at: number): string {
  return `${listId}-${at}`;
}

function ResultList({
  groups,
  listId,
  active,
  onChoose,
}: Omit<PanelProps, 'query' | 'outcome'> & { groups: readonly SearchGroup[] }) {
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

/** Gives a panel the height that is left below its upper edge, also when the window or an on-screen keyboard changes it. */
function fillWindow(panel: HTMLElement | null): (() => void) | undefined {
  if (panel === null) return;
  const view = window.visualViewport;
  const fill = (): void => {
    const room = (view?.height ?? innerHeight) - panel.getBoundingClientRect().top;
    panel.style.blockSize = `${Math.max(LEAST_HEIGHT, room)}px`;
  };
  fill();
  const listening = new AbortController();
  for (const target of [window, view]) target?.addEventListener('resize', fill, { signal: listening.signal });
  return () => listening.abort();
}
