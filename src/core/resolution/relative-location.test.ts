import { area as squareMetres } from '@turf/area';
import { bbox } from '@turf/bbox';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { destination } from '@turf/destination';
import { distance } from '@turf/distance';
import type { Geometry, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { GazetteerPlace } from '../gazetteer/gazetteer-place.ts';
import type { Direction, Position } from '../model.ts';
import { asArea } from './part-of-area.ts';
import {
  borderBetween,
  CORRIDOR_WIDTH_KM,
  corridorBetween,
  nearCircle,
  offsetFrom,
  outskirtsOf,
  type RelativeShape,
  SIDE_LABEL_KM,
  SIDE_REACH_KM,
  sideOf,
} from './relative-location.ts';

const place = (id: string, coordinates: Position, more: Partial<GazetteerPlace> = {}): GazetteerPlace => ({
  id,
  name: id,
  names: [],
  kind: 'populated-place',
  featureCode: null,
  country: 'SY',
  within: [],
  population: 0,
  coordinates,
  source: 'test',
  ...more,
});
const box = (west: number, south: number, east: number, north: number): Polygon => ({
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
});
const square = (id: string, west: number, south: number, east: number, north: number): GazetteerPlace =>
  place(id, [(west + east) / 2, (south + north) / 2], { kind: 'division', geometry: box(west, south, east, north) });
const holds = (shape: RelativeShape | null, point: Position): boolean => {
  const area = asArea(shape?.geometry);
  return area !== null && booleanPointInPolygon(point, area);
};
const at = (origin: Position, km: number, bearing: number): Position =>
  destination(origin, km, bearing).geometry.coordinates as Position;
const numbers = (geometry: Geometry): number[] =>
  JSON.stringify(geometry)
    .match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g)
    ?.map(Number) ?? [];

const raqqa = place('geonames:172955', [39.00788, 35.95283], { population: 177_636 });
const hasaka = place('geonames:173813', [40.74172, 36.50237]);
const BEARINGS: readonly (readonly [Direction, number])[] = [
  ['north', 0],
  ['north-east', 45],
  ['east', 90],
  ['south-east', 135],
  ['south', 180],
  ['south-west', 225],
  ['west', 270],
  ['north-west', 315],
];

describe('offsetFrom', () => {
  it.each(BEARINGS)('puts a point at its distance to the %s', (direction, bearing) => {
    const { geometry, labelPoint, precision, basis } = offsetFrom(raqqa, 12, direction);
    expect(geometry).toEqual({ type: 'Point', coordinates: labelPoint });
    expect(distance(raqqa.coordinates, labelPoint)).toBeCloseTo(12, 2);
    expect(distance(at(raqqa.coordinates, 12, bearing), labelPoint)).toBeLessThan(0.01);
    expect(precision).toBe('near');
    expect(basis).toBe(`12 km ${direction} of geonames:172955`);
  });

  it('stays at the place for its centre', () => {
    expect(offsetFrom(raqqa, 5, 'centre').labelPoint).toEqual(raqqa.coordinates);
  });

  it('keeps longitudes within ±180', () => {
    expect(offsetFrom(place('fiji', [179.95, -16.5]), 12, 'east').labelPoint[0]).toBeCloseTo(-179.94, 1);
  });
});

describe('sideOf', () => {
  it.each(BEARINGS)('draws the sector to the %s, and no other side', (direction, bearing) => {
    const side = sideOf(raqqa, direction);
    expect(holds(side, side.labelPoint)).toBe(true);
    expect(distance(raqqa.coordinates, side.labelPoint)).toBeCloseTo(SIDE_LABEL_KM, 2);
    expect(holds(side, at(raqqa.coordinates, SIDE_REACH_KM - 0.5, bearing))).toBe(true);
    expect(holds(side, at(raqqa.coordinates, SIDE_REACH_KM + 0.5, bearing))).toBe(false);
    expect(holds(side, at(raqqa.coordinates, 5, bearing + 180))).toBe(false);
    expect(side.precision).toBe('near');
  });

  it('opens 45 degrees either way for a main direction, half of it for a compound one', () => {
    expect(holds(sideOf(raqqa, 'east'), at(raqqa.coordinates, 10, 50))).toBe(true);
    expect(holds(sideOf(raqqa, 'east'), at(raqqa.coordinates, 10, 40))).toBe(false);
    expect(holds(sideOf(raqqa, 'north-east'), at(raqqa.coordinates, 10, 60))).toBe(true);
    expect(holds(sideOf(raqqa, 'north-east'), at(raqqa.coordinates, 10, 75))).toBe(false);
  });

  it('draws counter-clockwise rings, with five decimals', () => {
    const ring = (sideOf(raqqa, 'east').geometry as Polygon).coordinates[0] ?? [];
    const turn = ring.slice(1).reduce((sum, [x = 0, y = 0], i) => {
      const [fromX = 0, fromY = 0] = ring[i] ?? [];
      return sum + (x - fromX) * (y + fromY - 2 * raqqa.coordinates[1]);
    }, 0);
    expect(turn).toBeLessThan(0);
    expect(ring[0]).toEqual(ring.at(-1));
    expect(numbers(sideOf(raqqa, 'east').geometry).every((n) => n === Number(n.toFixed(5)))).toBe(true);
  });

  it('is cut at the 180th meridian', () => {
    const side = sideOf(place('fiji', [179.95, -16.5]), 'east');
    expect(side.geometry.type).toBe('MultiPolygon');
    expect(holds(side, [179.98, -16.5])).toBe(true);
    expect(holds(side, [-179.95, -16.5])).toBe(true);
    expect(holds(side, [0, -16.5])).toBe(false);
    const [west, , east] = bbox(side.geometry);
    expect([west, east]).toEqual([-180, 180]);
  });
});

describe('outskirtsOf', () => {
  it('draws a ring around the built-up area, the farther out the more people live there', () => {
    const outskirts = outskirtsOf(raqqa, null);
    expect(outskirts.labelPoint).toEqual(raqqa.coordinates);
    expect(holds(outskirts, raqqa.coordinates)).toBe(false);
    expect(holds(outskirts, at(raqqa.coordinates, 6, 200))).toBe(true);
    expect(holds(outskirts, at(raqqa.coordinates, 9, 200))).toBe(false);
    expect(outskirts.basis).toContain('outskirts of geonames:172955: 3.4 to 8.4 km');
  });

  it('ends between 2 and 20 km from the centre', () => {
    const reach = (population: number): number => {
      const [, south, , north] = bbox(outskirtsOf(place('x', [40, 36], { population }), null).geometry);
      return distance([40, south], [40, north]) / 2;
    };
    expect(reach(0)).toBeCloseTo(2, 1);
    expect(reach(10_000_000)).toBeCloseTo(20, 1);
  });

  it('draws the sector of a direction, with its label in the middle', () => {
    const outskirts = outskirtsOf(raqqa, 'north');
    expect(holds(outskirts, outskirts.labelPoint)).toBe(true);
    expect(outskirts.labelPoint[1]).toBeGreaterThan(raqqa.coordinates[1]);
    expect(holds(outskirts, at(raqqa.coordinates, 6, 180))).toBe(false);
    expect(holds(outskirts, at(raqqa.coordinates, 1, 0))).toBe(false);
    expect(outskirts.precision).toBe('near');
  });

  it('takes the centre for no direction', () => {
    expect(outskirtsOf(raqqa, 'centre')).toEqual(outskirtsOf(raqqa, null));
  });
});

describe('corridorBetween', () => {
  it('draws a strip between both places, a sixth of its length wide', () => {
    const corridor = corridorBetween(raqqa, hasaka, 'between');
    const middle = corridor?.labelPoint ?? [0, 0];
    expect(distance(raqqa.coordinates, middle)).toBeCloseTo(distance(middle, hasaka.coordinates), 1);
    expect(holds(corridor, raqqa.coordinates)).toBe(true);
    expect(holds(corridor, hasaka.coordinates)).toBe(true);
    expect(holds(corridor, middle)).toBe(true);
    const halfKm = distance(raqqa.coordinates, hasaka.coordinates) / 12;
    expect(holds(corridor, at(middle, halfKm - 0.5, 338))).toBe(true);
    expect(holds(corridor, at(middle, halfKm + 1, 338))).toBe(false);
    expect(corridor?.precision).toBe('area');
  });

  it('says of a road that the text names no route', () => {
    expect(corridorBetween(raqqa, hasaka, 'road')?.basis).toContain(
      'the text names no route; drawn along the straight line',
    );
    expect(corridorBetween(raqqa, hasaka, 'between')?.basis).not.toContain('route');
  });

  it('is never narrower than 5 km nor wider than 30', () => {
    const near = corridorBetween(place('a', [40, 36]), place('b', [40.1, 36]), 'between');
    expect(holds(near, at(near?.labelPoint ?? [0, 0], CORRIDOR_WIDTH_KM.least / 2 - 0.1, 0))).toBe(true);
    const far = corridorBetween(place('a', [40, 60]), place('b', [56, 60]), 'between');
    const middle = far?.labelPoint ?? [0, 0];
    expect(holds(far, middle)).toBe(true);
    expect(holds(far, at(middle, 14, 0))).toBe(true);
    expect(holds(far, at(middle, 16, 0))).toBe(false);
  });

  it('gives a circle for a place and itself', () => {
    const circle = corridorBetween(raqqa, raqqa, 'road');
    expect(circle).toEqual(nearCircle(raqqa, CORRIDOR_WIDTH_KM.least));
  });

  it('is nothing across continents', () => {
    expect(corridorBetween(place('moscow', [37.6, 55.75]), place('washington', [-77.04, 38.9]), 'between')).toBeNull();
  });

  it('crosses the 180th meridian the short way, cut there', () => {
    const corridor = corridorBetween(place('a', [178, -17]), place('b', [-179, -17]), 'between');
    expect(holds(corridor, [179, -17])).toBe(true);
    expect(holds(corridor, [-179.5, -17])).toBe(true);
    expect(holds(corridor, [0, -17])).toBe(false);
    expect(corridor?.labelPoint[0]).toBeCloseTo(179.5, 3);
    expect(numbers(corridor?.geometry ?? { type: 'Point', coordinates: [] }).every((n) => Math.abs(n) <= 180)).toBe(
      true,
    );
  });
});

describe('borderBetween', () => {
  const west = square('west', 36, 34, 38, 36);

  it('draws a strip along a shared border, with its label on it', () => {
    const border = borderBetween(west, square('east', 38, 35, 40, 37));
    expect(holds(border, [38, 35.5])).toBe(true);
    expect(holds(border, at([38, 35.5], 7, 90))).toBe(true);
    expect(holds(border, at([38, 35.5], 8, 90))).toBe(false);
    expect(holds(border, [38, 36.5])).toBe(false);
    expect(holds(border, [37, 35])).toBe(false);
    expect(holds(border, border?.labelPoint ?? [0, 0])).toBe(true);
    expect(border?.precision).toBe('area');
    expect(border?.basis).toBe('border of west and east, 7.5 km to either side');
  });

  it('bridges a gap of up to 15 km', () => {
    expect(holds(borderBetween(west, square('near', 38.12, 34, 40, 36)), [38.06, 35])).toBe(true);
    expect(borderBetween(west, square('far', 38.2, 34, 40, 36))).toBeNull();
  });

  it('takes only the shared outline of a province inside a country', () => {
    const border = borderBetween(west, square('inside', 37, 34.5, 38, 35.5));
    expect(holds(border, [38, 35])).toBe(true);
    expect(holds(border, [37, 35])).toBe(false);
    expect(holds(border, [37.5, 35])).toBe(false);
  });

  it('is nothing for places without polygons or apart from each other', () => {
    expect(borderBetween(west, raqqa)).toBeNull();
    expect(borderBetween(raqqa, hasaka)).toBeNull();
    expect(borderBetween(west, square('elsewhere', 60, 10, 62, 12))).toBeNull();
  });
});

describe('nearCircle', () => {
  it('draws a circle of 64 steps', () => {
    const circle = nearCircle(raqqa, 5);
    expect((circle.geometry as Polygon).coordinates[0]).toHaveLength(65);
    for (const point of (circle.geometry as Polygon).coordinates[0] ?? [])
      expect(distance(raqqa.coordinates, point)).toBeCloseTo(5, 1);
    expect(squareMetres(circle.geometry) / 1e6).toBeCloseTo(Math.PI * 25, -1);
    expect(circle.basis).toBe('within 5 km of geonames:172955');
    expect(nearCircle(raqqa, 5)).toEqual(circle);
  });
});
