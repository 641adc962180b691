import { describe, expect, it } from 'vitest';
import { en } from '../i18n/en.ts';
import { dayNumber } from '../state/event-date.ts';
import type { TimeExtent } from '../state/timeline.ts';
import { daysInWords, spanInWords, timeTicks, withoutOverlap } from './time-words.ts';

const days = (from: string, to: string) => daysInWords({ from: dayNumber(from), to: dayNumber(to) }, en);
const extent = (start: string, end: string): TimeExtent => ({
  start: dayNumber(start),
  end: dayNumber(end),
  unit: 'week',
});
const labels = (start: string, end: string, about: number) =>
  timeTicks(extent(start, end), about, en).map(({ label }) => label);

describe('daysInWords', () => {
  it.each([
    ['2020-08-26', '2020-08-26', '26 August 2020'],
    ['2020-07-01', '2020-07-31', 'July 2020'],
    ['2020-01-01', '2020-12-31', '2020'],
    ['2019-09-01', '2019-11-30', 'September 2019 – November 2019'],
    ['2020-07-01', '2020-07-30', '1–30 July 2020'],
  ])('says %s to %s', (from, to, text) => expect(days(from, to).replaceAll('\u2009', '')).toBe(text));
});

describe('spanInWords', () => {
  it('says an open end by the extent’s own', () =>
    expect(spanInWords({ from: null, to: '2020-08-31' }, extent('2020-06-01', '2021-01-01'), en)).toMatch(
      /^1 Jun\s?–\s?31 Aug 2020$/u,
    ));
});

describe('timeTicks', () => {
  it('names the year with the first mark and with each January', () =>
    expect(labels('2019-11-01', '2020-04-01', 6)).toEqual(['Nov 2019', 'Dec', 'Jan 2020', 'Feb', 'Mar']));

  it('names years alone, and days with their months', () => {
    expect(labels('2017-01-01', '2020-01-01', 3)).toEqual(['2017', '2018', '2019']);
    expect(labels('2020-08-24', '2020-08-27', 3)).toEqual(['24 Aug 2020', '25 Aug', '26 Aug']);
  });

  it('marks no day twice', () => expect(labels('2020-08-26', '2020-08-27', 14)).toEqual(['26 Aug 2020']));
});

describe('withoutOverlap', () => {
  const ticks = ['сентябрь 2019', 'октябрь', 'ноябрь'].map((label, day) => ({ label, day }));

  it('leaves out a label that would run into the one before', () =>
    expect(withoutOverlap(ticks, (day) => day * 60).map(({ label }) => label)).toEqual(['сентябрь 2019', 'ноябрь']));
  it('keeps those that have room', () => expect(withoutOverlap(ticks, (day) => day * 120)).toHaveLength(3));
});
