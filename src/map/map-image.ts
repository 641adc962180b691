import type { Map as MapLibreMap } from 'maplibre-gl';

/** The map as it was drawn. */
export interface MapImage {
  readonly canvas: HTMLCanvasElement;
  /** Pixels of the canvas for each CSS pixel. */
  readonly pixelRatio: number;
  /** Metres for each CSS pixel in the middle of the map. */
  readonly metresPerPixel: number;
}

/** Sharp enough for paper. */
const PIXEL_RATIO = 2;
/** Circumference of the earth in Web Mercator (EPSG:3857), metres; MapLibre draws it 512 px wide at zoom 0. */
const EQUATOR = 40_075_016.686;
const WORLD_PIXELS = 512;

/**
 * Draws the map once at twice its CSS size and copies it, all at once: the browser forgets a WebGL picture after its frame.
 * @throws Error when the browser gives no 2D context
 */
export function imageOf(map: MapLibreMap): MapImage {
  const usual = map.getPixelRatio();
  const canvas = document.createElement('canvas');
  try {
    map.setPixelRatio(PIXEL_RATIO);
    map.redraw();
    const drawn = map.getCanvas();
    canvas.width = drawn.width;
    canvas.height = drawn.height;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error(`canvas ${canvas.width} × ${canvas.height}: got no 2D context, expected one`);
    context.drawImage(drawn, 0, 0);
  } finally {
    map.setPixelRatio(usual);
    map.redraw();
  }
  const { lat } = map.getCenter();
  const metresPerPixel = (EQUATOR * Math.cos((lat * Math.PI) / 180)) / (WORLD_PIXELS * 2 ** map.getZoom());
  // Of a very large map, MapLibre draws fewer pixels than it is asked for.
  return { canvas, pixelRatio: canvas.width / map.getContainer().clientWidth, metresPerPixel };
}
