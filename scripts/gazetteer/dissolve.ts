import type { Position } from '../../src/core/model.ts';
import { type Area, eachEdge, keyOf, type Ring, signedArea } from './area.ts';

/** The union of areas that share the positions of their borders: every border that two of them share is taken away. */
export function dissolve(areas: readonly Area[]): Area {
  const following = new Map<string, Position[]>();
  const edges = new Map<string, [Position, Position]>();
  for (const [from, to] of eachEdge(areas)) {
    if (!edges.delete(`${keyOf(to)} ${keyOf(from)}`)) edges.set(`${keyOf(from)} ${keyOf(to)}`, [from, to]);
  }
  for (const [from, to] of edges.values()) following.set(keyOf(from), [...(following.get(keyOf(from)) ?? []), to]);
  const rings: Ring[] = [];
  for (const [from] of edges.values()) {
    const ring = takeRing(from, following);
    if (ring.length >= 4) rings.push(ring);
  }
  return assembleArea(rings);
}

function takeRing(from: Position, following: Map<string, Position[]>): Position[] {
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
  return outer.map((ring) => [ring, ...holes.filter((hole) => hole[0] !== undefined && isInside(hole[0], ring))]);
}

/** Even-odd rule. */
function isInside([x, y]: Position, ring: Ring): boolean {
  let inside = false;
  for (let index = 0; index + 1 < ring.length; index += 1) {
    const [fromX = 0, fromY = 0] = ring[index] ?? [];
    const [toX = 0, toY = 0] = ring[index + 1] ?? [];
    if (fromY > y !== toY > y && x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX) inside = !inside;
  }
  return inside;
}
