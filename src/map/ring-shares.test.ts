import { describe, expect, it } from 'vitest';
import { addShares, ringArcs, toShares } from './ring-shares.ts';

describe('ringArcs', () => {
  it('gives two equal parties half a ring each, with the gap between them', () => {
    const [first, second] = ringArcs(
      [
        { faction: 'us', count: 4 },
        { faction: 'ru', count: 4 },
      ],
      0.1,
    );
    expect(first).toEqual({ faction: 'us', from: 0.05, to: Math.PI - 0.05 });
    expect(second?.from).toBeCloseTo(Math.PI + 0.05);
    expect(second?.to).toBeCloseTo(2 * Math.PI - 0.05);
  });

  it('closes the ring for a lone party', () => {
    expect(ringArcs([{ faction: 'us', count: 3 }], 0.1)).toEqual([{ faction: 'us', from: 0, to: 2 * Math.PI }]);
  });

  it('keeps a party visible that has one excerpt of five hundred', () => {
    const [, small] = ringArcs(
      [
        { faction: 'us', count: 499 },
        { faction: 'hts', count: 1 },
      ],
      0,
    );
    expect((small?.to ?? 0) - (small?.from ?? 0)).toBeGreaterThan(0.2);
  });

  it('never draws more than one ring', () => {
    const shares = Array.from({ length: 30 }, (_, index) => ({
      faction: `f${index}`,
      count: 1,
    }));
    expect(ringArcs(shares, 0).at(-1)?.to).toBeCloseTo(2 * Math.PI);
  });

  it('draws nothing where no party is named', () => {
    expect(ringArcs([], 0.1)).toEqual([]);
  });
});

describe('toShares', () => {
  it('leaves out parties without excerpts and keeps the order', () => {
    expect(toShares({ us: 2, sdf: 0, ru: 1 })).toEqual([
      { faction: 'us', count: 2 },
      { faction: 'ru', count: 1 },
    ]);
  });
});

describe('addShares', () => {
  it('adds each party over the places', () => {
    expect(addShares([toShares({ us: 4, ru: 4 }), toShares({ us: 1, sy: 2 })])).toEqual([
      { faction: 'us', count: 5 },
      { faction: 'ru', count: 4 },
      { faction: 'sy', count: 2 },
    ]);
  });
});
