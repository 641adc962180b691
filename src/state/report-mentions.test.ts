import { expect, it } from 'vitest';
import { mentionsOf } from './report-mentions.ts';
import { sampleCollection, sampleExcerpt, samplePlace } from './sample-collection.ts';

it('gives a report’s place names once each, in reading order, with those not placed', () => {
  const excerpt = sampleExcerpt({ id: 'one', place: 'Ferry', start: 10 });
  const other = sampleExcerpt({ id: 'two', place: 'Ferry', report: 'post' });
  const selector = [
    { type: 'TextQuoteSelector', exact: 'Nowhere', prefix: '', suffix: '' },
    { type: 'TextPositionSelector', start: 2, end: 9 },
  ] as const;
  const collection = {
    ...sampleCollection([samplePlace('Ferry', [excerpt, other]), samplePlace('Mill', [excerpt])]),
    unplaced: [{ report: 'gazette', target: { selector }, candidates: [], rule: '' }],
  };
  expect(mentionsOf('gazette', collection)).toEqual([
    { start: 2, end: 9, place: null },
    { start: 10, end: 15, place: 'Ferry' },
  ]);
});
