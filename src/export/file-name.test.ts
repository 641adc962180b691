import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from './file-name.ts';

describe('fileName', () => {
  it.each([
    [null, 'dateline-map-2020-08-26.png'],
    ['al-Malikiyah', 'dateline-map-al-malikiyah-2020-08-26.png'],
    ['Dêrik / Qamişlo', 'dateline-map-derik-qamislo-2020-08-26.png'],
    ['../../etc/passwd', 'dateline-map-etc-passwd-2020-08-26.png'],
    ['المالكية', 'dateline-map-2020-08-26.png'],
  ])('of %s', (subject, name) => expect(fileName('map', subject, '2020-08-26', 'png')).toBe(name));

  it('is plain and short for any subject', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (subject) => {
        const name = fileName('map', subject, '2020-08-26', 'png');
        expect(name).toMatch(/^dateline-map(-[a-z0-9-]{1,60})?-2020-08-26\.png$/u);
      }),
    ));
});
