import { batch } from '@preact/signals-core';
import { circleArea, polygonArea } from './area.ts';
import { endTask, measureTo, type Position } from './area-tool.ts';
import { setArea } from './filter-actions.ts';
import type { Store } from './store.ts';

/** Radius of the circle that is set, or of the next one; km. */
export function radiusKm({ filter, areaTool }: Store): number {
  const { area } = filter.value;
  return area?.kind === 'circle' ? area.radiusKm : areaTool.radiusKm.value;
}

/** Sets a circle around a point. @returns false where the map ends before it */
export function setCircle(store: Store, [longitude, latitude]: Position, km = radiusKm(store)): boolean {
  const area = circleArea(longitude, latitude, km);
  if (area !== null) setArea(store, area);
  return area !== null;
}

/** Changes the radius of the circle that is set, and of the next one. @returns false beyond `AREA_LIMITS` */
export function setRadius(store: Store, km: number): boolean {
  const { area } = store.filter.peek();
  const [longitude, latitude] = area?.kind === 'circle' ? [area.longitude, area.latitude] : [0, 0];
  const changed = circleArea(longitude, latitude, km);
  if (changed === null) return false;
  batch(() => {
    store.areaTool.radiusKm.value = km;
    if (area?.kind === 'circle') setArea(store, changed);
  });
  return true;
}

/** Uses a point of the map for the task at hand: as the middle of a circle, or as the next point of what is measured. */
export function takePoint(store: Store, at: Position): void {
  const { areaTool } = store;
  if (areaTool.task.peek() === 'measure') measureTo(areaTool, at);
  if (areaTool.task.peek() !== 'centre') return;
  setCircle(store, at);
  endTask(areaTool);
}

/** Sets the polygon that was drawn, or says that it has too few or too many corners. */
export function takeRing(store: Store, ring: readonly Position[]): void {
  const area = polygonArea(ring);
  if (area !== null) setArea(store, area);
  endTask(store.areaTool, area === null ? 'corners' : null);
}
