import { describe, expect, it } from 'vitest';
import { isUsableName, languageOf, withoutDuplicates } from './alternate-names.ts';

describe('isUsableName', () => {
  it.each(['Dêrik', 'Al Mālikīyah', 'al-Bāb', '‘Ayn ‘Īsá', 'المالكية', 'دێريك'])('keeps %s', (name) => {
    expect(isUsableName(name, false)).toBe(true);
  });

  it.each(['almalkyt', 'da ma shi ge', 'DAM', 'Of', 'Hms', 'dێryk', '大马士革', 'דמשק', 'Damasko/1'])(
    'leaves out %s',
    (name) => {
      expect(isUsableName(name, true)).toBe(false);
    },
  );

  it('keeps Cyrillic names only where they are wanted', () => {
    expect(isUsableName('Дамаск', true)).toBe(true);
    expect(isUsableName('Дамаск', false)).toBe(false);
  });
});

describe('languageOf', () => {
  it.each([
    ['المالكية', 'SY', 'ar'],
    ['دێريك', 'SY', 'ckb'],
    ['قامشلۆ', 'SY', 'ckb'],
    ['دەمەشىق', 'SY', null],
    ['چاناق', 'TR', null],
    ['قامشلی', 'SY', null],
    ['Dêrik', 'SY', 'ku'],
    ['Qamişlo', 'SY', 'ku'],
    ['Şanlıurfa', 'TR', 'tr'],
    ['Düzce', 'TR', 'tr'],
    ['Yabroûd', 'SY', null],
    ['Quşayr', 'SY', null],
    ['Al Mālikīyah', 'SY', null],
    ['Qamishli', 'SY', null],
    ['Dêrik', 'JO', null],
  ] as const)('reads %s in %s as %s', (name, country, language) => {
    expect(languageOf(name, country)).toBe(language);
  });
});

describe('withoutDuplicates', () => {
  it('keeps of two spellings the one that tells its language, and none that is the display name', () => {
    const names = [
      { name: 'Derik', lang: null },
      { name: 'Dêrik', lang: 'ku' },
      { name: 'Al Mālikīyah', lang: null },
      { name: 'Darik', lang: null },
    ];
    expect(withoutDuplicates('al-Malikiyah', names)).toEqual([
      { name: 'Dêrik', lang: 'ku' },
      { name: 'Darik', lang: null },
    ]);
  });
});
