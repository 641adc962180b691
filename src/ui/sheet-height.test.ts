import { describe, expect, it } from 'vitest';
import { listHeights, nearestHeight, placeHeights } from './sheet-height.ts';

describe('nearestHeight', () => {
  it('lets the list rest at its heading, below half or at full height', () => {
    const rest = (px: number) => nearestHeight(listHeights, px, 844);
    expect([0, 56, 200, 230, 380, 540, 600, 2000].map(rest)).toEqual([
      'low',
      'low',
      'low',
      'half',
      'half',
      'half',
      'full',
      'full',
    ]);
  });

  it('lets a place rest at two heights', () => {
    expect(nearestHeight(placeHeights, 100, 844)).toBe('half');
    expect(nearestHeight(placeHeights, 800, 844)).toBe('full');
  });
});
