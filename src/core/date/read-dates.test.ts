import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '../locale/locales.ts';
import type { DateMention, Report } from '../model.ts';
import { readPassages } from '../text/segments.ts';
import { readDates } from './read-dates.ts';

function reportOf(text: string, published: string, language: string): Report {
  const unknown = { title: null, republishedBy: null, url: null, updated: null, republished: null };
  return { ...unknown, id: 'test', publisher: '', published, language, machineTranslated: false, text };
}

function datesOf(text: string, published: string, language: string): DateMention[] {
  const locale = locales.get(language);
  if (locale === undefined) throw new Error(`got the language "${language}", expected one that is read`);
  const report = reportOf(text, published, language);
  return readDates(report, readPassages(report, locale));
}

/** Each date as "words = EDTF", with its time where one is told. 2024-08-14 was a Wednesday. */
const read = (text: string, language = 'en', published = '2024-08-14'): string[] =>
  datesOf(text, published, language).map(
    ({ start, end, edtf, time }) => `${text.slice(start, end)} = ${edtf}${time === null ? '' : ` ${time}`}`,
  );

describe('readDates in English', () => {
  it('looks back from the anchor for a weekday, the anchor’s day included', () => {
    expect(read('Guns fell silent on Wednesday. Late Monday they had fired.')).toEqual([
      'on Wednesday = 2024-08-14',
      'Late Monday = 2024-08-12',
    ]);
    expect(read('Nobody came last Wednesday.')).toEqual(['last Wednesday = 2024-08-07']);
  });

  it('looks ahead behind a word of the future, but not past a verb of saying', () => {
    expect(read('The two will meet on Friday.')).toEqual(['on Friday = 2024-08-16']);
    expect(read('They would leave, he said on Friday.')).toEqual(['on Friday = 2024-08-09']);
    expect(read('A vote is planned for 3 October.')).toEqual(['3 October = 2024-10-03']);
  });

  it('fills in the year of a day, and says so', () => {
    const [full, partial] = datesOf('It began on 6 August 2024 and ended on December 30.', '2024-08-14', 'en');
    expect(full).toMatchObject({ edtf: '2024-08-06', inferred: false, basis: 'full date' });
    expect(partial).toMatchObject({ edtf: '2023-12-30', inferred: true, basis: 'day and month, from 2024-08-14' });
  });

  it('reads months, seasons, years and what is counted from them', () => {
    expect(read('In June this year, in May, since mid-July, last autumn, in 2011, the last year, this month.')).toEqual(
      [
        'In June this year = 2024-06',
        'in May = 2024-05',
        'since mid-July = 2024-07',
        'last autumn = 2023-23',
        'in 2011 = 2011',
        'the last year = 2023',
        'this month = 2024-08',
      ],
    );
    expect(read('It came earlier this week and goes by the end of the month.')).toEqual([
      'earlier this week = 2024-08-12/2024-08-14',
      'by the end of the month = 2024-08-31~',
    ]);
  });

  it('reads ranges', () => {
    expect(read('It rained between 3 and 5 June, and in the night of Thursday 8 to Friday 9 August.')).toEqual([
      'between 3 and 5 June = 2024-06-03/2024-06-05',
      'the night of Thursday 8 to Friday 9 August = 2024-08-08/2024-08-09',
    ]);
  });

  it('joins a time of day to the day beside it, and leaves it out where none is', () => {
    expect(read('About 10 am on Monday a shell fell; shortly before nine in the morning a second one.')).toEqual([
      'About 10 am on Monday = 2024-08-12 10~',
    ]);
    expect(read('The truce began at 04:00 GMT on Sunday, July 28.')).toEqual([
      'at 04:00 GMT on Sunday, July 28 = 2024-07-28 04:00',
    ]);
  });

  it('reads the times of a live report’s entries', () => {
    expect(read('20:05 — Sirens.\n\n17:30. All clear at 16:00.')).toEqual([
      '20:05 = 2024-08-14 20:05',
      '17:30 = 2024-08-14 17:30',
    ]);
  });

  it('counts two day words parted by a comma as two', () => {
    expect(read('Yesterday, Tuesday, at dawn, they came.')).toEqual(['Yesterday = 2024-08-13', 'Tuesday = 2024-08-13']);
  });

  it('takes a dateline as the anchor of its segment', () => {
    expect(read('UPDATE, AUGUST 13: They left yesterday.\n\nORIGINAL ENTRY, AUGUST 11: They came yesterday.')).toEqual([
      'AUGUST 13 = 2024-08-13',
      'yesterday = 2024-08-12',
      'AUGUST 11 = 2024-08-11',
      'yesterday = 2024-08-10',
    ]);
    expect(read('LIMA, 9 June 2031. Rain fell yesterday.', 'en', '')).toEqual([
      '9 June 2031 = 2031-06-09',
      'yesterday = 2031-06-08',
    ]);
  });

  it('counts "two days before" from the event, not from when it was told', () => {
    const text =
      'A bridge fell on Monday. The town spoke of it on Tuesday, officials said. He had crossed it two days before.';
    expect(read(text).at(-1)).toBe('two days before = 2024-08-10');
  });

  it('reads digits only where they mean one date', () => {
    expect(read('Seen on 25/12/2023, 07/06/2024, 08.06.2024 and 2024-08-01.')).toEqual([
      'on 25/12/2023 = 2023-12-25',
      '08.06.2024 = 2024-06-08',
      '2024-08-01 = 2024-08-01',
    ]);
  });

  it.each([
    'He may have left, and they march on.',
    'Resolution 2254 and 9K32 missiles, grid 2710.',
    'Ali, 41, born in 1990, commands 2029 people of the 10th Brigade.',
    'In the past 24 hours the Sunday Times and Friday prayers were cancelled every Monday.',
    'It came three days after the vote; the sun sat low in the second hour.',
    'He paid $2020 on 31 February.',
  ])('finds no date in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('readDates in Arabic', () => {
  it('reads months by all their names, digits of both kinds and days in words', () => {
    expect(read('في 13 آب/أغسطس ٢٠٢٤، وفي تموز/يوليو 2023، وفي الحادي والعشرين من حزيران.', 'ar')).toEqual([
      'في 13 آب/أغسطس ٢٠٢٤ = 2024-08-13',
      'وفي تموز/يوليو 2023 = 2023-07',
      'وفي الحادي والعشرين من حزيران = 2024-06-21',
    ]);
  });

  it('counts a day and its weekday as one', () => {
    expect(read('وقع القصف ظهر أمس الثلاثاء، وعاد الهدوء فجر اليوم.', 'ar')).toEqual([
      'ظهر أمس الثلاثاء = 2024-08-13',
      'فجر اليوم = 2024-08-14',
    ]);
  });

  it('reads times in words and ranges with a joined "and"', () => {
    expect(read('عند الساعة الثامنة والنصف صباح الاثنين، وبين 3 و5 حزيران.', 'ar')).toEqual([
      'عند الساعة الثامنة والنصف صباح الاثنين = 2024-08-12 08:30',
      'وبين 3 و5 حزيران = 2024-06-03/2024-06-05',
    ]);
  });

  it.each(['صلاة الجمعة في شارع 29 أيار.', 'القرار 2254 و2000 شخص.', 'مارس الجيش ضغطا.'])(
    'finds no date in "%s"',
    (text) => {
      expect(read(text, 'ar')).toEqual([]);
    },
  );
});

describe('readDates in Russian', () => {
  it('reads inflected days, nights and ranges', () => {
    expect(read('В ночь на 14 августа, во вторник утром, с 3 по 5 июня, накануне, в июле 2023 года.', 'ru')).toEqual([
      'В ночь на 14 августа = 2024-08-14',
      'во вторник утром = 2024-08-13',
      'с 3 по 5 июня = 2024-06-03/2024-06-05',
      'накануне = 2024-08-13',
      'в июле 2023 года = 2023-07',
    ]);
  });

  it('reads times of day', () => {
    expect(read('12 августа в 10 часов 15 минут, около 12:00 в среду, в 8 часов вечера в субботу.', 'ru')).toEqual([
      '12 августа в 10 часов 15 минут = 2024-08-12 10:15',
      'около 12:00 в среду = 2024-08-14 12:00~',
      'в 8 часов вечера в субботу = 2024-08-10 20:00',
    ]);
  });

  it.each(['Среда обитания.', 'Улица 8 Марта.', '2000 человек 1985 года рождения.'])(
    'finds no date in "%s"',
    (text) => {
      expect(read(text, 'ru')).toEqual([]);
    },
  );
});

describe('readDates in any text', () => {
  it('leaves out what it has no anchor for', () => {
    expect(read('They came on Monday, 6 May, in 2011.', 'en', '')).toEqual(['in 2011 = 2011']);
  });

  it('says no more than an anchor of a month allows', () => {
    expect(read('On July 22 it was quiet; on Monday it was not.', 'en', '2024-07')).toEqual([
      'On July 22 = 2024-07-22',
      'on Monday = 2024-07~',
    ]);
  });

  it('never throws, keeps to the text and never overlaps', () => {
    const words = fc.constantFrom(
      ...'on from to between 3 31 May 2024 Monday 10:05 am at last week ( ) , . - / и с по 5 мая и3 و5 بين آب أمس 08.06.2031'.split(
        ' ',
      ),
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 30 }).map((list) => list.join(' ')),
    );
    const published = fc.constantFrom('2024-08-14', '2024-08', '2024~', '', 'soon', '2024-13-99');
    fc.assert(
      fc.property(texts, published, fc.constantFrom('en', 'ar', 'ru'), (text, date, language) => {
        const mentions = datesOf(text, date, language);
        mentions.forEach((mention, index) => {
          expect(mention.start).toBeLessThan(mention.end);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          expect(mention.start).toBeGreaterThanOrEqual(mentions[index - 1]?.end ?? 0);
          expect(mention.edtf).toMatch(/^\d{4}/);
        });
      }),
      { numRuns: 500 },
    );
  });
});
