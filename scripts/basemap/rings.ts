import type { Position } from 'geojson';

/** Signed area in square degrees: positive where the ring runs counter-clockwise. */
export function area(ring: readonly Position[]): number {
  let sum = 0;
  for (let index = 0; index + 1 < ring.length; index += 1) {
    const [x1 = 0, y1 = 0] = ring[index] ?? [];
    const [x2 = 0, y2 = 0] = ring[index + 1] ?? [];
    sum += x1 * y2 - x2 * y1;
  }
  return sum / 2;
}

/** True where the point lies inside the ring, by counting crossings to its east. */
export function contains(ring: readonly Position[], [x = 0, y = 0]: Position): boolean {
  let inside = false;
  for (let index = 0; index + 1 < ring.length; index += 1) {
    const [x1 = 0, y1 = 0] = ring[index] ?? [];
    const [x2 = 0, y2 = 0] = ring[index + 1] ?? [];
    if (y1 > y === y2 > y) continue;
    if (x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  return inside;
}

/**
 * Sorts closed rings into polygons: counter-clockwise rings are outlines, clockwise ones are holes of the smallest outline
 * that holds them. A hole without an outline is dropped: it lies in a polygon that was left out.
 */
export function groupRings(rings: readonly (readonly Position[])[]): Position[][][] {
  const outlines = rings.filter((ring) => area(ring) > 0).map((ring) => ({ size: area(ring), polygon: [[...ring]] }));
  outlines.sort((a, b) => a.size - b.size);
  for (const hole of rings.filter((ring) => area(ring) < 0)) {
    const [first] = hole;
    if (first === undefined) continue;
    const holder = outlines.find(({ size, polygon }) => size > -area(hole) && contains(polygon[0] ?? [], first));
    holder?.polygon.push([...hole]);
  }
  return outlines.map(({ polygon }) => polygon);
}
