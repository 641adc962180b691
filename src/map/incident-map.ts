import 'maplibre-gl/dist/maplibre-gl.css';
import './map.css';
import type { FeatureCollection } from 'geojson';
import { type GeoJSONSource, Map as MapLibreMap, ScaleControl, type StyleSpecification } from 'maplibre-gl';
import { afterPaint } from './after-paint.ts';
import { markData, noMarks } from './area-marks.ts';
import { AreaTools } from './area-tools.ts';
import { registerArchives } from './basemap-protocol.ts';
import { keepDrawing } from './drawing-layers.ts';
import { extentOf, extentOfAll } from './extent.ts';
import { installImageResolver } from './image-resolver.ts';
import { type Emphasis, type IncidentData, type IncidentSource, incidentData } from './incident-data.ts';
import { lastZoom } from './incident-sources.ts';
import { firstCamera, isNarrow, MapCamera } from './map-camera.ts';
import { imageOf, type MapImage } from './map-image.ts';
import type { IncidentMapOptions, MapPadding, MapPlace, MapView, MapWords } from './map-place.ts';
import { listenToPointer } from './map-pointer.ts';
import { mapStyle } from './map-style.ts';
import { MemberRegistry } from './member-registry.ts';
import { markPalettes, type Theme } from './palette.ts';
import { isSameData } from './same-data.ts';
import { withoutVowelSigns } from './vowel-signs.ts';
import { useBundledWorker } from './worker-url.ts';

export type { IncidentMapOptions, MapPadding, MapPlace, MapView, MapWords } from './map-place.ts';

/** As far as the basemap is worth seeing: `[west, south, east, north]`. */
const outerBounds: [number, number, number, number] = [-12, 2, 92, 60];
const firstZoom = 3;
const fadeMilliseconds = 200;
const scale = { unit: 'metric', maxWidth: 80 } as const;

/** Files of `public/`, read from the page's base address. */
const files = { basemap: 'basemap.pmtiles', relief: 'relief.pmtiles', fonts: 'fonts/' } as const;

/** The map: places go in, ids come out. It owns MapLibre and knows no report. */
export class IncidentMap {
  /** For choosing an area and measuring. */
  readonly area: AreaTools;
  readonly #options: IncidentMapOptions;
  readonly #map: MapLibreMap;
  readonly #camera: MapCamera;
  readonly #registry = new MemberRegistry();
  readonly #forgetPointer: () => void;
  #theme: Theme;
  #words: MapWords;
  #scale: ScaleControl;
  #places: readonly MapPlace[] | null = null;
  /** Those that the style was made for. */
  #styledPlaces: readonly MapPlace[] | null = null;
  #emphasis: Emphasis;
  #data: IncidentData;
  /** MapLibre takes a changed style only once it has read the first. */
  #styleRead = false;
  #isRefreshDue = false;
  #isDestroyed = false;
  #toldView: MapView | null = null;
  /** True while the map moves on its own account, which `onMove` does not tell. */
  #quiet = false;

  /** @throws when the browser has no WebGL 2; ask `isWebGlAvailable()` first. */
  constructor(options: IncidentMapOptions) {
    const { container } = options;
    this.#options = options;
    this.#theme = options.theme;
    this.#words = options.words;
    this.#emphasis = { selectedId: null, highlightedId: null, narrow: isNarrow(container) };
    this.#data = incidentData([], this.#emphasis, this.#registry);
    useBundledWorker();
    registerArchives([address(files.basemap), address(files.relief)]);
    this.#map = createMap(options, this.#style(markData(noMarks)));
    this.#camera = new MapCamera(this.#map);
    this.area = new AreaTools(this.#map, this.#camera, () => this.#theme);
    installImageResolver(this.#map, options.factions, this.#registry);
    const reportError = (error: unknown): void => options.onError(asError(error));
    this.#forgetPointer = listenToPointer(this.#map, this.#camera, options, this.area, reportError);
    this.#map.on('error', ({ error }) => reportError(error));
    this.#map.on('moveend', () => this.#tellMove());
    this.#map.once('style.load', () => {
      this.#styleRead = true;
      this.#applyStyle();
    });
    this.#scale = addScale(this.#map, this.#words);
    this.#nameCanvas();
  }

  /** Replaces all places. The first time, a map without a view of its own fits them. */
  setPlaces(places: readonly MapPlace[]): void {
    const isFirst = this.#places === null;
    this.#places = places.map((place) => ({ ...place, label: withoutVowelSigns(place.label) }));
    if (!isFirst) {
      this.#refreshSoon();
      return;
    }
    this.#refresh();
    this.#applyStyle();
    if (this.#options.view === null) this.#quietly(() => this.#camera.fit(this.#extent(), false));
    this.#map.once('idle', () => this.#options.onReady());
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

  /** Changes the basemap's labels and all that the map says itself; the places' labels come with `setPlaces`. */
  setWords(words: MapWords): void {
    this.#words = words;
    this.#nameCanvas();
    this.#map.removeControl(this.#scale);
    this.#scale = addScale(this.#map, words);
    this.#applyStyle();
  }

  /** Tells what the panels cover. The map does not move for it; `showPlace` and `fitAll` keep clear of them. */
  setPadding(padding: MapPadding): void {
    this.#camera.padding = padding;
  }

  /**
   * Brings a place into the free part of the map, by the shortest way, once the page has drawn its next picture: only then is
   * it known what panels leave of the map. A place without a shape moves nothing.
   */
  showPlace(id: string): void {
    const place = this.#places?.find((candidate) => candidate.id === id);
    const box = place === undefined ? null : extentOf(place);
    if (box === null) return;
    afterPaint(() => {
      if (this.#isDestroyed) return;
      this.#takeSize();
      this.#camera.show(box);
    });
  }

  fitAll(): void {
    this.#camera.fit(this.#extent());
  }

  /** Looks where a view says, as Back and Forward ask. */
  lookAt(view: MapView): void {
    this.#camera.look(view);
  }

  zoomIn(): void {
    this.#camera.zoomBy(1);
  }

  zoomOut(): void {
    this.#camera.zoomBy(-1);
  }

  /** Call when the container has changed its size; the map follows after the page's picture, which does not wait for it. */
  resize(): void {
    setTimeout(() => {
      if (!this.#isDestroyed) this.#takeSize();
    });
  }

  /** The map as it is, for a picture or paper. */
  get image(): MapImage {
    return this.#quietly(() => imageOf(this.#map));
  }

  /** Resolves once all that was asked for is drawn. */
  settle(): Promise<void> {
    return new Promise((resolve) => {
      this.#map.once('idle', () => resolve());
      this.#map.triggerRepaint();
    });
  }

  destroy(): void {
    this.#isDestroyed = true;
    this.area.stop();
    this.#forgetPointer();
    this.#map.remove();
  }

  /** Takes the size of the container, which draws the map at once. */
  #takeSize(): void {
    const { container } = this.#options;
    const canvas = this.#map.getCanvas();
    if (canvas.clientWidth === container.clientWidth && canvas.clientHeight === container.clientHeight) return;
    this.#quietly(() => this.#map.resize());
    const narrow = isNarrow(container);
    if (narrow !== this.#emphasis.narrow) this.#emphasize({ narrow });
  }

  #emphasize(change: Partial<Emphasis>): void {
    this.#emphasis = { ...this.#emphasis, ...change };
    this.#refreshSoon();
  }

  /** After the page's own next picture, so that lists and counts do not wait for the map; once for all until then. */
  #refreshSoon(): void {
    if (this.#isRefreshDue) return;
    this.#isRefreshDue = true;
    afterPaint(() => {
      this.#isRefreshDue = false;
      if (this.#isDestroyed) return;
      this.#refresh();
      // Labels stand in the style, which the emphasis does not change.
      if (this.#styledPlaces !== this.#places) this.#applyStyle();
    });
  }

  /** Hands changed data to the sources; what stayed the same is not clustered anew. */
  #refresh(): void {
    const before = this.#data;
    this.#data = incidentData(this.#places ?? [], this.#emphasis, this.#registry);
    for (const name of Object.keys(this.#data) as IncidentSource[]) {
      if (isSameData(before[name], this.#data[name])) continue;
      this.#map.getSource<GeoJSONSource>(name)?.setData(this.#data[name]);
    }
  }

  #applyStyle(): void {
    // The scale and the focus ring take the container's colour.
    this.#options.container.style.color = markPalettes[this.#theme].ink;
    this.#styledPlaces = this.#places;
    if (this.#styleRead) this.#map.setStyle(this.#style(this.area.data), { diff: true, transformStyle: keepDrawing });
  }

  #style(marks: FeatureCollection): StyleSpecification {
    return mapStyle({
      theme: this.#theme,
      language: this.#words.language,
      basemapUrl: address(files.basemap),
      reliefUrl: address(files.relief),
      fontsUrl: address(files.fonts),
      data: this.#data,
      marks,
      places: this.#places ?? [],
      clusterLabel: (count) => this.#words.clusterLabel(count),
    });
  }

  #extent() {
    const placed = (this.#places ?? []).filter(({ precision }) => precision !== 'country');
    return extentOfAll(placed.map(extentOf).filter((box) => box !== null));
  }

  /** A changed style ends a move too, one that led nowhere. */
  #tellMove(): void {
    const { view } = this.#camera;
    const isSame = JSON.stringify(view) === JSON.stringify(this.#toldView);
    this.#toldView = view;
    if (!this.#quiet && !isSame) this.#options.onMove(view);
  }

  #quietly<Result>(move: () => Result): Result {
    this.#quiet = true;
    try {
      return move();
    } finally {
      this.#quiet = false;
    }
  }

  #nameCanvas(): void {
    this.#map.getCanvas().setAttribute('aria-label', this.#words.mapName);
  }
}

function createMap({ container, view }: IncidentMapOptions, style: StyleSpecification): MapLibreMap {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = new MapLibreMap({
    container,
    // `resize` does, after the page’s own picture.
    trackResize: false,
    style,
    ...firstCamera(view),
    minZoom: firstZoom,
    maxZoom: lastZoom,
    maxBounds: outerBounds,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    attributionControl: false,
    fadeDuration: isStill ? 0 : fadeMilliseconds,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}

/** Adds the scale where lines of the interface's language end. */
function addScale(map: MapLibreMap, { direction, units }: MapWords): ScaleControl {
  // MapLibre takes these from the map's options, once; there is no other way to change them later.
  Object.assign(map._locale, { 'ScaleControl.Kilometers': units.kilometres, 'ScaleControl.Meters': units.metres });
  const control = new ScaleControl(scale);
  map.addControl(control, direction === 'rtl' ? 'bottom-left' : 'bottom-right');
  map.getContainer().querySelector('.maplibregl-ctrl-scale')?.setAttribute('dir', direction);
  return control;
}

/** Absolute address of a public file, beside the page wherever that lies. */
function address(file: string): string {
  return new URL(`${import.meta.env.BASE_URL}${file}`, document.baseURI).href;
}

function asError(value: unknown): Error {
  if (value instanceof Error) return value;
  const message = typeof value === 'object' && value !== null && 'message' in value ? value.message : value;
  return new Error(String(message), { cause: value });
}
