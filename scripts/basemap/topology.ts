import type { Position } from 'geojson';
import { area, groupRings } from './rings.ts';

/** Rings of one division, outlines and holes in any winding. */
export interface DivisionShape {
  readonly country: string;
  readonly polygons: readonly (readonly (readonly Position[])[])[];
}

/** A line where two countries meet (sorted, so that a pair has one key), or the coast where there is one. */
export interface BoundaryLine {
  /** One country: coast. The same country twice: a line between its divisions. Two: a border. */
  readonly countries: readonly string[];
  readonly line: Position[];
}

interface Edge {
  readonly from: Position;
  readonly to: Position;
  readonly countries: string[];
}

const keyOf = ([x, y]: Position): string => `${x} ${y}`;
const edgeKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

/** Outlines counter-clockwise, holes clockwise. */
function* directedRings(shape: DivisionShape): Generator<readonly Position[]> {
  for (const polygon of shape.polygons) {
    for (const [index, ring] of polygon.entries()) {
      const wanted = index === 0 ? 1 : -1;
      yield Math.sign(area(ring)) === wanted ? ring : ring.toReversed();
    }
  }
}

/**
 * Cuts the outlines of divisions into lines by what lies on either side. Neighbours must share their vertices exactly, as
 * Natural Earth's do. Nothing is known of divisions that were left out: their side counts as coast.
 */
export function boundaryLines(shapes: readonly DivisionShape[]): BoundaryLine[] {
  const edges = new Map<string, Edge>();
  for (const shape of shapes) {
    for (const ring of directedRings(shape)) {
      for (const [from, to] of edgesOf(ring)) {
        const key = edgeKey(keyOf(from), keyOf(to));
        const edge = edges.get(key);
        if (edge === undefined) edges.set(key, { from, to, countries: [shape.country] });
        else edge.countries.push(shape.country);
      }
    }
  }
  const groups = new Map<string, Edge[]>();
  for (const edge of edges.values()) append(groups, edge.countries.toSorted().join('|'), edge);
  return [...groups].flatMap(([key, group]) => chain(group).map((line) => ({ countries: key.split('|'), line })));
}

/** One outline around all the shapes: edges that two of them share cancel out. */
export function dissolve(shapes: readonly DivisionShape[]): Position[][][] {
  const open = new Map<string, readonly [Position, Position]>();
  for (const shape of shapes) {
    for (const ring of directedRings(shape)) {
      for (const [from, to] of edgesOf(ring)) {
        const opposite = `${keyOf(to)}|${keyOf(from)}`;
        if (!open.delete(opposite)) open.set(`${keyOf(from)}|${keyOf(to)}`, [from, to]);
      }
    }
  }
  return groupRings(closeRings([...open.values()]));
}

function* edgesOf(ring: readonly Position[]): Generator<[Position, Position]> {
  for (let index = 0; index + 1 < ring.length; index += 1) {
    const from = ring[index];
    const to = ring[index + 1];
    if (from === undefined || to === undefined || keyOf(from) === keyOf(to)) continue;
    yield [from, to];
  }
}

function closeRings(edges: readonly (readonly [Position, Position])[]): Position[][] {
  const next = new Map<string, Position[]>();
  for (const [from, to] of edges) append(next, keyOf(from), to);
  const rings: Position[][] = [];
  for (const [start] of edges) {
    const ring = [start];
    let step = next.get(keyOf(start))?.pop();
    while (step !== undefined) {
      ring.push(step);
      step = keyOf(step) === keyOf(start) ? undefined : next.get(keyOf(step))?.pop();
    }
    const last = ring.at(-1);
    if (ring.length > 3 && last !== undefined && keyOf(last) === keyOf(start)) rings.push(ring);
  }
  return rings;
}

/** Joins edges into lines that end where three or more meet. */
function chain(edges: readonly Edge[]): Position[][] {
  const touching = new Map<string, Edge[]>();
  for (const edge of edges) {
    append(touching, keyOf(edge.from), edge);
    append(touching, keyOf(edge.to), edge);
  }
  const used = new Set<Edge>();
  const follow = (edge: Edge, start: Position): Position[] => {
    const line = [start];
    let at = start;
    for (let step: Edge | undefined = edge; step !== undefined; ) {
      used.add(step);
      at = keyOf(step.from) === keyOf(at) ? step.to : step.from;
      line.push(at);
      const here: Edge[] = touching.get(keyOf(at)) ?? [];
      step = here.length === 2 ? here.find((candidate) => !used.has(candidate)) : undefined;
    }
    return line;
  };
  const ends = edges.flatMap((edge) => [
    { edge, start: edge.from },
    { edge, start: edge.to },
  ]);
  const lines: Position[][] = [];
  // Open lines first; what is left after them are closed loops.
  for (const { edge, start } of ends) {
    if (!used.has(edge) && touching.get(keyOf(start))?.length !== 2) lines.push(follow(edge, start));
  }
  for (const edge of edges) if (!used.has(edge)) lines.push(follow(edge, edge.from));
  return lines;
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
