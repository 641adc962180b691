import turfBbox from '@turf/bbox';
import type { FeatureCollection, Polygon } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { type MapMarks, markData, marksSource, noMarks } from './area-marks.ts';
import type { MapCamera } from './map-camera.ts';
import type { Theme } from './palette.ts';
import type { Drawing } from './polygon-drawing.ts';

type Coordinates = readonly [longitude: number, latitude: number];

/** Shows what the reader has drawn, and takes presses on the map as coordinates while it is asked to. */
export class AreaTools {
  /** The marks as the style holds them. */
  data: FeatureCollection = markData(noMarks);
  readonly #map: MapLibreMap;
  readonly #camera: MapCamera;
  readonly #theme: () => Theme;
  #onPoint: ((at: Coordinates) => void) | null = null;
  #drawing: Drawing | 'loading' | null = null;
  /** Whether the last press began as one for coordinates; it may have ended what it was for. */
  #tookPress = false;

  constructor(map: MapLibreMap, camera: MapCamera, theme: () => Theme) {
    this.#map = map;
    this.#camera = camera;
    this.#theme = theme;
    const press = (): void => {
      this.#tookPress = this.isBusy;
    };
    map.on('mousedown', press);
    map.on('touchstart', press);
    map.on('click', ({ lngLat }) => {
      const { lng, lat } = lngLat.wrap();
      this.#onPoint?.([lng, lat]);
    });
  }

  /** True while presses are coordinates. */
  get isBusy(): boolean {
    return this.#onPoint !== null || this.#drawing !== null;
  }

  /** True for a press that gave coordinates, and opens no place. */
  get takesPress(): boolean {
    return this.isBusy || this.#tookPress;
  }

  /** The middle of the map. */
  get centre(): Coordinates {
    const { lng, lat } = this.#map.getCenter().wrap();
    return [lng, lat];
  }

  setMarks(marks: MapMarks): void {
    this.data = markData(marks);
    this.#map.getSource<GeoJSONSource>(marksSource)?.setData(this.data);
  }

  /** Brings a shape into the free part of the map by the shortest way. */
  show(shape: Polygon): void {
    this.#camera.show(turfBbox(shape));
  }

  /** Hands over each press, until `stop`. */
  takePoints(onPoint: (at: Coordinates) => void): void {
    this.stop();
    this.#onPoint = onPoint;
    this.#begin();
  }

  /**
   * Lets the reader draw a polygon, until it is closed or `stop`. Loads the drawing library.
   * @param onCorners is given the number of corners, as soon as they can be set and whenever it changes
   * @param onFinish is given the corners, each once
   * @throws where the library cannot be loaded
   */
  async drawPolygon(onCorners: (count: number) => void, onFinish: (ring: Coordinates[]) => void): Promise<void> {
    this.stop();
    this.#drawing = 'loading';
    this.#begin();
    const { drawPolygon } = await import('./polygon-drawing.ts').catch((error: unknown) => {
      this.stop();
      throw error;
    });
    if (this.#drawing !== 'loading') return;
    this.#drawing = drawPolygon(this.#map, this.#theme(), onCorners, (ring) => {
      this.stop();
      onFinish(ring.map(([longitude = 0, latitude = 0]) => [longitude, latitude]));
    });
  }

  /** The polygon that is being drawn, to go on with it other than by presses on the map; `null` while there is none. */
  get polygon(): Pick<Drawing, 'addCorner' | 'removeCorner' | 'finish'> | null {
    return this.#drawing === 'loading' ? null : this.#drawing;
  }

  /** Presses open places again. */
  stop(): void {
    if (!this.isBusy) return;
    const drawing = this.#drawing;
    this.#onPoint = null;
    this.#drawing = null;
    if (drawing !== null && drawing !== 'loading') drawing.stop();
    this.#map.doubleClickZoom.enable();
    this.#map.getCanvas().style.cursor = '';
  }

  /** Puts the focus on the map, where arrow keys move it. */
  focus(): void {
    this.#map.getCanvas().focus({ preventScroll: true });
  }

  #begin(): void {
    this.#map.doubleClickZoom.disable();
    this.#map.getCanvas().style.cursor = 'crosshair';
  }
}
