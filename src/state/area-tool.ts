import { type Signal, signal } from '@preact/signals-core';
import { distance } from '@turf/distance';

export type Position = readonly [longitude: number, latitude: number];

/** What a press on the map is for, instead of opening a place: the middle of a circle, corners, or points to measure. */
export type AreaTask = 'centre' | 'polygon' | 'measure';

/** What the reader is doing to choose an area or measure a distance; the area itself is in the filter. */
export interface AreaTool {
  readonly isOpen: Signal<boolean>;
  readonly task: Signal<AreaTask | null>;
  /** Radius of the next circle, km. */
  readonly radiusKm: Signal<number>;
  readonly measured: Signal<readonly Position[]>;
  /** Corners of the polygon that is being drawn; `null` before corners can be set. */
  readonly corners: Signal<number | null>;
  /** Why a polygon could not be drawn. */
  readonly fault: Signal<AreaFault | null>;
}

/** A polygon with too few or too many corners; or the drawing library did not load. */
export type AreaFault = 'corners' | 'drawing';

/** Also that of the circle around an open place. */
export const USUAL_RADIUS_KM = 50;
/** More points than anyone presses, so that a stuck key fills no memory. */
const MOST_POINTS = 200;

export function createAreaTool(): AreaTool {
  return {
    isOpen: signal(false),
    task: signal<AreaTask | null>(null),
    radiusKm: signal(USUAL_RADIUS_KM),
    measured: signal<readonly Position[]>([]),
    corners: signal<number | null>(null),
    fault: signal<AreaFault | null>(null),
  };
}

/** Begins to take presses on the map; measuring begins anew. */
export function startTask(tool: AreaTool, task: AreaTask): void {
  tool.isOpen.value = false;
  tool.fault.value = null;
  if (task === 'measure') tool.measured.value = [];
  tool.corners.value = null;
  tool.task.value = task;
}

/** Leaves the map's presses to places again. A single point measures nothing, and goes. A fault is told in the panel. */
export function endTask(tool: AreaTool, fault: AreaFault | null = null): void {
  tool.fault.value = fault;
  if (fault !== null) tool.isOpen.value = true;
  tool.task.value = null;
  if (tool.measured.value.length < 2) tool.measured.value = [];
}

/** Adds a point to what is measured; the same point twice in a row counts once. */
export function measureTo(tool: AreaTool, [longitude, latitude]: Position): void {
  const points = tool.measured.value;
  const last = points.at(-1);
  const isSame = last !== undefined && last[0] === longitude && last[1] === latitude;
  if (!isSame && points.length < MOST_POINTS) tool.measured.value = [...points, [longitude, latitude]];
}

/** Great-circle length of a line through points, km, on a sphere of the earth's mean radius (Turf). */
export function lengthKm(points: readonly Position[]): number {
  return points.slice(1).reduce((sum, point, at) => sum + distance([...(points[at] ?? point)], [...point]), 0);
}
