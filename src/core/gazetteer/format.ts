import type { PlaceKind } from './gazetteer-place.ts';

/**
 * The compiled gazetteer: one ArrayBuffer that is used in place. All numbers are little endian.
 *
 * ```
 * 0   u32 magic "DTLG"   4  u32 version   8  u32 number of sections
 * 12  per section: u32 offset from the file's beginning, u32 length in bytes
 * ```
 *
 * Numbers of a column are written as byte planes, lowest byte of all first: near neighbours share their upper bytes, so
 * that the file compresses to half of what interleaved numbers would take.
 *
 * The names are one sorted list (by `nameKey`, then by spelling), front-coded in blocks: a name says how many bytes it
 * shares with the one before (u8), how many follow (u8), and those. The first of a block is whole. Each name has one or
 * more postings, one a place that bears it: the place's position, with `LAST_POSTING` on the name's last and
 * `PREFERRED_POSTING` where the place is shown under it.
 */
export const MAGIC = 0x474c5444;
export const VERSION = 1;

/** Sections in file order. */
export const SECTIONS = [
  'meta', // UTF-8 JSON, see GazetteerMeta
  'names', // front-coded names
  'blockLengths', // u16 planes: bytes of each block of names
  'blockPostings', // u16 planes: postings of each block
  'postings', // u24 planes
  'languages', // u8 a posting: index into meta.languages; empty where names carry none
  'ids', // u32 planes: GeoNames ids, ascending; 0 at the end for places that have a code instead
  'codes', // UTF-8 lines: whole ids of the places whose number is 0, in order
  'longitudes', // planes of meta.coordinateBytes
  'latitudes',
  'populations', // u8, logarithmic, see populationCode
  'kinds', // u8 index into KINDS
  'featureCodes', // u8 index into meta.featureCodes
  'countries', // u8 index into meta.countries
  'parents', // u24 planes: position + 1 of the place that holds this one; 0 for none
  'sources', // u16 planes: index into meta.sources; empty where all are meta.sources[0]
] as const;
export type Section = (typeof SECTIONS)[number];

export const HEADER_BYTES = 12;
export const NAMES_PER_BLOCK = 16;
export const LAST_POSTING = 1 << 23;
export const PREFERRED_POSTING = 1 << 22;
export const PLACE_MASK = PREFERRED_POSTING - 1;
export const LONGEST_NAME = 255; // bytes of UTF-8

export interface GazetteerMeta {
  readonly places: number;
  readonly names: number;
  readonly postings: number;
  /** Most words that a name has, articles left out. */
  readonly longest: number;
  /** Steps a degree of the coordinates: 1e5 is about a metre, 1e3 about a hundred. */
  readonly coordinateScale: number;
  readonly coordinateBytes: number;
  readonly countries: readonly string[];
  readonly featureCodes: readonly string[];
  readonly languages: readonly string[];
  readonly sources: readonly string[];
}

/** In an order that is part of the format: new kinds go to the end. */
export const KINDS: readonly PlaceKind[] = [
  'country',
  'division',
  'populated-place',
  'military-base',
  'facility',
  'border-crossing',
  'mountains',
  'desert',
  'region',
  'river',
  'river-bank',
  'road',
  'district',
  'continent',
  'water',
  'point',
];

/** Steps of the population's code between one power of two and the next: errors stay below 5 %. */
const POPULATION_STEPS = 8;

/** A population in a byte: 0 for none, else the logarithm to base two in eighths. */
export function populationCode(population: number): number {
  return Math.min(255, Math.round(Math.log2(population + 1) * POPULATION_STEPS));
}

export function populationOf(code: number): number {
  return Math.round(2 ** (code / POPULATION_STEPS)) - 1;
}

/** Why a file is no gazetteer that this version reads. */
export class GazetteerFormatError extends Error {
  override readonly name = 'GazetteerFormatError';
}
