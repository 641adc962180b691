import { describe, expect, it } from 'vitest';
import { en } from '../i18n/en.ts';
import { applyFilter, emptyFilter } from '../state/filter.ts';
import { sampleCollection, sampleExcerpt, sampleIncident, samplePlace } from '../state/sample-collection.ts';
import type { LinkTarget } from './address-bar.ts';
import type { ClaimNaming } from './claim-words.ts';
import { listRows } from './list-rows.ts';
import { citationsInView } from './view-citations.ts';

const both = sampleExcerpt({ id: 'both', place: 'mill', factions: ['red'], exact: 'Mill and Farland were quiet.' });
const collection = sampleCollection(
  [
    samplePlace('mill', [
      { ...both, incident: 'bridge' },
      sampleExcerpt({
        id: 'later',
        place: 'mill',
        report: 'post',
        factions: ['red', 'blue'],
        mention: { relation: { kind: 'near', radiusKm: 5, stated: false } },
      }),
    ]),
    samplePlace('land', [both], { precision: 'country' }),
  ],
  [sampleIncident('bridge', { date: { edtf: '2021-05-02', time: null, basis: 'told' } as never })],
);
const naming: ClaimNaming = {
  words: en,
  factions: collection.factions,
  reports: new Map(collection.reports.map((report) => [report.id, report])),
  placeName: (_, toponym) => toponym,
};
const permalink = (target: LinkTarget): string => JSON.stringify(target);
const inView = applyFilter(collection, emptyFilter);

describe('listRows', () => {
  const rows = listRows(collection, inView, naming, permalink);

  it('has a row for each excerpt at each place: places as listed, newest reports first, what has no pin last', () =>
    expect(rows.map(({ place, publisher }) => `${place} ${publisher}`)).toEqual([
      'mill post',
      'mill gazette',
      'land gazette',
    ]));

  it('says what stands where', () =>
    expect(rows[1]).toEqual({
      place: 'mill',
      id: 'mill',
      latitude: 35,
      longitude: 40,
      precision: 'populated-place',
      excerpt: 'Mill and Farland were quiet.',
      mention: 'mill',
      parties: ['red'],
      speaker: null,
      date: '2021-05-02',
      incident: 'Meeting at the bridge',
      publisher: 'gazette',
      title: null,
      published: '2021-05-03',
      address: null,
      permalink: '{"report":"gazette","at":{"start":0,"end":28}}',
    }));

  it('tells “near”, and gives no point for what is none', () => {
    expect(rows[0]).toMatchObject({ precision: 'near', parties: ['red', 'blue'], date: null, incident: null });
    expect(rows[2]).toMatchObject({ precision: 'country', latitude: null, longitude: null });
  });

  it('leaves out what the filter leaves out', () => {
    const filtered = applyFilter(collection, { ...emptyFilter, reports: new Set(['gazette']) });
    expect(listRows(collection, filtered, naming, permalink).map(({ publisher }) => publisher)).toEqual(['post']);
  });
});

describe('citationsInView', () => {
  it('cites a sentence once, with the first place that it names', () =>
    expect(citationsInView(inView, naming, permalink)).toBe(
      [
        'post, June 2021.\n“mill was quiet.”\n{"place":"mill"}\n',
        'gazette, 3 May 2021.\n“Mill and Farland were quiet.”\n{"place":"mill"}\n',
      ].join('\n'),
    ));
});
