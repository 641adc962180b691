import type { Position } from '../../src/core/model.ts';

/** A closed line of positions: the last is the first. */
export type Ring = readonly Position[];
/** An area: polygons, each an outer ring (anticlockwise) and its holes (clockwise), as RFC 7946 winds them. */
export type Area = readonly (readonly Ring[])[];

/** About one metre: what Natural Earth's coordinates are worth, and enough to make shared borders equal. */
const DECIMALS = 5;

/** Rounds every position, drops repeated ones, and winds rings as RFC 7946 says. */
export function normalizeArea(area: readonly (readonly (readonly number[][])[])[] | Area): Area {
  return area.map((polygon) =>
    polygon.map((ring, index) => windRing(roundRing(ring), index === 0)).filter((ring) => ring.length >= 4),
  );
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

/** A position as a key: two positions are the same place if their keys are equal. */
export function keyOf(position: Position | undefined): string {
  return position === undefined ? '' : `${position[0]},${position[1]}`;
}

/** Every edge of every ring, in the ring's direction. */
export function* eachEdge(areas: readonly Area[]): Generator<[Position, Position]> {
  for (const ring of areas.flat(2)) {
    for (let index = 0; index + 1 < ring.length; index += 1) {
      const from = ring[index];
      const to = ring[index + 1];
      if (from !== undefined && to !== undefined) yield [from, to];
    }
  }
}

function roundRing(ring: readonly (readonly number[])[]): Position[] {
  const rounded = ring.map(([x = Number.NaN, y = Number.NaN]): Position => [round(x), round(y)]);
  return rounded.filter((position, index) => index === 0 || keyOf(position) !== keyOf(rounded[index - 1]));
}

function round(degrees: number): number {
  return Math.round(degrees * 10 ** DECIMALS) / 10 ** DECIMALS;
}

function windRing(ring: Ring, outer: boolean): Ring {
  return signedArea(ring) > 0 === outer ? ring : ring.toReversed();
}
