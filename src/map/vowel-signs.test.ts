import { describe, expect, it } from 'vitest';
import { withoutVowelSigns } from './vowel-signs.ts';

describe('withoutVowelSigns', () => {
  it('takes vowels and doublings away, and no letter', () => {
    expect(withoutVowelSigns('الحَسَكَة')).toBe('الحسكة');
    expect(withoutVowelSigns('الرَّقّة')).toBe('الرقة');
    expect(withoutVowelSigns('رأس العين، آمد، إدلب، مؤتة')).toBe('رأس العين، آمد، إدلب، مؤتة');
    expect(withoutVowelSigns('Dêrik, Ель')).toBe('Dêrik, Ель');
  });
});
