import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { plural } from './plural.ts';

describe('plural', () => {
  it('takes the form that the number asks for', () => {
    const places = plural<'one' | 'other'>('en', { one: '{n} place', other: '{n} places' });
    expect([0, 1, 2, 21].map(places)).toEqual(['0 places', '1 place', '2 places', '21 places']);
  });

  it('knows languages with more forms than two', () => {
    const reports = plural<'one' | 'few' | 'many' | 'other'>('ru', {
      one: '{n} отчёт',
      few: '{n} отчёта',
      many: '{n} отчётов',
      other: '{n} отчёта',
    });
    expect([1, 3, 5, 11, 21, 22].map(reports)).toEqual([
      '1 отчёт',
      '3 отчёта',
      '5 отчётов',
      '11 отчётов',
      '21 отчёт',
      '22 отчёта',
    ]);
  });

  it('writes numbers as the language does', () => {
    expect(plural<'one' | 'other'>('en', { one: '{n}', other: '{n}' })(12_345)).toBe('12,345');
  });

  it('is used by the English catalogue', () => {
    expect(en.places.excerpts(1)).toBe('1 excerpt');
    expect(en.places.excerpts(4)).toBe('4 excerpts');
  });
});
