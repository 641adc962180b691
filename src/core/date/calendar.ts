/** Days since 1970-01-01, in the proleptic Gregorian calendar. */
export type DayNumber = number;

/** A date that others are counted from: all days it may be, first to last. */
export interface Anchor {
  /** EDTF, without qualifier. */
  readonly edtf: string;
  readonly precision: 'day' | 'month' | 'year';
  readonly first: DayNumber;
  readonly last: DayNumber;
}

const MILLISECONDS_A_DAY = 86_400_000;
const ANCHOR = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d-])/;

/** The day of a year, month (1–12) and day; `null` where the calendar has none, as 30 February. */
export function dayNumber(year: number, month: number, day: number): DayNumber | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? Math.round(date.getTime() / MILLISECONDS_A_DAY) : null;
}

/** Year, month (1–12) and day of a day. */
export function partsOf(day: DayNumber): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 for Monday to 7 for Sunday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** In English, for what is told of how a date was found. */
export const weekdayName = (weekday: number): string => WEEKDAYS[weekday - 1] ?? '';

/** The latest such weekday on or before a day. */
export const latestWeekday = (day: DayNumber, weekday: number): DayNumber => day - ((weekdayOf(day) - weekday + 7) % 7);

/** The first such weekday on or after a day. */
export const nextWeekday = (day: DayNumber, weekday: number): DayNumber => day + ((weekday - weekdayOf(day) + 7) % 7);

/** The Monday of a day's week. */
export const mondayOf = (day: DayNumber): DayNumber => day - weekdayOf(day) + 1;

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

/** EDTF of a year. */
export const yearEdtf = (year: number): string => padded(year, 4);

/** EDTF of a month, or with 21 to 24 of a season. */
export const monthEdtf = (year: number, month: number): string => `${padded(year, 4)}-${padded(month, 2)}`;

/** EDTF of a day. */
export function dayEdtf(day: DayNumber): string {
  const { year, month, day: date } = partsOf(day);
  return `${monthEdtf(year, month)}-${padded(date, 2)}`;
}

/** The last day of a month (1–12). */
export function lastDayOfMonth(year: number, month: number): DayNumber {
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  return (next ?? 0) - 1;
}

/** A year and month some months away. */
export function addMonths(year: number, month: number, months: number): { year: number; month: number } {
  const count = year * 12 + (month - 1) + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** What an EDTF date says; a qualifier, a time or the end of an interval is not looked at. `null` where it is none. */
export function parseAnchor(edtf: string): Anchor | null {
  const match = ANCHOR.exec(edtf.trim());
  if (match === null) return null;
  const [year, month, day] = match.slice(1, 4).map((part) => (part === undefined ? null : Number(part)));
  if (year === undefined || year === null) return null;
  if (month === undefined || month === null) {
    const first = dayNumber(year, 1, 1);
    return first === null ? null : { edtf: yearEdtf(year), precision: 'year', first, last: lastDayOfMonth(year, 12) };
  }
  const first = dayNumber(year, month, day ?? 1);
  if (first === null) return null;
  if (day === undefined || day === null) {
    return { edtf: monthEdtf(year, month), precision: 'month', first, last: lastDayOfMonth(year, month) };
  }
  return dayAnchor(first);
}

/** A day as an anchor. */
export function dayAnchor(day: DayNumber): Anchor {
  return { edtf: dayEdtf(day), precision: 'day', first: day, last: day };
}
