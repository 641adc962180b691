import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partText } from './part-text.ts';

const letters = [...'From 🚁 Ferry to Mill.'];
const runs = (...marks: [number, number][]) =>
  partText(
    letters,
    { start: 0, end: letters.length },
    marks.map(([start, end]) => ({ start, end })),
  );

describe('partText', () => {
  it('cuts where marks begin and end, overlapping ones too', () =>
    expect(runs([5, 12], [7, 15]).map(({ text, over }) => [text, over.length])).toEqual([
      ['From ', 0],
      ['🚁 ', 1],
      ['Ferry', 2],
      [' to', 1],
      [' Mill.', 0],
    ]));

  it('takes of a mark what lies within the stretch', () =>
    expect(partText(letters, { start: 7, end: 12 }, [{ start: 0, end: 9 }]).map(({ text }) => text)).toEqual([
      'Fe',
      'rry',
    ]));

  it('loses and doubles no character, whatever lies over it', () => {
    const mark = fc.tuple(fc.nat(25), fc.nat(25));
    fc.assert(
      fc.property(fc.array(mark), (marks) => {
        expect(
          runs(...marks)
            .map(({ text }) => text)
            .join(''),
        ).toBe(letters.join(''));
      }),
    );
  });
});
