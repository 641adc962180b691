import { describe, expect, it } from 'vitest';
import { en } from '../i18n/en.ts';
import { samplePlace } from '../state/sample-collection.ts';
import { areaInWords, areaLabel, lengthInWords } from './area-words.ts';

const circle = { kind: 'circle', longitude: 42.1401, latitude: 37.177, radiusKm: 12.5 } as const;
const polygon = {
  kind: 'polygon',
  ring: [
    [40, 35],
    [41, 35],
    [41, 36],
  ],
} as const;
const TOWN = samplePlace('Milltown', [], { labelPoint: [42.14006, 37.17701] });

describe('an area in words', () => {
  it('is called after the place in its middle', () => {
    expect(areaInWords(circle, [TOWN], en)).toBe('12.5 km around \u2068Milltown\u2069');
  });

  it('else after its coordinates, latitude first', () => {
    expect(areaInWords({ ...circle, latitude: 37.18 }, [TOWN], en)).toBe('12.5 km around \u206837.180, 42.140\u2069');
  });

  it('of a polygon tells how large it is', () => {
    expect(areaInWords(polygon, [TOWN], en)).toBe('Drawn polygon, 5,000 km²');
  });

  it('is labelled on the map by its size alone', () => {
    expect([areaLabel(circle, en), areaLabel(polygon, en)]).toEqual(['12.5 km', '5,000 km²']);
  });
});

it('a line in words is its length', () => {
  expect(
    lengthInWords(
      [
        [0, 0],
        [1, 0],
      ],
      en,
    ),
  ).toBe('111 km');
});
