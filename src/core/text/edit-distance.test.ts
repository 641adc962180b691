import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

describe('the edit distance', () => {
  it.each([
    ['', '', 0],
    ['derik', 'derik', 0],
    ['', 'derik', 5],
    ['derik', 'dirik', 1],
    ['dayrick', 'derik', 3],
    ['kitten', 'sitting', 3],
  ])('of “%s” and “%s” is %i, either way', (one, other, expected) => {
    expect(editDistance(one, other)).toBe(expected);
    expect(editDistance(other, one)).toBe(expected);
  });
});
