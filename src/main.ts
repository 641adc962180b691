import { batch, effect } from '@preact/signals-core';
import { h, render } from 'preact';
import '@preact/signals';
import './styles/fonts.css';
import './styles/reset.css';
import './styles/tokens.css';
import './styles/layout.css';
import './styles/components.css';
import { en } from './i18n/en.ts';
import type { IncidentMap, MapPadding, MapPlace } from './map/incident-map.ts';
import { isWebGlAvailable } from './map/webgl.ts';
import type { VisiblePlace } from './state/filter.ts';
import { parseCollection } from './state/parse-collection.ts';
import { readTheme, writeTheme } from './state/storage.ts';
import { createStore, select } from './state/store.ts';
import { type Address, decodeAddress, encodeAddress, type KnownIds } from './state/url.ts';
import { App } from './ui/app.tsx';
import type { Actions } from './ui/app-context.ts';

const DATA_URL = new URL(`${import.meta.env.BASE_URL}data/incidents.geojson`, document.baseURI);
/** Below this width panels lie over the map (as in styles/layout.css). */
const WIDE = matchMedia('(min-width: 1024px)');
/** Room that panels take at the map's edges, CSS px (as in styles/layout.css). */
const ZOOM_BUTTONS = 52;
const CHIPS = 56;
const TRAY = 40;
const DARK = matchMedia('(prefers-color-scheme: dark)');

const words = en;
const store = createStore();
let map: IncidentMap | null = null;
let mapContainer: HTMLElement | null = null;
/** True while the address is being read, so that reading it writes no history. */
let isReadingAddress = false;

const browserStorage = (): Storage => window.localStorage;
store.theme.value = readTheme(browserStorage);
store.embed.value = new URLSearchParams(location.search).has('embed');

async function loadData(): Promise<void> {
  store.loading.value = { state: 'loading' };
  try {
    const response = await fetch(DATA_URL);
    if (!response.ok) throw new Error(`${DATA_URL.pathname}: the host answered ${response.status}; expected the file`);
    const collection = parseCollection(await response.json());
    batch(() => {
      store.loading.value = { state: 'ready', collection };
      readAddress();
    });
    void startMap();
  } catch (error) {
    store.loading.value = {
      state: 'failed',
      message: error instanceof Error ? error.message : String(error),
    };
  }
}

function knownIds(): KnownIds {
  const collection = store.collection.value;
  return {
    places: new Set(collection?.features.map((feature) => feature.id)),
    factions: new Set(collection?.factions.map((faction) => faction.id)),
  };
}

function readAddress(): void {
  const { address, faults } = decodeAddress(location.search, location.hash, knownIds());
  isReadingAddress = true;
  batch(() => {
    select(store, address.place === null ? [] : [address.place]);
    store.hidden.value = address.hidden;
    store.view.value = address.view;
    store.embed.value = address.embed;
    store.faults.value = faults;
  });
  isReadingAddress = false;
}

function currentAddress(): Address {
  const chosen = store.selection.peek();
  return {
    place: chosen.kind === 'place' ? chosen.id : null,
    hidden: store.hidden.peek(),
    view: store.view.peek(),
    embed: store.embed.peek(),
  };
}

/** A new place is a step that Back undoes; toggles and moves only change the step one is on. */
function writeAddress(step: 'push' | 'replace'): void {
  if (store.collection.peek() === null || isReadingAddress) return;
  const address = `${location.pathname}${encodeAddress(currentAddress())}`;
  if (address === `${location.pathname}${location.search}${location.hash}`) return;
  if (step === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

async function startMap(): Promise<void> {
  const collection = store.collection.peek();
  if (mapContainer === null || collection === null || map !== null) return;
  if (!isWebGlAvailable()) {
    store.mapState.value = 'none';
    return;
  }
  store.mapState.value = 'loading';
  try {
    const { IncidentMap } = await import('./map/incident-map.ts');
    map = new IncidentMap({
      container: mapContainer,
      theme: effectiveTheme(),
      language: words.language,
      view: store.view.peek(),
      factions: collection.factions,
      words: { clusterLabel: words.map.clusterLabel, mapName: words.map.name },
      onSelect: (ids) => select(store, ids),
      onHover: (hover) => {
        store.hover.value = hover;
      },
      onMove: (view) => {
        store.view.value = view;
      },
      onReady: () => {
        store.mapState.value = 'ready';
      },
      onError: (error) => console.error(`Map: ${error.message}`),
    });
    tieMap(map);
  } catch (error) {
    console.error(`Map: ${error instanceof Error ? error.message : String(error)}`);
    map?.destroy();
    map = null;
    store.mapState.value = 'failed';
  }
}

function tieMap(incidentMap: IncidentMap): void {
  // The first view is the whole map's, also where a link opens a place: that one is then moved into sight.
  incidentMap.setPadding(panelPadding(false));
  effect(() => {
    const result = store.result.value;
    if (result !== null) incidentMap.setPlaces([...result.places, ...result.broadPlaces].map(toMapPlace));
  });
  effect(() => incidentMap.setTheme(themeOf(store.theme.value)));
  effect(() => incidentMap.setHighlighted(store.highlighted.value));
  effect(() => {
    const chosen = store.selection.value;
    const id = chosen.kind === 'place' ? chosen.id : null;
    incidentMap.setPadding(panelPadding(chosen.kind !== 'nothing'));
    incidentMap.setSelected(id);
    // The drawer takes its room in the next frame; only then is it known whether the place is still in sight.
    if (id !== null) requestAnimationFrame(() => incidentMap.showPlace(id));
  });
  new ResizeObserver(() => incidentMap.resize()).observe(mapContainer ?? document.body);
  DARK.addEventListener('change', () => incidentMap.setTheme(effectiveTheme()));
}

/** What lies over the map at its edges. */
function panelPadding(isDrawerOpen: boolean): MapPadding {
  if (WIDE.matches) return { top: 0, right: ZOOM_BUTTONS, bottom: 0, left: 0 };
  if (isDrawerOpen) return { top: CHIPS, right: 0, bottom: Math.round(innerHeight * 0.7), left: 0 };
  return { top: CHIPS, right: ZOOM_BUTTONS, bottom: Math.round(innerHeight * 0.45) + TRAY, left: 0 };
}

function toMapPlace({ feature, excerpts, factions, nearRadiusKm }: VisiblePlace): MapPlace {
  const { name, precision, approximate, labelPoint } = feature.properties;
  return {
    id: feature.id,
    label: words.map.label(name),
    precision,
    approximate,
    geometry: feature.geometry,
    labelPoint,
    excerptIds: excerpts.map((excerpt) => excerpt.id),
    factions,
    nearRadiusKm,
  };
}

function themeOf(choice: 'system' | 'light' | 'dark'): 'light' | 'dark' {
  return choice === 'system' ? (DARK.matches ? 'dark' : 'light') : choice;
}

function effectiveTheme(): 'light' | 'dark' {
  return themeOf(store.theme.peek());
}

const actions: Actions = {
  retryData: () => void loadData(),
  retryMap: () => void startMap(),
  zoomIn: () => map?.zoomIn(),
  zoomOut: () => map?.zoomOut(),
  fitAll: () => map?.fitAll(),
  attachMap: (container) => {
    if (container === mapContainer) return;
    map?.destroy();
    map = null;
    mapContainer = container;
    void startMap();
  },
  toggleTheme: () => {
    const theme = effectiveTheme() === 'dark' ? 'light' : 'dark';
    store.theme.value = theme;
    writeTheme(browserStorage, theme);
  },
  copy: async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  },
  permalink: (place) => {
    const address = encodeAddress({
      place,
      hidden: new Set(),
      view: null,
      embed: false,
    });
    return `${location.origin}${location.pathname}${address}`;
  },
};

effect(() => {
  const choice = store.theme.value;
  if (choice === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = choice;
});
effect(() => {
  document.documentElement.dataset.map = store.mapState.value;
});
effect(() => {
  store.selection.value;
  writeAddress('push');
});
effect(() => {
  store.hidden.value;
  store.view.value;
  writeAddress('replace');
});
addEventListener('popstate', readAddress);

document.documentElement.lang = words.language;
document.documentElement.dir = words.direction;
const root = document.getElementById('app');
if (root === null) throw new Error('got a page without #app, expected one in index.html');
render(h(App, { context: { store, words, actions } }), root);
void loadData();
