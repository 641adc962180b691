import { consonants, isArabic } from '../text/consonants.ts';
import { spellingKey } from '../text/normalize.ts';
import type { GazetteerPlace } from './gazetteer-place.ts';
import { KEY_SEPARATOR, nameWords, withoutJoinedArticle } from './name-key.ts';
import type { NameRange, NameTable } from './name-table.ts';

/** How a written name met a known one: letter for letter after folding, or only by its spelling key. */
export type NameMatch = 'folded' | 'spelling';

export interface NamedPlace {
  readonly place: GazetteerPlace;
  /** As the gazetteer writes it. */
  readonly name: string;
  /** True where the name is the one that the gazetteer puts first. */
  readonly preferred: boolean;
}

/** The names that begin with the same words. */
export interface NameNode {
  /** Folded words, articles left out, parted by blanks. */
  readonly key: string;
  /** The places that bear exactly these words as a name. */
  readonly places: readonly NamedPlace[];
}

/** Names of a gazetteer, and the places that its positions stand for. */
export interface NameSource {
  readonly names: NameTable;
  readonly size: number;
  placeAt(position: number): GazetteerPlace;
  /** The country of the place at a position, without making the place. */
  countryAt(position: number): string;
}

/**
 * Countries whose names reach English through a romanisation of Arabic, Kurdish or Persian, where spellings vary and an
 * article may be there or not.
 */
export const ROMANISED_COUNTRIES: ReadonlySet<string> = new Set(
  'SY IQ LB JO PS YE SA AE OM QA BH KW EG LY TN DZ MA EH MR SD TD DJ KM IR AF'.split(' '),
);
/** A spelling key shorter than this joins too many words to mean anything. */
const SHORTEST_SPELLING_KEY = 5; // letters
const SHORTEST_CONSONANT_KEY = 4; // letters, the mark of such keys counted
/** Nodes kept; when there are more, all are let go, so that memory stays bounded. */
const KEPT_NODES = 100_000;

interface Node extends NameNode {
  /** One a source; `null` where it has no such name. */
  readonly ranges: readonly (NameRange | null)[];
}

/** Which places bear a name, in one or more gazetteers; of a place that several hold, the first one's is taken. */
export class NameIndex {
  /** Most words that a name has, articles left out. */
  readonly longest: number;
  readonly #sources: readonly NameSource[];
  readonly #nodes = new Map<string, Node | null>();
  readonly #entries: ReadonlyMap<string, readonly number[]>[] = [];
  readonly #spellings = new Map<string, ReadonlyMap<string, readonly NamedPlace[]>>();

  constructor(sources: readonly NameSource[]) {
    this.#sources = sources;
    this.longest = sources.reduce((most, { names }) => Math.max(most, names.longest), 0);
  }

  /** The same names, and those of a source before all others. */
  withSource(source: NameSource): NameIndex {
    return new NameIndex([source, ...this.#sources]);
  }

  /** The names that go on with a folded word after those of a node (at the beginning: `null`); `null` where none does. */
  next(node: NameNode | null, word: string): NameNode | null {
    const key = node === null ? word : node.key + KEY_SEPARATOR + word;
    const known = this.#nodes.get(key);
    if (known !== undefined) return known;
    const found = this.#find(key, node as Node | null);
    if (this.#nodes.size >= KEPT_NODES) this.#nodes.clear();
    this.#nodes.set(key, found);
    return found;
  }

  #find(key: string, parent: Node | null): Node | null {
    if (key === '') return null;
    const ranges = this.#sources.map(({ names }, index) =>
      parent !== null && parent.ranges[index] === null ? null : names.under(key, parent?.ranges[index] ?? null),
    );
    if (ranges.every((range) => range === null)) return null;
    const sources = this.#sources;
    let places: readonly NamedPlace[] | null = null;
    return {
      key,
      ranges,
      get places() {
        places ??= collect(sources, ranges, key);
        return places;
      },
    };
  }

  /** The places of some countries whose names' spelling meets that of these folded words. */
  findBySpelling(words: readonly string[], countries: Iterable<string>): readonly NamedPlace[] {
    const isConsonants = isArabic(words[0] ?? '');
    const key = isConsonants ? consonantKeyOf(words) : spellingKeyOf(words);
    if (key.length < (isConsonants ? SHORTEST_CONSONANT_KEY : SHORTEST_SPELLING_KEY)) return [];
    return [...countries]
      .filter((country) => ROMANISED_COUNTRIES.has(country))
      .flatMap((country) => this.#spellingsOf(country).get(key) ?? []);
  }

  #spellingsOf(country: string): ReadonlyMap<string, readonly NamedPlace[]> {
    const known = this.#spellings.get(country);
    if (known !== undefined) return known;
    const spellings = new Map<string, NamedPlace[]>();
    const seen = new Set<string>();
    this.#sources.forEach(({ names, placeAt, countryAt }, index) => {
      const own = new Set<string>();
      const take = (position: number, name: string, preferred: boolean): void => {
        if (countryAt(position) !== country) return;
        const place = placeAt(position);
        if (seen.has(place.id)) return;
        own.add(place.id);
        addSpelling(spellings, { place, name, preferred });
      };
      for (const entry of this.#entriesOf(index).get(country) ?? []) names.visitName(entry, take);
      for (const id of own) seen.add(id);
    });
    this.#spellings.set(country, spellings);
    return spellings;
  }

  /** The names of each country with romanised names, gathered in one go over a source's postings. */
  #entriesOf(source: number): ReadonlyMap<string, readonly number[]> {
    const known = this.#entries[source];
    if (known !== undefined) return known;
    const entries = new Map([...ROMANISED_COUNTRIES].map((country) => [country, [] as number[]]));
    const { names, countryAt } = this.#sources[source] ?? {};
    names?.forEachPosting((place, entry) => {
      const list = entries.get(countryAt?.(place) ?? '');
      if (list !== undefined && list.at(-1) !== entry) list.push(entry);
    });
    this.#entries[source] = entries;
    return entries;
  }
}

function addSpelling(spellings: Map<string, NamedPlace[]>, entry: NamedPlace): void {
  const words = nameWords(entry.name);
  if (isArabic(words[0] ?? '')) return;
  const spelled = spellingKeyOf(words);
  if (spelled.length >= SHORTEST_SPELLING_KEY) addEntry(spellings, spelled, entry);
  const consonantKey = consonantKeyOf(words);
  if (consonantKey.length >= SHORTEST_CONSONANT_KEY) addEntry(spellings, consonantKey, entry);
}

function addEntry(spellings: Map<string, NamedPlace[]>, key: string, entry: NamedPlace): void {
  const entries = spellings.get(key);
  if (entries === undefined) spellings.set(key, [entry]);
  else if (entries.every((other) => other.place !== entry.place)) entries.push(entry);
}

/** Marks keys of consonants, which would otherwise meet keys of spelling. */
const CONSONANTS = '~';

function consonantKeyOf(words: readonly string[]): string {
  return CONSONANTS + words.map((word) => consonants(withoutJoinedArticle(word))).join('');
}

/** The key under which all spellings of a name meet: `deir ezzor` and `dayr zawr` are one. */
function spellingKeyOf(words: readonly string[]): string {
  return words.map((word) => spellingKey(withoutJoinedArticle(word))).join('');
}

function collect(sources: readonly NameSource[], ranges: readonly (NameRange | null)[], key: string): NamedPlace[] {
  const found = new Map<string, NamedPlace>();
  sources.forEach(({ names, placeAt }, index) => {
    const range = ranges[index];
    if (range === null || range === undefined) return;
    names.forEachExact(key, range, (position, name, preferred) => {
      const place = placeAt(position);
      const known = found.get(place.id);
      if (known === undefined || (preferred && !known.preferred && known.place === place))
        found.set(place.id, { place, name, preferred });
    });
  });
  return [...found.values()];
}
