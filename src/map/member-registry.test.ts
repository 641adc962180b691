import { describe, expect, it } from 'vitest';
import { MemberRegistry } from './member-registry.ts';

describe('MemberRegistry', () => {
  it('counts an excerpt once that stands at two places', () => {
    const registry = new MemberRegistry();
    const first = registry.numberOf(['a', 'b'], { us: 2 });
    const second = registry.numberOf(['b', 'c'], { us: 1, ru: 1 });
    expect(registry.ringOf([first, second])).toEqual({
      count: 3,
      shares: [
        { faction: 'us', count: 3 },
        { faction: 'ru', count: 1 },
      ],
    });
  });

  it('keeps the number of equal content and gives another to other content', () => {
    const registry = new MemberRegistry();
    const number = registry.numberOf(['a'], { us: 1 });
    expect(registry.numberOf(['a'], { us: 1 })).toBe(number);
    expect(registry.numberOf(['a'], { ru: 1 })).not.toBe(number);
  });

  it('refuses a number that it never gave', () => {
    expect(() => new MemberRegistry().ringOf([7])).toThrow('got 7');
  });
});
