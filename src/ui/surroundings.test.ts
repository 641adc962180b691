import { describe, expect, it } from 'vitest';
import type { PublishedReport } from '../core/geojson/properties.ts';
import { sampleExcerpt, sampleReport } from '../state/sample-collection.ts';
import { surroundingsOf } from './surroundings.ts';

/** A report of these sentences, as positions in code points. */
function report(text: string, ...sentences: string[]): PublishedReport {
  const passages = sentences.map((sentence) => {
    const start = [...text.slice(0, text.indexOf(sentence))].length;
    return { start, end: start + [...sentence].length, segment: 'article' as const };
  });
  return { ...sampleReport('gazette', '2021'), text, passages };
}

function around(sentence: number, of: PublishedReport) {
  const start = of.passages[sentence]?.start ?? -1;
  return surroundingsOf(sampleExcerpt({ id: 'x', place: 'Ferry', start }), of);
}

describe('surroundingsOf', () => {
  const whole = report('🚁 One. Two.\n\nThree.', '🚁 One.', 'Two.', 'Three.');

  it('gives the sentence before and the one after, over the end of a paragraph too', () => {
    expect(around(1, whole)).toEqual({ before: '🚁 One.', after: 'Three.' });
  });

  it('gives nothing beyond the ends of the report', () => {
    expect(around(0, whole)).toEqual({ before: null, after: 'Two.' });
    expect(around(2, whole)).toEqual({ before: 'Two.', after: null });
  });

  it('shows a gap where the copy leaves something out, rather than the sentence beyond it', () => {
    const cut = report('One.\n\n[…]\n\nTwo.\n\n[…]\n\nThree.\n\n[…]', 'One.', 'Two.', 'Three.');
    expect(around(1, cut)).toEqual({ before: '[…]', after: '[…]' });
    expect(around(2, cut)).toEqual({ before: '[…]', after: '[…]' });
    expect(around(0, cut)).toEqual({ before: null, after: '[…]' });
  });

  it('gives nothing for a position at which no sentence of the report starts', () => {
    expect(surroundingsOf(sampleExcerpt({ id: 'x', place: 'Ferry', start: 3 }), whole)).toEqual({
      before: null,
      after: null,
    });
  });
});
