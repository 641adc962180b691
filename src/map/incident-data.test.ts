import { describe, expect, it } from 'vitest';
import { type Emphasis, incidentData } from './incident-data.ts';
import type { MapPlace } from './map-place.ts';
import { MemberRegistry } from './member-registry.ts';

const none: Emphasis = { selectedId: null, highlightedId: null, narrow: false };
const square = {
  type: 'Polygon',
  coordinates: [
    [
      [38, 35],
      [39, 35],
      [39, 36],
      [38, 36],
      [38, 35],
    ],
  ],
} as const;

function place(changes: Partial<MapPlace>): MapPlace {
  return {
    id: 'geonames:1',
    label: 'Town',
    precision: 'populated-place',
    approximate: false,
    geometry: { type: 'Point', coordinates: [40, 36] },
    labelPoint: [40, 36],
    excerptIds: ['a'],
    factions: { us: 1 },
    nearRadiusKm: null,
    ...changes,
  };
}

const area = (changes: Partial<MapPlace>): MapPlace =>
  place({
    precision: 'area',
    geometry: {
      ...square,
      coordinates: square.coordinates.map((ring) => ring.map((point) => [...point])),
    },
    ...changes,
  });

const build = (places: MapPlace[], emphasis: Partial<Emphasis> = {}) =>
  incidentData(places, { ...none, ...emphasis }, new MemberRegistry());

const ids = (collection: { features: { properties: Record<string, unknown> | null }[] }) =>
  collection.features.map(({ properties }) => properties?.id);

describe('incidentData', () => {
  it('pins a town and outlines an area', () => {
    const data = build([place({ id: 'town' }), area({ id: 'area' })]);
    expect(ids(data.places)).toEqual(['town']);
    expect(ids(data.areas)).toEqual(['area']);
    expect(ids(data.badges)).toEqual(['area']);
  });

  it('takes the selected town out of the clustered source', () => {
    const data = build([place({ id: 'a' }), place({ id: 'b' })], {
      selectedId: 'b',
    });
    expect(ids(data.places)).toEqual(['a']);
    expect(ids(data['selected-place'])).toEqual(['b']);
  });

  it('draws no country, no place without a shape and no place without an excerpt', () => {
    const data = build([area({ precision: 'country' }), place({ geometry: null }), place({ excerptIds: [] })]);
    expect(Object.values(data).flatMap(({ features }) => features)).toEqual([]);
  });

  it('outlines a country once it is selected, dotted', () => {
    const data = build([area({ id: 'sy', precision: 'country' })], {
      selectedId: 'sy',
    });
    expect(data.areas.features[0]?.properties).toMatchObject({
      id: 'sy',
      dotted: true,
    });
  });

  it('draws the circle at its true radius', () => {
    const [circle] = build([place({ precision: 'near', nearRadiusKm: 10 })]).near.features;
    const geometry = circle?.geometry;
    const latitudes =
      geometry?.type === 'Polygon' ? (geometry.coordinates[0] ?? []).map(([, latitude = 0]) => latitude) : [];
    // 10 km of a meridian are 0.0899 degrees on a sphere of 6,371 km.
    expect(Math.max(...latitudes)).toBeCloseTo(36.0899, 3);
  });

  it('hides the badge of a rough region on a narrow map unless it is selected', () => {
    const rough = area({ id: 'bank', approximate: true });
    expect(build([rough], { narrow: true }).badges.features).toEqual([]);
    expect(ids(build([rough], { narrow: true, selectedId: 'bank' }).badges)).toEqual(['bank']);
    expect(ids(build([area({ id: 'gov' })], { narrow: true }).badges)).toEqual(['gov']);
  });

  it('lets rough regions and roads give way, and holds the selected badge on its point', () => {
    const road = area({
      id: 'road',
      geometry: {
        type: 'LineString',
        coordinates: [
          [38, 36],
          [39, 36],
        ],
      },
    });
    const data = build([area({ id: 'gov' }), road, area({ id: 'bank', approximate: true })], { selectedId: 'bank' });
    const ranks = data.badges.features.map(({ properties }) => [properties?.id, properties?.rank]);
    expect(Object.fromEntries(ranks)).toEqual({ gov: 'steady', road: 'yielding', bank: 'selected' });
  });
});
