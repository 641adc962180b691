/** The days that an EDTF date covers, both ends included, as ISO 8601; years 0000 and 9999 stand for open ends. */
export interface EdtfInterval {
  readonly from: string;
  readonly to: string;
}

const DATE = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?(?:T.*|([~?%]))?$/u;
const MILLISECONDS_A_DAY = 86_400_000;
const OPEN: EdtfInterval = { from: '0000-01-01', to: '9999-12-31' };

/**
 * Reads a day, month, year, decade (`203X`), interval (`a/b`, open as `..` or empty), or any of them with a time of day,
 * which is left out with its own `~`. An approximate or uncertain date (`~`, `?`, `%`) reaches one day, month or year further both ways.
 * @returns `null` for what is no such date
 */
export function edtfInterval(edtf: string): EdtfInterval | null {
  const [first = '', second] = edtf.split('/');
  if (second === undefined) return readDate(first);
  const from = isOpen(first) ? OPEN : readDate(first);
  const to = isOpen(second) ? OPEN : readDate(second);
  return from === null || to === null || from.from > to.to ? null : { from: from.from, to: to.to };
}

/** How two intervals lie: the same days, some days in common, or none. */
export function relateIntervals(one: EdtfInterval, other: EdtfInterval): 'equal' | 'overlapping' | 'disjoint' {
  if (one.from === other.from && one.to === other.to) return 'equal';
  return one.from <= other.to && other.from <= one.to ? 'overlapping' : 'disjoint';
}

/** Days from one ISO date to another, negative where the other is earlier. */
export function daysBetween(one: string, other: string): number {
  return Math.round((Date.parse(other) - Date.parse(one)) / MILLISECONDS_A_DAY);
}

function isOpen(date: string): boolean {
  return date === '..' || date === '';
}

function readDate(date: string): EdtfInterval | null {
  const match = DATE.exec(date);
  if (match === null) return null;
  const [, year = '', month, day, qualifier] = match;
  const reach = qualifier === undefined ? 0 : 1;
  const first = Number(year.replaceAll('X', '0'));
  const last = Number(year.replaceAll('X', '9'));
  if (month === undefined || month === 'XX')
    return { from: isoDay(first - reach, 1, 1), to: isoDay(last + reach, 12, 31) };
  const inYear = Number(month);
  if (inYear < 1 || inYear > 12) return null;
  if (day === undefined || day === 'XX')
    return { from: isoDay(first, inYear - reach, 1), to: isoDay(first, inYear + reach + 1, 0) };
  const inMonth = Number(day);
  if (isoDay(first, inYear, inMonth) !== `${year}-${month}-${day}`) return null;
  return { from: isoDay(first, inYear, inMonth - reach), to: isoDay(first, inYear, inMonth + reach) };
}

/** Months and days past the end of a year or month run over into the next, as `Date.UTC` counts them. */
function isoDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
