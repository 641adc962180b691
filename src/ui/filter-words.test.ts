import { describe, expect, it } from 'vitest';
import { en } from '../i18n/en.ts';
import { circleArea } from '../state/area.ts';
import { emptyFilter, type Filter } from '../state/filter.ts';
import { sampleCollection } from '../state/sample-collection.ts';
import { choiceInWords, partInWords } from './filter-words.ts';

const collection = sampleCollection([]);
const say = (part: keyof Filter, filter: Partial<Filter>) =>
  partInWords(part, { ...emptyFilter, ...filter }, collection, null, en);

describe('partInWords', () => {
  it('names one or two choices that are off, and counts more', () => {
    expect(say('hidden', { hidden: new Set(['red', 'none']) })).toBe('Parties: without red and No party named');
    expect(say('precisions', { precisions: new Set(['near']) })).toBe('Where: without Near');
    expect(say('types', { types: new Set(['clash', 'collision', 'none']) })).toBe('Event type: 3 off');
  });

  it('says how far an area reaches', () =>
    expect(say('area', { area: circleArea(40, 35, 20) })).toBe('Within 20 km of a point'));
});

describe('choiceInWords', () => {
  it('names a report by publisher and date, and a language in the page’s own', () => {
    expect(choiceInWords('reports', 'gazette', collection, en)).toBe('gazette, 3 May 2021');
    expect(choiceInWords('languages', 'ar', collection, en)).toBe('Arabic');
    expect(choiceInWords('statuses', 'none', collection, en)).toBe('of no incident');
  });

  it('leaves what is no language as it is', () =>
    expect(choiceInWords('languages', 'not a language', collection, en)).toBe('not a language'));
});
