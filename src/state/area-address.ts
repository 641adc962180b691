import { type Area, circleArea, polygonArea } from './area.ts';

/** A decimal number as addresses write it: no exponent, no more digits than an area keeps. */
const NUMBER = /^-?\d{1,4}(?:\.\d{1,7})?$/u;

/** `circle:42.14,37.177,25` (longitude, latitude, km) or `polygon:40,35,41,35,41,36` (longitude, latitude of each corner). */
export function encodeArea(area: Area): string {
  const numbers = area.kind === 'circle' ? [area.longitude, area.latitude, area.radiusKm] : area.ring.flat();
  return `${area.kind}:${numbers.join(',')}`;
}

/** @returns `null` for what is no area, or none within `AREA_LIMITS` */
export function decodeArea(text: string): Area | null {
  const [kind, list = '', ...more] = text.split(':');
  const parts = list.split(',');
  if (more.length > 0 || !parts.every((part) => NUMBER.test(part))) return null;
  const numbers = parts.map(Number);
  const [longitude = 0, latitude = 0, radiusKm = 0] = numbers;
  if (kind === 'circle') return numbers.length === 3 ? circleArea(longitude, latitude, radiusKm) : null;
  if (kind !== 'polygon' || numbers.length % 2 !== 0) return null;
  return polygonArea(pairs(numbers));
}

function pairs(numbers: readonly number[]): (readonly [number, number])[] {
  return numbers.flatMap((number, at) => (at % 2 === 0 ? [[number, numbers[at + 1] ?? 0] as const] : []));
}
