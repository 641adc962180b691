import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circleArea } from './area.ts';
import { CHOICE_FILTERS, NO_INCIDENT, NO_PARTY } from './excerpt-index.ts';
import { applyFilter, emptyFilter, type Filter } from './filter.ts';
import { sampleCollection, sampleExcerpt, sampleIncident, samplePlace } from './sample-collection.ts';
import { anyFilter } from './sample-filter.ts';

const at = (place: string, precision: 'populated-place' | 'near' | 'area') => ({
  toponym: place,
  place,
  position: [40, 35] as [number, number],
  precision,
});
const told = (id: string, place: string, other: Parameters<typeof sampleExcerpt>[0] | object = {}) => ({
  ...sampleExcerpt({ id, place, ...other }),
});
const dated = (edtf: string) => ({ date: { edtf, basis: 'told' } });

const clash = { ...told('clash', 'Mill', { factions: ['red', 'blue'] }), incident: 'clash' };
const march = { ...told('march', 'Mill', { factions: ['red'], report: 'post' }), ...dated('2021-03') };
const close = {
  ...told('close', 'Mill', { factions: ['blue'], mention: { relation: { kind: 'near', radiusKm: 5, stated: true } } }),
  ...dated('2021-05-02'),
};
const plain = told('plain', 'Province');
const broad = { ...told('broad', 'farland', { factions: ['blue'] }), ...dated('2019-23') };

const collection = sampleCollection(
  [
    samplePlace('Mill', [clash, march, close]),
    { ...samplePlace('Ferry', [{ ...clash }]), geometry: { type: 'Point', coordinates: [44, 35] } },
    {
      ...samplePlace('Province', [plain], { precision: 'area' }),
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [41, 34],
            [43, 34],
            [43, 36],
            [41, 34],
          ],
        ],
      },
    },
    samplePlace('farland', [broad], { precision: 'country' }),
  ],
  [
    sampleIncident('clash', {
      type: 'clash',
      date: { edtf: '2021-05-01', time: null },
      status: { kind: 'reviewed', by: 'an editor', on: '2021-06-01' },
    }),
    sampleIncident('quiet', { parties: ['red'], reports: ['post'], place: at('Province', 'area') }),
  ],
);
const show = (filter: Partial<Filter> = {}) => applyFilter(collection, { ...emptyFilter, ...filter });
/** The sentences in view, in the order of the collection. */
const ids = (filter: Partial<Filter> = {}, of = collection) => {
  const { places, broadPlaces } = applyFilter(of, { ...emptyFilter, ...filter });
  const shown = new Set([...places, ...broadPlaces].flatMap(({ excerpts }) => excerpts.map(({ id }) => id)));
  return ['clash', 'march', 'close', 'plain', 'broad'].filter((id) => shown.has(id));
};
const off = (...choices: string[]) => new Set(choices);

describe('each filter by itself', () => {
  it('shows every sentence while nothing is set', () =>
    expect(ids()).toEqual(['clash', 'march', 'close', 'plain', 'broad']));

  it('asks for all parties that are on, once one is off', () => {
    expect(ids({ match: 'all' })).toEqual(ids());
    expect(ids({ match: 'all', hidden: off('blue') })).toEqual(['clash', 'march']);
    expect(ids({ match: 'all', hidden: off(NO_PARTY) })).toEqual(['clash', 'march', 'close', 'broad']);
    expect(ids({ match: 'all', hidden: off('red', 'blue') })).toEqual(['plain']);
  });

  it('takes dates that have a day in common with the span, of the incident where the excerpt tells none', () => {
    expect(ids({ span: { from: '2021-03-31', to: '2021-05-01' } })).toEqual(['clash', 'march']);
    expect(ids({ span: { from: '2021-05-01', to: null } })).toEqual(['clash', 'close']);
    expect(ids({ span: { from: null, to: '2019-09-01' } })).toEqual(['broad']);
    expect(ids({ span: { from: '2022-01-01', to: null } })).toEqual([]);
  });

  it('leaves what tells no date out of a span, and counts it beside', () => {
    expect(show().undatedCount).toBe(1);
    expect(show({ span: { from: '2019-01-01', to: '2022-01-01' } }).undatedCount).toBe(1);
    expect(show({ hidden: off(NO_PARTY) }).undatedCount).toBe(0);
    expect(show({ span: { from: '2022-01-01', to: null } }).dated.map(({ excerpt }) => excerpt.id)).toEqual([
      'clash',
      'march',
      'close',
      'broad',
    ]);
  });

  it('takes the places that an area holds or touches', () => {
    const area = circleArea(40, 35, 10);
    expect(ids({ area })).toEqual(['clash', 'march', 'close']);
    expect(ids({ area: circleArea(42, 35, 100) })).toEqual(['plain']);
    expect(show({ area }).places.map(({ feature }) => feature.id)).toEqual(['Mill']);
  });

  it.each([
    ['precisions', off('near', 'area'), ['clash', 'march', 'broad']],
    ['precisions', off('town', 'country'), ['close', 'plain']],
    ['types', off('clash'), ['march', 'close', 'plain', 'broad']],
    ['types', off(NO_INCIDENT), ['clash']],
    ['reports', off('gazette'), ['march']],
    ['languages', off('en'), []],
    ['statuses', off('reviewed'), ['march', 'close', 'plain', 'broad']],
    ['statuses', off(NO_INCIDENT, 'proposed'), ['clash']],
  ] as const)('switches off choices of %s (%o)', (filter, hidden, expected) =>
    expect(ids({ [filter]: hidden })).toEqual(expected),
  );
});

describe('the incidents in view', () => {
  const incidents = (filter: Partial<Filter> = {}) => show(filter).incidents.map(({ id }) => id);

  it('are those with an excerpt in view, and those that pass the filter themselves', () => {
    expect(incidents()).toEqual(['clash', 'quiet']);
    expect(incidents({ hidden: off('red', NO_PARTY) })).toEqual(['clash']);
    expect(incidents({ reports: off('gazette') })).toEqual(['quiet']);
    expect(incidents({ span: { from: '2021-05-01', to: '2021-05-01' } })).toEqual(['clash']);
    expect(incidents({ area: circleArea(42, 35, 100) })).toEqual(['quiet']);
    expect(incidents({ types: off('clash') })).toEqual(['quiet']);
  });

  it('without a place are left out by the first choice of precision that is off', () => {
    const nowhere = sampleCollection([], [sampleIncident('nowhere')]);
    const shown = (filter: Partial<Filter>) => applyFilter(nowhere, { ...emptyFilter, ...filter }).incidents.length;
    expect(shown({})).toBe(1);
    expect(shown({ precisions: off('area') })).toBe(0);
  });
});

describe('any filter', () => {
  it('shows no more than a part of it alone', () => {
    fc.assert(
      fc.property(anyFilter, fc.constantFrom(...(Object.keys(emptyFilter) as (keyof Filter)[])), (filter, part) => {
        const wider = new Set(ids({ ...filter, [part]: emptyFilter[part] }));
        expect(ids(filter).filter((id) => !wider.has(id))).toEqual([]);
      }),
    );
  });

  it('counts for each choice what there is to see with this choice alone', () => {
    fc.assert(
      fc.property(anyFilter, fc.constantFrom(...CHOICE_FILTERS), (filter, name) => {
        for (const [choice, count] of show(filter).choiceCounts[name]) {
          const others = [...show().choiceCounts[name].keys()].filter((other) => other !== choice);
          expect(ids({ ...filter, [name]: off(...others) })).toHaveLength(count);
        }
      }),
    );
  });

  it('counts for each party what there is to see with this party alone', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        for (const [party, count] of show(filter).factionCounts) {
          const others = ['red', 'blue', NO_PARTY].filter((other) => other !== party);
          expect(ids({ ...filter, hidden: off(...others) })).toHaveLength(count);
        }
      }),
    );
  });

  it('counts what it shows, and beside the dated what tells no date', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const result = show(filter);
        expect(result.excerptCount).toBe(ids(filter).length);
        expect(result.dated.length + result.undatedCount).toBe(ids({ ...filter, span: null }).length);
      }),
    );
  });
});
