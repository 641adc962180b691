import { isRecord } from '../json-input.ts';
import type { Position } from '../model.ts';
import { decodeUtf8, decodeUtf8Strictly } from '../text/utf8.ts';
import {
  GazetteerFormatError,
  type GazetteerMeta,
  HEADER_BYTES,
  KINDS,
  MAGIC,
  populationOf,
  SECTIONS,
  VERSION,
} from './format.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { GazetteerPlace, PlaceKind, PlaceName } from './gazetteer-place.ts';
import { NameTable } from './name-table.ts';
import { planeReader, REBUILD, type Sections } from './planes.ts';

/** A compiled gazetteer, ready for use: its places by id, and its names. */
export interface OpenGazetteer extends Gazetteer {
  readonly names: NameTable;
  /** The place at a position of the file, 0 to `size - 1`. */
  placeAt(position: number): GazetteerPlace;
  /** The country of the place at a position. */
  countryAt(position: number): string;
  readonly size: number;
  /** The places of a kind. */
  ofKind(kind: PlaceKind): GazetteerPlace[];
}

/**
 * Opens a compiled gazetteer. Nothing is copied: the bytes stay as they are, and places are made when they are asked for.
 * @throws GazetteerFormatError for a file that is cut short, corrupt, or of another version
 */
export function openGazetteer(buffer: ArrayBuffer): OpenGazetteer {
  const sections = readSections(buffer);
  const meta = readMeta(sections.meta);
  const names = new NameTable(sections, meta);
  const { placeAt, positionOf, countryAt } = readPlaces(sections, meta, names);
  return {
    names,
    placeAt,
    countryAt,
    size: meta.places,
    ofKind: (kind) => {
      const code = KINDS.indexOf(kind);
      const found: GazetteerPlace[] = [];
      sections.kinds.forEach((other, position) => {
        if (other === code) found.push(placeAt(position));
      });
      return found;
    },
    get: (id) => {
      const position = positionOf(id);
      return position === -1 ? undefined : placeAt(position);
    },
    *all() {
      for (let position = 0; position < meta.places; position += 1) yield placeAt(position);
    },
  };
}

function readSections(buffer: ArrayBuffer): Sections {
  const head = HEADER_BYTES + SECTIONS.length * 8;
  if (buffer.byteLength < HEADER_BYTES)
    throw new GazetteerFormatError(
      `the gazetteer has ${buffer.byteLength} bytes, expected at least ${head}; ${REBUILD}`,
    );
  const view = new DataView(buffer);
  const magic = view.getUint32(0, true);
  if (magic !== MAGIC)
    throw new GazetteerFormatError(
      `the file begins with 0x${magic.toString(16)}, expected 0x${MAGIC.toString(16)} ("DTLG"): it is no gazetteer; ${REBUILD}`,
    );
  const version = view.getUint32(4, true);
  if (version !== VERSION)
    throw new GazetteerFormatError(`the gazetteer has version ${version}, expected ${VERSION}; ${REBUILD}`);
  if (view.getUint32(8, true) !== SECTIONS.length || buffer.byteLength < head)
    throw new GazetteerFormatError(
      `the gazetteer says that it has ${view.getUint32(8, true)} sections, expected ${SECTIONS.length}; ${REBUILD}`,
    );
  return Object.fromEntries(
    SECTIONS.map((name, index) => {
      const offset = view.getUint32(HEADER_BYTES + index * 8, true);
      const length = view.getUint32(HEADER_BYTES + index * 8 + 4, true);
      if (offset < head || offset + length > buffer.byteLength)
        throw new GazetteerFormatError(
          `the gazetteer is cut short: "${name}" would end at byte ${offset + length} of ${buffer.byteLength}; ${REBUILD}`,
        );
      return [name, new Uint8Array(buffer, offset, length)];
    }),
  ) as Sections;
}

function readMeta(bytes: Uint8Array): GazetteerMeta {
  try {
    const meta: unknown = JSON.parse(decodeUtf8Strictly(bytes));
    if (isMeta(meta)) return meta;
  } catch (error) {
    throw new GazetteerFormatError(`the gazetteer's description is damaged (${String(error)}); ${REBUILD}`);
  }
  throw new GazetteerFormatError(`the gazetteer's description lacks what it must say; ${REBUILD}`);
}

const COUNTS = ['places', 'names', 'postings', 'longest', 'coordinateScale', 'coordinateBytes'] as const;
const LISTS = ['countries', 'featureCodes', 'languages', 'sources'] as const;

function isMeta(value: unknown): value is GazetteerMeta {
  return (
    isRecord(value) &&
    COUNTS.every((name) => Number.isSafeInteger(value[name])) &&
    LISTS.every((name) => Array.isArray(value[name]))
  );
}

function readPlaces(sections: Sections, meta: GazetteerMeta, names: NameTable) {
  const count = meta.places;
  const id = planeReader(sections.ids, count, 4);
  const longitude = planeReader(sections.longitudes, count, meta.coordinateBytes);
  const latitude = planeReader(sections.latitudes, count, meta.coordinateBytes);
  const population = planeReader(sections.populations, count, 1);
  const kind = planeReader(sections.kinds, count, 1);
  const featureCode = planeReader(sections.featureCodes, count, 1);
  const country = planeReader(sections.countries, count, 1);
  const parent = planeReader(sections.parents, count, 3);
  const source = sections.sources.length === 0 ? () => 0 : planeReader(sections.sources, count, 2);
  const numbered = countNumbered(id, count);
  let codes: readonly string[] | undefined;
  let codePositions: ReadonlyMap<string, number> | undefined;
  const codeList = (): readonly string[] => {
    codes ??= decodeUtf8(sections.codes).split('\n').slice(0, -1);
    return codes;
  };
  const idAt = (position: number): string =>
    position < numbered ? `geonames:${id(position)}` : (codeList()[position - numbered] ?? '');
  const positionOf = (wanted: string): number => {
    const digits = /^geonames:(\d+)$/u.exec(wanted)?.[1];
    if (digits !== undefined) return search(id, numbered, Number(digits));
    codePositions ??= new Map(codeList().map((code, index) => [code, numbered + index]));
    return codePositions.get(wanted) ?? -1;
  };
  const holders = (position: number): string[] => {
    const found: string[] = [];
    for (let at = parent(position); at !== 0 && found.length < MOST_HOLDERS; at = parent(at - 1))
      found.push(idAt(at - 1));
    return found;
  };
  const made: (GazetteerPlace | undefined)[] = new Array(count);
  const precision = 10 ** Math.round(Math.log10(meta.coordinateScale));
  const degrees = (steps: number, origin: number): number =>
    Math.round((steps / meta.coordinateScale - origin) * precision) / precision;
  const countryAt = (position: number): string => meta.countries[country(position)] ?? '';
  const make = (position: number): GazetteerPlace =>
    new CompiledPlace(names, position, {
      id: idAt(position),
      kind: KINDS[kind(position)] ?? 'populated-place',
      featureCode: meta.featureCodes[featureCode(position)] || null,
      country: countryAt(position),
      within: holders(position),
      population: populationOf(population(position)),
      coordinates: [degrees(longitude(position), 180), degrees(latitude(position), 90)],
      source: meta.sources[source(position)] || `GeoNames, ${idAt(position)}`,
    });
  return {
    positionOf,
    countryAt,
    placeAt: (position: number): GazetteerPlace => {
      const known = made[position];
      if (known !== undefined) return known;
      const place = make(position);
      made[position] = place;
      return place;
    },
  };
}

type StoredFacts = Omit<GazetteerPlace, 'name' | 'names' | 'geometry' | 'approximate'>;

/** A place of a compiled gazetteer. Its names are looked up when they are asked for. */
class CompiledPlace implements GazetteerPlace {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly featureCode: string | null;
  readonly country: string;
  readonly within: readonly string[];
  readonly population: number;
  readonly coordinates: Position;
  readonly source: string;
  readonly #table: NameTable;
  readonly #position: number;
  #others: readonly PlaceName[] | null = null;

  constructor(table: NameTable, position: number, facts: StoredFacts) {
    this.#table = table;
    this.#position = position;
    this.id = facts.id;
    this.kind = facts.kind;
    this.featureCode = facts.featureCode;
    this.country = facts.country;
    this.within = facts.within;
    this.population = facts.population;
    this.coordinates = facts.coordinates;
    this.source = facts.source;
  }

  get name(): string {
    return this.#table.displayName(this.#position);
  }

  get names(): readonly PlaceName[] {
    this.#others ??= this.#table.otherNames(this.#position);
    return this.#others;
  }
}

/** Places above a place; a file in which holders hold each other in a circle ends here. */
const MOST_HOLDERS = 8;

/** Places with a number come first, ascending. */
function countNumbered(id: (position: number) => number, count: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (id(middle) === 0) high = middle;
    else low = middle + 1;
  }
  return low;
}

function search(id: (position: number) => number, count: number, wanted: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (id(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low < count && id(low) === wanted ? low : -1;
}
