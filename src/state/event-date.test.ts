import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayRange, eventDate, isIsoDay, isoDay } from './event-date.ts';
import { sampleExcerpt, sampleIncident } from './sample-collection.ts';

const inDays = (edtf: string) => {
  const range = dayRange(edtf);
  const end = (day: number) => (Number.isFinite(day) ? isoDay(day) : day);
  return range === null ? null : [end(range.from), end(range.to)];
};

describe('dayRange', () => {
  it.each([
    ['2020-08-26', ['2020-08-26', '2020-08-26']],
    ['2020-02', ['2020-02-01', '2020-02-29']],
    ['2020', ['2020-01-01', '2020-12-31']],
    ['2020-08-26~', ['2020-08-25', '2020-08-27']],
    ['2020-08-24/2020-09', ['2020-08-24', '2020-09-30']],
    ['2019-21', ['2019-03-01', '2019-05-31']],
    ['2019-23', ['2019-09-01', '2019-11-30']],
    ['2019-24', ['2019-12-01', '2020-02-29']],
    ['2019-23/2020-02-03', ['2019-09-01', '2020-02-03']],
    ['2020-01/2020-22', ['2020-01-01', '2020-08-31']],
    ['../2020-02-03', [Number.NEGATIVE_INFINITY, '2020-02-03']],
    ['2020-02-03/..', ['2020-02-03', Number.POSITIVE_INFINITY]],
  ])('reads %s', (edtf, days) => expect(inDays(edtf)).toEqual(days));

  it.each(['', '../..', 'yesterday', '2020-25', '2020-02-30', '2020-09/2020-08'])('does not read “%s”', (edtf) =>
    expect(dayRange(edtf)).toBeNull(),
  );
});

describe('isIsoDay', () => {
  it('takes every day that it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber('1000-01-01'), max: dayNumber('9999-12-31') }), (day) => {
        expect(isIsoDay(isoDay(day))).toBe(true);
        expect(dayNumber(isoDay(day))).toBe(day);
      }),
    );
  });

  it.each(['2020-02-30', '2020-2-3', '2020-08', '0999-12-31', '2020-08-26T10:00', ' 2020-08-26'])(
    'does not take “%s”',
    (text) => expect(isIsoDay(text)).toBe(false),
  );
});

describe('eventDate', () => {
  const incidents = new Map(
    [sampleIncident('mill', { date: { edtf: '2020-08', time: null } }), sampleIncident('ferry')].map((incident) => [
      incident.id,
      incident,
    ]),
  );
  const excerpt = sampleExcerpt({ id: 'one', place: 'Mill' });

  it('is the excerpt’s own, else its incident’s, else none', () => {
    const dated = { ...excerpt, date: { edtf: '2020-08-26', basis: 'told' } };
    expect(eventDate({ ...dated, incident: 'mill' }, incidents)).toBe('2020-08-26');
    expect(eventDate({ ...excerpt, incident: 'mill' }, incidents)).toBe('2020-08');
    expect(eventDate({ ...excerpt, incident: 'ferry' }, incidents)).toBeNull();
    expect(eventDate(excerpt, incidents)).toBeNull();
  });
});
