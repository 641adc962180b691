import type { Position } from '../model.ts';

/** A file's text, and the name that its problems are reported under. */
export interface NamedText {
  readonly file: string;
  readonly text: string;
}

/** What to say of a value that `isPosition` refuses. */
export const NOT_A_POSITION = 'expected [longitude, latitude] in degrees, -180 to 180 and -90 to 90, in that order';

/** True for an object that is no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for two finite numbers inside the bounds of WGS 84 longitude and latitude. */
export function isPosition(value: unknown): value is Position {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [longitude, latitude] = value as unknown[];
  return isWithin(longitude, 180) && isWithin(latitude, 90);
}

function isWithin(value: unknown, limit: number): boolean {
  return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= limit;
}

/**
 * Parses JSON, or reports why it cannot.
 * @param report takes the message and the offset in the text at which parsing stopped, 0 where the engine does not say
 */
export function parseJson(text: string, report: (message: string, offset: number) => void): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    report(`not JSON: ${message}`, Number(/position (\d+)/u.exec(message)?.[1] ?? 0));
    return undefined;
  }
}
