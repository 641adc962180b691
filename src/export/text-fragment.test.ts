import { describe, expect, it } from 'vitest';
import { linkToQuotation } from './text-fragment.ts';

const page = 'https://gazette.example/story';
/** What a browser reads back: the terms of the directive, decoded. */
const terms = (link: string | null): string[] =>
  (link ?? '').split(':~:text=')[1]?.split(',').map(decodeURIComponent) ?? [];

describe('linkToQuotation', () => {
  it('carries a short quotation whole', () => {
    expect(linkToQuotation(page, 'They left  the\n area.')).toBe(`${page}#:~:text=They%20left%20the%20area.`);
  });

  it('carries the ends of a long one', () => {
    const words = Array.from({ length: 30 }, (_, index) => `word${index}`);
    expect(terms(linkToQuotation(page, words.join(' ')))).toEqual([
      'word0 word1 word2 word3 word4',
      'word25 word26 word27 word28 word29',
    ]);
  });

  it('encodes commas, dashes and ampersands, which mean something in a directive', () => {
    const link = linkToQuotation(page, 'Homs-Deir, A&B, -no-');
    expect(link).toBe(`${page}#:~:text=Homs%2DDeir%2C%20A%26B%2C%20%2Dno%2D`);
    expect(terms(link)).toEqual(['Homs-Deir, A&B, -no-']);
  });

  it('keeps letters of any script and characters beyond 16 bits', () => {
    expect(terms(linkToQuotation(page, 'قرب المالكية 🚁'))).toEqual(['قرب المالكية 🚁']);
  });

  it('keeps the fragment of the source, but not a directive that it has', () => {
    expect(linkToQuotation(`${page}#part-2`, 'Yes.')).toBe(`${page}#part-2:~:text=Yes.`);
    expect(linkToQuotation(`${page}#part-2:~:text=other`, 'Yes.')).toBe(`${page}#part-2:~:text=Yes.`);
  });

  it.each(['javascript:alert(1)', 'data:text/html,hello', 'ftp://gazette.example/', '/story', 'https//gazette', ''])(
    'gives no link for %j',
    (url) => expect(linkToQuotation(url, 'Yes.')).toBeNull(),
  );

  it('gives none without an address', () => expect(linkToQuotation(null, 'Yes.')).toBeNull());
});
