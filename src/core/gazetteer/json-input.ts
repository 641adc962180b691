import type { Position } from '../model.ts';

/** A file's text, and the name that its problems are reported under. */
export interface NamedText {
  readonly file: string;
  readonly text: string;
}

/** What to say of a value that `isPosition` refuses. */
export const NOT_A_POSITION =
  'expected [longitude, latitude] in degrees, -180 to 180 and -90 to 90, in that order';

/** Strings, brackets, commas, and anything else that is no white space. */
const JSON_TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{},]|[^\s"[\]{},]+/gu;

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
  return (
    typeof value === 'number' &&
    Number.isFinite(value) &&
    Math.abs(value) <= limit
  );
}

/**
 * Parses JSON, or reports why it cannot.
 * @param report takes the message and the offset in the text at which parsing stopped, 0 where the engine does not say
 */
export function parseJson(
  text: string,
  report: (message: string, offset: number) => void,
): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    report(`not JSON: ${message}`, faultOffset(text, message));
    return undefined;
  }
}

/** V8 shows this many characters before the one that it could not read. */
const SHOWN_BEFORE = 10;

/**
 * Where parsing stopped, from what engines say: "at position 12" (V8), "line 3 column 4" (Firefox), or an excerpt
 * `..."dinates": undefined,"... is not valid JSON` (V8).
 */
function faultOffset(text: string, message: string): number {
  const position = /position (\d+)/u.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const line = /line (\d+) column/u.exec(message)?.[1];
  if (line !== undefined)
    return (
      text
        .split('\n')
        .slice(0, Number(line) - 1)
        .join('\n').length + 1
    );
  const [, cut, excerpt] =
    /, (\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/u.exec(message) ?? [];
  const found = excerpt === undefined ? -1 : text.indexOf(excerpt);
  if (found === -1) return 0;
  return cut === undefined ? found : found + SHOWN_BEFORE;
}

/** Where each element of a JSON list begins, as offsets into its text. */
export function elementOffsets(list: string): number[] {
  const offsets: number[] = [];
  let depth = 0;
  let expected = false;
  for (const { 0: token, index } of list.matchAll(JSON_TOKEN)) {
    if (depth === 1 && expected && token !== ']') {
      offsets.push(index);
      expected = false;
    }
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
    if (depth === 1 && (token === ',' || index === list.indexOf('[')))
      expected = true;
  }
  return offsets;
}
