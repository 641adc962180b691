import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { area } from './rings.ts';
import { boundaryLines, type DivisionShape, dissolve } from './topology.ts';

/** A square of one degree with its lower left corner at `[x, y]`, clockwise as shapefiles have it. */
function square(country: string, x: number, y: number): DivisionShape {
  return {
    country,
    polygons: [
      [
        [
          [x, y],
          [x, y + 1],
          [x + 1, y + 1],
          [x + 1, y],
          [x, y],
        ],
      ],
    ],
  };
}

const lengthOf = (line: readonly Position[]): number => line.length - 1;

describe('boundaryLines', () => {
  const lines = boundaryLines([square('A', 0, 0), square('A', 1, 0), square('B', 2, 0)]);
  const between = (...countries: string[]) => lines.filter((line) => line.countries.join() === countries.join());

  it('finds the border between two countries and the line between two divisions', () => {
    expect(between('A', 'B').map(({ line }) => line.toSorted())).toEqual([
      [
        [2, 0],
        [2, 1],
      ],
    ]);
    expect(between('A', 'A').map(({ line }) => line.toSorted())).toEqual([
      [
        [1, 0],
        [1, 1],
      ],
    ]);
  });

  it('takes for coast what has one neighbour', () => {
    expect(between('A').reduce((sum, { line }) => sum + lengthOf(line), 0)).toBe(5);
    expect(between('B').reduce((sum, { line }) => sum + lengthOf(line), 0)).toBe(3);
  });

  it('closes the coast of an island', () => {
    const [coast] = boundaryLines([square('A', 0, 0)]);
    expect(coast?.line.at(0)).toEqual(coast?.line.at(-1));
  });
});

describe('dissolve', () => {
  it('leaves one outline around neighbours', () => {
    const polygons = dissolve([square('A', 0, 0), square('A', 1, 0)]);
    expect(polygons).toHaveLength(1);
    expect(area(polygons[0]?.[0] ?? [])).toBe(2);
  });

  it('keeps what the shapes surround as a hole', () => {
    const around = [0, 1, 2].flatMap((x) => [0, 1, 2].map((y) => square('A', x, y))).filter((_, index) => index !== 4);
    const polygons = dissolve(around);
    expect(polygons.map((rings) => rings.map(area))).toEqual([[9, -1]]);
  });

  it('keeps islands apart', () => {
    expect(dissolve([square('A', 0, 0), square('A', 5, 5)])).toHaveLength(2);
  });
});
