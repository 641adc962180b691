import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, languageFaults, languageInAddress, preferredLanguage, withLanguage } from './language.ts';

describe('preferredLanguage', () => {
  it.each([
    [['ar-SY', 'en'], 'ar'],
    [['fr', 'ru-RU', 'ar'], 'ru'],
    [['EN-us'], 'en'],
    [['fr', 'ku'], 'en'],
    [['arz', 'rup'], 'en'],
    [['constructor', '__proto__'], 'en'],
    [[], 'en'],
  ])('of %j is %s', (preferred, language) => expect(preferredLanguage(preferred)).toBe(language));
});

describe('an address’s language', () => {
  it('is one that the page speaks', () => {
    expect(languageInAddress('?place=x&lang=ar')).toBe('ar');
    expect(languageFaults('?place=x&lang=ar')).toEqual([]);
    expect(languageInAddress('?place=x')).toBeNull();
    expect(languageFaults('?place=x')).toEqual([]);
  });

  it.each(['fr', '', 'AR', 'ar-SY', 'toString'])('is not %j, which is a fault', (asked) => {
    expect(languageInAddress(`?lang=${asked}`)).toBeNull();
    expect(languageFaults(`?lang=${asked}`)).toEqual([{ kind: 'unknown-language', value: asked }]);
  });

  it('is repeated to the reader no longer than it need be', () =>
    expect(languageFaults(`?lang=${'x'.repeat(500)}`)[0]?.value).toBe(`${'x'.repeat(80)}…`));
});

describe('withLanguage', () => {
  it.each([
    ['/', 'ar', '/?lang=ar'],
    [
      '/map/?place=geonames:173530&hide=us,ru#8.50/37.1/41.2',
      'ru',
      '/map/?place=geonames:173530&hide=us,ru&lang=ru#8.50/37.1/41.2',
    ],
    ['/?lang=ar&embed#1/2/3', null, '/?embed#1/2/3'],
    ['/?lang=ar', null, '/'],
    ['/?embed&lang=ar&lang=ru', 'ru', '/?embed&lang=ru'],
    ['/?language=x', null, '/?language=x'],
    ['/#1/2/3', 'ar', '/?lang=ar#1/2/3'],
  ] as const)('of %s, set to %s, is %s', (address, language, result) =>
    expect(withLanguage(address, language)).toBe(result),
  );

  it('is read back, and goes without a trace', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), fc.constantFrom(...LANGUAGES), (query, language) => {
        fc.pre(!/(?:^|&)lang(?:=|&|$)/u.test(query) && !/^&|&&|&$/u.test(query));
        const address = query === '' ? '/' : `/?${query}`;
        const set = withLanguage(address, language);
        expect(languageInAddress(new URL(set, 'https://example.org').search)).toBe(language);
        expect(withLanguage(set, null)).toBe(address);
      }),
    );
  });
});
