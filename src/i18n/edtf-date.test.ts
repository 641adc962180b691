import { describe, expect, it } from 'vitest';
import { dateAndTimeInWords, dateInWords, monthsInWords } from './edtf-date.ts';
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

  it.each([
    ['2019-21', 'spring 2019'],
    ['2019-23', 'autumn 2019'],
    ['2019-24~', 'about winter 2019'],
    ['2020-08-24/2020-08-27', '24 – 27 August 2020'],
    ['2020-08-31/2020-09-02', '31 August – 2 September 2020'],
    ['2020-07/2020-08', 'July 2020 – August 2020'],
    ['2020-08-24~/2020-08-27', 'about 24 August 2020 – 27 August 2020'],
    ['2019-23/2020-02', 'autumn 2019 – February 2020'],
    ['../2020-08-27', '27 August 2020 or earlier'],
    ['2020-08-24/', '24 August 2020 or later'],
  ])('reads the season or interval %s as “%s”', (edtf, words) =>
    // ICU puts thin spaces or none around the dash, depending on its version.
    expect(dateInWords(edtf, en).replace(/\s*–\s*/gu, ' – ')).toBe(words),
  );

  it.each([
    '',
    'soon',
    '2019-25',
    '2020/soon',
    '../..',
    '2020/2021/2022',
    '2020-13',
    '2020-00-10',
    '2020-02-32',
    '20200828',
    '2020-8-2',
    '2020-08-28~~',
  ])('hands back %j, which is no date of ours, as it is', (value) => expect(dateInWords(value, en)).toBe(value));

  it('writes other languages in their own words', () => {
    expect(dateInWords('2020-08-28', { ...en, language: 'ru' })).toContain('августа');
  });
});

describe('dateAndTimeInWords', () => {
  it.each([
    ['10~', '26 August 2020, about 10 am'],
    ['10:05', '26 August 2020, 10:05'],
    ['22:30~', '26 August 2020, about 22:30'],
    ['14', '26 August 2020, 2 pm'],
    ['at dawn', '26 August 2020, at dawn'],
  ])('reads the time %s', (time, words) =>
    expect(dateAndTimeInWords({ edtf: '2020-08-26', time }, en).replace(/\s/gu, ' ')).toBe(words),
  );

  it('leaves out a time that is not told', () =>
    expect(dateAndTimeInWords({ edtf: '2020-08', time: null }, en)).toBe('August 2020'));
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
