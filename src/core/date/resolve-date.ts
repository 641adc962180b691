import {
  type Anchor,
  addMonths,
  type DayNumber,
  dayAnchor,
  dayEdtf,
  dayNumber,
  lastDayOfMonth,
  monthEdtf,
  partsOf,
  weekdayOf,
  yearEdtf,
} from './calendar.ts';
import type { CalendarUnit, DateMeaning } from './date-words.ts';

/** The values of the words that a pattern caught, in reading order. */
export interface Caught {
  readonly weekday: readonly number[];
  readonly day: readonly number[];
  readonly month: readonly number[];
  readonly year: readonly number[];
  readonly number: readonly number[];
  readonly shift: readonly number[];
  readonly season: readonly number[];
  readonly unit: readonly CalendarUnit[];
  /** Year, month, day. */
  readonly date: readonly (readonly [number, number, number])[];
  /** Days from the anchor or from the event. */
  readonly days: readonly number[];
}

/** What a date is counted from. */
export interface DateContext {
  /** The report's or the dateline's date; `null` where neither is known. */
  readonly anchor: Anchor | null;
  /** The day of the event told of; the anchor's where none was. */
  readonly event: Anchor | null;
  /** True where words near the date speak of what is to come. */
  readonly isFuture: boolean;
}

/** A date found from words. */
export interface ResolvedDate {
  readonly edtf: string;
  /** What the words say, in English: "Wednesday". */
  readonly says: string;
  /** EDTF of what the words were counted from; `null` where they need nothing. */
  readonly from: string | null;
}

type Resolver = (caught: Caught, context: DateContext) => ResolvedDate | null;

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** A day without a year may lie a day ahead, as in a report of the last hour of the day before. */
const DAYS_AHEAD = 1;
/** With words of the future the coming day is meant, unless the past one is nearer by far. */
const FUTURE_DAYS_AHEAD = 183;

const weekdayName = (weekday: number): string => WEEKDAYS[weekday - 1] ?? '';
const told = (edtf: string, says: string): ResolvedDate => ({ edtf, says, from: null });

/** The resolver needs an anchor; where that is no single day, the best to say is the anchor itself, roughly. */
const fromDay =
  (says: (caught: Caught) => string, resolve: (day: DayNumber, caught: Caught, context: DateContext) => string) =>
  (caught: Caught, context: DateContext): ResolvedDate | null => {
    const { anchor } = context;
    if (anchor === null) return null;
    const edtf = anchor.precision === 'day' ? resolve(anchor.last, caught, context) : `${anchor.edtf}~`;
    return { edtf, says: says(caught), from: anchor.edtf };
  };

const sayWeekday = (caught: Caught): string => weekdayName(caught.weekday[0] ?? 0);

/** The latest such weekday on or before a day. */
const latestWeekday = (day: DayNumber, weekday: number): DayNumber => day - ((weekdayOf(day) - weekday + 7) % 7);
const nextWeekday = (day: DayNumber, weekday: number): DayNumber => day + ((weekday - weekdayOf(day) + 7) % 7);
const mondayOf = (day: DayNumber): DayNumber => day - weekdayOf(day) + 1;

/** The day of a month whose year the text leaves out; `null` where no year near has that day. */
function yearlessDay(month: number, day: number, anchor: Anchor, isFuture: boolean): DayNumber | null {
  const { year } = partsOf(anchor.last);
  const latest = anchor.last + (isFuture ? FUTURE_DAYS_AHEAD : DAYS_AHEAD);
  const years = [year + 1, year, year - 1, year - 2, year - 3, year - 4];
  const days = years.map((candidate) => dayNumber(candidate, month, day));
  return days.find((candidate) => candidate !== null && candidate <= latest) ?? null;
}

/** The year of a month that stands without one. */
function yearOfMonth(month: number, anchor: Anchor, isFuture: boolean): number {
  const { year, month: anchorMonth } = partsOf(anchor.last);
  const ahead = (month - anchorMonth + 12) % 12;
  if (isFuture && ahead <= 6) return year + (month < anchorMonth ? 1 : 0);
  return month <= anchorMonth ? year : year - 1;
}

function resolveCalendar(caught: Caught, { anchor, isFuture }: DateContext): ResolvedDate | null {
  const [date, day, month, year] = [caught.date[0], caught.day[0], caught.month[0], caught.year[0]];
  if (date !== undefined) {
    const exact = dayNumber(...date);
    return exact === null ? null : told(dayEdtf(exact), 'full date');
  }
  if (year !== undefined) {
    if (month === undefined) return told(yearEdtf(year), 'year');
    if (day === undefined) return told(monthEdtf(year, month), 'month and year');
    const exact = dayNumber(year, month, day);
    return exact === null ? null : told(dayEdtf(exact), 'full date');
  }
  if (anchor === null) return null;
  if (month === undefined) return resolveDayOfMonth(day, anchor);
  if (day === undefined) {
    return { edtf: monthEdtf(yearOfMonth(month, anchor, isFuture), month), says: 'month', from: anchor.edtf };
  }
  const found = yearlessDay(month, day, anchor, isFuture);
  return found === null ? null : { edtf: dayEdtf(found), says: 'day and month', from: anchor.edtf };
}

/** "The 16th": of the anchor's month, or where that day is to come of the month before. */
function resolveDayOfMonth(day: number | undefined, anchor: Anchor): ResolvedDate | null {
  if (day === undefined || anchor.precision === 'year') return null;
  const { year, month } = partsOf(anchor.last);
  const before = addMonths(year, month, -1);
  const candidates = [dayNumber(year, month, day), dayNumber(before.year, before.month, day)];
  const found = candidates.find((candidate) => candidate !== null && candidate <= anchor.last) ?? null;
  return found === null ? null : { edtf: dayEdtf(found), says: 'day of the month', from: anchor.edtf };
}

function resolveRange(caught: Caught, { anchor, isFuture }: DateContext): ResolvedDate | null {
  if (caught.day.length === 0) return resolveWeekdayRange(caught, anchor);
  const [firstDay, lastDay] = [caught.day[0] ?? 0, caught.day.at(-1) ?? 0];
  const [firstMonth, lastMonth] = [caught.month[0] ?? 0, caught.month.at(-1) ?? 0];
  const year = caught.year.at(-1);
  if (year === undefined && anchor === null) return null;
  const last =
    year !== undefined
      ? dayNumber(year, lastMonth, lastDay)
      : anchor && yearlessDay(lastMonth, lastDay, anchor, isFuture);
  if (last === null) return null;
  const endYear = partsOf(last).year;
  const firstYear = caught.year.length > 1 ? caught.year[0] : undefined;
  const first = dayNumber(firstYear ?? (firstMonth > lastMonth ? endYear - 1 : endYear), firstMonth, firstDay);
  if (first === null || first > last) return null;
  const edtf = `${dayEdtf(first)}/${dayEdtf(last)}`;
  return { edtf, says: 'days of a month', from: year === undefined && anchor !== null ? anchor.edtf : null };
}

function resolveWeekdayRange(caught: Caught, anchor: Anchor | null): ResolvedDate | null {
  const [first, last] = [caught.weekday[0], caught.weekday.at(-1)];
  if (anchor === null || anchor.precision !== 'day' || first === undefined || last === undefined) return null;
  const end = latestWeekday(anchor.last, last);
  return {
    edtf: `${dayEdtf(latestWeekday(end, first))}/${dayEdtf(end)}`,
    says: `${weekdayName(first)} to ${weekdayName(last)}`,
    from: anchor.edtf,
  };
}

/** Two years, or two months of one year. */
function resolveYearRange(caught: Caught, { anchor, isFuture }: DateContext): ResolvedDate | null {
  const [first, last] = [caught.month[0], caught.month.at(-1)];
  const [from, to] = [caught.year[0], caught.year.at(-1)];
  if (first === undefined || last === undefined) {
    return from === undefined || to === undefined || to <= from ? null : told(`${from}/${to}`, 'years');
  }
  const end = to ?? (anchor && yearOfMonth(last, anchor, isFuture));
  if (end === null) return null;
  const start = caught.year.length > 1 && from !== undefined ? from : first > last ? end - 1 : end;
  const edtf = `${monthEdtf(start, first)}/${monthEdtf(end, last)}`;
  return { edtf, says: 'months', from: to === undefined && anchor !== null ? anchor.edtf : null };
}

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

function resolveUnitShift(caught: Caught, { anchor }: DateContext): ResolvedDate | null {
  const unit = caught.unit[0];
  if (anchor === null || unit === undefined) return null;
  const shift = caught.shift[0] ?? 0;
  return { edtf: shiftedUnit(unit, shift, anchor), says: sayShift(shift, unit), from: anchor.edtf };
}

/** Of a week, the part before or after the anchor; of a longer unit the whole. */
const resolvePartOfUnit =
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

function resolveUnitEnd(caught: Caught, { anchor }: DateContext): ResolvedDate | null {
  if (anchor === null) return null;
  const { year, month } = partsOf(anchor.last);
  const unit = caught.unit[0] ?? 'month';
  const shift = caught.shift[0] ?? 0;
  const moved = unit === 'year' ? { year: year + shift, month: 12 } : addMonths(year, month, shift);
  const isWeek = unit === 'week' || unit === 'weekend';
  const end = isWeek ? mondayOf(anchor.last) + 7 * shift + 6 : lastDayOfMonth(moved.year, moved.month);
  return { edtf: `${dayEdtf(end)}~`, says: `end of the ${unit}`, from: anchor.edtf };
}

function resolveMonthEnd(caught: Caught, { anchor }: DateContext): ResolvedDate | null {
  const [month, year] = [caught.month[0], caught.year[0]];
  const ofYear = year ?? (month !== undefined && anchor !== null ? yearOfMonth(month, anchor, true) : null);
  if (ofYear === null) return null;
  const edtf = `${dayEdtf(lastDayOfMonth(ofYear, month ?? 12))}~`;
  return {
    edtf,
    says: month === undefined ? 'end of the year' : 'end of the month',
    from: year === undefined && anchor !== null ? anchor.edtf : null,
  };
}

function resolveMonthOfYear(caught: Caught, { anchor }: DateContext): ResolvedDate | null {
  const month = caught.month[0];
  if (anchor === null || month === undefined) return null;
  const year = partsOf(anchor.last).year + (caught.shift[0] ?? 0);
  const day = caught.day[0];
  const exact = day === undefined ? null : dayNumber(year, month, day);
  if (day !== undefined && exact === null) return null;
  return { edtf: exact === null ? monthEdtf(year, month) : dayEdtf(exact), says: 'month of a year', from: anchor.edtf };
}

const resolveMonthBeside =
  (isAfter: boolean): Resolver =>
  (caught, { anchor }) => {
    const month = caught.month[0];
    if (anchor === null || month === undefined) return null;
    const current = partsOf(anchor.last);
    const beside = isAfter ? month <= current.month : month >= current.month;
    const year = current.year + (beside ? (isAfter ? 1 : -1) : 0);
    return { edtf: monthEdtf(year, month), says: isAfter ? 'next such month' : 'last such month', from: anchor.edtf };
  };

/** A number of units before or after a day. */
function resolveCount(sign: number, word: string, base: 'anchor' | 'event'): Resolver {
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
function resolveSeason(caught: Caught, { anchor }: DateContext): ResolvedDate | null {
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

const sayDays = (caught: Caught): string => {
  const days = caught.days[0] ?? 0;
  if (days === 0) return 'the same day';
  return `${Math.abs(days)} day${Math.abs(days) === 1 ? '' : 's'} ${days < 0 ? 'before' : 'after'}`;
};

const RESOLVERS: Readonly<Record<Exclude<DateMeaning, 'time' | 'none'>, Resolver>> = {
  calendar: resolveCalendar,
  range: resolveRange,
  'year-range': resolveYearRange,
  weekday: fromDay(sayWeekday, (day, caught, { isFuture }) =>
    dayEdtf((isFuture ? nextWeekday : latestWeekday)(day, caught.weekday[0] ?? 1)),
  ),
  'weekday-before': fromDay(
    (caught) => `last ${sayWeekday(caught)}`,
    (day, caught) => dayEdtf(latestWeekday(day - 1, caught.weekday[0] ?? 1)),
  ),
  'weekday-after': fromDay(
    (caught) => `next ${sayWeekday(caught)}`,
    (day, caught) => dayEdtf(nextWeekday(day + 1, caught.weekday[0] ?? 1)),
  ),
  'weekday-of-week': fromDay(sayWeekday, (day, caught) =>
    dayEdtf(mondayOf(day) + 7 * (caught.shift[0] ?? 0) + (caught.weekday[0] ?? 1) - 1),
  ),
  'day-word': fromDay(sayDays, (day, caught) => dayEdtf(day + (caught.days[0] ?? 0))),
  'day-word-event': (caught, context) =>
    RESOLVERS['day-word'](caught, { ...context, anchor: context.event ?? context.anchor }),
  'unit-shift': resolveUnitShift,
  'unit-so-far': resolvePartOfUnit(false),
  'unit-rest': resolvePartOfUnit(true),
  'unit-end': resolveUnitEnd,
  'month-end': resolveMonthEnd,
  'month-of-year': resolveMonthOfYear,
  'month-before': resolveMonthBeside(false),
  'month-after': resolveMonthBeside(true),
  ago: resolveCount(-1, 'ago', 'anchor'),
  ahead: resolveCount(1, 'ahead', 'anchor'),
  before: resolveCount(-1, 'before', 'event'),
  after: resolveCount(1, 'after', 'event'),
  season: resolveSeason,
};

/** The date that words mean in their context; `null` for a day that the calendar lacks, or where no anchor is known. */
export function resolveDate(
  meaning: Exclude<DateMeaning, 'time' | 'none'>,
  caught: Caught,
  context: DateContext,
): ResolvedDate | null {
  return RESOLVERS[meaning](caught, context);
}

/** The single day that an EDTF date means, as an anchor; `null` for months, years and intervals. */
export function singleDay(edtf: string): Anchor | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})~?$/.exec(edtf);
  if (match === null) return null;
  const day = dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
  return day === null ? null : dayAnchor(day);
}
