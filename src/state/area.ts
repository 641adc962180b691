import { bbox } from '@turf/bbox';
import { booleanIntersects } from '@turf/boolean-intersects';
import { circle } from '@turf/circle';
import { distance } from '@turf/distance';
import { polygon } from '@turf/helpers';
import type { BBox, Feature, Geometry, Polygon } from 'geojson';
import type { PlaceFeature } from '../core/geojson/properties.ts';

type Position = readonly [longitude: number, latitude: number];

/** An area that the reader chose. A polygon's ring does not repeat its first corner. */
export type Area =
  | { readonly kind: 'circle'; readonly longitude: number; readonly latitude: number; readonly radiusKm: number }
  | { readonly kind: 'polygon'; readonly ring: readonly Position[] };

/** What an area may be; beyond it one sees no more than with no area, or the address gets too long. */
export const AREA_LIMITS = {
  leastRadiusKm: 1,
  greatestRadiusKm: 1000,
  fewestCorners: 3,
  mostCorners: 50,
  /** Where the map's projection ends. */
  greatestLatitude: 85,
} as const;
/** Decimals of a degree (11 m) and of a kilometre that an area keeps. */
const DEGREE_DECIMALS = 4;
const KILOMETRE_DECIMALS = 1;
/** Corners of a circle where it is compared with areas and lines. */
const CIRCLE_STEPS = 64;

/** A circle with its numbers rounded as an address holds them; `null` where they are out of bounds. */
export function circleArea(longitude: number, latitude: number, radiusKm: number): Area | null {
  const at = roundPosition([longitude, latitude]);
  const radius = round(radiusKm, KILOMETRE_DECIMALS);
  const isRadius = radius >= AREA_LIMITS.leastRadiusKm && radius <= AREA_LIMITS.greatestRadiusKm;
  return isOnMap(at) && isRadius ? { kind: 'circle', longitude: at[0], latitude: at[1], radiusKm: radius } : null;
}

/** A polygon with its corners rounded as an address holds them; `null` where they are too few, too many or out of bounds. */
export function polygonArea(corners: readonly Position[]): Area | null {
  const ring = corners.map(roundPosition);
  const different = new Set(ring.map(String)).size;
  return different >= AREA_LIMITS.fewestCorners && ring.length <= AREA_LIMITS.mostCorners && ring.every(isOnMap)
    ? { kind: 'polygon', ring }
    : null;
}

/**
 * Ids of the places that an area holds or touches: points inside it, areas and lines that meet it. A place without a shape
 * never does. Of an excerpt that says "near" the place counts that it names, since only that is told.
 */
export function featuresMeeting(features: readonly PlaceFeature[], area: Area): ReadonlySet<string> {
  const shape = shapeOf(area);
  return new Set(features.filter((feature) => meets(feature, area, shape)).map(({ id }) => id));
}

/** The area as GeoJSON, for what draws it or compares it. */
export function shapeOf(area: Area): Feature<Polygon> {
  if (area.kind === 'circle')
    return circle([area.longitude, area.latitude], area.radiusKm, { units: 'kilometers', steps: CIRCLE_STEPS });
  const [first] = area.ring;
  return polygon([
    [...area.ring, ...(first === undefined ? [] : [first])].map(([longitude, latitude]) => [longitude, latitude]),
  ]);
}

/** Boxes around places, since most lie far from an area and need no closer look. */
const boxes = new WeakMap<Geometry, BBox>();

function boxOf(geometry: Geometry): BBox {
  const known = boxes.get(geometry);
  if (known !== undefined) return known;
  const box = bbox(geometry);
  boxes.set(geometry, box);
  return box;
}

function areApart(one: BBox, other: BBox): boolean {
  const [west, south, east, north] = one;
  const [otherWest, otherSouth, otherEast, otherNorth] = other;
  return east < otherWest || otherEast < west || north < otherSouth || otherNorth < south;
}

function meets({ geometry }: PlaceFeature, area: Area, shape: Feature<Polygon>): boolean {
  if (geometry === null) return false;
  if (area.kind === 'circle' && geometry.type === 'Point')
    return distance([area.longitude, area.latitude], geometry.coordinates) <= area.radiusKm;
  return !areApart(boxOf(geometry), boxOf(shape.geometry)) && booleanIntersects(geometry, shape);
}

function isOnMap([longitude, latitude]: Position): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= AREA_LIMITS.greatestLatitude;
}

function roundPosition([longitude, latitude]: Position): Position {
  return [round(longitude, DEGREE_DECIMALS), round(latitude, DEGREE_DECIMALS)];
}

/** Never gives −0, which an address cannot hold. */
function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}
