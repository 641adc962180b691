import { lineString } from '@turf/helpers';
import simplify from '@turf/simplify';
import type { Position } from '../../src/core/model.ts';

/** A closed line of positions: the last is the first. */
export type Ring = readonly Position[];
/** An area: polygons, each an outer ring (anticlockwise) and its holes (clockwise), as RFC 7946 winds them. */
export type Area = readonly (readonly Ring[])[];

/** About one metre: what Natural Earth's coordinates are worth, and enough to make shared borders equal. */
const DECIMALS = 5;

/** Rounds every position, drops repeated ones, and winds rings as RFC 7946 says. */
export function normalizeArea(
  area: readonly (readonly (readonly number[][])[])[] | Area,
): Area {
  return area.map((polygon) =>
    polygon
      .map((ring, index) => windRing(roundRing(ring), index === 0))
      .filter((ring) => ring.length >= 4),
  );
}

/**
 * Simplifies areas together: each border between two of them is simplified once, so that neighbours keep meeting
 * without gaps. Borders are cut where three areas meet, and those points stay.
 * @param areas normalised; neighbours share the positions of their border
 * @param tolerance in degrees, as in the Douglas-Peucker algorithm
 */
export function simplifyTogether(
  areas: readonly Area[],
  tolerance: number,
): Area[] {
  const neighbours = collectNeighbours(areas);
  const isCorner = (position: Position): boolean =>
    neighbours.get(keyOf(position))?.size !== 2;
  return areas.map((area) =>
    area.map((polygon) =>
      polygon.map((ring) => simplifyRing(ring, isCorner, tolerance)),
    ),
  );
}

/** The union of areas that share the positions of their borders: every border that two of them share is taken away. */
export function dissolve(areas: readonly Area[]): Area {
  const following = new Map<string, Position[]>();
  const edges = new Map<string, [Position, Position]>();
  for (const [from, to] of eachEdge(areas)) {
    if (!edges.delete(`${keyOf(to)} ${keyOf(from)}`))
      edges.set(`${keyOf(from)} ${keyOf(to)}`, [from, to]);
  }
  for (const [from, to] of edges.values())
    following.set(keyOf(from), [...(following.get(keyOf(from)) ?? []), to]);
  const rings: Ring[] = [];
  for (const [from] of edges.values()) {
    const ring = takeRing(from, following);
    if (ring.length >= 4) rings.push(ring);
  }
  return assembleArea(rings);
}

/** Twice the area that a ring encloses, in square degrees; positive where it runs anticlockwise. */
export function signedArea(ring: Ring): number {
  let sum = 0;
  for (let index = 0; index + 1 < ring.length; index += 1) {
    const [fromX = 0, fromY = 0] = ring[index] ?? [];
    const [toX = 0, toY = 0] = ring[index + 1] ?? [];
    sum += fromX * toY - toX * fromY;
  }
  return sum;
}

function roundRing(ring: readonly (readonly number[])[]): Position[] {
  const rounded = ring.map(
    ([x = Number.NaN, y = Number.NaN]): Position => [round(x), round(y)],
  );
  return rounded.filter(
    (position, index) =>
      index === 0 || keyOf(position) !== keyOf(rounded[index - 1]),
  );
}

function round(degrees: number): number {
  return Math.round(degrees * 10 ** DECIMALS) / 10 ** DECIMALS;
}

function windRing(ring: Ring, outer: boolean): Ring {
  return signedArea(ring) > 0 === outer ? ring : ring.toReversed();
}

function keyOf(position: Position | undefined): string {
  return position === undefined ? '' : `${position[0]},${position[1]}`;
}

function* eachEdge(areas: readonly Area[]): Generator<[Position, Position]> {
  for (const ring of areas.flat(2)) {
    for (let index = 0; index + 1 < ring.length; index += 1) {
      const from = ring[index];
      const to = ring[index + 1];
      if (from !== undefined && to !== undefined) yield [from, to];
    }
  }
}

function collectNeighbours(areas: readonly Area[]): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  const add = (position: Position, neighbour: Position): void => {
    const known = neighbours.get(keyOf(position));
    if (known === undefined)
      neighbours.set(keyOf(position), new Set([keyOf(neighbour)]));
    else known.add(keyOf(neighbour));
  };
  for (const [from, to] of eachEdge(areas)) {
    add(from, to);
    add(to, from);
  }
  return neighbours;
}

function simplifyRing(
  ring: Ring,
  isCorner: (position: Position) => boolean,
  tolerance: number,
): Ring {
  const open = ring.slice(0, -1);
  const start = startOf(open, isCorner);
  const rotated = [...open.slice(start), ...open.slice(0, start + 1)];
  const simplified: Position[] = rotated.slice(0, 1);
  let arc: Position[] = rotated.slice(0, 1);
  rotated.slice(1).forEach((position, index) => {
    arc.push(position);
    if (index + 2 < rotated.length && !isCorner(position)) return;
    simplified.push(...simplifyArc(arc, tolerance).slice(1));
    arc = [position];
  });
  return simplified.length >= 4 ? simplified : ring;
}

/** A corner, or where there is none (an island) the least position, which both sides of the line find. */
function startOf(
  open: Ring,
  isCorner: (position: Position) => boolean,
): number {
  const corner = open.findIndex(isCorner);
  if (corner >= 0) return corner;
  return open.reduce(
    (least, position, index) =>
      isBefore(position, open[least]) ? index : least,
    0,
  );
}

function isBefore(position: Position, other: Position | undefined): boolean {
  if (other === undefined) return true;
  return position[0] === other[0]
    ? position[1] < other[1]
    : position[0] < other[0];
}

/** Runs the same way for both neighbours, since Douglas-Peucker may keep other points in the other direction. */
function simplifyArc(arc: readonly Position[], tolerance: number): Position[] {
  const closed = keyOf(arc[0]) === keyOf(arc.at(-1));
  const [first, last] = closed ? [arc[1], arc.at(-2)] : [arc[0], arc.at(-1)];
  const forward = first === undefined || isBefore(first, last);
  const line = lineString(
    (forward ? [...arc] : arc.toReversed()).map((position) => [...position]),
  );
  const kept = simplify(line, {
    tolerance,
    highQuality: true,
  }).geometry.coordinates.map(([x = 0, y = 0]): Position => [x, y]);
  return forward ? kept : kept.reverse();
}

function takeRing(
  from: Position,
  following: Map<string, Position[]>,
): Position[] {
  const ring: Position[] = [from];
  let next = following.get(keyOf(from))?.pop();
  while (next !== undefined) {
    ring.push(next);
    if (keyOf(next) === keyOf(from)) return ring;
    next = following.get(keyOf(next))?.pop();
  }
  return [];
}

function assembleArea(rings: readonly Ring[]): Area {
  const outer = rings.filter((ring) => signedArea(ring) > 0);
  const holes = rings.filter((ring) => signedArea(ring) < 0);
  return outer.map((ring) => [
    ring,
    ...holes.filter((hole) => hole[0] !== undefined && isInside(hole[0], ring)),
  ]);
}

/** Even-odd rule. */
function isInside([x, y]: Position, ring: Ring): boolean {
  let inside = false;
  for (let index = 0; index + 1 < ring.length; index += 1) {
    const [fromX = 0, fromY = 0] = ring[index] ?? [];
    const [toX = 0, toY = 0] = ring[index + 1] ?? [];
    if (
      fromY > y !== toY > y &&
      x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX
    )
      inside = !inside;
  }
  return inside;
}
