import { describe, expect, it } from 'vitest';
import { en } from '../i18n/en.ts';
import { sampleCollection, sampleExcerpt, samplePlace, sampleReport } from '../state/sample-collection.ts';
import { basisInWords, latestReport, newestFirst, precisionSign, reportCount, withinName } from './place-facts.ts';

const old = sampleExcerpt({ id: 'old', place: 'Ferry', report: 'gazette', start: 40 });
const older = sampleExcerpt({ id: 'older', place: 'Ferry', report: 'gazette', start: 5 });
const recent = sampleExcerpt({ id: 'recent', place: 'Ferry', report: 'post' });
const ferry = samplePlace('Ferry', [old, recent, older]);
const collection = sampleCollection([ferry]);

describe('precisionSign', () => {
  it('goes by what is in view', () => {
    expect(precisionSign({ feature: ferry, nearRadiusKm: null })).toBe('populated-place');
    expect(precisionSign({ feature: ferry, nearRadiusKm: 10 })).toBe('near');
  });

  it('tells a rough region from an area', () => {
    const area = (approximate: boolean) => samplePlace('Hills', [], { precision: 'area', approximate });
    expect(precisionSign({ feature: area(true), nearRadiusKm: null })).toBe('rough');
    expect(precisionSign({ feature: area(false), nearRadiusKm: null })).toBe('area');
  });

  it('keeps the sign of an area, which is drawn without a circle, even where its excerpts say “near”', () => {
    const hills = {
      ...samplePlace('Hills', [], { precision: 'area', approximate: true }),
      geometry: { type: 'Polygon' as const, coordinates: [] },
    };
    expect(precisionSign({ feature: hills, nearRadiusKm: 10 })).toBe('rough');
  });
});

describe('newestFirst', () => {
  it('puts the newest report first and keeps a report in reading order', () => {
    const reports = new Map(collection.reports.map((report) => [report.id, report]));
    expect(newestFirst([old, recent, older], reports).map(({ id }) => id)).toEqual(['recent', 'older', 'old']);
  });
});

describe('latestReport and reportCount', () => {
  it('go by the reports of the excerpts alone', () => {
    expect(latestReport([old, recent], collection, en)).toBe('Jun 2021');
    expect(latestReport([old, older], collection, en)).toBe('3 May 2021');
    expect(latestReport([], collection, en)).toBeNull();
    expect(reportCount([old, older, recent])).toBe(2);
  });

  it('knows that an approximate date is no later than an exact one of the same month', () => {
    const reports = [sampleReport('gazette', '2021-06-02'), sampleReport('post', '2021-06~')];
    expect(latestReport([old, recent], { ...collection, reports }, en)).toBe('2 Jun 2021');
  });
});

describe('withinName', () => {
  it('is the innermost place’s name, where the collection has one', () => {
    expect(withinName(ferry.properties, collection, 'en')).toBe('Farland');
    expect(withinName({ ...ferry.properties, within: ['elsewhere'] }, collection, 'en')).toBeNull();
    expect(withinName({ ...ferry.properties, within: [] }, collection, 'en')).toBeNull();
  });
});

describe('basisInWords', () => {
  it('names the places whose ids it holds, and keeps the ids that it does not know', () => {
    const known = { ...collection, places: { 'geonames:7': { name: 'Northshire', names: [] } } };
    const basis = (text: string) => basisInWords({ ...ferry.properties, basis: text }, known);
    expect(basis('southern part of geonames:7, cut at its middle')).toBe(
      'southern part of Northshire, cut at its middle',
    );
    expect(basis('along curated:stream')).toBe('along curated:stream');
    expect(basis('GeoNames 7')).toBe('GeoNames 7');
  });
});
