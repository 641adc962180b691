import { lineString } from '@turf/helpers';
import simplify from '@turf/simplify';
import type { Position } from '../../src/core/model.ts';
import { type Area, eachEdge, keyOf, type Ring } from './area.ts';

/**
 * Simplifies areas together: each border between two of them is simplified once, so that neighbours keep meeting
 * without gaps. Borders are cut where three areas meet, and those points stay.
 * @param areas normalised; neighbours share the positions of their border
 * @param tolerance in degrees, as in the Douglas-Peucker algorithm
 */
export function simplifyTogether(areas: readonly Area[], tolerance: number): Area[] {
  const neighbours = collectNeighbours(areas);
  const isCorner = (position: Position): boolean => neighbours.get(keyOf(position))?.size !== 2;
  return areas.map((area) => area.map((polygon) => polygon.map((ring) => simplifyRing(ring, isCorner, tolerance))));
}

function collectNeighbours(areas: readonly Area[]): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  const add = (position: Position, neighbour: Position): void => {
    const known = neighbours.get(keyOf(position));
    if (known === undefined) neighbours.set(keyOf(position), new Set([keyOf(neighbour)]));
    else known.add(keyOf(neighbour));
  };
  for (const [from, to] of eachEdge(areas)) {
    add(from, to);
    add(to, from);
  }
  return neighbours;
}

function simplifyRing(ring: Ring, isCorner: (position: Position) => boolean, tolerance: number): Ring {
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
function startOf(open: Ring, isCorner: (position: Position) => boolean): number {
  const corner = open.findIndex(isCorner);
  if (corner >= 0) return corner;
  return open.reduce((least, position, index) => (isBefore(position, open[least]) ? index : least), 0);
}

function isBefore(position: Position, other: Position | undefined): boolean {
  if (other === undefined) return true;
  return position[0] === other[0] ? position[1] < other[1] : position[0] < other[0];
}

/** Runs the same way for both neighbours, since Douglas-Peucker may keep other points in the other direction. */
function simplifyArc(arc: readonly Position[], tolerance: number): Position[] {
  const closed = keyOf(arc[0]) === keyOf(arc.at(-1));
  const [first, last] = closed ? [arc[1], arc.at(-2)] : [arc[0], arc.at(-1)];
  const forward = first === undefined || isBefore(first, last);
  const line = lineString((forward ? [...arc] : arc.toReversed()).map((position) => [...position]));
  const kept = simplify(line, {
    tolerance,
    highQuality: true,
  }).geometry.coordinates.map(([x = 0, y = 0]): Position => [x, y]);
  return forward ? kept : kept.reverse();
}
