import { isPosition, isRecord, NOT_A_POSITION } from '../json-input.ts';

/** How deep the lists of positions are nested, per type of geometry that a place may have. */
const NESTING: Readonly<Record<string, number>> = {
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};
/** Fewest positions: RFC 7946, 3.1.4 and 3.1.6. */
const FEWEST_OF_LINE = 2;
const FEWEST_OF_RING = 4;

/** What is wrong with the shape of a place, and what was expected; `null` if it is sound. */
export function geometryFault(geometry: unknown): string | null {
  const type = isRecord(geometry) ? String(geometry.type) : typeof geometry;
  const nesting = NESTING[type];
  if (!isRecord(geometry) || nesting === undefined) {
    return `the geometry is ${type}; expected one of ${Object.keys(NESTING).join(', ')}`;
  }
  const { coordinates } = geometry;
  if (!Array.isArray(coordinates) || coordinates.length === 0) return 'the geometry is empty; expected positions';
  const lines: unknown[] = nesting === 1 ? [coordinates] : coordinates.flat(nesting - 2);
  const isArea = type.endsWith('Polygon');
  for (const line of lines) {
    const fault = lineFault(line, isArea);
    if (fault !== null) return fault;
  }
  return null;
}

function lineFault(line: unknown, isRing: boolean): string | null {
  if (!Array.isArray(line)) return `the geometry has ${JSON.stringify(line)}; expected a list of positions`;
  const outside = line.find((position) => !isPosition(position));
  if (outside !== undefined) return `the geometry has ${JSON.stringify(outside)}; ${NOT_A_POSITION}`;
  const fewest = isRing ? FEWEST_OF_RING : FEWEST_OF_LINE;
  if (line.length < fewest)
    return `a ${isRing ? 'ring' : 'line'} has ${line.length} positions; expected ${fewest} or more`;
  if (isRing && JSON.stringify(line[0]) !== JSON.stringify(line.at(-1))) {
    return `a ring ends at ${JSON.stringify(line.at(-1))}; expected its first position ${JSON.stringify(line[0])} again`;
  }
  return null;
}
