import type { Position } from './model.ts';

/** A file's text, and the name that its problems are reported under. */
export interface NamedText {
  readonly file: string;
  readonly text: string;
}

/** What to say of a value that `isPosition` refuses. */
export const NOT_A_POSITION = 'expected [longitude, latitude] in degrees, -180 to 180 and -90 to 90, in that order';

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
  return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= limit;
}

/**
 * Parses JSON, or reports why it cannot.
 * @param report takes the message and the offset at which the line begins that makes the text no JSON
 */
export function parseJson(text: string, report: (message: string, offset: number) => void): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    report(`not JSON: ${messageOf(error).replace(/\s+/gu, ' ')}`, faultyLine(text));
    return undefined;
  }
}

/**
 * Where the faulty line begins. Engines differ in whether they say, so the lines are tried: up to the faulty one a text is
 * only unfinished. Bisected, so that a long file costs a few parses more.
 */
function faultyLine(text: string): number {
  const ends = [...text.matchAll(/\n|$/gu)].map((match) => match.index);
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isUnfinished(text.slice(0, ends[middle]))) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : (ends[low - 1] ?? 0) + 1;
}

function isUnfinished(prefix: string): boolean {
  try {
    JSON.parse(prefix);
    return true;
  } catch (error) {
    const message = messageOf(error);
    const position = Number(/position (\d+)/u.exec(message)?.[1] ?? Number.NaN);
    return /end of JSON input|Unterminated string/u.test(message) || position >= prefix.trimEnd().length;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
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
    if (depth === 1 && (token === ',' || index === list.indexOf('['))) expected = true;
  }
  return offsets;
}
