import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SearchHit } from '../state/search.ts';
import { useApp } from './app-context.ts';
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
        <outcome.ResultList groups={outcome.groups} listId={listId} active={active} onChoose={onChoose} />
      )}
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
