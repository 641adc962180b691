import bboxClip from '@turf/bbox-clip';
import type { BBox, Feature, Geometry, LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';

/** What the tiles carry about a feature; the style reads these names. */
export type TileProperties = Readonly<Record<string, string | number>>;
export type TileFeature = Feature<Geometry, TileProperties>;

/** The region drawn in detail: `[west, south, east, north]`, degrees. Beyond it only `world-*` layers are drawn. */
export const regionBounds = [20, 10, 65, 45] as const satisfies BBox;

/** Where minor rivers and divisions' borders are kept: the focus country and what a reader sees around it. */
export const focusBounds = [32, 29.5, 49, 40.5] as const satisfies BBox;

/** The focus country, drawn lighter than its neighbours: ISO 3166-1 alpha-3, as Natural Earth's `adm0_a3`. */
export const focusCountry = 'SYR';

/** Less than the region by this much, so that the region's land covers the edge of its sea. */
const seamDegrees = 0.05;

/** A sheet of sea over the coarse land of the world, for the region's own land to lie on. */
export function regionSea(): TileFeature[] {
  const [west, south, east, north] = regionBounds;
  return [bboxPolygon([west + seamDegrees, south + seamDegrees, east - seamDegrees, north - seamDegrees])];
}

function bboxPolygon([west, south, east, north]: [number, number, number, number]): TileFeature {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return {
    type: 'Feature',
    geometry: { type: 'Polygon', coordinates: [ring] },
    properties: {},
  };
}

type Shape = LineString | MultiLineString | Polygon | MultiPolygon;

/** Cuts lines and areas at a box; `null` where nothing is left. */
export function clip(coordinates: Shape, bounds: BBox, properties: TileProperties = {}): TileFeature | null {
  const { geometry } = bboxClip(coordinates, bounds);
  if (geometry.coordinates.flat(3).length === 0) return null;
  return { type: 'Feature', geometry, properties };
}

/** True where a point lies in the box. */
export function isWithin([west, south, east, north]: BBox, [longitude = 0, latitude = 0]: Position): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/** Guard for lists of features from which some fell out. */
export function isPresent<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

/**
 * One feature a polygon. In a feature of many polygons the first ring decides for all which winding is an outline, and in a tile
 * that can be a sliver that rounding has turned over: then the land is drawn as holes.
 */
export function splitPolygons(features: readonly TileFeature[]): TileFeature[] {
  return features.flatMap((feature) => {
    const { geometry } = feature;
    if (geometry.type !== 'MultiPolygon') return [feature];
    return geometry.coordinates.map(
      (coordinates): TileFeature => ({
        ...feature,
        geometry: { type: 'Polygon', coordinates },
      }),
    );
  });
}
