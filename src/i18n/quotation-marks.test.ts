import { describe, expect, it } from 'vitest';
import { quoteWith } from './quotation-marks.ts';

describe('quoteWith', () => {
  it('keeps a half of a pair of marks that the source has lost', () =>
    expect(quoteWith({ outer: ['“', '”'], inner: ['‘', '’'] })('behaviour.”')).toBe('“behaviour.’”'));

  it('turns the same marks inside into the inner ones, and leaves those of other languages', () => {
    const russian = quoteWith({ outer: ['«', '»'], inner: ['„', '“'] });
    expect(russian('Дорожная война')).toBe('«Дорожная война»');
    expect(russian('«Дорожная» война')).toBe('«„Дорожная“ война»');
    expect(russian('The “Road War”')).toBe('«The “Road War”»');
  });
});
