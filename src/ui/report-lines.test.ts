import { describe, expect, it } from 'vitest';
import { linesOf } from './report-lines.ts';

const text = 'A photo.\n\n🚁 flew. It left.\n\n[…]\n\nIt was seen.';
const at = (exact: string, segment: 'caption' | 'article') => {
  const start = [...text.slice(0, text.indexOf(exact))].length;
  return { start, end: start + [...exact].length, segment };
};
const passages = [
  at('A photo.', 'caption'),
  at('🚁 flew.', 'article'),
  at('It left.', 'article'),
  at('It was seen.', 'article'),
];
const letters = [...text];

describe('linesOf', () => {
  it('gives paragraphs, their sentences and what stands between', () => {
    const words = linesOf({ text, passages }).map(({ pieces }) =>
      pieces.map(({ start, end, isPassage }) => `${isPassage ? '' : '-'}${letters.slice(start, end).join('')}`),
    );
    expect(words).toEqual([['A photo.'], ['🚁 flew.', '- ', 'It left.'], ['-[…]'], ['It was seen.']]);
  });

  it('says where a kind of segment begins, and not again after an omission', () =>
    expect(linesOf({ text, passages }).map(({ begins }) => begins)).toEqual(['caption', 'article', null, null]));
});
