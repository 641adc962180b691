import { describe, expect, it } from 'vitest';
import { NO_PARTY } from './excerpt-index.ts';
import { applyFilter, emptyFilter } from './filter.ts';
import { sampleCollection, sampleExcerpt, samplePlace } from './sample-collection.ts';

const both = sampleExcerpt({ id: 'both', place: 'Ferry', factions: ['red', 'blue'] });
const nobody = sampleExcerpt({ id: 'nobody', place: 'Ferry' });
const near = (id: string, radiusKm: number, factions: string[]) =>
  sampleExcerpt({ id, place: 'Mill', factions, mention: { relation: { kind: 'near', radiusKm, stated: true } } });
const broad = (id: string, wording: string) =>
  sampleExcerpt({ id, place: 'farland', factions: ['red'], mention: { exact: wording } });

const collection = sampleCollection([
  samplePlace('Mill', [near('close', 5, ['red']), near('far', 30, ['blue'])]),
  samplePlace('Ferry', [both, nobody, sampleExcerpt({ id: 'red', place: 'Ferry', factions: ['red'] })]),
  // The same sentence as at Ferry.
  samplePlace('Abbey', [both]),
  samplePlace('farland', [broad('one', 'Farland'), broad('two', 'the Far Land'), broad('three', 'the Far Land')], {
    precision: 'country',
  }),
]);
const show = (...hidden: string[]) => applyFilter(collection, { ...emptyFilter, hidden: new Set(hidden) });
const ids = (places: readonly { feature: { id: string } }[]) => places.map(({ feature }) => feature.id);

describe('applyFilter', () => {
  it('shows everything while nothing is off, most excerpts first, then by name', () => {
    const result = show();
    expect(ids(result.places)).toEqual(['Ferry', 'Mill', 'Abbey']);
    expect(ids(result.broadPlaces)).toEqual(['farland']);
    expect(result.placeTotal).toBe(3);
  });

  it('counts a sentence once that stands at several places', () => {
    expect(show().excerptTotal).toBe(8);
    expect(show().excerptCount).toBe(8);
    expect(show().factionCounts.get('blue')).toBe(2);
  });

  it('keeps an excerpt while one of its parties is on, and counts only parties that are on', () => {
    const result = show('red');
    const ferry = result.places.find(({ feature }) => feature.id === 'Ferry');
    expect(ferry?.excerpts.map(({ id }) => id)).toEqual(['both', 'nobody']);
    expect(ferry?.factions).toEqual({ blue: 1 });
    expect(result.excerptCount).toBe(3);
  });

  it('drops an excerpt that names no party only with its own switch', () => {
    expect(show('red', 'blue').places.flatMap(({ excerpts }) => excerpts.map(({ id }) => id))).toEqual(['nobody']);
    expect(show(NO_PARTY).places.flatMap(({ excerpts }) => excerpts)).not.toContain(nobody);
    expect(show().factionCounts.get(NO_PARTY)).toBe(1);
  });

  it('shows nothing with everything off, and leaves the totals as they are', () => {
    const result = show('red', 'blue', NO_PARTY);
    expect([...result.places, ...result.broadPlaces, ...result.broad]).toEqual([]);
    expect(result.excerptCount).toBe(0);
    expect(result.excerptTotal).toBe(8);
    expect(result.factionCounts).toEqual(show().factionCounts);
  });

  it('takes the widest “near” of what is in view, and none where no excerpt says it', () => {
    const radius = (...hidden: string[]) =>
      show(...hidden).places.find(({ feature }) => feature.id === 'Mill')?.nearRadiusKm;
    expect(radius()).toBe(30);
    expect(radius('blue')).toBe(5);
    expect(show().places.find(({ feature }) => feature.id === 'Ferry')?.nearRadiusKm).toBeNull();
  });

  it('counts what is too broad to pin by its wording', () => {
    expect(show().broad.map(({ wording, excerpts }) => [wording, excerpts.length])).toEqual([
      ['the Far Land', 2],
      ['Farland', 1],
    ]);
  });

  it('does not say “only” of an excerpt that also names a narrower place', () => {
    const narrower = sampleExcerpt({ id: 'narrower', place: 'farland', mention: { exact: 'Farland' } });
    const mill = { ...narrower.mention, exact: 'Mill', start: 0, end: 4, place: 'Mill' };
    const both = samplePlace('farland', [{ ...narrower, mentions: [mill, narrower.mention] }], {
      precision: 'country',
    });
    expect(applyFilter(sampleCollection([both]), emptyFilter).broad).toEqual([]);
  });

  it('changes nothing of what it is given', () => {
    const before = JSON.stringify(collection);
    show('red');
    expect(JSON.stringify(collection)).toBe(before);
  });

  it('ignores an unknown party that an address hides', () => {
    expect(show('green').excerptCount).toBe(8);
  });
});
