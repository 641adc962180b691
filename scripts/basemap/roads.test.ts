import { describe, expect, it } from 'vitest';
import { smooth } from './roads.ts';

describe('smooth', () => {
  const stops = [
    [36, 33],
    [37, 34],
    [40, 34],
    [40.5, 36],
  ];

  it('goes through every stop', () => {
    const curve = smooth(stops).map((point) => point.map((degrees) => Number(degrees.toFixed(9))));
    for (const stop of stops) expect(curve).toContainEqual(stop);
  });

  it('keeps a straight road straight', () => {
    for (const [longitude = 0, latitude = 0] of smooth([
      [36, 33],
      [37, 34],
      [38, 35],
    ]))
      expect(latitude - longitude).toBeCloseTo(-3);
  });

  it('does not swing out beyond its stops by more than a tenth of a degree', () => {
    for (const [, latitude = 0] of smooth(stops)) expect(latitude).toBeGreaterThan(32.9);
  });
});
