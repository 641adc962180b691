import { useState } from 'preact/hooks';
import '../styles/list-tabs.css';
import { useApp } from './app-context.ts';
import { IncidentList } from './incident-list.tsx';
import { PlaceList } from './place-list.tsx';

const TABS = ['incidents', 'places'] as const;
type Tab = (typeof TABS)[number];

/** What is in view as a list of incidents or of places; places where there is no incident at all. */
export function ListTabs() {
  const { store, words } = useApp();
  const [chosen, setChosen] = useState<Tab | null>(null);
  const result = store.result.value;
  const collection = store.collection.value;
  if (result === null || collection === null) return null;
  const tab = chosen ?? (collection.incidents.length === 0 ? 'places' : 'incidents');
  const counts: Readonly<Record<Tab, number>> = { incidents: result.incidents.length, places: result.places.length };
  const turn = (event: KeyboardEvent): void => {
    const next = tabAfter(event, tab);
    if (next === null) return;
    event.preventDefault();
    setChosen(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <>
      <div class="tabs">
        <div role="tablist" aria-label={words.incidents.lists} onKeyDown={turn}>
          {TABS.map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`tab-${name}`}
              aria-selected={name === tab}
              aria-controls="list"
              tabIndex={name === tab ? 0 : -1}
              onClick={() => setChosen(name)}
            >
              {words[name].title} <span>{counts[name]}</span>
            </button>
          ))}
        </div>
        {tab === 'incidents' && <p class="muted">{words.incidents.order}</p>}
      </div>
      <div class="list-panel" role="tabpanel" id="list" aria-labelledby={`tab-${tab}`}>
        {tab === 'incidents' ? <IncidentList /> : <PlaceList />}
      </div>
    </>
  );
}

/** The tab that a key leads to: arrows, in reading direction, go round; `null` for another key. */
function tabAfter({ key, currentTarget }: KeyboardEvent, tab: Tab): Tab | null {
  if (key === 'Home') return TABS[0];
  if (key === 'End') return TABS[TABS.length - 1] ?? null;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  const isRightToLeft = currentTarget instanceof Element && currentTarget.matches(':dir(rtl)');
  const step = (key === 'ArrowRight') === isRightToLeft ? -1 : 1;
  return TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length] ?? null;
}
