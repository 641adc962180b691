import circle from '@turf/circle';
import truncate from '@turf/truncate';
import type { Geometry } from 'geojson';
import { elementOffsets, isRecord, type NamedText, parseJson } from '../json-input.ts';
import type { Position } from '../model.ts';
import { lineAt, type Problem } from '../problem.ts';
import { curatedFaults } from './curated-faults.ts';
import type { GazetteerPlace, PlaceKind, PlaceName } from './gazetteer-place.ts';
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

/** The hand-written places that are sound, by id, and the ids of all of them. */
export interface CuratedPlaces {
  readonly places: ReadonlyMap<string, GazetteerPlace>;
  readonly ids: ReadonlySet<string>;
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
): CuratedPlaces {
  const reportAt = (message: string, offset: number): void => {
    problems.push({ file, line: lineAt(text, offset), message });
  };
  const entries = parseJson(text, reportAt);
  if (entries === undefined) return { places: new Map(), ids: new Set() };
  if (!Array.isArray(entries)) {
    reportAt('expected a list of places `[…]`', 0);
    return { places: new Map(), ids: new Set() };
  }
  const ids = new Set<string>([...compiled.keys(), ...entries.map(idOf)]);
  const places = new Map<string, GazetteerPlace>();
  const used = new Set<string>();
  const offsets = elementOffsets(text);
  entries.forEach((entry: unknown, index) => {
    const id = idOf(entry);
    const faults = curatedFaults(entry, ids, shapes);
    if (id !== '' && used.has(id))
      faults.push({
        message: `the id "${id}" is used twice; give each place its own`,
        property: 'id',
      });
    used.add(id);
    const start = offsets[index] ?? 0;
    const own = text.slice(start, offsets[index + 1]);
    for (const { message, property } of faults) reportAt(message, start + propertyOffset(own, property));
    if (faults.length === 0) places.set(id, toPlace(entry as CuratedPlace));
  });
  return { places, ids: used };
}

function idOf(entry: unknown): string {
  return isRecord(entry) && typeof entry.id === 'string' ? entry.id : '';
}

/** Where a property stands in the text of its entry; its id, where the property is missing; else its beginning. */
function propertyOffset(entry: string, property: string): number {
  for (const key of [property, 'id']) {
    const quoted = JSON.stringify(key).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    const found = entry.search(new RegExp(String.raw`${quoted}\s*:`, 'u'));
    if (found !== -1) return found;
  }
  return 0;
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
  const area = circle([...coordinates], radiusKm, {
    units: 'kilometers',
    steps: CIRCLE_STEPS,
  });
  return truncate(area, { precision: 5, mutate: true }).geometry;
}
