import { describe, expect, it } from 'vitest';
import { arabicCount } from './ar/count.ts';
import { ar } from './ar.ts';
import type { Catalog } from './catalog.ts';
import { dateAndTimeInWords, dateInWords, monthsInWords } from './edtf-date.ts';
import { en } from './en.ts';
import { localeOf } from './locale.ts';
import { russianCount } from './ru/count.ts';
import { ru } from './ru.ts';

describe('a catalogue that is not whole does not compile', () => {
  it('where a string is missing', () => {
    const { retry: _, ...rest } = ru;
    // @ts-expect-error the string is missing
    const catalog: Catalog = rest;
    expect(catalog.retry).toBeUndefined();
  });

  it('where a plural form is missing', () => {
    // @ts-expect-error Arabic needs `two`
    arabicCount({ zero: '', one: '', few: '', many: '', other: '' });
    // @ts-expect-error Russian needs `many`
    russianCount({ one: '', few: '', other: '' });
    expect(arabicCount({ zero: '', one: '', two: 'اثنان', few: '', many: '', other: '' })(2)).toBe('اثنان');
  });
});

describe('plural forms', () => {
  it('of Arabic are six', () =>
    expect([0, 1, 2, 3, 10, 11, 99, 100, 102, 103].map(ar.places.excerpts)).toEqual([
      'لا مقتطفات',
      'مقتطف واحد',
      'مقتطفان',
      '3 مقتطفات',
      '10 مقتطفات',
      '11 مقتطفاً',
      '99 مقتطفاً',
      '100 مقتطف',
      '102 مقتطف',
      '103 مقتطفات',
    ]));

  it('of Russian are three for whole numbers', () =>
    expect([0, 1, 2, 5, 11, 21, 22, 25, 112].map(ru.places.excerpts)).toEqual([
      '0 фрагментов',
      '1 фрагмент',
      '2 фрагмента',
      '5 фрагментов',
      '11 фрагментов',
      '21 фрагмент',
      '22 фрагмента',
      '25 фрагментов',
      '112 фрагментов',
    ]));
});

/** ICU puts thin spaces or none into spans, depending on its version. */
const plain = (text: string): string => text.replace(/\s*–\s*/gu, '–').replace(/\s/gu, ' ');

describe('dates', () => {
  it.each([
    ['2020-08-26', '26 آب 2020', '26 августа 2020 г.'],
    ['2020-09~', 'نحو أيلول 2020', 'примерно сентябрь 2020 г.'],
    ['2019-23', 'خريف 2019', 'осень 2019 г.'],
    ['2020-08-24/2020-08-27', '24–27 آب 2020', '24–27 августа 2020 г.'],
    ['2020?', '2020، غير مؤكد', '2020, неточно'],
  ])('%s in Arabic and Russian', (edtf, arabic, russian) => {
    expect(plain(dateInWords(edtf, ar))).toBe(arabic);
    expect(plain(dateInWords(edtf, ru))).toBe(russian);
  });

  it('have a time of day', () => {
    expect(dateAndTimeInWords({ edtf: '2020-08-26', time: '10~' }, ar)).toMatch(/^26 آب 2020، نحو 10 صباح/u);
    expect(dateAndTimeInWords({ edtf: '2020-08-26', time: '10~' }, ru)).toBe('26 августа 2020 г., примерно 10 утра');
    expect(dateAndTimeInWords({ edtf: '2020-08-26', time: '22:05' }, ru)).toBe('26 августа 2020 г., 22:05');
  });

  it('have Levantine months, short ones too', () => {
    expect(dateInWords('2020-12-28', ar, 'short')).toBe('28 كانون الأول 2020');
    expect(plain(monthsInWords('2020-07', '2020-12', 'ar'))).toBe('تموز–كانون الأول 2020');
  });
});

describe('numbers and lists', () => {
  it('have European digits in Arabic', () => {
    expect(new Intl.NumberFormat(localeOf('ar')).format(12_345)).toBe('12,345');
    expect(new Intl.NumberFormat(localeOf('ru')).format(12_345)).toBe('12\u00A0345');
  });

  it('are joined as each language does', () => {
    const parties = ['أمريكا', 'روسيا', 'قسد'];
    expect(ar.incident.values.list(parties)).toBe('أمريكا وروسيا وقسد');
    expect(ru.incident.values.list(['США', 'Россия', 'СДС'])).toBe('США, Россия и СДС');
    expect(en.incident.values.list(['US', 'Russia', 'SDF'])).toBe('US, Russia and SDF');
  });

  it('tell how many excerpts say “near”', () => {
    const circle = { radiusKm: 10, stated: false };
    expect(ar.drawer.near(4, 4, circle)).toBe(
      'المقتطفات كلها (4) تقول «قرب»، ونصف قطر الدائرة 10 كم لأن النص لا يذكر مسافة.',
    );
    expect(ar.drawer.near(1, 2, circle)).toContain('1 من أصل مقتطفين');
    expect(ru.drawer.near(1, 21, circle)).toContain('в 1 из 21 фрагмента');
  });
});

describe('every string', () => {
  /** Text of a catalogue by its path; functions are called with numbers and texts that none of the languages has. */
  function strings(value: unknown, path = ''): [string, string][] {
    if (typeof value === 'string') return [[path, value]];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, entry]) => strings(entry, `${path}/${key}`));
  }
  const english = new Map(strings(en));

  it.each([
    ['ar', ar, /[\u0600-\u06ff]/u],
    ['ru', ru, /[\u0400-\u04ff]/u],
  ] as const)('of %s is written in its script', (_, catalog, script) => {
    const same = [
      '/language',
      '/direction',
      '/comma',
      '/semicolon',
      '/roundHour/dayPeriod',
      '/area/coordinatesExample',
    ];
    const isKey = (path: string): boolean => /^\/keys\/rows\/\d+\/0$/u.test(path);
    const foreign = strings(catalog).filter(
      ([path, text]) => !same.includes(path) && !isKey(path) && (!script.test(text) || text === english.get(path)),
    );
    expect(foreign).toEqual([]);
  });
});
