import { describe, expect, it } from 'vitest';
import { radiusKm, setCircle, setRadius, takePoint, takeRing } from './area-actions.ts';
import { startTask } from './area-tool.ts';
import { setArea } from './filter-actions.ts';
import { createStore } from './store.ts';

describe('a circle', () => {
  it('has the usual radius at first, then the one that was set', () => {
    const store = createStore();
    expect(setCircle(store, [42, 37])).toBe(true);
    expect(store.filter.value.area).toEqual({ kind: 'circle', longitude: 42, latitude: 37, radiusKm: 50 });
    expect(setRadius(store, 120)).toBe(true);
    expect(store.filter.value.area).toMatchObject({ longitude: 42, radiusKm: 120 });
    setArea(store, null);
    expect(radiusKm(store)).toBe(120);
  });

  it('takes its radius from the address', () => {
    const store = createStore();
    setArea(store, { kind: 'circle', longitude: 42, latitude: 37, radiusKm: 7 });
    setCircle(store, [41, 36]);
    expect(store.filter.value.area).toMatchObject({ longitude: 41, radiusKm: 7 });
  });

  it.each([0, 0.5, 1001, Number.NaN])('refuses a radius of %s km', (km) => {
    const store = createStore();
    expect(setRadius(store, km)).toBe(false);
    expect(radiusKm(store)).toBe(50);
  });

  it('refuses a middle off the map', () => {
    const store = createStore();
    expect(setCircle(store, [42, 89])).toBe(false);
    expect(store.filter.value.area).toBeNull();
  });
});

describe('a press on the map', () => {
  it('is the middle of a circle once', () => {
    const store = createStore();
    startTask(store.areaTool, 'centre');
    takePoint(store, [42, 37]);
    expect(store.filter.value.area).toMatchObject({ kind: 'circle', longitude: 42 });
    expect(store.areaTool.task.value).toBeNull();
    takePoint(store, [40, 35]);
    expect(store.filter.value.area).toMatchObject({ longitude: 42 });
  });

  it('is a point to measure', () => {
    const store = createStore();
    startTask(store.areaTool, 'measure');
    takePoint(store, [42, 37]);
    takePoint(store, [43, 37]);
    expect(store.areaTool.measured.value).toHaveLength(2);
    expect(store.filter.value.area).toBeNull();
  });
});

describe('a polygon', () => {
  it('is set by its corners', () => {
    const store = createStore();
    startTask(store.areaTool, 'polygon');
    takeRing(store, [
      [40, 35],
      [41, 35],
      [41, 36],
    ]);
    expect(store.filter.value.area).toMatchObject({ kind: 'polygon' });
    expect(store.areaTool.fault.value).toBeNull();
  });

  it('of two corners is refused, and the panel opens to say so', () => {
    const store = createStore();
    startTask(store.areaTool, 'polygon');
    takeRing(store, [
      [40, 35],
      [41, 35],
      [40, 35],
    ]);
    expect(store.filter.value.area).toBeNull();
    expect([store.areaTool.fault.value, store.areaTool.isOpen.value]).toEqual(['corners', true]);
  });
});
