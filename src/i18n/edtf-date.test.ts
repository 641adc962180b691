import { describe, expect, it } from 'vitest';
import { dateInWords, monthsInWords } from './edtf-date.ts';
import { en } from './en.ts';

describe('dateInWords', () => {
  it.each([
    ['2020-08-28', '28 August 2020'],
    ['2020-08-28~', 'about 28 August 2020'],
    ['2020-07', 'July 2020'],
    ['2020-07~', 'about July 2020'],
    ['2020', '2020'],
    ['2020-07?', 'July 2020, uncertain'],
    ['2020%', 'about 2020, uncertain'],
    ['2020-01-01', '1 January 2020'],
  ])('reads %s as “%s”', (edtf, words) => expect(dateInWords(edtf, en)).toBe(words));

  it('shortens the month on request, and only the month', () => {
    expect(dateInWords('2020-12-28', en, 'short')).toBe('28 Dec 2020');
    expect(dateInWords('2020-07~', en, 'short')).toBe('about Jul 2020');
  });

  it.each(['', 'soon', '2020-13', '2020-00-10', '2020-02-32', '20200828', '2020-8-2', '2020-08-28~~'])(
    'hands back %j, which is no date of ours, as it is',
    (value) => expect(dateInWords(value, en)).toBe(value),
  );

  it('writes other languages in their own words', () => {
    expect(dateInWords('2020-08-28', { ...en, language: 'ru' })).toContain('августа');
  });
});

describe('monthsInWords', () => {
  /** ICU puts thin or no-break spaces around the dash, depending on its version. */
  const months = (from: string, to: string) => monthsInWords(from, to, 'en').replace(/\s/gu, ' ');

  it('spans the months of two dates', () => {
    expect(months('2020-07~', '2020-12-28')).toMatch(/^Jul ?– ?Dec 2020$/u);
    expect(months('2019-12-31', '2020-01-01')).toMatch(/^Dec 2019 ?– ?Jan 2020$/u);
  });

  it('names one month once', () => expect(months('2020-08-01', '2020-08-28')).toBe('Aug 2020'));

  it('gives years where a date has no month', () => {
    expect(months('2019', '2020-08-28')).toMatch(/^2019 ?– ?2020$/u);
    expect(months('2020', '2020')).toBe('2020');
  });

  it('hands back what is no date', () => expect(months('soon', '2020')).toBe('soon – 2020'));
});
