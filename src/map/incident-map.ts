import 'maplibre-gl/dist/maplibre-gl.css';
import './map.css';
import {
  type GeoJSONSource,
  Map as MapLibreMap,
  type MapMouseEvent,
  ScaleControl,
  type StyleSpecification,
} from 'maplibre-gl';
import { registerArchives } from './basemap-protocol.ts';
import { extentOf, extentOfAll, freeRectangle, shiftInto } from './extent.ts';
import { type Hit, hitTest } from './hit-test.ts';
import { installImageResolver } from './image-resolver.ts';
import {
  type Emphasis,
  type IncidentData,
  type IncidentSource,
  incidentData,
} from './incident-data.ts';
import { lastZoom } from './incident-layers.ts';
import type {
  IncidentMapOptions,
  MapPadding,
  MapPlace,
  MapView,
} from './map-place.ts';
import { mapStyle } from './map-style.ts';
import { MemberRegistry } from './member-registry.ts';
import type { Theme } from './palette.ts';
import { useBundledWorker } from './worker-url.ts';

export type {
  IncidentMapOptions,
  MapFaction,
  MapPadding,
  MapPlace,
  MapView,
} from './map-place.ts';

/** North-east Syria and its surroundings, shown until places or a view say otherwise: `[west, south, east, north]`. */
const firstBounds: [number, number, number, number] = [35.4, 32.2, 42.6, 37.5];
/** As far as the basemap is worth seeing. */
const outerBounds: [number, number, number, number] = [-12, 2, 92, 60];
const firstZoom = 3;
/** A single town is not shown closer than this by itself. */
const closestFitZoom = 9;
const fitMargin = { wide: 64, narrow: 36 } as const;
/** Room around a place that is brought into view: its ring, its label. */
const showMargin = 64;
/** Below this width the map counts as narrow (CSS pixels). */
const narrowPixels = 640;

const archives = {
  basemap: 'basemap.pmtiles',
  relief: 'relief.pmtiles',
  fonts: 'fonts/',
} as const;

/**
 * The map: places go in, ids come out. It owns MapLibre and knows no report. Loads `basemap.pmtiles`, `relief.pmtiles` and `fonts/`
 * from the page's base address.
 */
export class IncidentMap {
  readonly #options: IncidentMapOptions;
  readonly #map: MapLibreMap;
  readonly #registry = new MemberRegistry();
  readonly #still = matchMedia('(prefers-reduced-motion: reduce)');
  #theme: Theme;
  #language: string;
  #places: readonly MapPlace[] | null = null;
  #emphasis: Emphasis;
  #data: IncidentData;
  #padding: MapPadding = { top: 0, right: 0, bottom: 0, left: 0 };
  /** MapLibre takes a changed style only once it has read the first. */
  #styleRead = false;
  /** True while the map moves on its own account, which `onMove` does not tell. */
  #quiet = false;
  #hoverFrame = 0;

  /** @throws when the browser has no WebGL 2; ask `isWebGlAvailable()` first. */
  constructor(options: IncidentMapOptions) {
    this.#options = options;
    this.#theme = options.theme;
    this.#language = options.language;
    this.#emphasis = {
      selectedId: null,
      highlightedId: null,
      narrow: options.container.clientWidth < narrowPixels,
    };
    this.#data = incidentData([], this.#emphasis, this.#registry);
    useBundledWorker();
    registerArchives([address(archives.basemap), address(archives.relief)]);
    this.#map = new MapLibreMap({
      container: options.container,
      style: this.#style(),
      ...camera(options.view),
      minZoom: firstZoom,
      maxZoom: lastZoom,
      maxBounds: outerBounds,
      maxPitch: 0,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      attributionControl: false,
      fadeDuration: this.#still.matches ? 0 : 200,
    });
    this.#map.touchZoomRotate.disableRotation();
    this.#map.keyboard.disableRotation();
    this.#map.addControl(
      new ScaleControl({ unit: 'metric', maxWidth: 80 }),
      'bottom-right',
    );
    installImageResolver(this.#map, options.factions, this.#registry);
    this.#nameCanvas();
    this.#listen();
  }

  /** Replaces all places. The first time, a map without a view of its own fits them. */
  setPlaces(places: readonly MapPlace[]): void {
    const first = this.#places === null;
    this.#places = places;
    if (first && this.#options.view === null)
      this.#quietly(() => this.#fit(false));
    if (first) this.#announceReady();
    this.#refresh();
    this.#applyStyle();
  }

  /** Marks a place, and keeps it out of every cluster; `null` marks none. */
  setSelected(id: string | null): void {
    this.#emphasize({ selectedId: id });
  }

  /** Points at a place that a list names; `null` at none. */
  setHighlighted(id: string | null): void {
    this.#emphasize({ highlightedId: id });
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    this.#applyStyle();
  }

  /** Changes the basemap's labels; the places' labels come with `setPlaces`. */
  setLanguage(language: string): void {
    this.#language = language;
    this.#nameCanvas();
    this.#applyStyle();
  }

  /** Tells what the panels cover. The map does not move for it; `showPlace` and `fitAll` keep clear of them. */
  setPadding(padding: MapPadding): void {
    this.#padding = padding;
  }

  /** Brings a place into the free part of the map, by the shortest way; an area too large for it is fitted. */
  showPlace(id: string): void {
    const place = this.#places?.find((candidate) => candidate.id === id);
    const extent = place === undefined ? null : extentOf(place);
    if (extent === null) return;
    const { clientWidth, clientHeight } = this.#options.container;
    const [west, south, east, north] = extent as [
      number,
      number,
      number,
      number,
    ];
    const topLeft = this.#map.project([west, north]);
    const bottomRight = this.#map.project([east, south]);
    const shift = shiftInto(
      {
        left: topLeft.x,
        top: topLeft.y,
        right: bottomRight.x,
        bottom: bottomRight.y,
      },
      freeRectangle(clientWidth, clientHeight, this.#padding, showMargin),
    );
    if (shift === null) this.#fitBounds([west, south, east, north], true);
    else if (shift[0] !== 0 || shift[1] !== 0)
      this.#map.panBy(shift, { animate: this.#moves() });
  }

  fitAll(): void {
    this.#fit(true);
  }

  zoomIn(): void {
    this.#zoomBy(1);
  }

  zoomOut(): void {
    this.#zoomBy(-1);
  }

  /** Call after the container has changed its size. */
  resize(): void {
    this.#quietly(() => this.#map.resize());
    const narrow = this.#options.container.clientWidth < narrowPixels;
    if (narrow !== this.#emphasis.narrow) this.#emphasize({ narrow });
  }

  destroy(): void {
    cancelAnimationFrame(this.#hoverFrame);
    this.#map.remove();
  }

  #listen(): void {
    const map = this.#map;
    map.on('error', ({ error }) => this.#options.onError(asError(error)));
    map.once('style.load', () => {
      this.#styleRead = true;
      this.#applyStyle();
    });
    map.on('moveend', () => {
      if (!this.#quiet) this.#options.onMove(this.#view());
    });
    map.on('click', (event) => this.#select(hitTest(map, event.point)));
    map.on('mousemove', (event) => {
      cancelAnimationFrame(this.#hoverFrame);
      this.#hoverFrame = requestAnimationFrame(() => this.#hover(event));
    });
    map.on('mouseout', () => {
      cancelAnimationFrame(this.#hoverFrame);
      this.#options.onHover(null);
    });
  }

  #hover({ point }: MapMouseEvent): void {
    const hit = this.#map.isMoving() ? null : hitTest(this.#map, point);
    this.#map.getCanvas().style.cursor = hit === null ? '' : 'pointer';
    this.#options.onHover(
      hit?.kind === 'place' ? { id: hit.id, x: point.x, y: point.y } : null,
    );
  }

  #select(hit: Hit | null): void {
    if (hit?.kind !== 'cluster') {
      this.#options.onSelect(hit === null ? [] : [hit.id]);
      return;
    }
    this.#openCluster(hit).catch((error: unknown) =>
      this.#options.onError(asError(error)),
    );
  }

  /** Zooms in until the cluster falls apart; where it never does, hands its places over. */
  async #openCluster({
    clusterId,
    placeCount,
    coordinates,
  }: Hit & { kind: 'cluster' }): Promise<void> {
    const source = this.#source('places');
    if (source === undefined) return;
    const zoom = await source.getClusterExpansionZoom(clusterId);
    if (zoom <= lastZoom) {
      this.#map.easeTo({ center: coordinates, zoom, animate: this.#moves() });
      return;
    }
    const leaves = await source.getClusterLeaves(clusterId, placeCount, 0);
    this.#options.onSelect(
      leaves.map(({ properties }) => String(properties?.id)),
    );
  }

  #emphasize(change: Partial<Emphasis>): void {
    this.#emphasis = { ...this.#emphasis, ...change };
    this.#refresh();
  }

  /** Hands changed data to the sources; what stayed the same is not clustered anew. */
  #refresh(): void {
    const before = this.#data;
    this.#data = incidentData(
      this.#places ?? [],
      this.#emphasis,
      this.#registry,
    );
    for (const name of Object.keys(this.#data) as IncidentSource[]) {
      if (JSON.stringify(before[name]) === JSON.stringify(this.#data[name]))
        continue;
      this.#source(name)?.setData(this.#data[name]);
    }
  }

  #applyStyle(): void {
    if (this.#styleRead) this.#map.setStyle(this.#style(), { diff: true });
  }

  #style(): StyleSpecification {
    return mapStyle({
      theme: this.#theme,
      language: this.#language,
      basemapUrl: address(archives.basemap),
      reliefUrl: address(archives.relief),
      fontsUrl: address(archives.fonts),
      data: this.#data,
      places: this.#places ?? [],
      clusterLabel: (count) => this.#options.words.clusterLabel(count),
    });
  }

  #fit(animate: boolean): void {
    const boxes = (this.#places ?? [])
      .filter(({ precision }) => precision !== 'country')
      .map(extentOf);
    const extent = extentOfAll(boxes.filter((box) => box !== null));
    this.#fitBounds(
      (extent ?? firstBounds) as [number, number, number, number],
      animate,
    );
  }

  #fitBounds(bounds: [number, number, number, number], animate: boolean): void {
    const { top, right, bottom, left } = this.#padding;
    const margin = this.#emphasis.narrow ? fitMargin.narrow : fitMargin.wide;
    const padding = {
      top: top + margin,
      right: right + margin,
      bottom: bottom + margin,
      left: left + margin,
    };
    this.#map.fitBounds(bounds, {
      padding,
      maxZoom: closestFitZoom,
      animate: animate && this.#moves(),
    });
  }

  #zoomBy(steps: number): void {
    const { clientWidth, clientHeight } = this.#options.container;
    const { left, right, top, bottom } = freeRectangle(
      clientWidth,
      clientHeight,
      this.#padding,
      0,
    );
    const around = this.#map.unproject([
      (left + right) / 2,
      (top + bottom) / 2,
    ]);
    this.#map.easeTo({
      zoom: this.#map.getZoom() + steps,
      around,
      animate: this.#moves(),
    });
  }

  #announceReady(): void {
    this.#map.once('idle', () => this.#options.onReady());
  }

  #quietly(move: () => void): void {
    this.#quiet = true;
    move();
    this.#quiet = false;
  }

  #nameCanvas(): void {
    const name = this.#options.container.getAttribute('aria-label');
    if (name !== null) this.#map.getCanvas().setAttribute('aria-label', name);
  }

  #view(): MapView {
    const { lng, lat } = this.#map.getCenter();
    return { zoom: this.#map.getZoom(), longitude: lng, latitude: lat };
  }

  #moves(): boolean {
    return !this.#still.matches;
  }

  #source(name: IncidentSource): GeoJSONSource | undefined {
    return this.#map.getSource<GeoJSONSource>(name);
  }
}

function camera(view: MapView | null) {
  if (view === null) return { bounds: firstBounds };
  return {
    center: [view.longitude, view.latitude] as [number, number],
    zoom: view.zoom,
  };
}

/** Absolute address of a public file, beside the page wherever that lies. */
function address(file: string): string {
  return new URL(`${import.meta.env.BASE_URL}${file}`, document.baseURI).href;
}

function asError(value: unknown): Error {
  if (value instanceof Error) return value;
  const message =
    typeof value === 'object' && value !== null && 'message' in value
      ? value.message
      : value;
  return new Error(String(message), { cause: value });
}
