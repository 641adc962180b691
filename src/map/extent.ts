import turfBbox from '@turf/bbox';
import turfCircle from '@turf/circle';
import type { BBox, Geometry } from 'geojson';
import type { MapPadding, MapPlace } from './map-place.ts';

/** Corners of what is drawn of a place, the circle of "near" included; `null` where nothing is. */
export function extentOf({ geometry, nearRadiusKm }: MapPlace): BBox | null {
  if (geometry === null) return null;
  return turfBbox(
    geometry.type === 'Point' && nearRadiusKm !== null ? circle(geometry.coordinates, nearRadiusKm) : geometry,
  );
}

function circle(center: number[], radiusKm: number): Geometry {
  return turfCircle(center, radiusKm, { units: 'kilometers' }).geometry;
}

/** The box around all boxes; `null` for none. */
export function extentOfAll(boxes: readonly BBox[]): BBox | null {
  if (boxes.length === 0) return null;
  return [
    Math.min(...boxes.map(([west]) => west)),
    Math.min(...boxes.map(([, south]) => south)),
    Math.max(...boxes.map((box) => box[2])),
    Math.max(...boxes.map((box) => box[3])),
  ];
}

/** Pixels of the container, y downwards. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What the panels leave free, less a margin. */
export function freeRectangle(width: number, height: number, padding: MapPadding, margin: number): Rectangle {
  return {
    left: padding.left + margin,
    top: padding.top + margin,
    right: width - padding.right - margin,
    bottom: height - padding.bottom - margin,
  };
}

/** How far the map must move so that `box` lies inside `frame`, `[right, down]`; `null` where it is too large for that. */
export function shiftInto(box: Rectangle, frame: Rectangle): [number, number] | null {
  if (box.right - box.left > frame.right - frame.left || box.bottom - box.top > frame.bottom - frame.top) return null;
  return [
    shiftAlong(box.left, box.right, frame.left, frame.right),
    shiftAlong(box.top, box.bottom, frame.top, frame.bottom),
  ];
}

function shiftAlong(from: number, to: number, least: number, most: number): number {
  if (from < least) return from - least;
  if (to > most) return to - most;
  return 0;
}
