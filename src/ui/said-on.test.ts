import { describe, expect, it } from 'vitest';
import { injured, sampleClaim, sampleReport } from '../state/sample-collection.ts';
import { firstSaid, saidOn } from './said-on.ts';

const report = {
  ...sampleReport('gazette', '2021-05-03'),
  updated: '2021-05-04~',
  passages: [
    { start: 0, end: 10, segment: 'update' as const },
    { start: 10, end: 20, segment: 'original-entry' as const },
  ],
};
const claimAt = (id: string, start: number) => {
  const claim = sampleClaim(id, injured('red', 4));
  const [quotation, position] = claim.target.selector;
  return { ...claim, target: { selector: [quotation, { ...position, start, end: start + 5 }] as const } };
};

describe('saidOn', () => {
  it('dates words of an update by the update, others by publication', () => {
    expect(saidOn(claimAt('later', 0), report)).toBe('2021-05-04~');
    expect(saidOn(claimAt('first', 10), report)).toBe('2021-05-03');
  });
});

describe('firstSaid', () => {
  it('finds the original entry, though the update stands above it', () =>
    expect(firstSaid([claimAt('later', 0), claimAt('first', 10)], new Map([['gazette', report]])).id).toBe('first'));
});
