import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { iframeCode } from './iframe-code.ts';

const CODE = /^<iframe src="([^"<>]*)" title="([^"<>]*)" width="100%" height="600" loading="lazy"><\/iframe>$/u;

/** What a browser makes of an attribute's value. */
function readAttribute(value: string): string {
  return value.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

describe('iframeCode', () => {
  it('puts address and title into attributes', () =>
    expect(iframeCode('https://maps.example/?place=geonames:1&embed', 'al-Malikiyah – Dateline')).toBe(
      '<iframe src="https://maps.example/?place=geonames:1&amp;embed" title="al-Malikiyah – Dateline" width="100%" height="600" loading="lazy"></iframe>',
    ));

  it('keeps a title that looks like markup inside its attribute', () => {
    const code = iframeCode('https://maps.example/', '"><script>alert(1)</script><i a="');
    expect(code).not.toContain('<script');
    expect(code).toMatch(CODE);
  });

  it('gives back any address and title as they were', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', "'", '<', '>', '&', 'quot;', '&lt;', '/', '=', ' ', '\n', 'a', 'م') }),
        fc.string(),
        (address, title) => {
          const [, src = '?', name = '?'] = CODE.exec(iframeCode(address, title)) ?? [];
          expect(readAttribute(src)).toBe(address);
          expect(readAttribute(name)).toBe(title);
        },
      ),
    ));
});
