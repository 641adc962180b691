import {
  type Anchor,
  addMonths,
  type DayNumber,
  dayEdtf,
  dayNumber,
  lastDayOfMonth,
  latestWeekday,
  monthEdtf,
  partsOf,
  weekdayName,
  yearEdtf,
} from './calendar.ts';
import { type Caught, type DateContext, type ResolvedDate, type Resolver, told } from './date-context.ts';

/** A day without a year may lie a day ahead, as in a report of the last hour of the day before. */
const DAYS_AHEAD = 1;
/** With words of the future the coming day is meant, unless the past one is nearer by far. */
const FUTURE_DAYS_AHEAD = 183;

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

export function resolveCalendar(caught: Caught, { anchor, isFuture }: DateContext): ResolvedDate | null {
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
  if (month === undefined) return resolveDayOfMonth(day, caught.shift[0], anchor);
  if (day === undefined) {
    return { edtf: monthEdtf(yearOfMonth(month, anchor, isFuture), month), says: 'month', from: anchor.edtf };
  }
  const found = yearlessDay(month, day, anchor, isFuture);
  return found === null ? null : { edtf: dayEdtf(found), says: 'day and month', from: anchor.edtf };
}

/** "The 16th": of the month that is told by `shift`, or the latest such day. */
function resolveDayOfMonth(day: number | undefined, shift: number | undefined, anchor: Anchor): ResolvedDate | null {
  if (day === undefined || anchor.precision === 'year') return null;
  const { year, month } = partsOf(anchor.last);
  const months = (shift === undefined ? [0, -1] : [shift]).map((months) => addMonths(year, month, months));
  const days = months.map((moved) => dayNumber(moved.year, moved.month, day));
  const found = days.find((candidate) => candidate !== null && (shift !== undefined || candidate <= anchor.last));
  return found === undefined || found === null
    ? null
    : { edtf: dayEdtf(found), says: 'day of the month', from: anchor.edtf };
}

export function resolveRange(caught: Caught, { anchor, isFuture }: DateContext): ResolvedDate | null {
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

/** Two days that are named together: a range where one follows the other, else the one that stands beside the month. */
export function resolveBothDays(caught: Caught, context: DateContext): ResolvedDate | null {
  const [first, second] = [caught.day[0] ?? 0, caught.day.at(-1) ?? 0];
  return second === first + 1
    ? resolveRange(caught, context)
    : resolveCalendar({ ...caught, day: caught.day.slice(-1) }, context);
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
export function resolveYearRange(caught: Caught, { anchor, isFuture }: DateContext): ResolvedDate | null {
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

export function resolveMonthEnd(caught: Caught, { anchor }: DateContext): ResolvedDate | null {
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

export function resolveMonthOfYear(caught: Caught, { anchor }: DateContext): ResolvedDate | null {
  const month = caught.month[0];
  if (anchor === null || month === undefined) return null;
  const year = partsOf(anchor.last).year + (caught.shift[0] ?? 0);
  const day = caught.day[0];
  const exact = day === undefined ? null : dayNumber(year, month, day);
  if (day !== undefined && exact === null) return null;
  return { edtf: exact === null ? monthEdtf(year, month) : dayEdtf(exact), says: 'month of a year', from: anchor.edtf };
}

export const resolveMonthBeside =
  (isAfter: boolean): Resolver =>
  (caught, { anchor }) => {
    const month = caught.month[0];
    if (anchor === null || month === undefined) return null;
    const current = partsOf(anchor.last);
    const beside = isAfter ? month <= current.month : month >= current.month;
    const year = current.year + (beside ? (isAfter ? 1 : -1) : 0);
    return { edtf: monthEdtf(year, month), says: isAfter ? 'next such month' : 'last such month', from: anchor.edtf };
  };
