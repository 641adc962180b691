import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { applyFilter, emptyFilter } from '../../src/state/filter.ts';
import { parseCollection } from '../../src/state/parse-collection.ts';
import { largeCollection } from './large-collection.ts';

const shipped = parseCollection(
  JSON.parse(readFileSync(new URL('../../public/data/incidents.geojson', import.meta.url), 'utf8')),
);

test('has as many sentences as asked for, at many places, and the page takes it', () => {
  const large = parseCollection(largeCollection(shipped, 10_000));
  const { excerptTotal, placeTotal, incidents } = applyFilter(large, emptyFilter);
  expect(excerptTotal).toBeGreaterThanOrEqual(10_000);
  expect(excerptTotal).toBeLessThan(10_100);
  expect(placeTotal).toBeGreaterThan(250);
  expect(incidents.length).toBe(large.incidents.length);
  expect(large.incidents.length).toBeGreaterThan(1_000);
});

test('its first copy is the source itself, and the same seed gives the same', () => {
  expect(largeCollection(shipped, 41)).toEqual(shipped);
  expect(largeCollection(shipped, 500)).toEqual(largeCollection(shipped, 500));
  expect(largeCollection(shipped, 500, 2)).not.toEqual(largeCollection(shipped, 500));
});

test('a place of many reports gathers the sentences of all its copies', () => {
  const large = largeCollection(shipped, 10_000);
  const syria = large.features.find(({ id }) => id === 'geonames:163843');
  const own = shipped.features.find(({ id }) => id === 'geonames:163843');
  const copies = large.reports.length / shipped.reports.length;
  expect(syria?.properties.excerpts.length).toBe(copies * (own?.properties.excerpts.length ?? 0));
});
