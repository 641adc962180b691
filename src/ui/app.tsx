import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import '../styles/incident.css';
import '../styles/report.css';
import { select, stopReading } from '../state/store.ts';
import { type AppContext, AppContextValue, useApp } from './app-context.ts';
import { Drawer } from './drawer.tsx';
import { CloseIcon } from './icons.tsx';
import { PrintFoot, PrintHead } from './print-frame.tsx';
import { Rail } from './rail.tsx';
import { ReportView } from './report-view.tsx';
import { Stage } from './stage.tsx';
import { StatusLine } from './status-line.tsx';
import { Timeline } from './timeline.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useMedia } from './use-media.ts';

/** As in styles/layout.css. */
const NARROW = '(max-width: 1023px)';

/** The whole page. */
export function App({ context }: { context: AppContext }) {
  return (
    <AppContextValue.Provider value={context}>
      <Page />
    </AppContextValue.Provider>
  );
}

function Page() {
  const { store, words } = useApp();
  useFocusReturn();
  useReadingFocusReturn();
  useEscape();
  useKeptFocus();
  const isNarrow = useMedia(NARROW);
  const isOpen = store.selection.value.kind !== 'nothing' && store.collection.value !== null;
  const classes = ['app', ...(isOpen ? ['has-drawer'] : []), ...(store.embed.value ? ['embed'] : [])];
  if (store.loading.value.state === 'failed') return <DataFailed message={store.loading.value.message} />;
  const { reading } = store;
  return (
    <>
      <PrintHead />
      <div class={classes.join(' ')} inert={reading.value !== null && store.collection.value !== null}>
        {!store.embed.value && (
          <button type="button" class="skip" onClick={focusFirstRow}>
            {words.skipToList}
          </button>
        )}
        {!store.embed.value && <Rail />}
        <Stage />
        {!store.embed.value && !isNarrow && <Timeline />}
        <Drawer />
        <StatusLine />
      </div>
      <ReportView />
      <PrintFoot />
      <Faults />
      <p class="sr" aria-live="polite">
        {store.notice.value}
      </p>
    </>
  );
}

/** A button rather than a link to a fragment, since the address keeps the map's view there. */
function focusFirstRow(): void {
  document.querySelector<HTMLElement>('.sheet .row')?.focus();
}

/** Gives the focus back to what opened the drawer once it closes; to the place's row where that is gone, else to the list's tab. */
function useFocusReturn(): void {
  const { store } = useApp();
  const opener = useRef<{
    element: Element | null;
    place: string | null;
  } | null>(null);
  const chosen = store.selection.value;
  const key = 'id' in chosen ? chosen.id : chosen.kind;
  if (chosen.kind !== 'nothing' && opener.current === null)
    opener.current = {
      element: document.activeElement,
      place: store.selectedFeature.value?.id ?? null,
    };
  useLayoutEffect(() => {
    if (key !== 'nothing' || opener.current === null) return;
    const { element, place } = opener.current;
    opener.current = null;
    const isThere = element instanceof HTMLElement && element.isConnected && element !== document.body;
    const row =
      place === null ? null : document.querySelector<HTMLElement>(`.rail [data-place="${CSS.escape(place)}"]`);
    const tab = document.querySelector<HTMLElement>('.rail [role="tab"][aria-selected="true"]');
    (isThere ? element : (row ?? tab))?.focus({ preventScroll: true });
  }, [key]);
}

/** Gives the focus back to what opened a report once that closes; to the drawer's heading where that is gone. */
function useReadingFocusReturn(): void {
  const { store } = useApp();
  const opener = useRef<Element | null>(null);
  const isReading = store.reading.value !== null;
  if (isReading && opener.current === null) opener.current = document.activeElement;
  useLayoutEffect(() => {
    if (isReading || opener.current === null) return;
    const element = opener.current;
    opener.current = null;
    const isThere = element instanceof HTMLElement && element.isConnected && element !== document.body;
    (isThere ? element : document.getElementById('drawer-title'))?.focus({ preventScroll: true });
  }, [isReading]);
}

/** Esc closes the report that lies on top, else the drawer, unless a dialog is on top, which closes itself. */
function useEscape(): void {
  const { store } = useApp();
  useEffect(() => {
    const close = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      if (store.reading.peek() !== null) stopReading(store);
      else select(store, []);
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [store]);
}

function DataFailed({ message }: { message: string }) {
  const { words, actions } = useApp();
  return (
    <main class="data-failed">
      <p class="wordmark">
        Dateline<span>—</span>
      </p>
      <div role="alert">
        <h1>{words.dataFailed.title}</h1>
      </div>
      <p>{words.dataFailed.advice}</p>
      <p class="detail" dir="auto">
        {message}
      </p>
      <button type="button" class="button" onClick={actions.retryData}>
        {words.retry}
      </button>
    </main>
  );
}

/** What a link asked for that this map does not have. */
function Faults() {
  const { store, words } = useApp();
  const faults = store.faults.value;
  if (faults.length === 0) return null;
  return (
    <div class="faults" role="alert">
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.kind}${fault.value}`} dir="auto">
            {words.faults[fault.kind](fault.value)}
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="icon-button"
        aria-label={words.faults.dismiss}
        onClick={() => {
          store.faults.value = [];
        }}
      >
        <CloseIcon />
      </button>
    </div>
  );
}
