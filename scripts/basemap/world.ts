import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BBox, LineString, Position } from 'geojson';
import { fetchInput } from './fetch-input.ts';
import { inputs } from './inputs.ts';
import { isWithin, regionBounds, type TileFeature } from './region.ts';

interface Topology {
  readonly transform: {
    readonly scale: readonly [number, number];
    readonly translate: readonly [number, number];
  };
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly objects: Readonly<Record<'countries' | 'land', { readonly geometries: readonly TopologyGeometry[] }>>;
}

type TopologyGeometry = { readonly id?: string } & (
  | { readonly type: 'Polygon'; readonly arcs: readonly (readonly number[])[] }
  | {
      readonly type: 'MultiPolygon';
      readonly arcs: readonly (readonly (readonly number[])[])[];
    }
);

/** Where Crimea meets the mainland: drawn dashed, whichever country the source gives it to. */
const crimeanIsthmus: BBox = [33.2, 45.6, 35.2, 46.4];

/** All land, and the lines beyond the region, from Natural Earth 50m (TopoJSON, decoded here). */
export function worldLayers(): {
  'world-land': TileFeature[];
  'world-line': TileFeature[];
} {
  const topology: Topology = JSON.parse(
    readFileSync(join(fetchInput(inputs.world), 'package/countries-50m.json'), 'utf8'),
  );
  const arcs = topology.arcs.map((arc) => decodeArc(arc, topology.transform));
  const land = topology.objects.land.geometries.flatMap((geometry) =>
    polygonsOf(geometry)
      .map((rings) => rings.map((ring) => unwrap(joinArcs(ring, arcs))))
      .filter(isClosed),
  );
  return {
    'world-land': [
      {
        type: 'Feature',
        geometry: { type: 'MultiPolygon', coordinates: land },
        properties: {},
      },
    ],
    'world-line': worldLines(topology, arcs),
  };
}

/** An arc that two countries use is a border, an arc of one is coast. */
function worldLines(topology: Topology, arcs: readonly Position[][]): TileFeature[] {
  const uses = new Map<number, number>();
  for (const geometry of topology.objects.countries.geometries) {
    for (const arc of polygonsOf(geometry).flat(2)) {
      const index = arc < 0 ? ~arc : arc;
      uses.set(index, (uses.get(index) ?? 0) + 1);
    }
  }
  return [...uses].flatMap(([index, count]) =>
    outsideRegion(arcs[index] ?? []).map((coordinates): TileFeature => {
      const geometry: LineString = { type: 'LineString', coordinates };
      const middle = coordinates[coordinates.length >> 1] ?? [0, 0];
      const disputed = count > 1 && isWithin(crimeanIsthmus, middle) ? 1 : 0;
      return {
        type: 'Feature',
        geometry,
        properties: { border: count > 1 ? 1 : 0, disputed },
      };
    }),
  );
}

/** The stretches of a line that lie outside the region, each up to and with its first point inside. */
function outsideRegion(line: readonly Position[]): Position[][] {
  const stretches: Position[][] = [];
  let current: Position[] = [];
  for (const point of line) {
    current.push(point);
    if (!isWithin(regionBounds, point)) continue;
    if (current.length > 1) stretches.push(current);
    current = [point];
  }
  if (current.length > 1) stretches.push(current);
  return stretches.filter(
    (stretch) => stretch.some((point) => !isWithin(regionBounds, point)) && !crossesDateLine(stretch),
  );
}

/** The outline of Antarctica and of Chukotka runs along 180°, which is no coast. */
function crossesDateLine(line: readonly Position[]): boolean {
  return line.every(([longitude = 0, latitude = 0]) => Math.abs(longitude) > 179.99 || latitude < -89.9);
}

function polygonsOf(geometry: TopologyGeometry): readonly (readonly (readonly number[])[])[] {
  return geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
}

/** Arcs are stored as whole-number steps from the point before. */
function decodeArc(
  arc: readonly (readonly [number, number])[],
  { scale, translate }: Topology['transform'],
): Position[] {
  let [x, y] = [0, 0];
  return arc.map(([stepX, stepY]) => {
    x += stepX;
    y += stepY;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** A negative index means the arc `~index`, walked backwards. */
function joinArcs(indexes: readonly number[], arcs: readonly Position[][]): Position[] {
  return indexes.flatMap((index, place) => {
    const arc = index < 0 ? (arcs[~index] ?? []).toReversed() : (arcs[index] ?? []);
    return place === 0 ? arc : arc.slice(1);
  });
}

/**
 * The source joins what ±180° parts, so that a ring steps from one edge of the world to the other. Longitudes beyond 180 take the step
 * out; cutting tiles puts them back.
 */
function unwrap(ring: readonly Position[]): Position[] {
  let turn = 0;
  let before = ring[0]?.[0] ?? 0;
  return ring.map(([longitude = 0, latitude = 0]) => {
    if (longitude - before > 180) turn -= 360;
    if (before - longitude > 180) turn += 360;
    before = longitude;
    return [longitude + turn, latitude];
  });
}

/** Antarctica goes once around the pole and does not close on a flat map; the map does not show it. */
function isClosed([outline = []]: readonly Position[][]): boolean {
  return outline[0]?.[0] === outline.at(-1)?.[0];
}
