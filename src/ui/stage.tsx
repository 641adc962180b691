import { useEffect, useRef } from 'preact/hooks';
import { select } from '../state/store.ts';
import { useApp } from './app-context.ts';
import { AreaControl } from './area-control.tsx';
import { AreaTask } from './area-task.tsx';
import { BroadTray } from './broad-tray.tsx';
import { EmptyNote } from './filter-empty.tsx';
import { HoverCard } from './hover-card.tsx';
import { FitIcon, MinusIcon, MoonIcon, PlusIcon, SunIcon } from './icons.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Legend } from './legend.tsx';
import { ShareControl } from './share-control.tsx';

/** The map with what lies on it: controls, legend, the places too broad to pin, and what to say while there is no map. */
export function Stage() {
  const { store, words, actions } = useApp();
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (container.current !== null) actions.attachMap(container.current);
  }, [actions]);
  const isReady = store.mapState.value === 'ready';
  const hasMap = isReady || store.mapState.value === 'loading';
  const isEmpty = store.result.value?.excerptCount === 0 && (store.result.value.excerptTotal ?? 0) > 0;
  return (
    <main class="stage" data-map={store.mapState.value}>
      {store.embed.value && <h1 class="sr">{words.pageTitle(null)}</h1>}
      <div class="map-area" hidden={!hasMap}>
        <div class="map" ref={container} />
      </div>
      <MapMessage />
      {hasMap && isEmpty && (
        <div class="map-note">
          <EmptyNote />
        </div>
      )}
      <AreaTask />
      <div class="top-controls">
        {!store.embed.value && <AreaControl />}
        <KeysDialog />
        <LanguageSwitch />
        <ThemeButton />
        {!store.embed.value && <ShareControl />}
      </div>
      {isReady && (
        <fieldset class="zoom">
          <legend class="sr">{words.map.controls}</legend>
          <button type="button" class="icon-button" aria-label={words.map.zoomIn} onClick={actions.zoomIn}>
            <PlusIcon />
          </button>
          <button type="button" class="icon-button" aria-label={words.map.zoomOut} onClick={actions.zoomOut}>
            <MinusIcon />
          </button>
          <button type="button" class="icon-button" aria-label={words.map.fit} onClick={actions.fitAll}>
            <FitIcon />
          </button>
        </fieldset>
      )}
      {isReady && <Legend />}
      <BroadTray onOpen={(id) => select(store, [id])} />
      {isReady && <HoverCard />}
      {isReady && <p class="attribution">{words.map.attribution}</p>}
    </main>
  );
}

function MapMessage() {
  const { store, words, actions } = useApp();
  const state = store.mapState.value;
  if (state === 'ready' || store.loading.value.state === 'failed') return null;
  if (state === 'loading') return <p class="map-loading">{words.map.loading}</p>;
  const message = state === 'none' ? words.map.none : words.map.failed;
  return (
    <div class="map-message" role="note">
      <h2>{message.title}</h2>
      <p>{message.advice}</p>
      {state === 'failed' && (
        <button type="button" class="button" onClick={actions.retryMap}>
          {words.retry}
        </button>
      )}
    </div>
  );
}

function ThemeButton() {
  const { theme, words, actions } = useApp();
  const isDark = theme.value === 'dark';
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={isDark ? words.theme.toLight : words.theme.toDark}
      onClick={actions.toggleTheme}
    >
      {isDark ? <SunIcon /> : <MoonIcon />}
    </button>
  );
}
