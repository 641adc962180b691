import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { circleArea, featuresMeeting, polygonArea } from './area.ts';
import { samplePlace } from './sample-collection.ts';

const at = (id: string, geometry: Geometry | null) => ({ ...samplePlace(id, []), geometry });
const square = (west: number, south: number, side: number): Geometry => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ],
  ],
});
const features = [
  at('town', { type: 'Point', coordinates: [40, 35] }),
  at('far town', { type: 'Point', coordinates: [44, 35] }),
  at('province around', square(38, 33, 4)),
  at('district inside', square(40.01, 35.01, 0.02)),
  at('province beside', square(40.2, 34.8, 1)),
  at('far province', square(50, 10, 1)),
  at('river', {
    type: 'LineString',
    coordinates: [
      [39, 35.05],
      [41, 35.05],
    ],
  }),
  at('country', null),
];
const meeting = (area: ReturnType<typeof circleArea>) => {
  if (area === null) throw new Error('got no area; expected one within the bounds');
  return [...featuresMeeting(features, area)];
};

describe('featuresMeeting', () => {
  it('holds points inside a circle, and areas and lines that meet it', () => {
    expect(meeting(circleArea(40, 35, 10))).toEqual(['town', 'province around', 'district inside', 'river']);
    expect(meeting(circleArea(40, 35, 20))).toContain('province beside');
    expect(meeting(circleArea(40, 35, 400))).toContain('far town');
  });

  it('measures a circle in kilometres on the ground', () => {
    // A degree of longitude at 35° north is 91 km.
    expect(meeting(circleArea(41, 35, 92))).toContain('town');
    expect(meeting(circleArea(41, 35, 90))).not.toContain('town');
  });

  it('does the same for a polygon', () => {
    const drawn = polygonArea([
      [39.95, 34.95],
      [40.06, 34.95],
      [40, 35.06],
    ]);
    expect(meeting(drawn)).toEqual(['town', 'province around', 'district inside', 'river']);
  });

  it('never holds a place without a shape', () => expect(meeting(circleArea(40, 35, 1000))).not.toContain('country'));
});

describe('circleArea and polygonArea', () => {
  it('round to what an address holds', () => {
    expect(circleArea(40.123456, -0.00001, 12.34)).toEqual({
      kind: 'circle',
      longitude: 40.1235,
      latitude: 0,
      radiusKm: 12.3,
    });
  });

  it('refuse what is out of bounds', () => {
    expect(circleArea(181, 0, 10)).toBeNull();
    expect(circleArea(0, 86, 10)).toBeNull();
    expect(circleArea(0, 0, 0.5)).toBeNull();
    expect(circleArea(0, 0, 1001)).toBeNull();
    expect(circleArea(Number.NaN, 0, 10)).toBeNull();
    expect(
      polygonArea([
        [0, 0],
        [1, 0],
        [0.00001, 0],
      ]),
    ).toBeNull();
    expect(polygonArea(Array.from({ length: 51 }, (_, index) => [index, 0] as const))).toBeNull();
    expect(
      polygonArea([
        [0, 0],
        [1, 0],
        [Number.POSITIVE_INFINITY, 1],
      ]),
    ).toBeNull();
  });
});
