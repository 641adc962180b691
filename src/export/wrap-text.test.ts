import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapText } from './wrap-text.ts';

const measure = (text: string): number => [...text].length;

describe('wrapText', () => {
  it('fills lines with whole words', () =>
    expect(wrapText('the patrols met on the road', 11, measure)).toEqual(['the patrols', 'met on the', 'road']));

  it('breaks a word that is wider than a line', () =>
    expect(wrapText('see https://a.example/?b=c now', 10, measure)).toEqual([
      'see',
      'https://a.',
      'example/?b',
      '=c now',
    ]));

  it('gives no line for nothing', () => expect(wrapText(' ', 10, measure)).toEqual([]));

  it('loses no letter and is never too wide', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(' ', 'a', 'bc', 'م', '😀') }),
        fc.integer({ min: 1, max: 9 }),
        (text, width) => {
          const lines = wrapText(text, width, measure);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
          for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
        },
      ),
    ));
});
