import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchHit } from './search.ts';
import { snippetOf } from './search-snippet.ts';

const hit = (text: string, ...found: string[]): SearchHit => ({
  kind: 'excerpt',
  target: 'one',
  text,
  marks: found.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })),
});
const marked = ({ text, marks }: Pick<SearchHit, 'text' | 'marks'>): string[] =>
  marks.map(({ start, end }) => text.slice(start, end));
const FILLER = 'and on and on '.repeat(12);

describe('a snippet', () => {
  it('of a short text is the text', () => {
    expect(snippetOf(hit('The bridge fell.', 'bridge')).text).toBe('The bridge fell.');
  });

  it('of a long text surrounds the first word found', () => {
    const snippet = snippetOf(hit(`${FILLER}the bridge fell ${FILLER}`, 'bridge'));
    expect(snippet.text).toMatch(/^…[a-z ]{1,36}the bridge fell and[a-z ]*…$/u);
    expect(marked(snippet)).toEqual(['bridge']);
  });

  it('leaves out marks that lie behind its end', () => {
    expect(marked(snippetOf(hit(`The bridge ${FILLER}fell.`, 'bridge', 'fell')))).toEqual(['bridge']);
  });

  it('needs no blanks', () => {
    const snippet = snippetOf(hit(`${'x'.repeat(200)}bridge${'x'.repeat(200)}`, 'bridge'));
    expect(marked(snippet)).toEqual(['bridge']);
  });

  it('always keeps the first word found', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), fc.lorem({ maxCount: 60 }), (before, after) => {
        expect(marked(snippetOf(hit(`${before} FOUND ${after}`, 'FOUND')))).toEqual(['FOUND']);
      }),
    );
  });
});
