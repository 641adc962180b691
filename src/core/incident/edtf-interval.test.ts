import { expect, it } from 'vitest';
import { daysBetween, edtfInterval, relateIntervals } from './edtf-interval.ts';

it.each([
  ['2020-08-26', '2020-08-26', '2020-08-26'],
  ['2020-08-26T10~', '2020-08-26', '2020-08-26'],
  ['2020-08-01~', '2020-07-31', '2020-08-02'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2020-12~', '2020-11-01', '2021-01-31'],
  ['2020', '2020-01-01', '2020-12-31'],
  ['202X', '2020-01-01', '2029-12-31'],
  ['2020-08-24/2020-08-27', '2020-08-24', '2020-08-27'],
  ['2020-08/..', '2020-08-01', '9999-12-31'],
])('reads %s', (edtf, from, to) => {
  expect(edtfInterval(edtf)).toEqual({ from, to });
});

it.each(['', 'Monday', '2020-13', '2020-02-30', '2020-08-27/2020-08-24'])('refuses "%s"', (edtf) => {
  expect(edtfInterval(edtf)).toBeNull();
});

it('tells how intervals lie', () => {
  const month = { from: '2020-08-01', to: '2020-08-31' };
  expect(relateIntervals(month, { ...month })).toBe('equal');
  expect(relateIntervals(month, { from: '2020-08-31', to: '2020-09-02' })).toBe('overlapping');
  expect(relateIntervals(month, { from: '2020-09-01', to: '2020-09-02' })).toBe('disjoint');
  expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2);
});
