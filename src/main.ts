import { effect } from '@preact/signals-core';
import { h, render } from 'preact';
import '@preact/signals';
import './styles/fonts.css';
import './styles/reset.css';
import './styles/tokens.css';
import './styles/layout.css';
import './styles/components.css';
import './styles/print.css';
import type { Catalog } from './i18n/catalog.ts';
import type { IncidentMap, MapPadding, MapPlace, MapWords } from './map/incident-map.ts';
import { isWebGlAvailable } from './map/webgl.ts';
import type { VisiblePlace } from './state/filter.ts';
import { parseCollection } from './state/parse-collection.ts';
import { placeName } from './state/place-name.ts';
import { createStore, select } from './state/store.ts';
import { tieArea } from './tie-area.ts';
import { permalink, shownAddress, tieAddressBar } from './ui/address-bar.ts';
import { App } from './ui/app.tsx';
import type { Actions } from './ui/app-context.ts';
import { chosenName } from './ui/chosen-name.ts';
import { tieLanguage } from './ui/language.ts';
import { embeddedPlaceHeights, listHeights, placeHeights } from './ui/sheet-height.ts';
import { tieTheme } from './ui/theme.ts';

const DATA_URL = new URL(`${import.meta.env.BASE_URL}data/incidents.geojson`, document.baseURI);
/** Where panels lie over the map (as in styles/layout.css). */
const OVER_MAP = matchMedia('(max-width: 1023px) and (min-height: 481px)');
/** Room that panels take at the map's edges, CSS px (as in styles/layout.css). */
const ZOOM_BUTTONS = 68;
const TOP_BUTTONS = 44;
const CHIPS = 112;
const TRAY = 40;
/** Room for the chosen place's name beside its pin, CSS px. */
const LABEL = 72;

const store = createStore();
const language = tieLanguage(store);
const { words } = language;
const theme = tieTheme(store);
store.embed.value = new URLSearchParams(location.search).has('embed');
const addressBar = tieAddressBar(store);
let map: IncidentMap | null = null;
let mapContainer: HTMLElement | null = null;

async function loadData(): Promise<void> {
  store.loading.value = { state: 'loading' };
  try {
    const collection = parseCollection(await fetchJson(DATA_URL));
    store.loading.value = { state: 'ready', collection };
  } catch (error) {
    store.loading.value = { state: 'failed', message: messageOf(error) };
    return;
  }
  addressBar.read();
  void startMap();
}

/** @throws Error that names the file where it cannot be had, or is no JSON. */
async function fetchJson(url: URL): Promise<unknown> {
  const response = await fetch(url).catch((error: unknown) => {
    throw new Error(`${url.pathname}: no answer (${messageOf(error)}); expected the file`);
  });
  if (!response.ok) throw new Error(`${url.pathname}: the host answered ${response.status}; expected the file`);
  return response.json().catch((error: unknown) => {
    throw new Error(`${url.pathname}: ${messageOf(error)}; expected JSON`);
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
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
      theme: theme.shown.peek(),
      view: store.view.peek(),
      factions: collection.factions,
      words: mapWords(words.peek()),
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
    console.error(`Map: ${messageOf(error)}`);
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
    const labels = words.value;
    if (result !== null)
      incidentMap.setPlaces([...result.places, ...result.broadPlaces].map((place) => toMapPlace(place, labels)));
  });
  tieWords(incidentMap);
  effect(() => incidentMap.setTheme(theme.shown.value));
  effect(() => incidentMap.setHighlighted(store.highlighted.value));
  effect(() => {
    const chosen = store.selection.value;
    const id = store.selectedFeature.value?.id ?? null;
    incidentMap.setPadding(panelPadding(chosen.kind !== 'nothing'));
    incidentMap.setSelected(id);
    if (id !== null) incidentMap.showPlace(id);
  });
  tieArea(store, words, incidentMap.area);
  new ResizeObserver(() => incidentMap.resize()).observe(mapContainer ?? document.body);
}

/** A map that has the words of its language already does not draw itself anew for them. */
function tieWords(incidentMap: IncidentMap): void {
  let spoken = words.peek();
  effect(() => {
    if (words.value === spoken) return;
    spoken = words.value;
    incidentMap.setWords(mapWords(spoken));
  });
}

function mapWords({ language, direction, map: { name, units, clusterLabel } }: Catalog): MapWords {
  return { language, direction, mapName: name, units, clusterLabel };
}

/** What lies over the map at its edges. */
function panelPadding(isDrawerOpen: boolean): MapPadding {
  const isEmbedded = store.embed.peek();
  const label = isDrawerOpen ? LABEL : 0;
  // A pin's name stands on its right in every language, the buttons where lines end.
  const sides =
    words.value.direction === 'rtl'
      ? { left: ZOOM_BUTTONS, right: label }
      : { left: 0, right: Math.max(label, ZOOM_BUTTONS) };
  if (!OVER_MAP.matches || (isEmbedded && !isDrawerOpen))
    return { ...sides, top: isEmbedded ? 0 : TOP_BUTTONS, bottom: 0 };
  const heights = isEmbedded ? embeddedPlaceHeights : isDrawerOpen ? placeHeights : listHeights;
  const sheet = Math.round(heights.half(innerHeight));
  return isDrawerOpen ? { ...sides, top: 0, bottom: sheet } : { ...sides, top: CHIPS, bottom: sheet + TRAY };
}

function toMapPlace(
  { feature, excerpts, factions, nearRadiusKm }: VisiblePlace,
  { language, map: said }: Catalog,
): MapPlace {
  const { precision, approximate, labelPoint } = feature.properties;
  return {
    id: feature.id,
    label: said.label(placeName(feature.properties, language).name),
    precision,
    approximate,
    geometry: feature.geometry,
    labelPoint,
    excerptIds: excerpts.map((excerpt) => excerpt.id),
    factions,
    nearRadiusKm,
  };
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
  mapCentre: () => map?.area.centre ?? null,
  focusMap: () => map?.area.focus(),
  drawPolygon: (step) => map?.area.polygon?.[step](),
  toggleTheme: theme.toggle,
  chooseLanguage: language.choose,
  copy: async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  },
  permalink,
  shownAddress: (embed) => shownAddress(store, embed),
  mapImage: () => (store.mapState.peek() === 'ready' ? (map?.image ?? null) : null),
  print,
};

/** Paper is light: a dark map is drawn anew before, and dark again after. */
async function print(): Promise<void> {
  const shown = theme.shown.peek();
  if (map !== null && shown === 'dark') {
    map.setTheme('light');
    await map.settle();
    addEventListener('afterprint', () => map?.setTheme(theme.shown.peek()), { once: true });
  }
  // Printing stops the page at once, so whole lists are made before.
  store.isPrinting.value = true;
  await new Promise((resolve) => setTimeout(resolve));
  window.print();
}

effect(() => {
  document.documentElement.dataset.map = store.mapState.value;
});
effect(() => {
  document.title = words.value.pageTitle(chosenName(store, words.value));
});

// The address bar has read the address by now, so that Back and Forward also move the map.
addEventListener('popstate', () => {
  const view = store.view.peek();
  if (view === null) map?.fitAll();
  else map?.lookAt(view);
});

const root = document.getElementById('app');
if (root === null) throw new Error('got a page without #app, expected one in index.html');
void loadData();
await language.ready;
render(h(App, { context: { store, words, actions, theme: theme.shown } }), root);
