import { encodeUtf8 } from '../text/utf8.ts';
import {
  type GazetteerMeta,
  HEADER_BYTES,
  KINDS,
  LAST_POSTING,
  LONGEST_NAME,
  MAGIC,
  NAMES_PER_BLOCK,
  PREFERRED_POSTING,
  populationCode,
  SECTIONS,
  type Section,
  VERSION,
} from './format.ts';
import type { GazetteerPlace } from './gazetteer-place.ts';
import { KEY_SEPARATOR, nameKey } from './name-key.ts';

/** How exact and how rich the file is. */
export interface WriteOptions {
  /** Steps a degree of the coordinates. */
  readonly coordinateScale: number;
  /** Whether names keep their language and places their source; both cost bytes. */
  readonly annotated: boolean;
}

const GEONAMES_ID = /^geonames:([1-9]\d{0,8})$/u;

interface Posting {
  readonly place: number;
  readonly preferred: boolean;
  readonly language: number;
}

interface Entry {
  readonly name: string;
  readonly key: string;
  readonly postings: Posting[];
}

/** A list of distinct values with a number each, in order of first appearance. */
class Values {
  readonly list: string[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(value: string): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    this.#numbers.set(value, this.list.length);
    return this.list.push(value) - 1;
  }
}

/**
 * Writes places into the compiled format. The same places give the same bytes.
 * @throws Error on an id twice, on a holder that is not among the places, and where a count exceeds what the format holds
 */
export function writeGazetteer(places: Iterable<GazetteerPlace>, options: WriteOptions): ArrayBuffer {
  const sorted = [...places].sort((one, other) => numberOf(one) - numberOf(other) || (one.id < other.id ? -1 : 1));
  const positions = new Map(sorted.map((place, position) => [place.id, position]));
  if (positions.size !== sorted.length) throw new Error('an id is used twice; expected each place once');
  const languages = new Values();
  languages.numberOf('');
  const entries = collectNames(sorted, languages);
  const countries = new Values();
  const featureCodes = new Values();
  featureCodes.numberOf('');
  const sources = new Values();
  sources.numberOf('');
  const names = writeNames(entries, options.annotated);
  const column = (bytes: number, value: (place: GazetteerPlace) => number): Uint8Array =>
    planes(sorted.map(value), bytes);
  const coordinateBytes = Math.ceil(Math.log2(360 * options.coordinateScale) / 8);
  const sections: Omit<Record<Section, Uint8Array>, 'meta'> = {
    ...names.sections,
    ids: column(4, (place) => (numberOf(place) === NO_NUMBER ? 0 : numberOf(place))),
    codes: encodeUtf8(
      sorted
        .filter((place) => numberOf(place) === NO_NUMBER)
        .map((place) => `${place.id}\n`)
        .join(''),
    ),
    longitudes: column(coordinateBytes, (place) => Math.round((place.coordinates[0] + 180) * options.coordinateScale)),
    latitudes: column(coordinateBytes, (place) => Math.round((place.coordinates[1] + 90) * options.coordinateScale)),
    populations: column(1, (place) => populationCode(place.population)),
    kinds: column(1, (place) => KINDS.indexOf(place.kind)),
    featureCodes: column(1, (place) => inByte(featureCodes.numberOf(place.featureCode ?? ''), 'feature codes')),
    countries: column(1, (place) => inByte(countries.numberOf(place.country), 'countries')),
    parents: column(3, (place) => parentOf(place, positions)),
    sources: options.annotated ? column(2, (place) => sources.numberOf(place.source)) : new Uint8Array(),
  };
  const meta: GazetteerMeta = {
    places: sorted.length,
    names: entries.length,
    postings: names.postings,
    longest: entries.reduce((most, entry) => Math.max(most, entry.key.split(KEY_SEPARATOR).length), 0),
    coordinateScale: options.coordinateScale,
    coordinateBytes,
    countries: countries.list,
    featureCodes: featureCodes.list,
    languages: languages.list,
    sources: sources.list,
  };
  return join({ meta: encodeUtf8(JSON.stringify(meta)), ...sections });
}

const NO_NUMBER = Number.MAX_SAFE_INTEGER;

function numberOf(place: GazetteerPlace): number {
  const digits = GEONAMES_ID.exec(place.id)?.[1];
  return digits === undefined ? NO_NUMBER : Number(digits);
}

function inByte(value: number, what: string): number {
  if (value > 255) throw new Error(`got more than 256 ${what}, expected at most as many as a byte tells apart`);
  return value;
}

function parentOf(place: GazetteerPlace, positions: ReadonlyMap<string, number>): number {
  const [parent] = place.within;
  if (parent === undefined) return 0;
  const position = positions.get(parent);
  if (position === undefined) throw new Error(`place ${place.id}: holder ${parent} is not among the places`);
  return position + 1;
}

function collectNames(places: readonly GazetteerPlace[], languages: Values): Entry[] {
  const entries = new Map<string, Entry>();
  const add = (name: string, posting: Posting): void => {
    const key = nameKey(name);
    const isTooLong = encodeUtf8(name).length > LONGEST_NAME;
    if (isTooLong && posting.preferred)
      throw new Error(
        `the name "${name}" has more than ${LONGEST_NAME} bytes; expected a shorter one to show the place under`,
      );
    // A name without a letter is found by nothing, but a place may have no other to be shown under.
    if (isTooLong || (key === '' && !posting.preferred)) return;
    const entry = entries.get(name);
    if (entry === undefined) entries.set(name, { name, key, postings: [posting] });
    else if (entry.postings.every((other) => other.place !== posting.place)) entry.postings.push(posting);
  };
  places.forEach((place, position) => {
    add(place.name, { place: position, preferred: true, language: 0 });
    for (const { name, lang } of place.names)
      add(name, { place: position, preferred: false, language: inByte(languages.numberOf(lang ?? ''), 'languages') });
  });
  return [...entries.values()].sort((one, other) => compare(one.key, other.key) || compare(one.name, other.name));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

type NameSections = 'names' | 'blockLengths' | 'blockPostings' | 'postings' | 'languages';

function writeNames(
  entries: readonly Entry[],
  annotated: boolean,
): { sections: Record<NameSections, Uint8Array>; postings: number } {
  const bytes: number[] = [];
  const lengths: number[] = [];
  const counts: number[] = [];
  const postings: Posting[] = [];
  const written: number[] = [];
  for (let from = 0; from < entries.length; from += NAMES_PER_BLOCK) {
    const start = bytes.length;
    const firstPosting = postings.length;
    let previous = new Uint8Array();
    for (const { name, postings: own } of entries.slice(from, from + NAMES_PER_BLOCK)) {
      const encoded = encodeUtf8(name);
      const shared = sharedLength(previous, encoded);
      bytes.push(shared, encoded.length - shared);
      for (const byte of encoded.subarray(shared)) bytes.push(byte);
      previous = encoded;
      own.forEach((posting, index) => {
        postings.push(posting);
        const flags = (index === own.length - 1 ? LAST_POSTING : 0) | (posting.preferred ? PREFERRED_POSTING : 0);
        written.push(posting.place | flags);
      });
    }
    lengths.push(bytes.length - start);
    counts.push(postings.length - firstPosting);
  }
  return {
    postings: postings.length,
    sections: {
      names: Uint8Array.from(bytes),
      blockLengths: planes(lengths, 2),
      blockPostings: planes(counts, 2),
      postings: planes(written, 3),
      languages: annotated ? Uint8Array.from(postings, (posting) => posting.language) : new Uint8Array(),
    },
  };
}

function sharedLength(one: Uint8Array, other: Uint8Array): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one[length] === other[length]) length += 1;
  return length;
}

/** All lowest bytes first, then all second ones, and so on. */
function planes(values: readonly number[], bytes: number): Uint8Array {
  const written = new Uint8Array(values.length * bytes);
  values.forEach((value, index) => {
    for (let plane = 0; plane < bytes; plane += 1)
      written[plane * values.length + index] = Math.floor(value / 2 ** (8 * plane)) % 256;
  });
  return written;
}

function join(sections: Record<Section, Uint8Array>): ArrayBuffer {
  const head = HEADER_BYTES + SECTIONS.length * 8;
  const total = SECTIONS.reduce((sum, name) => sum + sections[name].length, head);
  const buffer = new ArrayBuffer(total);
  const view = new DataView(buffer);
  [MAGIC, VERSION, SECTIONS.length].forEach((value, index) => {
    view.setUint32(index * 4, value, true);
  });
  let offset = head;
  SECTIONS.forEach((name, index) => {
    view.setUint32(HEADER_BYTES + index * 8, offset, true);
    view.setUint32(HEADER_BYTES + index * 8 + 4, sections[name].length, true);
    new Uint8Array(buffer, offset, sections[name].length).set(sections[name]);
    offset += sections[name].length;
  });
  return buffer;
}
