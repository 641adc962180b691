import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../../src/cli/write-atomically.ts';
import { countryLayers, readDivisions } from './countries.ts';
import { copyFonts } from './fonts.ts';
import { labelLayers, readCoordinates, readLabels } from './labels.ts';
import { minorRivers } from './minor-rivers.ts';
import { writeArchive } from './pmtiles-writer.ts';
import { regionSea, splitPolygons, type TileFeature } from './region.ts';
import { reliefBounds, reliefTiles } from './relief.ts';
import { roads } from './roads.ts';
import { cutTiles, type TileLayer } from './tiles.ts';
import { lakes, rivers } from './waters.ts';
import { worldLayers } from './world.ts';

const publicFolder = join(import.meta.dirname, '../../public');
/** Limit of `public/basemap.pmtiles`; the page loads parts of it, the offline copy all. */
const largestBasemapBytes = 3_000_000;
const largestReliefBytes = 1_000_000;

/** World layers end here; the map stretches them above. */
const lastWorldZoom = 5;
const lastZoom = 8;

async function build(): Promise<void> {
  const divisions = readDivisions();
  const labels = readLabels();
  const coordinates = readCoordinates();
  const region = countryLayers(divisions);
  const world = worldLayers();
  const points = labelLayers(labels, divisions, coordinates);
  const majorRivers = rivers(labels.rivers);
  const upTo = (features: readonly TileFeature[], minZoom: number, maxZoom = lastZoom): TileLayer => ({
    features: splitPolygons(features),
    minZoom,
    maxZoom,
  });
  const layers = {
    'world-land': upTo(world['world-land'], 0, lastWorldZoom),
    'world-line': upTo(world['world-line'], 0, lastWorldZoom),
    'region-sea': upTo(regionSea(), 0),
    land: upTo(region.land, 0),
    focus: upTo(region.focus, 0),
    coast: upTo(region.coast, 0),
    lake: upTo(lakes(), 2),
    'minor-river': upTo(await minorRivers(majorRivers), 6),
    river: upTo(majorRivers, 3),
    division: upTo(region.division, 5),
    road: upTo(roads(coordinates), 5),
    border: upTo(region.border, 0),
    'water-label': upTo(points['water-label'], 0),
    'region-label': upTo(points['region-label'], 4),
    'country-label': upTo(points['country-label'], 0),
    'division-label': upTo(points['division-label'], 5),
    town: upTo(points.town, 3),
  };
  const archive = writeArchive(cutTiles(layers), {
    type: 'mvt',
    bounds: [-180, -85, 180, 85],
    metadata: {
      name: 'basemap',
      vector_layers: Object.entries(layers).map(describe),
    },
  });
  const relief = writeArchive(reliefTiles(), {
    type: 'png',
    bounds: [...reliefBounds],
    metadata: { name: 'relief' },
  });
  mkdirSync(publicFolder, { recursive: true });
  for (const [name, { features }] of Object.entries(layers)) console.log(`${name}: ${features.length} features`);
  publish('basemap.pmtiles', archive, largestBasemapBytes);
  publish('relief.pmtiles', relief, largestReliefBytes);
  console.log(`fonts: ${copyFonts(join(publicFolder, 'fonts'))} files`);
}

function publish(name: string, archive: Buffer, largestBytes: number): void {
  if (archive.length > largestBytes)
    throw new Error(`${name}: got ${archive.length} bytes, expected at most ${largestBytes}`);
  writeAtomically(join(publicFolder, name), archive);
  console.log(`${name}: ${archive.length} bytes`);
}

function describe([id, { features, minZoom, maxZoom }]: [string, TileLayer]) {
  const properties = Object.entries(features[0]?.properties ?? {});
  const fields = Object.fromEntries(
    properties.map(([key, value]) => [key, typeof value === 'string' ? 'String' : 'Number']),
  );
  return { id, fields, minzoom: minZoom, maxzoom: maxZoom };
}

await build();
