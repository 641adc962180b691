import { describe, expect, it } from 'vitest';
import { foldWord, spellingKey } from './normalize.ts';

describe('foldWord', () => {
  it.each([
    ['Qāmishlī', 'qamishli'],
    ['Dêrik', 'derik'],
    ['‘Īsá', 'isa'],
    ['U.S.', 'us'],
    ['Şanlıurfa', 'sanliurfa'],
    ['İdlib', 'idlib'],
    ['المَالِكِيَّة', 'المالكيه'],
    ['أنقرة', 'انقره'],
    ['Ёлка', 'елка'],
  ])('folds %s to %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  it('keeps words apart that differ in a letter', () => {
    expect(foldWord('Ankara')).not.toBe(foldWord('Anakra'));
  });
});

describe('spellingKey', () => {
  it.each([
    ['dayrick', 'derik'],
    ['malikiyah', 'malikiyya'],
    ['qamishli', 'kamishly'],
    ['deir', 'dayr'],
    ['hasakah', 'hasaka'],
  ])('meets for %s and %s', (one, other) => {
    expect(spellingKey(one)).toBe(spellingKey(other));
  });

  it('does not meet for different towns', () => {
    expect(spellingKey('homs')).not.toBe(spellingKey('hama'));
    expect(spellingKey('raqqa')).not.toBe(spellingKey('rukban'));
  });
});
