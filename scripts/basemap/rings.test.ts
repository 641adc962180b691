import { describe, expect, it } from 'vitest';
import { area, contains, groupRings } from './rings.ts';

const outline = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];
const hole = [
  [1, 1],
  [1, 2],
  [2, 2],
  [2, 1],
  [1, 1],
];
const island = [
  [10, 0],
  [11, 0],
  [11, 1],
  [10, 0],
];

describe('groupRings', () => {
  it('puts a hole into the outline that holds it', () => {
    expect(groupRings([island, hole, outline])).toEqual([[island], [outline, hole]]);
  });

  it('drops a hole that lies in no outline', () => {
    expect(groupRings([island, hole])).toEqual([[island]]);
  });
});

describe('area and contains', () => {
  it('are positive and true for a counter-clockwise outline and a point in it', () => {
    expect(area(outline)).toBe(16);
    expect(area(hole)).toBe(-1);
    expect(contains(outline, [3, 3])).toBe(true);
    expect(contains(outline, [5, 3])).toBe(false);
  });
});
