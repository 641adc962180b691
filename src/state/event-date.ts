import type { Excerpt, PublishedIncident } from '../core/geojson/properties.ts';
import { edtfInterval } from '../core/incident/edtf-interval.ts';

/** Days since 1970-01-01, both ends included; an open end is infinite. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** First and last day, ISO 8601, both included; `null` is an open end. */
export interface Span {
  readonly from: string | null;
  readonly to: string | null;
}

const MILLISECONDS_A_DAY = 86_400_000;
/** First and last month of spring, summer, autumn and winter as EDTF numbers them (21–24), on the northern half of the earth. */
const SEASON_MONTHS = [
  ['03', '05'],
  ['06', '08'],
  ['09', '11'],
  ['12', '02'],
] as const;
const SEASON = /^(\d{4})-2([1-4])([~?%]?)$/u;
const ISO_DAY = /^[1-9]\d{3}-\d{2}-\d{2}$/u;
/** As `edtfInterval` gives open ends. */
const OPEN_YEARS = { from: '0000', to: '9999' } as const;

/** Days since 1970-01-01 of an ISO day. */
export function dayNumber(isoDay: string): number {
  return Date.parse(isoDay) / MILLISECONDS_A_DAY;
}

/** The ISO day so many days after 1970-01-01. */
export function isoDay(day: number): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** True for a day that the calendar has, of the years 1000 to 9999. */
export function isIsoDay(text: string): boolean {
  return ISO_DAY.test(text) && Number.isFinite(dayNumber(text)) && isoDay(dayNumber(text)) === text;
}

/** The days that an EDTF date, season or interval covers; `null` for what is none, and where both ends are open. */
export function dayRange(edtf: string): DayRange | null {
  const [first = '', last = first] = edtf.split('/').map(seasonInMonths);
  const [start = ''] = first.split('/');
  const interval = edtfInterval(first === last ? first : `${start}/${last.split('/').at(-1)}`);
  if (interval === null) return null;
  const from = interval.from.startsWith(OPEN_YEARS.from) ? Number.NEGATIVE_INFINITY : dayNumber(interval.from);
  const to = interval.to.startsWith(OPEN_YEARS.to) ? Number.POSITIVE_INFINITY : dayNumber(interval.to);
  return Number.isFinite(from) || Number.isFinite(to) ? { from, to } : null;
}

/** The EDTF date of what an excerpt tells: its own, else its incident's, else none. */
export function eventDate(
  { date, incident }: Pick<Excerpt, 'date' | 'incident'>,
  incidents: ReadonlyMap<string, PublishedIncident>,
): string | null {
  if (date !== null) return date.edtf;
  return incident === null ? null : (incidents.get(incident)?.date?.edtf ?? null);
}

/** The days of a span; open ends are infinite. */
export function spanDays({ from, to }: Span): DayRange {
  return {
    from: from === null ? Number.NEGATIVE_INFINITY : dayNumber(from),
    to: to === null ? Number.POSITIVE_INFINITY : dayNumber(to),
  };
}

/** True where two ranges have a day in common. */
export function haveDayInCommon(one: DayRange, other: DayRange): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** `2019-23` → `2019-09/2019-11`; a winter ends in the following year. What is no season comes back as it is. */
function seasonInMonths(date: string): string {
  const match = SEASON.exec(date);
  const [, year = '', number, qualifier = ''] = match ?? [];
  const months = SEASON_MONTHS[Number(number) - 1];
  if (months === undefined) return date;
  const lastYear = months[1] < months[0] ? Number(year) + 1 : year;
  return `${year}-${months[0]}${qualifier}/${lastYear}-${months[1]}${qualifier}`;
}
