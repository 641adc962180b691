import { AREA_LIMITS } from './area.ts';
import type { Position } from './area-tool.ts';

/** Steps of the radius's slider in which it grows tenfold: near ones are told apart finely, far ones coarsely. */
const STEPS_PER_TEN = 20;
/** The slider goes from 0 to this. */
export const LAST_STEP = Math.round(STEPS_PER_TEN * Math.log10(AREA_LIMITS.greatestRadiusKm));

/** The radius at a step of the slider, in whole km. */
export function radiusOfStep(step: number): number {
  return Math.round(10 ** (step / STEPS_PER_TEN));
}

/** The step nearest to a radius. */
export function stepOfRadius(radiusKm: number): number {
  return Math.round(STEPS_PER_TEN * Math.log10(Math.max(1, radiusKm)));
}

/** Digits of Arabic and Persian, with their decimal sign. */
const EASTERN = /[٠-٩۰-۹٫]/gu;
const COORDINATES =
  /^([-−]?\d{1,2}(?:\.\d+)?)\s*°?\s*([NS]?)(?:\s*[,;،]\s*|\s+)([-−]?\d{1,3}(?:\.\d+)?)\s*°?\s*([EW]?)$/iu;

/**
 * Latitude and longitude in degrees, in this order as the drawer copies them: `37.177, 42.140`, `37.177 N 42.140 E`.
 * @returns `null` for anything else, and off the map
 */
export function readCoordinates(typed: string): Position | null {
  const match = COORDINATES.exec(typed.trim().replace(EASTERN, plainDigit));
  if (match === null) return null;
  const [, latitude = '', northSouth = '', longitude = '', eastWest = ''] = match;
  const position: Position = [signed(longitude, eastWest), signed(latitude, northSouth)];
  const isOnMap = Math.abs(position[0]) <= 180 && Math.abs(position[1]) <= AREA_LIMITS.greatestLatitude;
  return isOnMap ? position : null;
}

function plainDigit(sign: string): string {
  return sign === '٫' ? '.' : String((sign.codePointAt(0) ?? 0) % 16);
}

function signed(digits: string, side: string): number {
  const degrees = Number(digits.replace('−', '-'));
  return /[SW]/iu.test(side) ? -degrees : degrees;
}
