import type { Filter } from './filter.ts';
import { NO_PARTY } from './filter.ts';

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

/** What the address keeps: the open place or incident, the report that is read, what is switched off, where the map looks. */
export interface Address {
  readonly place: string | null;
  /** Wins over `place`. */
  readonly incident: string | null;
  readonly reading: Reading | null;
  readonly hidden: Filter['hidden'];
  /** `null`: the map fits all places. */
  readonly view: View | null;
  /** True for a page inside another, which shows map and drawer alone. */
  readonly embed: boolean;
}

/** Something in an address that this map cannot show, in the reader's words by `kind`. */
export interface AddressFault {
  readonly kind:
    | 'unknown-place'
    | 'unknown-incident'
    | 'unknown-report'
    | 'unknown-faction'
    | 'bad-view'
    | 'bad-words'
    | 'unknown-language'
    | 'language-failed';
  readonly value: string;
}

/** What an address may refer to. */
export interface KnownIds {
  readonly places: ReadonlySet<string>;
  readonly incidents: ReadonlySet<string>;
  /** Code points of each report's text, by id. */
  readonly reports: ReadonlyMap<string, number>;
  readonly factions: ReadonlySet<string>;
}

const VIEW = /^#(\d{1,2}(?:\.\d{1,4})?)\/(-?\d{1,2}(?:\.\d{1,7})?)\/(-?\d{1,3}(?:\.\d{1,7})?)$/u;
const WORDS = /^(\d{1,7})-(\d{1,7})$/u;
/** As near as the map goes, and as far north and south as its projection reaches. */
const GREATEST_ZOOM = 14;
const GREATEST_LATITUDE = 85;
/** Longest value that is repeated to the reader. */
const SHOWN_CHARACTERS = 80;

/** The query and hash for an address: `?place=geonames:173530&hide=us,ru#8.5/37.1/41.2`. Empty where nothing is set. */
export function encodeAddress({ place, incident, reading, hidden, view, embed }: Address): string {
  const query = [
    ...(place === null ? [] : [`place=${encodeReadable(place)}`]),
    ...(incident === null ? [] : [`incident=${encodeReadable(incident)}`]),
    ...(reading === null ? [] : [`report=${encodeReadable(reading.report)}`]),
    ...(reading === null || reading.at === null ? [] : [`words=${reading.at.start}-${reading.at.end}`]),
    ...(hidden.size === 0 ? [] : [`hide=${[...hidden].sort().map(encodeReadable).join(',')}`]),
    ...(embed ? ['embed'] : []),
  ].join('&');
  const hash = view === null ? '' : `#${view.zoom.toFixed(2)}/${view.latitude.toFixed(4)}/${view.longitude.toFixed(4)}`;
  return `${query === '' ? '' : `?${query}`}${hash}`;
}

/** Reads an address. What is malformed or unknown is left out, and listed so that the page can say so. */
export function decodeAddress(
  search: string,
  hash: string,
  known: KnownIds,
): { address: Address; faults: AddressFault[] } {
  const faults: AddressFault[] = [];
  const query = new URLSearchParams(search);
  const readId = (key: string, isKnown: (id: string) => boolean, kind: AddressFault['kind']): string | null => {
    const id = query.get(key);
    if (id === null || isKnown(id)) return id;
    faults.push({ kind, value: shorten(id) });
    return null;
  };
  const place = readId('place', (id) => known.places.has(id), 'unknown-place');
  const incident = readId('incident', (id) => known.incidents.has(id), 'unknown-incident');
  const report = readId('report', (id) => known.reports.has(id), 'unknown-report');
  const words = query.get('words');
  const at = report === null || words === null ? null : decodeWords(words, known.reports.get(report) ?? 0);
  if (report !== null && words !== null && at === null) faults.push({ kind: 'bad-words', value: shorten(words) });
  const hidden = (query.get('hide') ?? '').split(',').filter((id) => id !== '');
  const isKnownFaction = (id: string): boolean => id === NO_PARTY || known.factions.has(id);
  for (const id of hidden) if (!isKnownFaction(id)) faults.push({ kind: 'unknown-faction', value: shorten(id) });
  const view = decodeView(hash);
  if (view === null && hash.length > 1) faults.push({ kind: 'bad-view', value: shorten(hash) });
  return {
    address: {
      place,
      incident,
      reading: report === null ? null : { report, at },
      hidden: new Set(hidden.filter(isKnownFaction)),
      view,
      embed: query.has('embed'),
    },
    faults,
  };
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

/** Percent-encodes, but leaves `:` and `/`, which a query may hold, for a link that can be read. */
function encodeReadable(text: string): string {
  return encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2F', '/');
}

function shorten(text: string): string {
  return text.length <= SHOWN_CHARACTERS ? text : `${text.slice(0, SHOWN_CHARACTERS)}…`;
}
