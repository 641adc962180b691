import { describe, expect, it } from 'vitest';
import { en } from '../i18n/en.ts';
import { sampleExcerpt, samplePlace } from '../state/sample-collection.ts';
import { precisionSentence } from './precision-sentence.ts';

const at = sampleExcerpt({ id: 'at', place: 'Ferry' });
const near = (radiusKm: number, stated: boolean) =>
  sampleExcerpt({ id: `near-${radiusKm}`, place: 'Ferry', mention: { relation: { kind: 'near', radiusKm, stated } } });
const point = samplePlace('Ferry', []);
const hills = {
  ...samplePlace('Hills', [], { precision: 'area', approximate: true }),
  geometry: { type: 'Polygon' as const, coordinates: [] },
};

describe('precisionSentence', () => {
  it('says that a radius is ours where the text gives none', () => {
    expect(precisionSentence(point, [near(10, false), near(10, false)], en)).toBe(
      'All 2 excerpts say “near”; the circle has a 10 km radius because the text gives none.',
    );
  });

  it('says which excerpts do, and takes the widest circle, which is the one drawn', () => {
    expect(precisionSentence(point, [near(3, false), at, near(20, true)], en)).toBe(
      '2 of 3 excerpts say “near”; the circle has the 20 km radius that the text gives.',
    );
  });

  it('speaks of no circle where none is drawn', () => {
    const sentence = precisionSentence(hills, [near(10, false)], en);
    expect(sentence).toMatch(/^The excerpt says “near”/u);
    expect(sentence).not.toMatch(/circle|km/u);
  });

  it('tells a rough region from an area with borders', () => {
    expect(precisionSentence(hills, [at], en)).toBe(en.drawer.precision.rough);
    expect(precisionSentence(samplePlace('District', [], { precision: 'area' }), [at], en)).toBe(
      en.drawer.precision.area,
    );
  });
});
