import { gzipSync } from 'node:zlib';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import GeoJSONVT, { type LegacyTile } from 'geojson-vt';
import type { ArchiveTile } from './pmtiles-writer.ts';
import type { TileFeature } from './region.ts';

/** A layer of the vector tiles. */
export interface TileLayer {
  readonly features: readonly TileFeature[];
  /** First zoom that holds it. */
  readonly minZoom: number;
  /** Last zoom that holds it; the map stretches that one above. */
  readonly maxZoom: number;
}

const tileExtent = 4096;
/** Units of the tile beyond its edge, so that thick lines and labels are not cut. */
const tileBuffer = 80;

/** Cuts layers into gzipped Mapbox Vector Tiles (version 2), z0 first. Tiles without a feature are left out. */
export function cutTiles(layers: Readonly<Record<string, TileLayer>>): ArchiveTile[] {
  const tiles = new Map<string, { z: number; x: number; y: number; content: Record<string, LegacyTile> }>();
  for (const [name, layer] of Object.entries(layers)) {
    const index = new GeoJSONVT(
      { type: 'FeatureCollection', features: [...layer.features] },
      {
        maxZoom: layer.maxZoom,
        indexMaxZoom: layer.maxZoom,
        indexMaxPoints: 0,
        extent: tileExtent,
        buffer: tileBuffer,
        tolerance: 4,
      },
    );
    for (const { z, x, y } of index.tileCoords) {
      const tile = z < layer.minZoom ? null : index.getTile(z, x, y);
      if (tile === null || tile.features.length === 0) continue;
      const key = `${z}/${x}/${y}`;
      const entry = tiles.get(key) ?? { z, x, y, content: {} };
      entry.content[name] = tile;
      tiles.set(key, entry);
    }
  }
  return [...tiles.values()].map(({ z, x, y, content }) => ({
    z,
    x,
    y,
    data: encode(content),
  }));
}

function encode(content: Record<string, LegacyTile>): Buffer {
  const options = { version: 2, extent: tileExtent };
  // The encoder is typed for another fork of geojson-vt; it reads `features`, which both share.
  return gzipSync(fromGeojsonVt(content as unknown as Parameters<typeof fromGeojsonVt>[0], options), { level: 9 });
}
