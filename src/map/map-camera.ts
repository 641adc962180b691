import type { BBox } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { freeRectangle, shiftInto } from './extent.ts';
import type { MapPadding, MapView } from './map-place.ts';

type Bounds = [west: number, south: number, east: number, north: number];

/** Syria and its surroundings, shown where there is no place to fit. */
const homeBounds: Bounds = [35.4, 32.2, 42.6, 37.5];
/** A single town is not shown closer than this by itself. */
const closestFitZoom = 9;
/** Room around everything that is fitted, and around a place that is brought into view; CSS pixels. */
const margins = { wide: { fit: 64, show: 110 }, narrow: { fit: 36, show: 56 } } as const;
/** Below this width of its container a map counts as narrow (CSS pixels). */
const narrowPixels = 640;

/** Options of a new map for a view; without one it shows Syria until there are places to fit. */
export function firstCamera(view: MapView | null): { bounds: Bounds } | { center: [number, number]; zoom: number } {
  if (view === null) return { bounds: homeBounds };
  return { center: [view.longitude, view.latitude], zoom: view.zoom };
}

/** True where the container is too narrow for everything that a wide map shows. */
export function isNarrow(container: HTMLElement): boolean {
  return container.clientWidth < narrowPixels;
}

/** Moves the map, clear of the panels over it, and without animation for readers who want none. */
export class MapCamera {
  /** What the panels cover. */
  padding: MapPadding = { top: 0, right: 0, bottom: 0, left: 0 };
  readonly #map: MapLibreMap;
  readonly #still = matchMedia('(prefers-reduced-motion: reduce)');

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  /** False where the reader asks for less motion. */
  get isAnimated(): boolean {
    return !this.#still.matches;
  }

  get view(): MapView {
    const { lng, lat } = this.#map.getCenter();
    return { zoom: this.#map.getZoom(), longitude: lng, latitude: lat };
  }

  /** Fits a box, or home where there is none. */
  fit(box: BBox | null, animate = this.isAnimated): void {
    const { top, right, bottom, left } = this.padding;
    const { fit } = this.#margins;
    const padding = { top: top + fit, right: right + fit, bottom: bottom + fit, left: left + fit };
    this.#map.fitBounds(toBounds(box) ?? homeBounds, { padding, maxZoom: closestFitZoom, animate });
  }

  /** Brings a box into the free part of the map by the shortest way; centres a point and fits an area where there is no room for that. */
  show(box: BBox): void {
    const [west, south, east, north] = toBounds(box) ?? homeBounds;
    const { x: left, y: top } = this.#map.project([west, north]);
    const { x: right, y: bottom } = this.#map.project([east, south]);
    const shift = shiftInto({ left, top, right, bottom }, this.#free(this.#margins.show));
    if (shift === null && west === east && south === north)
      this.#map.panTo([west, south], { animate: this.isAnimated });
    else if (shift === null) this.fit(box);
    else if (shift[0] !== 0 || shift[1] !== 0) this.#map.panBy(shift, { animate: this.isAnimated });
  }

  /** Looks where a view says, at once. */
  look({ longitude, latitude, zoom }: MapView): void {
    this.#map.jumpTo({ center: [longitude, latitude], zoom });
  }

  /** Zooms around the middle of the free part. */
  zoomBy(steps: number): void {
    const { left, right, top, bottom } = this.#free(0);
    const around = this.#map.unproject([(left + right) / 2, (top + bottom) / 2]);
    this.#map.easeTo({ zoom: this.#map.getZoom() + steps, around, animate: this.isAnimated });
  }

  zoomTo(center: [number, number], zoom: number): void {
    this.#map.easeTo({ center, zoom, animate: this.isAnimated });
  }

  get #margins() {
    return isNarrow(this.#map.getContainer()) ? margins.narrow : margins.wide;
  }

  #free(margin: number) {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    return freeRectangle(clientWidth, clientHeight, this.padding, margin);
  }
}

/** Drops heights, should a box have them. */
function toBounds(box: BBox | null): Bounds | null {
  if (box === null) return null;
  return box.length === 6 ? [box[0], box[1], box[3], box[4]] : box;
}
