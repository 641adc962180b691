import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { expect, test } from 'vitest';
import { isSameData } from './same-data.ts';

const collection = (...features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });
const feature = (geometry: Geometry, properties = {}): Feature => ({ type: 'Feature', geometry, properties });
const point = (longitude: number): Geometry => ({ type: 'Point', coordinates: [longitude, 35] });
const line: Geometry = {
  type: 'LineString',
  coordinates: [
    [40, 35],
    [41, 35],
  ],
};

test('points at the same position with the same properties draw the same', () => {
  expect(isSameData(collection(feature(point(40), { id: 'a' })), collection(feature(point(40), { id: 'a' })))).toBe(
    true,
  );
  expect(isSameData(collection(), collection())).toBe(true);
});

test('another position, property, number of properties or of features does not', () => {
  const before = collection(feature(point(40), { id: 'a', count: 2 }));
  expect(isSameData(before, collection(feature(point(41), { id: 'a', count: 2 })))).toBe(false);
  expect(isSameData(before, collection(feature(point(40), { id: 'a', count: 3 })))).toBe(false);
  expect(isSameData(before, collection(feature(point(40), { id: 'a' })))).toBe(false);
  expect(isSameData(before, collection())).toBe(false);
  expect(isSameData(collection(), before)).toBe(false);
});

test('a shape is the same only where it is the same object', () => {
  expect(isSameData(collection(feature(line)), collection(feature(line)))).toBe(true);
  expect(isSameData(collection(feature(line)), collection(feature({ ...line })))).toBe(false);
  expect(isSameData(collection(feature(line)), collection(feature(point(40))))).toBe(false);
});
