import { describe, expect, it } from 'vitest';
import { extentOf, extentOfAll, freeRectangle, shiftInto } from './extent.ts';
import type { MapPlace } from './map-place.ts';

const frame = freeRectangle(1000, 600, { top: 0, right: 400, bottom: 0, left: 0 }, 50);

describe('shiftInto', () => {
  it('does not move what is in view', () => {
    expect(shiftInto({ left: 100, top: 100, right: 120, bottom: 140 }, frame)).toEqual([0, 0]);
  });

  it('moves no further than the free part begins, when a panel covers the place', () => {
    expect(shiftInto({ left: 700, top: 100, right: 720, bottom: 140 }, frame)).toEqual([170, 0]);
    expect(shiftInto({ left: 100, top: -40, right: 120, bottom: 0 }, frame)).toEqual([0, -90]);
  });

  it('says so when the place is larger than the free part', () => {
    expect(shiftInto({ left: 0, top: 100, right: 900, bottom: 140 }, frame)).toBeNull();
  });
});

describe('extentOf', () => {
  it('takes the circle of "near" in', () => {
    const geometry: MapPlace['geometry'] = {
      type: 'Point',
      coordinates: [42, 37],
    };
    const place = { geometry, nearRadiusKm: 10 } as MapPlace;
    const [west = 0, south = 0, east = 0, north = 0] = extentOf(place) ?? [];
    expect(north - south).toBeCloseTo(0.18, 2);
    expect(east - west).toBeGreaterThan(0.2);
    expect(extentOf({ ...place, nearRadiusKm: null })).toEqual([42, 37, 42, 37]);
    expect(extentOf({ ...place, geometry: null })).toBeNull();
  });
});

describe('extentOfAll', () => {
  it('holds every box, and is null for none', () => {
    expect(
      extentOfAll([
        [38, 35, 39, 36],
        [36, 33, 36, 33],
      ]),
    ).toEqual([36, 33, 39, 36]);
    expect(extentOfAll([])).toBeNull();
  });
});
