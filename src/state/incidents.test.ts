import { describe, expect, it } from 'vitest';
import { applyFilter, emptyFilter } from './filter.ts';
import { incidentsAt, placeOfIncident } from './incidents.ts';
import { sampleCollection, sampleExcerpt, sampleIncident, samplePlace } from './sample-collection.ts';

const at = (place: string) => ({
  toponym: place,
  place,
  position: [40, 35] as [number, number],
  precision: 'populated-place' as const,
});
const told = { ...sampleExcerpt({ id: 'told', place: 'Ferry' }), incident: 'late' };
const ferry = samplePlace('Ferry', [told]);
const mill = samplePlace('Mill', []);
const collection = sampleCollection(
  [ferry, mill],
  [
    sampleIncident('undated', { place: at('Ferry') }),
    sampleIncident('late', { date: { edtf: '2021-05-02', time: null } }),
    sampleIncident('early', { date: { edtf: '2021-05', time: null }, place: at('Ferry') }),
    sampleIncident('elsewhere', { place: at('Mill') }),
  ],
);
const ids = (hidden: string[], inView = [told]) => {
  const { incidents } = applyFilter(collection, { ...emptyFilter, hidden: new Set(hidden) });
  return incidentsAt(ferry, inView, incidents).map(({ incident }) => incident.id);
};

describe('incidentsAt', () => {
  it('gives those that excerpts are about and those that happened there, by date, the undated last', () =>
    expect(ids([])).toEqual(['early', 'late', 'undated']));

  it('leaves out what names only parties that are off, and keeps what an excerpt in view is about', () => {
    expect(ids(['red'])).toEqual(['early', 'late', 'undated']);
    expect(ids(['red', 'blue'])).toEqual(['late']);
    expect(ids([], [])).toEqual(['early', 'undated']);
  });
});

describe('placeOfIncident', () => {
  it('is its own place, else one that an excerpt about it names, else none', () => {
    const [undated, late, , elsewhere] = collection.incidents;
    if (undated === undefined || late === undefined || elsewhere === undefined) throw new Error('expected incidents');
    expect(placeOfIncident(elsewhere, collection.features)?.id).toBe('Mill');
    expect(placeOfIncident(late, collection.features)?.id).toBe('Ferry');
    expect(placeOfIncident({ ...undated, place: null }, collection.features)).toBeNull();
  });
});
