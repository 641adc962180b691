import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from './tokens.ts';

const words = (text: string): string[] => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  it('parts words at hyphens and leaves the possessive out', () => {
    expect(words('Syria’s al-Tanf')).toEqual(['Syria', 'al', 'Tanf']);
  });

  it('keeps an abbreviation with full stops whole', () => {
    expect(words('the U.S. troops.')).toEqual(['the', 'U.S.', 'troops']);
  });

  it('keeps apostrophes inside a name', () => {
    expect(words("Qur'an ‘Ayn")).toEqual(["Qur'an", '‘Ayn']);
  });

  it('keeps exact positions in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tokens = tokenize(text);
        expect(tokens.map((token) => text.slice(token.start, token.end))).toEqual(tokens.map((token) => token.text));
      }),
    );
  });
});
