import { describe, expect, it } from 'vitest';
import { type CitedSource, cite, quote } from './citation.ts';

const source: CitedSource = {
  publisher: 'Morning Gazette',
  title: 'Patrols meet on the “long road”',
  published: '3 May 2021',
  republished: 'republished by Evening Post, 4 May 2021',
  url: 'https://gazette.example/a?b=1',
};
const permalink = 'https://maps.example/?place=geonames:1';

describe('cite', () => {
  it('gives source, address, quotation and permalink, a line each', () => {
    expect(cite('He said “no”.', source, permalink)).toBe(
      [
        'Morning Gazette, “Patrols meet on the ‘long road’”, 3 May 2021, republished by Evening Post, 4 May 2021.',
        'https://gazette.example/a?b=1',
        '“He said ‘no’.”',
        permalink,
      ].join('\n'),
    );
  });

  it('leaves out what the copy at hand lacks, without a trace of it', () => {
    const bare = cite('No.', { ...source, title: null, republished: null, url: null }, permalink);
    expect(bare).toBe(`Morning Gazette, 3 May 2021.\n“No.”\n${permalink}`);
    expect(bare).not.toContain('null');
  });
});

describe('quote', () => {
  it('keeps a half of a pair of marks that the source has lost', () => {
    expect(quote('behaviour.”')).toBe('“behaviour.’”');
  });
});
