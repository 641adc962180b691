import { bbox } from '@turf/bbox';
import { bboxClip } from '@turf/bbox-clip';
import { buffer } from '@turf/buffer';
import { circle } from '@turf/circle';
import { destination } from '@turf/destination';
import { distance } from '@turf/distance';
import { feature, featureCollection, lineString, multiLineString, polygon } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import { pointOnFeature } from '@turf/point-on-feature';
import { simplify } from '@turf/simplify';
import { truncate } from '@turf/truncate';
import type { Geometry, Polygon } from 'geojson';
import type { GazetteerPlace } from '../gazetteer/gazetteer-place.ts';
import type { Direction, Position, Precision } from '../model.ts';
import { type Area, asArea } from './part-of-area.ts';

type Box = [west: number, south: number, east: number, north: number];

/** Where words put something against a place. Longitudes lie in ±180; what crosses the 180th meridian is cut there. */
export interface RelativeShape {
  readonly geometry: Geometry;
  /** For a label or a pin. */
  readonly labelPoint: Position;
  readonly precision: Precision;
  /** How the shape was worked out, in plain English. */
  readonly basis: string;
}

/** The distance of the label of "east of X", in kilometres: reports mean the next villages. Our own estimate. */
export const SIDE_LABEL_KM = 8;
/** How far "east of X" reaches, in kilometres: what lies farther is placed by a nearer town. Our own estimate. */
export const SIDE_REACH_KM = 20;
/** The least and the greatest width of a corridor, in kilometres, and its share of the length. Our own estimate. */
export const CORRIDOR_WIDTH_KM = { least: 5, greatest: 30, share: 1 / 6 };
/** Beyond this distance in kilometres "between X and Y" names no strip of land. Our own estimate. */
const CORRIDOR_LENGTH_KM = 1000;
/** How far a border area reaches to either side, in kilometres; borders up to twice as far apart count as shared. Our own estimate. */
const BORDER_REACH_KM = 7.5;

/**
 * Where a town's outskirts end: `factor` × √population kilometres, at least 2 and at most 20. They begin where the
 * built-up area ends, at `inner` of that: a circle with 5,000 inhabitants per km² has a radius of 0.008 × √population
 * kilometres. Our own estimate; a population of 0 is unknown and gives the least.
 */
const OUTSKIRTS = { factor: 0.02, leastKm: 2, greatestKm: 20, inner: 0.4 };

const DECIMALS = 5; // about a metre
const ARC_STEP = 7.5; // degrees
const CIRCLE_STEPS = 64;
const SAME_PLACE_KM = 0.1;
const BORDER_TOLERANCE = 0.02; // degrees, about 2 km; a strip this wide shows no more, and buffers cost with detail
/** A border area wider than this, in degrees, is an artefact of a bounding box that spans the globe. */
const WIDEST_BORDER = 120;
const HIGHEST_LATITUDE = 85; // where a degree of longitude is all but nothing
const KM_PER_DEGREE = 111.2;

const BEARINGS: Readonly<Record<Exclude<Direction, 'centre'>, number>> = {
  north: 0,
  'north-east': 45,
  east: 90,
  'south-east': 135,
  south: 180,
  'south-west': 225,
  west: 270,
  'north-west': 315,
};

/** "12 km east of X": the point that far on the great circle; for `centre` the place's own. */
export function offsetFrom(place: GazetteerPlace, distanceKm: number, direction: Direction): RelativeShape {
  if (direction === 'centre') return pointShape(place.coordinates, `centre of ${place.id}`);
  return pointShape(
    pointBeside(place.coordinates, distanceKm, direction),
    `${Number(distanceKm.toFixed(1))} km ${direction} of ${place.id}`,
  );
}

/**
 * "east of X", without a distance: the sector up to `SIDE_REACH_KM` on that side. It opens 45° either way for the four
 * main directions, 22.5° for "north-east" and its like, which say more. For `centre` the place's own point.
 */
export function sideOf(place: GazetteerPlace, direction: Direction): RelativeShape {
  if (direction === 'centre') return offsetFrom(place, 0, direction);
  return {
    geometry: inFrameOf(place, (origin) => sector(origin, 0, SIDE_REACH_KM, direction)),
    labelPoint: rounded(from(place.coordinates, SIDE_LABEL_KM, BEARINGS[direction])),
    precision: 'near',
    basis: `${direction} of ${place.id}, up to ${SIDE_REACH_KM} km; the text gives no distance`,
  };
}

/**
 * "the (northern) outskirts of X": a ring around the built-up area, or the sector of it that `sideOf` would take. The
 * label stands in the sector's middle; for the ring (`null` or `centre`) at the place.
 */
export function outskirtsOf(place: GazetteerPlace, direction: Direction | null): RelativeShape {
  const { factor, leastKm, greatestKm, inner } = OUTSKIRTS;
  const outerKm = Math.min(Math.max(factor * Math.sqrt(place.population), leastKm), greatestKm);
  const innerKm = outerKm * inner;
  const side = direction === 'centre' ? null : direction;
  const extent = `${innerKm.toFixed(1)} to ${outerKm.toFixed(1)} km from its centre, by its population`;
  return {
    geometry: inFrameOf(place, (origin) =>
      side === null ? ring(origin, innerKm, outerKm) : sector(origin, innerKm, outerKm, side),
    ),
    labelPoint: rounded(
      side === null ? place.coordinates : from(place.coordinates, (innerKm + outerKm) / 2, BEARINGS[side]),
    ),
    precision: 'near',
    basis: `${side === null ? '' : `${side} `}outskirts of ${place.id}: ${extent}`,
  };
}

/**
 * "between X and Y", "on the road from X to Y": a strip along the straight line, a sixth of its length wide, at least 5
 * and at most 30 km, with its label at the midpoint. Two names of one place give a circle; `null` beyond
 * `CORRIDOR_LENGTH_KM`.
 */
export function corridorBetween(
  one: GazetteerPlace,
  other: GazetteerPlace,
  kind: 'between' | 'road',
): RelativeShape | null {
  const lengthKm = distance(one.coordinates, other.coordinates);
  const { least, greatest, share } = CORRIDOR_WIDTH_KM;
  if (lengthKm > CORRIDOR_LENGTH_KM) return null;
  if (lengthKm < SAME_PLACE_KM) return nearCircle(one, least);
  const widthKm = Math.min(Math.max(lengthKm * share, least), greatest);
  const middle = midpoint(one.coordinates, other.coordinates);
  const course = [one.coordinates, middle, other.coordinates].map(
    ([longitude, latitude]): Position => [wrapped(longitude - middle[0]), latitude],
  );
  const strip = buffer(lineString(course), widthKm / 2, { units: 'kilometers', steps: 8 });
  if (strip === undefined) return null;
  const line = kind === 'road' ? 'the text names no route; drawn along the straight line' : 'along the straight line';
  const what = kind === 'road' ? 'road from' : 'between';
  const basis = `${what} ${one.id} ${kind === 'road' ? 'to' : 'and'} ${other.id}, ${widthKm.toFixed(1)} km wide; ${line}`;
  const geometry = turnedBack(strip.geometry as Area, middle[0]);
  return { geometry, labelPoint: rounded(middle), precision: 'area', basis };
}

/**
 * "on the border of X and Y": the strip where the borders of the two areas run at most twice `BORDER_REACH_KM` apart.
 * `null` where either has no polygon or they come nowhere so near.
 */
export function borderBetween(one: GazetteerPlace, other: GazetteerPlace): RelativeShape | null {
  const [first, second] = [asArea(one.geometry), asArea(other.geometry)];
  if (first === null || second === null) return null;
  const box = commonBox(first, second);
  const here = box === null ? null : borderStrip(first, box);
  const there = box === null ? null : borderStrip(second, box);
  if (here === null || there === null) return null;
  const shared = intersect(featureCollection([feature(here), feature(there)]));
  if (shared === null) return null;
  const geometry = truncate(shared, { precision: DECIMALS }).geometry;
  return {
    geometry,
    labelPoint: rounded(pointOnFeature(geometry).geometry.coordinates as Position),
    precision: 'area',
    basis: `border of ${one.id} and ${other.id}, ${BORDER_REACH_KM} km to either side`,
  };
}

/** "near X": a circle of 64 steps. */
export function nearCircle(place: GazetteerPlace, radiusKm: number): RelativeShape {
  return {
    geometry: inFrameOf(place, (origin) => circle(origin, radiusKm, { steps: CIRCLE_STEPS }).geometry),
    labelPoint: rounded(place.coordinates),
    precision: 'near',
    basis: `within ${Number(radiusKm.toFixed(1))} km of ${place.id}`,
  };
}

/** The point at a distance in kilometres and a direction from another. */
export function pointBeside(position: Position, distanceKm: number, direction: Direction): Position {
  return direction === 'centre' ? position : rounded(from(position, distanceKm, BEARINGS[direction]));
}

/** The middle of the way between two places; `null` where they are too far apart for a corridor. */
export function corridorMiddle(one: GazetteerPlace, other: GazetteerPlace): Position | null {
  const isFar = distance(one.coordinates, other.coordinates) > CORRIDOR_LENGTH_KM;
  return isFar ? null : rounded(midpoint(one.coordinates, other.coordinates));
}

function pointShape(point: Position, basis: string): RelativeShape {
  const labelPoint = rounded(point);
  return { geometry: { type: 'Point', coordinates: labelPoint }, labelPoint, precision: 'near', basis };
}

/** From an inner to an outer arc; with an inner radius of 0 from the point itself. */
function sector(origin: Position, innerKm: number, outerKm: number, direction: Exclude<Direction, 'centre'>): Polygon {
  const opening = direction.includes('-') ? 22.5 : 45;
  const bearings: number[] = [];
  for (let turn = -opening; turn <= opening; turn += ARC_STEP) bearings.push(BEARINGS[direction] + turn);
  const outer = bearings.map((bearing) => from(origin, outerKm, bearing)).reverse();
  const inner = innerKm === 0 ? [origin] : bearings.map((bearing) => from(origin, innerKm, bearing));
  return polygon([[...outer, ...inner, ...outer.slice(0, 1)]]).geometry;
}

function ring(origin: Position, innerKm: number, outerKm: number): Polygon {
  const [outer, inner] = [outerKm, innerKm].map(
    (radiusKm) => circle(origin, radiusKm, { steps: CIRCLE_STEPS }).geometry.coordinates[0] ?? [],
  );
  return { type: 'Polygon', coordinates: [outer ?? [], (inner ?? []).toReversed()] };
}

/** Outlines, not areas, are buffered: of a province inside the other area only the shared border counts. */
function borderStrip(area: Area, box: Box): Area | null {
  const outlines = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
  const { geometry } = bboxClip(multiLineString(outlines), box);
  const lines = geometry.type === 'MultiLineString' ? geometry.coordinates : [geometry.coordinates as Position[]];
  const drawn = lines.filter((line) => line.length >= 2);
  if (drawn.length === 0) return null;
  const course = simplify(multiLineString(drawn), { tolerance: BORDER_TOLERANCE });
  return (buffer(course, BORDER_REACH_KM, { units: 'kilometers', steps: 4 })?.geometry ?? null) as Area | null;
}

/** Where two bounding boxes come within twice `BORDER_REACH_KM`; `null` where they do not, or span the globe. */
function commonBox(one: Area, other: Area): Box | null {
  const [[west, south, east, north], [otherWest, otherSouth, otherEast, otherNorth]] = [bbox(one), bbox(other)];
  const margin = (2 * BORDER_REACH_KM) / KM_PER_DEGREE;
  const farthest = Math.min(Math.max(Math.abs(south), Math.abs(north)), HIGHEST_LATITUDE);
  const wide = margin / Math.cos((farthest * Math.PI) / 180);
  const box: Box = [
    Math.max(west, otherWest) - wide,
    Math.max(south, otherSouth) - margin,
    Math.min(east, otherEast) + wide,
    Math.min(north, otherNorth) + margin,
  ];
  const isNowhere = box[0] > box[2] || box[1] > box[3];
  return isNowhere || box[2] - box[0] > WIDEST_BORDER ? null : box;
}

/** Draws with the place at longitude 0, so that nothing drawn meets the 180th meridian; then turns it back. */
function inFrameOf(place: GazetteerPlace, draw: (origin: Position) => Area): Area {
  const [longitude, latitude] = place.coordinates;
  return turnedBack(draw([0, latitude]), longitude);
}

/** Adds a longitude, cuts at the 180th meridian (RFC 7946, 3.1.9) and rounds. */
function turnedBack(area: Area, longitude: number): Area {
  const turned = turnedBy(area, longitude);
  const [west, , east] = bbox(turned);
  const pieces = [turned, turnedBy(turned, east > 180 ? -360 : 360)].flatMap((piece) =>
    polygonsOf(bboxClip(piece, [-180, -90, 180, 90]).geometry as Area),
  );
  const isWhole = west >= -180 && east <= 180;
  return truncate<Area>(isWhole ? turned : { type: 'MultiPolygon', coordinates: pieces }, { precision: DECIMALS });
}

function polygonsOf(area: Area): Polygon['coordinates'][] {
  const all = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  return all.filter((rings) => rings.length > 0);
}

function turnedBy(area: Area, turn: number): Area {
  const polygons = polygonsOf(area).map((rings) =>
    rings.map((line) => line.map(([longitude = 0, latitude = 0]) => [longitude + turn, latitude])),
  );
  const [only, ...more] = polygons;
  return only !== undefined && more.length === 0
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: polygons };
}

/** Halfway along the great circle. */
function midpoint(one: Position, other: Position): Position {
  const sum = [one, other].map(onSphere).reduce((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]);
  const degrees = 180 / Math.PI;
  return [Math.atan2(sum[1], sum[0]) * degrees, Math.atan2(sum[2], Math.hypot(sum[0], sum[1])) * degrees];
}

function onSphere([longitude, latitude]: Position): [x: number, y: number, z: number] {
  const [along, up] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
  return [Math.cos(up) * Math.cos(along), Math.cos(up) * Math.sin(along), Math.sin(up)];
}

function from(origin: Position, distanceKm: number, bearing: number): Position {
  return destination(origin, distanceKm, bearing).geometry.coordinates as Position;
}

/** To five decimals, its longitude within ±180. */
function rounded([longitude, latitude]: Position): Position {
  const factor = 10 ** DECIMALS;
  return [Math.round(wrapped(longitude) * factor) / factor, Math.round(latitude * factor) / factor];
}

function wrapped(longitude: number): number {
  return longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
}
