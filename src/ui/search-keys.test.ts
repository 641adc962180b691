import { describe, expect, it } from 'vitest';
import { moveActive } from './search-keys.ts';

const press = (key: string, active: number | null, count: number, modified = {}) =>
  moveActive({ key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, ...modified }, active, count);

describe('a key moves the mark among results', () => {
  it.each([
    ['ArrowDown', null, 0],
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 0],
    ['ArrowUp', null, 2],
    ['ArrowUp', 2, 1],
    ['ArrowUp', 0, 2],
    ['Home', 2, 0],
    ['End', 0, 2],
  ])('%s from %s of three to %s', (key, from, to) => {
    expect(press(key, from, 3)).toBe(to);
  });

  it.each([
    ['Home', null],
    ['End', null],
    ['a', 1],
    ['ArrowLeft', 1],
  ])('%s from %s is left to the field', (key, from) => {
    expect(press(key, from, 3)).toBeUndefined();
  });

  it('with a modifier it is left to the field', () => {
    expect(press('ArrowDown', 0, 3, { shiftKey: true })).toBeUndefined();
  });

  it('where nothing was found there is nothing to mark', () => {
    expect(press('ArrowDown', null, 0)).toBeNull();
  });
});
