import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAST_STEP, radiusOfStep, readCoordinates, stepOfRadius } from './area-input.ts';

describe('typed coordinates', () => {
  it.each([
    ['37.17701, 42.14006', [42.14006, 37.17701]],
    [' 37 42 ', [42, 37]],
    ['37.177;42.14', [42.14, 37.177]],
    ['37.177° N, 42.14° E', [42.14, 37.177]],
    ['33.5S 70.6w', [-70.6, -33.5]],
    ['-33.5, −70.6', [-70.6, -33.5]],
    ['٣٧٫١٧٧، ٤٢٫١٤', [42.14, 37.177]],
    ['۳۷٫۱ ۴۲', [42, 37.1]],
  ])('%s', (typed, position) => {
    expect(readCoordinates(typed)).toEqual(position);
  });

  it.each([
    '',
    '37.177',
    'al-Malikiyah',
    '91, 42',
    '86, 42',
    '37, 181',
    '37, 42, 5',
    '37.1.2, 42',
    '42E 37N',
    '1e1, 2',
  ])('not “%s”', (typed) => {
    expect(readCoordinates(typed)).toBeNull();
  });
});

describe('the slider of the radius', () => {
  it('goes from 1 to 1,000 km', () => {
    expect([radiusOfStep(0), radiusOfStep(LAST_STEP)]).toEqual([1, 1000]);
  });

  it('never goes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LAST_STEP - 1 }), (step) => {
        expect(radiusOfStep(step + 1)).toBeGreaterThanOrEqual(radiusOfStep(step));
      }),
    );
  });

  it('stands at the step nearest to a radius', () => {
    expect([1, 10, 50, 1000].map(stepOfRadius)).toEqual([0, 20, 34, 60]);
  });
});
