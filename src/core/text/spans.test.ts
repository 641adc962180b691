import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlap, overlapFinder } from './spans.ts';

it('finds what going through the whole list finds', () => {
  const span = fc.tuple(fc.nat(50), fc.nat(8)).map(([start, length]) => ({ start, end: start + length + 1 }));
  fc.assert(
    fc.property(fc.array(span), span, (spans, wanted) => {
      const all = spans.filter((other) => overlap(other, wanted)).sort((one, other) => one.start - other.start);
      expect(overlapFinder(spans)(wanted)).toEqual(all);
    }),
  );
});
