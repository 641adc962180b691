import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleBar } from './scale-bar.ts';

describe('scaleBar', () => {
  it.each([
    [1000, 50_000, 50],
    [700, 50_000, 500 / 7],
    [3, 200, 200 / 3],
  ])('of %d metres a pixel is %d m', (metresPerPixel, metres, pixels) =>
    expect(scaleBar(metresPerPixel, 80)).toEqual({ metres, pixels: expect.closeTo(pixels) }),
  );

  it('is never longer than there is room, nor shorter than two fifths of it', () =>
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 100_000, noNaN: true }), (metresPerPixel) => {
        const { pixels } = scaleBar(metresPerPixel, 80);
        expect(pixels).toBeLessThanOrEqual(80.0001);
        expect(pixels).toBeGreaterThan(31);
      }),
    ));
});
