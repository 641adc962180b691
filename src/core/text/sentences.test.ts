import { describe, expect, it } from 'vitest';
import { english } from '../locale/en/english.ts';
import { splitSentences } from './sentences.ts';

const split = (text: string): string[] =>
  splitSentences(text, { start: 0, end: text.length }, english).map((span) => text.slice(span.start, span.end));

describe('splitSentences', () => {
  it('ends a sentence at a full stop before a capital', () => {
    expect(split('The convoy left. It came back.')).toEqual(['The convoy left.', 'It came back.']);
  });

  it('keeps closing quotation marks with their sentence', () => {
    expect(split('“It was quiet.” Nobody asked.')).toEqual(['“It was quiet.”', 'Nobody asked.']);
  });

  it.each([
    'Gen. Ada Marsh spoke.',
    'The U.S. Army left.',
    'J. Doe and Lt. Gen. Roe met.',
    'It took 2.5 hours. not more',
  ])('does not split “%s”', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it('splits after a question and an exclamation', () => {
    expect(split('Who? They! Nobody.')).toEqual(['Who?', 'They!', 'Nobody.']);
  });

  it('keeps the rest without a full stop', () => {
    expect(split('One. Two without an end')).toEqual(['One.', 'Two without an end']);
  });
});
