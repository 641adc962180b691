import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import '../styles/area.css';
import { useApp } from './app-context.ts';
import type { AreaPanel } from './area-panel.tsx';
import { AreaIcon } from './icons.tsx';

/** The button that opens the panel for areas and distances. Esc in either closes the panel. */
export function AreaControl() {
  const { store, words } = useApp();
  const button = useRef<HTMLButtonElement>(null);
  const { isOpen, task } = store.areaTool;
  const isShown = isOpen.value && task.value === null;
  const Panel = useAreaPanel(isShown);
  const wasBusy = useRef(false);
  // What was begun from the panel gives the focus back to the button.
  useLayoutEffect(() => {
    if (wasBusy.current && task.value === null) button.current?.focus();
    wasBusy.current = task.value !== null;
  }, [task.value]);
  const close = (): void => {
    isOpen.value = false;
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc counts wherever inside the focus is
    <div
      class="area-control"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isShown) return;
        event.preventDefault();
        close();
      }}
    >
      <button
        ref={button}
        type="button"
        class={store.filter.value.area === null ? 'icon-button' : 'icon-button is-set'}
        aria-label={words.area.open}
        aria-expanded={isShown}
        aria-controls={isShown && Panel !== null ? 'area-panel' : undefined}
        onClick={() => {
          isOpen.value = !isShown;
        }}
      >
        <AreaIcon />
      </button>
      {isShown && Panel === 'failed' && (
        <p class="area-panel" id="area-panel" role="alert">
          {words.area.faults.panel}
        </p>
      )}
      {isShown && Panel !== null && Panel !== 'failed' && <Panel onClose={close} />}
    </div>
  );
}

/** The panel, loaded when it is first opened; where that fails, opening it again tries again. */
function useAreaPanel(isWanted: boolean): typeof AreaPanel | 'failed' | null {
  const [loaded, setLoaded] = useState<{ readonly panel: typeof AreaPanel | 'failed' } | null>(null);
  useEffect(() => {
    if (!isWanted || (loaded !== null && loaded.panel !== 'failed')) return;
    import('./area-panel.tsx').then(
      ({ AreaPanel: panel }) => setLoaded({ panel }),
      () => setLoaded({ panel: 'failed' }),
    );
    // Only opening the panel tries again.
  }, [isWanted]);
  return loaded?.panel ?? null;
}
