import {
  type Anchor,
  type DayNumber,
  dayAnchor,
  dayEdtf,
  dayNumber,
  latestWeekday,
  mondayOf,
  nextWeekday,
  weekdayName,
} from './calendar.ts';
import type { Caught, DateContext, ResolvedDate, Resolver } from './date-context.ts';
import type { DateMeaning } from './date-words.ts';
import {
  resolveBothDays,
  resolveCalendar,
  resolveMonthBeside,
  resolveMonthEnd,
  resolveMonthOfYear,
  resolveRange,
  resolveYearRange,
} from './resolve-calendar.ts';
import {
  resolveCount,
  resolvePartOfUnit,
  resolveSeason,
  resolveUnitEnd,
  resolveUnitShift,
} from './resolve-relative.ts';

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

const sayDays = (caught: Caught): string => {
  const days = caught.days[0] ?? 0;
  if (days === 0) return 'the same day';
  return `${Math.abs(days)} day${Math.abs(days) === 1 ? '' : 's'} ${days < 0 ? 'before' : 'after'}`;
};

const RESOLVERS: Readonly<Record<Exclude<DateMeaning, 'time' | 'none'>, Resolver>> = {
  calendar: resolveCalendar,
  range: resolveRange,
  'both-days': resolveBothDays,
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
