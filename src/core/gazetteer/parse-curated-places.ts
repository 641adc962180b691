import circle from '@turf/circle';
import truncate from '@turf/truncate';
import type { Geometry } from 'geojson';
import type { Position } from '../model.ts';
import { lineAt, type Problem } from '../problem.ts';
import { curatedFaults } from './curated-faults.ts';
import type { GazetteerPlace, PlaceKind, PlaceName } from './gazetteer-place.ts';
import { isRecord, type NamedText, parseJson } from './json-input.ts';
import type { Shape } from './parse-shapes.ts';

/** A hand-written entry, after `curatedFaults` found nothing wrong with it. */
interface CuratedPlace {
  readonly id: string;
  readonly name: string;
  readonly names: readonly PlaceName[];
  readonly kind: PlaceKind;
  readonly country: string;
  readonly within: readonly string[];
  readonly coordinates: Position;
  /** The shape, written out. */
  readonly geometry?: Geometry;
  /** Instead of a geometry: a circle around the coordinates. */
  readonly radiusKm?: number;
  readonly approximate?: boolean;
  readonly source: string;
}

/** Corners of the circle that stands for an area of which only middle and size are known. */
const CIRCLE_STEPS = 48;

/**
 * Reads the hand-written places. Every problem is reported with its line, and an entry that has one is left out.
 * @param compiled places that `within` may name besides other hand-written ones
 * @param shapes places of area kinds may take their shape from here, by id
 */
export function parseCuratedPlaces(
  { file, text }: NamedText,
  compiled: ReadonlyMap<string, GazetteerPlace>,
  shapes: ReadonlyMap<string, Shape>,
  problems: Problem[],
): Map<string, GazetteerPlace> {
  const reportAt = (message: string, offset: number): void => {
    problems.push({ file, line: lineAt(text, offset), message });
  };
  const entries = parseJson(text, reportAt);
  if (entries === undefined) return new Map();
  if (!Array.isArray(entries)) {
    reportAt('expected a list of places `[…]`', 0);
    return new Map();
  }
  const ids = new Set<string>([...compiled.keys(), ...entries.map(idOf)]);
  const places = new Map<string, GazetteerPlace>();
  const used = new Set<string>();
  let from = 0;
  for (const entry of entries as unknown[]) {
    const start = entryStart(text, idOf(entry), from);
    from = start + 1;
    const faults = curatedFaults(entry, ids, shapes);
    if (used.has(idOf(entry))) faults.push({ message: `the id "${idOf(entry)}" is used twice; give each place its own` });
    used.add(idOf(entry));
    for (const { message, property } of faults) reportAt(message, propertyOffset(text, start, property));
    if (faults.length === 0) places.set(idOf(entry), toPlace(entry as CuratedPlace));
  }
  return places;
}

function idOf(entry: unknown): string {
  return isRecord(entry) && typeof entry['id'] === 'string' ? entry['id'] : '';
}

function entryStart(text: string, id: string, from: number): number {
  if (id === '') return from;
  const quoted = JSON.stringify(id).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const found = text.slice(from).search(new RegExp(String.raw`"id"\s*:\s*${quoted}`, 'u'));
  return found === -1 ? from : from + found;
}

/** Where a property of an entry stands; the entry's id, where the property is missing. */
function propertyOffset(text: string, start: number, property: string | undefined): number {
  if (property === undefined) return start;
  const next = text.slice(start + 1).search(/"id"\s*:/u);
  const end = next === -1 ? text.length : start + 1 + next;
  const found = text.slice(start, end).search(new RegExp(String.raw`"${property}"\s*:`, 'u'));
  return found === -1 ? start : start + found;
}

function toPlace(entry: CuratedPlace): GazetteerPlace {
  const geometry = entry.geometry ?? circleAround(entry);
  const approximate = entry.approximate ?? entry.radiusKm !== undefined;
  return {
    id: entry.id,
    name: entry.name,
    names: entry.names,
    kind: entry.kind,
    featureCode: null,
    country: entry.country,
    within: entry.within,
    population: 0,
    coordinates: entry.coordinates,
    ...(geometry === undefined ? {} : { geometry }),
    ...(approximate ? { approximate } : {}),
    source: entry.source,
  };
}

function circleAround({ coordinates, radiusKm }: CuratedPlace): Geometry | undefined {
  if (radiusKm === undefined) return undefined;
  const area = circle([...coordinates], radiusKm, { units: 'kilometers', steps: CIRCLE_STEPS });
  return truncate(area, { precision: 5, mutate: true }).geometry;
}
