import { describe, expect, it } from 'vitest';
import { english } from '../locale/en/english.ts';
import { sampleReport } from '../sample-report.ts';
import { readPassages } from './segments.ts';

const segments = (text: string, title: string | null = null): string[] =>
  readPassages(sampleReport(text, { title }), english).map(
    (passage) => `${passage.segment}: ${text.slice(passage.start, passage.end)}`,
  );

describe('readPassages', () => {
  it('knows the title, a caption by its credit, and a link to another report', () => {
    const text =
      'A bridge falls\n\nThe bridge before its fall, May 2030 (AP)\n\nIt fell.\n\nSee Bridge Closed After Storm in North';
    expect(segments(text, 'A bridge falls')).toEqual([
      'title: A bridge falls',
      'caption: The bridge before its fall, May 2030 (AP)',
      'article: It fell.',
      'boilerplate: See Bridge Closed After Storm in North',
    ]);
  });

  it('parts an update from the original entry below it', () => {
    expect(segments('Seven were hurt.\n\nORIGINAL ENTRY, MAY 3: Four were hurt.\n\nMore later.')).toEqual([
      'update: Seven were hurt.',
      'original-entry: ORIGINAL ENTRY, MAY 3: Four were hurt.',
      'original-entry: More later.',
    ]);
  });

  it('leaves omission marks out', () => {
    expect(segments('One.\n\n[…]\n\nTwo.')).toEqual(['article: One.', 'article: Two.']);
  });

  it('does not take every bracket for a credit, nor every “See” for a link', () => {
    expect(segments('He saw it (twice)\n\nSee how the bridge fell.')).toEqual([
      'article: He saw it (twice)',
      'article: See how the bridge fell.',
    ]);
  });
});
