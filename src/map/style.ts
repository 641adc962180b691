import type { SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { fontFaces } from './font-faces.ts';
import { groundLayers } from './ground-layers.ts';
import { labelLayers } from './label-layers.ts';
import { basemapPalettes, type Theme } from './palette.ts';

export interface BasemapStyleOptions {
  readonly theme: Theme;
  /** Of the labels: `ar` and `ru` fall back to English. */
  readonly language: string;
  /** Absolute addresses, `https:` or `http:`. */
  readonly basemapUrl: string;
  readonly reliefUrl: string;
  /** Folder of the label fonts, with a slash at its end. */
  readonly fontsUrl: string;
}

// What `scripts/basemap` writes: `region.ts`, `build.ts`, `relief.ts`.
const regionBounds: [number, number, number, number] = [20, 10, 65, 45];
const reliefBounds: [number, number, number, number] = [28, 26.5, 54, 43];

/** Height of one step of red and green in the relief's tiles, metres × 256 and metres. */
const reliefFactors = {
  redFactor: 512,
  greenFactor: 2,
  blueFactor: 0,
  baseShift: 0,
};

/** The offline basemap: vector tiles and relief from two PMTiles files, label fonts beside them, nothing from another host. */
export function basemapStyle(options: BasemapStyleOptions): StyleSpecification {
  const palette = basemapPalettes[options.theme];
  return {
    version: 8,
    name: `Basemap, ${options.theme}`,
    'font-faces': fontFaces(options.fontsUrl),
    sources: basemapSources(options),
    layers: [...groundLayers(palette), ...labelLayers(palette, options.theme, options.language)],
  };
}

/**
 * `world` and `region` read the same file: beyond the region there are no tiles above zoom 5, and a source stretches only
 * the last zoom that it declares.
 */
function basemapSources({ basemapUrl, reliefUrl }: BasemapStyleOptions): Record<string, SourceSpecification> {
  const tiles = [`pmtiles://${basemapUrl}/{z}/{x}/{y}`];
  return {
    world: { type: 'vector', tiles, maxzoom: 5, attribution: 'Natural Earth' },
    region: {
      type: 'vector',
      tiles,
      maxzoom: 8,
      bounds: regionBounds,
      attribution: 'Natural Earth, GSHHG, GeoNames; roads schematic',
    },
    relief: {
      type: 'raster-dem',
      tiles: [`pmtiles://${reliefUrl}/{z}/{x}/{y}`],
      tileSize: 512,
      minzoom: 4,
      maxzoom: 5,
      bounds: reliefBounds,
      encoding: 'custom',
      ...reliefFactors,
      attribution: 'ETOPO5, NOAA',
    },
  };
}
