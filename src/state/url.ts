import { type AddressFault, addressFault, tellFaults } from './address-fault.ts';
import { emptyFilter, type Filter } from './filter.ts';
import { decodeFilter, encodeFilter, encodeReadable, FILTER_KEYS, type KnownChoices } from './filter-address.ts';

/** Where the map looks. */
export interface View {
  readonly zoom: number;
  readonly longitude: number;
  readonly latitude: number;
}

/** A report that is read, and the words in it that one came for; code points into its text. */
export interface Reading {
  readonly report: string;
  readonly at: { readonly start: number; readonly end: number } | null;
}

/** What the address keeps: the open place or incident, the report that is read, the filter, where the map looks. */
export interface Address {
  readonly place: string | null;
  /** Wins over `place`. */
  readonly incident: string | null;
  readonly reading: Reading | null;
  readonly filter: Filter;
  /** `null`: the map fits all places. */
  readonly view: View | null;
  /** True for a page inside another, which shows map and drawer alone. */
  readonly embed: boolean;
}

/** What an address may refer to. */
export interface KnownIds extends KnownChoices {
  readonly places: ReadonlySet<string>;
  readonly incidents: ReadonlySet<string>;
  /** Code points of each report's text, by id. */
  readonly reports: ReadonlyMap<string, number>;
}

const VIEW = /^#(\d{1,2}(?:\.\d{1,4})?)\/(-?\d{1,2}(?:\.\d{1,7})?)\/(-?\d{1,3}(?:\.\d{1,7})?)$/u;
const WORDS = /^(\d{1,7})-(\d{1,7})$/u;
/** As near as the map goes, and as far north and south as its projection reaches. */
const GREATEST_ZOOM = 14;
const GREATEST_LATITUDE = 85;
/** What a link without `v` is; it keeps its meaning for good, so that old links work. Another meaning gets another number. */
const VERSION = '1';
const KEYS: readonly string[] = ['v', 'lang', 'place', 'incident', 'report', 'words', 'embed', ...FILTER_KEYS];
const nothing: Address = { place: null, incident: null, reading: null, filter: emptyFilter, view: null, embed: false };

/** The query and hash for an address: `?place=geonames:173530&hide=us,ru#8.5/37.1/41.2`. Empty where nothing is set. */
export function encodeAddress({ place, incident, reading, filter, view, embed }: Address): string {
  const query = [
    ...(place === null ? [] : [`place=${encodeReadable(place)}`]),
    ...(incident === null ? [] : [`incident=${encodeReadable(incident)}`]),
    ...(reading === null ? [] : [`report=${encodeReadable(reading.report)}`]),
    ...(reading === null || reading.at === null ? [] : [`words=${reading.at.start}-${reading.at.end}`]),
    ...encodeFilter(filter),
    ...(embed ? ['embed'] : []),
  ].join('&');
  const hash = view === null ? '' : `#${view.zoom.toFixed(2)}/${view.latitude.toFixed(4)}/${view.longitude.toFixed(4)}`;
  return `${query === '' ? '' : `?${query}`}${hash}`;
}

/**
 * Reads an address. What is malformed or unknown is left out, and listed so that the page can say so; of an address of
 * another version nothing is read but `embed`.
 */
export function decodeAddress(
  search: string,
  hash: string,
  known: KnownIds,
): { address: Address; faults: AddressFault[] } {
  const query = new URLSearchParams(search);
  const embed = query.has('embed');
  const version = query.get('v') ?? VERSION;
  if (version !== VERSION)
    return { address: { ...nothing, embed }, faults: [addressFault('unknown-version', version)] };
  const faults = faultyKeys(query);
  const readId = (key: string, isKnown: (id: string) => boolean, kind: AddressFault['kind']): string | null => {
    const id = query.get(key);
    if (id === null || isKnown(id)) return id;
    faults.push(addressFault(kind, id));
    return null;
  };
  const place = readId('place', (id) => known.places.has(id), 'unknown-place');
  const incident = readId('incident', (id) => known.incidents.has(id), 'unknown-incident');
  const report = readId('report', (id) => known.reports.has(id), 'unknown-report');
  const words = query.get('words');
  const at = report === null || words === null ? null : decodeWords(words, known.reports.get(report) ?? 0);
  if (report !== null && words !== null && at === null) faults.push(addressFault('bad-words', words));
  const filter = decodeFilter(query, known, faults);
  const view = decodeView(hash);
  if (view === null && hash.length > 1) faults.push(addressFault('bad-view', hash));
  const reading = report === null ? null : { report, at };
  return { address: { place, incident, reading, filter, view, embed }, faults: tellFaults(faults) };
}

/** Keys that mean nothing, and those that stand more than once, of which the first counts. */
function faultyKeys(query: URLSearchParams): AddressFault[] {
  const keys = [...query.keys()];
  return [
    ...keys.filter((key) => !KEYS.includes(key)).map((key) => addressFault('unknown-parameter', key)),
    ...keys
      .filter((key, at) => KEYS.includes(key) && keys.indexOf(key) !== at)
      .map((key) => addressFault('repeated-parameter', key)),
  ];
}

function decodeView(hash: string): View | null {
  const match = VIEW.exec(hash);
  if (match === null) return null;
  const [zoom, latitude, longitude] = match.slice(1).map(Number);
  if (zoom === undefined || latitude === undefined || longitude === undefined) return null;
  return zoom <= GREATEST_ZOOM && Math.abs(latitude) <= GREATEST_LATITUDE && Math.abs(longitude) <= 180
    ? { zoom, latitude, longitude }
    : null;
}

/** @param length of the report's text, code points */
function decodeWords(words: string, length: number): Reading['at'] {
  const [start, end] = (WORDS.exec(words)?.slice(1) ?? []).map(Number);
  if (start === undefined || end === undefined) return null;
  return start < end && end <= length ? { start, end } : null;
}
