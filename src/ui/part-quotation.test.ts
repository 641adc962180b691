import { describe, expect, it } from 'vitest';
import type { ExcerptMention } from '../core/geojson/properties.ts';
import { partQuotation } from './part-quotation.ts';

const mention = (start: number, end: number): ExcerptMention => ({
  exact: '',
  start,
  end,
  role: 'location',
  relation: null,
  place: 'p',
});
const texts = (exact: string, ...mentions: ExcerptMention[]) => partQuotation(exact, mentions).map(({ text }) => text);

describe('partQuotation', () => {
  it('parts a sentence at its names', () => {
    expect(texts('From Ferry to Mill.', mention(5, 10), mention(14, 18))).toEqual([
      'From ',
      'Ferry',
      ' to ',
      'Mill',
      '.',
    ]);
  });

  it('counts an emoji as one character, not as the two that a string has', () => {
    expect(texts('🚁 over Ferry', mention(7, 12))).toEqual(['🚁 over ', 'Ferry']);
  });

  it('keeps Arabic with its vowel signs whole', () => {
    const exact = 'قُرْبَ المالكية اليوم';
    const start = [...exact].indexOf('ا');
    expect(texts(exact, mention(start, start + 8))).toEqual(['قُرْبَ ', 'المالكية', ' اليوم']);
  });

  it('leaves no empty part where a name opens or closes the sentence', () => {
    expect(texts('Ferry', mention(0, 5))).toEqual(['Ferry']);
    expect(texts('')).toEqual([]);
  });

  it('takes mentions in any order, and leaves out one that overlaps another', () => {
    expect(texts('a b c', mention(4, 5), mention(0, 1))).toEqual(['a', ' b ', 'c']);
    expect(texts('a b c', mention(0, 3), mention(2, 5))).toEqual(['a b', ' c']);
  });
});
