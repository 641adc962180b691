import { describe, expect, it } from 'vitest';
import type { Position } from '../../src/core/model.ts';
import { normalizeArea, signedArea } from './area.ts';
import { dissolve } from './dissolve.ts';
import { simplifyTogether } from './simplify-together.ts';

/** A border from (1, 0) to (1, 1) that wavers by less than the tolerance, and once by more. */
const BORDER: Position[] = [
  [1, 0],
  [1.001, 0.2],
  [1, 0.4],
  [1.1, 0.5],
  [1, 0.6],
  [0.999, 0.8],
  [1, 1],
];
const WEST = normalizeArea([[[[0, 0], ...BORDER, [0, 1], [0, 0]]]]);
const EAST = normalizeArea([[[[2, 1], ...BORDER.toReversed(), [2, 0], [2, 1]]]]);
const keys = (line: readonly Position[] = []): string[] => line.map(String);

describe('simplifyTogether', () => {
  it('simplifies a shared border once: both sides keep the same positions', () => {
    const [west, east] = simplifyTogether([WEST, EAST], 0.01).map((area) => keys(area[0]?.[0]));
    const shared = (west ?? []).filter((key) => east?.includes(key));
    expect(shared).toEqual(expect.arrayContaining(['1,0', '1.1,0.5', '1,1']));
    expect(west).not.toContain('1.001,0.2');
    expect(east).not.toContain('1.001,0.2');
  });

  it('keeps a ring that would vanish', () => {
    const islet = normalizeArea([
      [
        [
          [0, 0],
          [0.001, 0],
          [0.001, 0.001],
          [0, 0.001],
          [0, 0],
        ],
      ],
    ]);
    expect(simplifyTogether([islet], 0.01)).toEqual([islet]);
  });
});

describe('dissolve', () => {
  it('takes the shared border away and keeps the outline', () => {
    const whole = dissolve([WEST, EAST]);
    expect(whole).toHaveLength(1);
    expect(signedArea(whole[0]?.[0] ?? [])).toBeCloseTo(4, 10);
    expect(keys(whole[0]?.[0])).not.toContain('1.1,0.5');
  });

  it('leaves a hole where nothing fills it, and none where an enclave does', () => {
    const hole: Position[] = [
      [0.2, 0.2],
      [0.4, 0.2],
      [0.4, 0.4],
      [0.2, 0.4],
      [0.2, 0.2],
    ];
    const ring = normalizeArea([
      [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 1],
          [0, 0],
        ],
        hole,
      ],
    ]);
    expect(dissolve([ring])[0]).toHaveLength(2);
    expect(dissolve([ring, normalizeArea([[hole]])])[0]).toHaveLength(1);
  });
});
