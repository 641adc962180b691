import { describe, expect, it } from 'vitest';
import { consonants } from './consonants.ts';

describe('an Arabic name and its romanisations meet in their consonants', () => {
  it.each([
    ['الفاشر', 'fasher'],
    ['الفاشر', 'fashir'],
    ['القامشلي', 'qamishli'],
    ['القامشلي', 'kamishly'],
    ['جنين', 'jenin'],
    ['خانيونس', 'khanyunis'],
    ['صعده', 'sadah'],
    ['غزه', 'ghazzah'],
  ])('%s, %s', (arabic, latin) => {
    expect(consonants(arabic)).toBe(consonants(latin));
  });

  it('others do not', () => {
    expect(consonants('الفاشر')).not.toBe(consonants('nyala'));
    expect(consonants('حلب')).not.toBe(consonants('hama'));
  });

  it('keeps an article that is most of the word', () => {
    expect(consonants('الل')).toBe('l');
  });
});
