import { decodeUtf8 } from '../text/utf8.ts';
import {
  GazetteerFormatError,
  type GazetteerMeta,
  LAST_POSTING,
  NAMES_PER_BLOCK,
  PLACE_MASK,
  PREFERRED_POSTING,
} from './format.ts';
import type { PlaceName } from './gazetteer-place.ts';
import { KEY_SEPARATOR, nameKey } from './name-key.ts';
import { planeReader, type Sections } from './planes.ts';

/** Positions in the sorted list of names, half-open: the names that begin with some words. */
export interface NameRange {
  readonly first: number;
  readonly last: number;
}

interface Block {
  readonly names: readonly string[];
  /** Each worked out when first asked for. */
  readonly keys: (string | undefined)[];
  /** Position of each name's first posting, and behind the last of them the next block's. */
  readonly postings: readonly number[];
}

/** Blocks kept decoded; when there are more, all are let go, so that memory stays bounded. */
const KEPT_BLOCKS = 8192;
/** The character after KEY_SEPARATOR: keys with further words sort before it. */
const AFTER_SEPARATOR = String.fromCharCode(KEY_SEPARATOR.charCodeAt(0) + 1);

/** The sorted names of a compiled gazetteer, searched where they are. */
export class NameTable {
  readonly longest: number;
  readonly #meta: GazetteerMeta;
  readonly #bytes: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #postingStarts: Uint32Array;
  readonly #posting: (index: number) => number;
  readonly #language: (index: number) => number;
  readonly #heads: (string | undefined)[];
  readonly #blocks = new Map<number, Block>();
  #displayEntries: Uint32Array | null = null;
  #entriesOfPlaces: { starts: Uint32Array; entries: Uint32Array; languages: Uint8Array } | null = null;

  constructor(sections: Sections, meta: GazetteerMeta) {
    this.longest = meta.longest;
    this.#meta = meta;
    this.#bytes = sections.names;
    const blocks = Math.ceil(meta.names / NAMES_PER_BLOCK);
    this.#starts = sums(planeReader(sections.blockLengths, blocks, 2), blocks, sections.names.length);
    this.#postingStarts = sums(planeReader(sections.blockPostings, blocks, 2), blocks, meta.postings);
    this.#posting = planeReader(sections.postings, meta.postings, 3);
    this.#language = sections.languages.length === 0 ? () => 0 : planeReader(sections.languages, meta.postings, 1);
    this.#heads = new Array(blocks);
  }

  /** The names that begin with the words of a key, among those that `within` holds; `null` where there are none. */
  under(key: string, within: NameRange | null = null): NameRange | null {
    const from = within?.first ?? 0;
    const to = within?.last ?? this.#meta.names;
    const first = this.#lowerBound(key, from, to);
    if (first === to || !this.#beginsWith(first, key)) return null;
    return { first, last: this.#lowerBound(key + AFTER_SEPARATOR, first, to) };
  }

  #beginsWith(entry: number, key: string): boolean {
    const found = this.#keyAt(entry);
    return found === key || found.startsWith(key + KEY_SEPARATOR);
  }

  /** Calls back for each place that bears exactly this key, with the name as written. */
  forEachExact(
    key: string,
    { first, last }: NameRange,
    visit: (place: number, name: string, preferred: boolean) => void,
  ): void {
    for (let entry = first; entry < last && this.#keyAt(entry) === key; entry += 1) this.#visit(entry, visit);
  }

  #visit(entry: number, visit: (place: number, name: string, preferred: boolean) => void): void {
    const block = this.#block(Math.floor(entry / NAMES_PER_BLOCK));
    const inside = entry % NAMES_PER_BLOCK;
    const end = block.postings[inside + 1] ?? 0;
    for (let index = block.postings[inside] ?? 0; index < end; index += 1) {
      const posting = this.#posting(index);
      visit(posting & PLACE_MASK, block.names[inside] ?? '', (posting & PREFERRED_POSTING) !== 0);
    }
  }

  /** Calls back for every posting, in the order of names, without reading any: see `visitName`. */
  forEachPosting(visit: (place: number, entry: number) => void): void {
    let entry = 0;
    for (let index = 0; index < this.#meta.postings; index += 1) {
      const posting = this.#posting(index);
      visit(posting & PLACE_MASK, entry);
      if ((posting & LAST_POSTING) !== 0) entry += 1;
    }
  }

  /** Calls back for each place that bears the name at a position of the list. */
  visitName(entry: number, visit: (place: number, name: string, preferred: boolean) => void): void {
    this.#visit(entry, visit);
  }

  /** The name under which a place is shown. */
  displayName(place: number): string {
    if (this.#displayEntries === null) {
      const entries = new Uint32Array(this.#meta.places);
      let entry = 0;
      for (let index = 0; index < this.#meta.postings; index += 1) {
        const posting = this.#posting(index);
        if ((posting & PREFERRED_POSTING) !== 0) entries[posting & PLACE_MASK] = entry;
        if ((posting & LAST_POSTING) !== 0) entry += 1;
      }
      this.#displayEntries = entries;
    }
    return this.#nameAt(this.#displayEntries[place] ?? 0);
  }

  /** Every other name of a place. */
  otherNames(place: number): PlaceName[] {
    this.#entriesOfPlaces ??= this.#invert();
    const { starts, entries, languages } = this.#entriesOfPlaces;
    const shown = this.displayName(place);
    const names: PlaceName[] = [];
    for (let index = starts[place] ?? 0; index < (starts[place + 1] ?? 0); index += 1) {
      const name = this.#nameAt(entries[index] ?? 0);
      if (name !== shown) names.push({ name, lang: this.#meta.languages[languages[index] ?? 0] || null });
    }
    return names;
  }

  #invert(): { starts: Uint32Array; entries: Uint32Array; languages: Uint8Array } {
    const { places, postings } = this.#meta;
    const starts = new Uint32Array(places + 1);
    for (let index = 0; index < postings; index += 1) {
      const after = (this.#posting(index) & PLACE_MASK) + 1;
      starts[after] = (starts[after] ?? 0) + 1;
    }
    for (let place = 0; place < places; place += 1) starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
    const next = starts.slice();
    const entries = new Uint32Array(postings);
    const languages = new Uint8Array(postings);
    let entry = 0;
    for (let index = 0; index < postings; index += 1) {
      const posting = this.#posting(index);
      const place = posting & PLACE_MASK;
      const at = next[place] ?? 0;
      next[place] = at + 1;
      entries[at] = entry;
      languages[at] = this.#language(index);
      if ((posting & LAST_POSTING) !== 0) entry += 1;
    }
    return { starts, entries, languages };
  }

  #nameAt(entry: number): string {
    return this.#block(Math.floor(entry / NAMES_PER_BLOCK)).names[entry % NAMES_PER_BLOCK] ?? '';
  }

  #keyAt(entry: number): string {
    if (entry % NAMES_PER_BLOCK === 0) return this.#head(entry / NAMES_PER_BLOCK);
    return keyIn(this.#block(Math.floor(entry / NAMES_PER_BLOCK)), entry % NAMES_PER_BLOCK);
  }

  /** The first name from `from` on, before `to`, whose key does not sort before `key`. */
  #lowerBound(key: string, from: number, to: number): number {
    let low = Math.floor(from / NAMES_PER_BLOCK);
    let high = Math.ceil(to / NAMES_PER_BLOCK);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#head(middle) < key) low = middle + 1;
      else high = middle;
    }
    // `low` is the first block that begins at or after the key; the name may stand inside the one before.
    if (low === 0) return from;
    const block = this.#block(low - 1);
    let inside = 0;
    let end = block.names.length;
    while (inside < end) {
      const middle = (inside + end) >> 1;
      if (keyIn(block, middle) < key) inside = middle + 1;
      else end = middle;
    }
    const entry = (low - 1) * NAMES_PER_BLOCK + inside;
    return Math.max(from, Math.min(to, entry));
  }

  #head(block: number): string {
    const known = this.#heads[block];
    if (known !== undefined) return known;
    const start = this.#starts[block] ?? 0;
    const key = nameKey(decodeUtf8(this.#bytes.subarray(start + 2, start + 2 + (this.#bytes[start + 1] ?? 0))));
    this.#heads[block] = key;
    return key;
  }

  #block(number: number): Block {
    const known = this.#blocks.get(number);
    if (known !== undefined) return known;
    const block = this.#decode(number);
    if (this.#blocks.size >= KEPT_BLOCKS) this.#blocks.clear();
    this.#blocks.set(number, block);
    return block;
  }

  #decode(number: number): Block {
    const end = this.#starts[number + 1] ?? 0;
    const names: string[] = [];
    const whole = new Uint8Array(512);
    for (let at = this.#starts[number] ?? 0; at < end; ) {
      const shared = this.#bytes[at] ?? 0;
      const added = this.#bytes[at + 1] ?? 0;
      whole.set(this.#bytes.subarray(at + 2, at + 2 + added), shared);
      names.push(decodeUtf8(whole.subarray(0, shared + added)));
      at += 2 + added;
    }
    const postings: number[] = [this.#postingStarts[number] ?? 0];
    const lastPosting = this.#postingStarts[number + 1] ?? 0;
    for (let index = postings[0] ?? 0; index < lastPosting; index += 1)
      if ((this.#posting(index) & LAST_POSTING) !== 0) postings.push(index + 1);
    return { names, keys: new Array<undefined>(names.length), postings };
  }
}

function keyIn(block: Block, inside: number): string {
  const known = block.keys[inside];
  if (known !== undefined) return known;
  const key = nameKey(block.names[inside] ?? '');
  block.keys[inside] = key;
  return key;
}

function sums(value: (index: number) => number, count: number, expected: number): Uint32Array {
  const totals = new Uint32Array(count + 1);
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    total += value(index);
    totals[index + 1] = total;
  }
  if (total !== expected)
    throw new GazetteerFormatError(
      `the gazetteer's blocks add up to ${total}, expected ${expected}; download it again, or build it with \`npm run gazetteer\``,
    );
  return totals;
}
