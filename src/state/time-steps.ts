import { type CountableTimeInterval, utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import type { DayRange } from './event-date.ts';

/** Weeks begin on Monday, as ISO 8601 has them. */
export type TimeUnit = 'day' | 'week' | 'month' | 'year';

const INTERVALS: Readonly<Record<TimeUnit, CountableTimeInterval>> = {
  day: utcDay,
  week: utcMonday,
  month: utcMonth,
  year: utcYear,
};
const LARGER: Readonly<Record<TimeUnit, TimeUnit>> = { day: 'week', week: 'month', month: 'year', year: 'year' };
const MILLISECONDS_A_DAY = 86_400_000;
/** Most days of a histogram by day, week and month: above, its bars get too narrow to point at. */
const MOST_DAYS = { day: 62, week: 750, month: 4400 } as const;

/** The unit in which so many days are counted and stepped through. */
export function unitOf(days: number): TimeUnit {
  if (days <= MOST_DAYS.day) return 'day';
  if (days <= MOST_DAYS.week) return 'week';
  return days <= MOST_DAYS.month ? 'month' : 'year';
}

/** The unit of a large step where `unit` is a small one. */
export function largerUnit(unit: TimeUnit): TimeUnit {
  return LARGER[unit];
}

/** Days from the first of a range to the day after its last, widened to whole units. */
export function widen({ from, to }: DayRange, unit: TimeUnit): { readonly start: number; readonly end: number } {
  return { start: floorTo(from, unit), end: step(floorTo(to, unit), unit, 1) };
}

/** The first day of the unit that a day is in. Days since 1970-01-01, here and below. */
export function floorTo(day: number, unit: TimeUnit): number {
  return dayOf(INTERVALS[unit].floor(dateOf(day)));
}

/** The first day of the next unit (`1`), or of the one before (`-1`); of the present unit where the day is inside it. */
export function step(day: number, unit: TimeUnit, direction: 1 | -1): number {
  if (direction === -1) return floorTo(day - 1, unit);
  const interval = INTERVALS[unit];
  return dayOf(interval.offset(interval.floor(dateOf(day)), 1));
}

/** The first day of a unit that is nearest to a point in time. */
export function nearestStart(day: number, unit: TimeUnit): number {
  const before = floorTo(Math.floor(day), unit);
  const after = step(before, unit, 1);
  return day - before <= after - day ? before : after;
}

/** The first days of the units from `start` up to before `end`; the first of them is `start` itself. */
export function unitStarts(start: number, end: number, unit: TimeUnit): number[] {
  const inside = INTERVALS[unit].range(dateOf(start), dateOf(end)).map(dayOf);
  return inside[0] === start ? inside : [start, ...inside];
}

function dateOf(day: number): Date {
  return new Date(day * MILLISECONDS_A_DAY);
}

function dayOf(date: Date): number {
  return Math.floor(date.getTime() / MILLISECONDS_A_DAY);
}
