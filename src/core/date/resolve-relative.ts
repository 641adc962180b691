import {
  type Anchor,
  addMonths,
  dayEdtf,
  lastDayOfMonth,
  mondayOf,
  monthEdtf,
  partsOf,
  weekdayOf,
  yearEdtf,
} from './calendar.ts';
import { type Caught, type DateContext, type ResolvedDate, type Resolver, told } from './date-context.ts';
import type { CalendarUnit } from './date-words.ts';

const SATURDAY = 6;

/** The unit that lies some units from the anchor's. */
function shiftedUnit(unit: CalendarUnit, shift: number, anchor: Anchor): string {
  const { year, month } = partsOf(anchor.last);
  if (unit === 'year') return yearEdtf(year + shift);
  if (unit === 'month') {
    const moved = addMonths(year, month, shift);
    return anchor.precision === 'year' ? `${anchor.edtf}~` : monthEdtf(moved.year, moved.month);
  }
  if (anchor.precision !== 'day') return `${anchor.edtf}~`;
  if (unit === 'day') return dayEdtf(anchor.last + shift);
  const monday = mondayOf(anchor.last) + 7 * shift;
  if (unit === 'week') return `${dayEdtf(monday)}/${dayEdtf(monday + 6)}`;
  return `${dayEdtf(monday + 5)}/${dayEdtf(monday + 6)}`;
}

const sayShift = (shift: number, unit: CalendarUnit): string =>
  shift === 0 ? `this ${unit}` : `${unit} ${shift > 0 ? '+' : '−'}${Math.abs(shift)}`;

export function resolveUnitShift(caught: Caught, { anchor, isFuture }: DateContext): ResolvedDate | null {
  const unit = caught.unit[0];
  if (anchor === null || unit === undefined) return null;
  const isLatestWeekend = unit === 'weekend' && !isFuture && weekdayOf(anchor.last) < SATURDAY;
  const shift = caught.shift[0] ?? (isLatestWeekend ? -1 : 0);
  return { edtf: shiftedUnit(unit, shift, anchor), says: sayShift(shift, unit), from: anchor.edtf };
}

/** Of a week, the part before or after the anchor; of a longer unit the whole. */
export const resolvePartOfUnit =
  (isRest: boolean): Resolver =>
  (caught, context) => {
    const { anchor } = context;
    if (caught.unit[0] !== 'week' || anchor === null || anchor.precision !== 'day') {
      return resolveUnitShift(caught, context);
    }
    const monday = mondayOf(anchor.last);
    const [start, end] = isRest ? [anchor.last, monday + 6] : [monday, anchor.last];
    const edtf = start === end ? dayEdtf(start) : `${dayEdtf(start)}/${dayEdtf(end)}`;
    return { edtf, says: isRest ? 'later this week' : 'earlier this week', from: anchor.edtf };
  };

export function resolveUnitEnd(caught: Caught, { anchor }: DateContext): ResolvedDate | null {
  if (anchor === null) return null;
  const { year, month } = partsOf(anchor.last);
  const unit = caught.unit[0] ?? 'month';
  const shift = caught.shift[0] ?? 0;
  const moved = unit === 'year' ? { year: year + shift, month: 12 } : addMonths(year, month, shift);
  const isWeek = unit === 'week' || unit === 'weekend';
  const end = isWeek ? mondayOf(anchor.last) + 7 * shift + 6 : lastDayOfMonth(moved.year, moved.month);
  return { edtf: `${dayEdtf(end)}~`, says: `end of the ${unit}`, from: anchor.edtf };
}

/** A number of units before or after a day. */
export function resolveCount(sign: number, word: string, base: 'anchor' | 'event'): Resolver {
  return (caught, context) => {
    const anchor = context[base];
    const unit = caught.unit[0];
    if (anchor === null || unit === undefined) return null;
    const count = caught.number[0] ?? 1;
    const says = `${count} ${unit}${count === 1 ? '' : 's'} ${word}`;
    return { edtf: countedFrom(anchor, unit, sign * count), says, from: anchor.edtf };
  };
}

/** Counting is only as exact as its unit. */
function countedFrom(anchor: Anchor, unit: CalendarUnit, count: number): string {
  if (unit === 'week' && anchor.precision === 'day') return `${dayEdtf(anchor.last + 7 * count)}~`;
  return unit === 'day' ? shiftedUnit(unit, count, anchor) : `${shiftedUnit(unit, count, anchor).replace('~', '')}~`;
}

/** Season of a year that is told, or shifted from the anchor's, or that of the latest such season. */
export function resolveSeason(caught: Caught, { anchor }: DateContext): ResolvedDate | null {
  const season = caught.season[0];
  const year = caught.year[0];
  if (season === undefined) return null;
  if (year !== undefined) return told(monthEdtf(year, season), 'season and year');
  if (anchor === null) return null;
  const current = partsOf(anchor.last);
  /** The month in which each season begins in the north: March, June, September; December counts to the new year. */
  const begins = (season - 21) * 3 + 3;
  const isWinterNow = season === 24 && current.month <= 2;
  const shift = caught.shift[0];
  const latest = current.month >= begins && !isWinterNow ? current.year : current.year - 1;
  const isInside = current.month >= begins && current.month < begins + 3;
  if (shift === undefined || (shift < 0 && !isInside)) {
    return { edtf: monthEdtf(latest, season), says: 'latest such season', from: anchor.edtf };
  }
  if (shift > 0) {
    const next = current.month < begins ? current.year : current.year + 1;
    return { edtf: monthEdtf(next, season), says: 'next such season', from: anchor.edtf };
  }
  return { edtf: monthEdtf(current.year + shift, season), says: sayShift(shift, 'year'), from: anchor.edtf };
}
