import { area as squareMetres } from '@turf/area';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { LineString, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { type Area, partOfArea, riverBank } from './part-of-area.ts';

const square: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ],
  ],
};
const river: LineString = {
  type: 'LineString',
  coordinates: [
    [1, 4],
    [2, 2],
    [3, 0],
  ],
};
const holds = (area: Area | null, ...point: [number, number]): boolean =>
  area !== null && booleanPointInPolygon(point, area);

describe('partOfArea', () => {
  it('cuts the southern half', () => {
    const south = partOfArea(square, 'south');
    expect(holds(south, 2, 1)).toBe(true);
    expect(holds(south, 2, 3)).toBe(false);
  });

  it('cuts a quarter for a compound direction', () => {
    const part = partOfArea(square, 'north-east');
    expect(part === null ? 0 : squareMetres(part) / squareMetres(square)).toBeCloseTo(0.25, 2);
    expect(holds(part, 3, 3)).toBe(true);
    expect(holds(part, 1, 3)).toBe(false);
  });

  it('cuts the middle third each way for the centre', () => {
    expect(holds(partOfArea(square, 'centre'), 2, 2)).toBe(true);
    expect(holds(partOfArea(square, 'centre'), 1, 2)).toBe(false);
  });
});

describe('riverBank', () => {
  it('lies on its side of the river, and not farther than a bank reaches', () => {
    const bank = riverBank(river, 'east', null);
    expect(holds(bank, 2.2, 2)).toBe(true);
    expect(holds(bank, 1.8, 2)).toBe(false);
    expect(holds(bank, 3, 2)).toBe(false);
  });

  it('ends at the border it is given', () => {
    const border: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 1],
          [4, 1],
          [4, 3],
          [0, 3],
          [0, 1],
        ],
      ],
    };
    expect(holds(riverBank(river, 'east', border), 2.7, 0.8)).toBe(false);
    expect(holds(riverBank(river, 'east', border), 2.2, 2)).toBe(true);
  });

  it('has no middle', () => {
    expect(riverBank(river, 'centre', null)).toBeNull();
  });
});
