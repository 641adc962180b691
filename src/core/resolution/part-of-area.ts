import { bbox } from '@turf/bbox';
import { buffer } from '@turf/buffer';
import { feature, featureCollection, lineString, polygon } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import { pointOnFeature } from '@turf/point-on-feature';
import { simplify } from '@turf/simplify';
import { truncate } from '@turf/truncate';
import type { Feature, Geometry, LineString, MultiPolygon, Polygon } from 'geojson';
import type { Direction, Position } from '../model.ts';

export type Area = Polygon | MultiPolygon;

/**
 * How far from a river its "bank" reaches where the text gives no width. News of the war in Syria means by "the
 * eastern bank of the Euphrates" the land on that side as far as the towns and fields that belong to the valley, up to
 * about 40 km from the water.
 */
export const BANK_WIDTH_KM = 40;

const DECIMALS = 5; // about a metre
const EDGE_TOLERANCE = 0.02; // degrees, about 2 km
/** Beyond any gazetteer shape, in degrees. */
const FAR = 20;

/** East and north as −1, 0 or 1. */
const COMPASS: Readonly<Record<Direction, readonly [east: number, north: number]>> = {
  north: [0, 1],
  'north-east': [1, 1],
  east: [1, 0],
  'south-east': [1, -1],
  south: [0, -1],
  'south-west': [-1, -1],
  west: [-1, 0],
  'north-west': [-1, 1],
  centre: [0, 0],
};

/**
 * The part of an area that lies in a direction: the half of its bounding box on that side, a quarter for a compound
 * direction, the middle third each way for the centre. `null` where nothing of the area lies there.
 */
export function partOfArea(area: Area, direction: Direction): Area | null {
  const [west, south, east, north] = bbox(area);
  const [toEast, toNorth] = COMPASS[direction];
  const isCentre = direction === 'centre';
  const [left, right] = interval(west, east, toEast, isCentre);
  const [bottom, top] = interval(south, north, toNorth, isCentre);
  return overlap(area, rectangle(left, bottom, right, top));
}

function interval(low: number, high: number, side: number, isCentre: boolean): [number, number] {
  if (isCentre) return [low + (high - low) / 3, high - (high - low) / 3];
  const middle = (low + high) / 2;
  return [side > 0 ? middle : low, side < 0 ? middle : high];
}

/**
 * The strip along one side of a river, `BANK_WIDTH_KM` wide. The side is cut along the river, prolonged far beyond both
 * ends, so the river must not turn back past its own ends; `within` limits the strip, as a border does.
 */
export function riverBank(river: LineString, direction: Direction, within: Area | null): Area | null {
  const [toEast, toNorth] = COMPASS[direction];
  const first = river.coordinates[0] as Position | undefined;
  const last = river.coordinates.at(-1) as Position | undefined;
  if (first === undefined || last === undefined || (toEast === 0 && toNorth === 0)) return null;
  const shifted = ([longitude, latitude]: Position): Position => [longitude + toEast * FAR, latitude + toNorth * FAR];
  const side = polygon([[...(river.coordinates as Position[]), shifted(last), shifted(first), first]]);
  // The outer edge needs no more detail than a bank of this width can mean; the inner one follows the river itself.
  const course = simplify(lineString(river.coordinates), { tolerance: EDGE_TOLERANCE });
  const strip = buffer(course, BANK_WIDTH_KM, { units: 'kilometers', steps: 8 });
  const bank = strip === undefined ? null : overlap(strip.geometry as Area, side.geometry);
  return bank === null || within === null ? bank : overlap(bank, within);
}

/** A point inside an area, for a label or a pin. */
export function middleOf(area: Area): Position {
  const { coordinates } = truncate(pointOnFeature(feature(area)), { precision: DECIMALS }).geometry;
  return coordinates as Position;
}

/** A geometry as an area, or `null` where it is a point or a line. */
export function asArea(geometry: Geometry | undefined | null): Area | null {
  return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon' ? geometry : null;
}

function rectangle(west: number, south: number, east: number, north: number): Polygon {
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

function overlap(one: Area, other: Area): Area | null {
  const shared: Feature<Area> | null = intersect(featureCollection([feature(one), feature(other)]));
  return shared === null ? null : truncate(shared, { precision: DECIMALS }).geometry;
}
