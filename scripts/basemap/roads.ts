import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from 'geojson';
import type { TileFeature } from './region.ts';

/** A road as `data/basemap/roads.json` gives it: GeoNames ids of towns and points between them. */
interface Road {
  readonly ref: string;
  readonly class: 'highway' | 'road';
  readonly through: readonly (number | Position)[];
}

/** Points put between two given ones. */
const stepsBetween = 8;

/** Highways and main roads, drawn by us through the coordinates of towns: schematic, never a survey. */
export function roads(coordinates: ReadonlyMap<number, Position>): TileFeature[] {
  const path = join(import.meta.dirname, '../../data/basemap/roads.json');
  const list: readonly Road[] = JSON.parse(readFileSync(path, 'utf8'));
  return list.map((road) => ({
    type: 'Feature',
    geometry: {
      type: 'LineString',
      coordinates: smooth(road.through.map((stop) => locate(stop, road, coordinates))),
    },
    properties: { class: road.class, ref: road.ref },
  }));
}

function locate(stop: number | Position, road: Road, coordinates: ReadonlyMap<number, Position>): Position {
  const point = typeof stop === 'number' ? coordinates.get(stop) : stop;
  if (point !== undefined) return point;
  throw new Error(`roads.json, road "${road.ref}": got GeoNames id ${stop}, expected one in cities500.txt`);
}

/** A Catmull-Rom curve with tension 0.5 through every point (Catmull and Rom, 1974). */
export function smooth(points: readonly Position[]): Position[] {
  const at = (index: number): Position => points[Math.min(Math.max(index, 0), points.length - 1)] ?? [0, 0];
  const curve: Position[] = [at(0)];
  for (let index = 0; index + 1 < points.length; index += 1) {
    const around = [at(index - 1), at(index), at(index + 1), at(index + 2)] as const;
    for (let step = 1; step <= stepsBetween; step += 1) curve.push(between(around, step / stepsBetween));
  }
  return curve;
}

function between(around: readonly [Position, Position, Position, Position], t: number): Position {
  const axis = (index: 0 | 1): number => {
    const [before, from, to, after] = around.map((point) => point[index] ?? 0) as [number, number, number, number];
    // Half the usual tangents: stops lie unevenly, and full ones would swing out.
    const [leaving, arriving] = [(to - before) / 4, (after - from) / 4];
    const [t2, t3] = [t * t, t * t * t];
    return (2 * t3 - 3 * t2 + 1) * from + (t3 - 2 * t2 + t) * leaving + (3 * t2 - 2 * t3) * to + (t3 - t2) * arriving;
  };
  return [axis(0), axis(1)];
}
