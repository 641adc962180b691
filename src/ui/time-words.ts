import { utcTicks } from 'd3-time';
import type { Catalog } from '../i18n/catalog.ts';
import { dateInWords } from '../i18n/edtf-date.ts';
import { localeOf } from '../i18n/locale.ts';
import { type DayRange, isoDay, type Span } from '../state/event-date.ts';
import { step } from '../state/time-steps.ts';
import type { TimeExtent } from '../state/timeline.ts';

const MILLISECONDS_A_DAY = 86_400_000;

/** Days in words: "24–30 August 2020", and where they are a whole month or year that: "July 2020". */
export function daysInWords({ from, to }: DayRange, words: Catalog): string {
  const [first, last] = [isoDay(from), isoDay(to)];
  if (first === last) return dateInWords(first, words);
  const isWhole = (unit: 'month' | 'year'): boolean => step(from - 1, unit, 1) === from && step(to, unit, 1) === to + 1;
  const length = isWhole('year') ? 4 : isWhole('month') ? 7 : 10;
  const ends = [...new Set([first, last].map((end) => end.slice(0, length)))];
  return dateInWords(ends.join('/'), words);
}

/** A span in words; open ends are those of the extent. */
export function spanInWords(span: Span | null, { start, end }: TimeExtent, words: Catalog): string {
  const [from, to] = [span?.from ?? isoDay(start), span?.to ?? isoDay(end - 1)];
  return dateInWords(from === to ? from : `${from}/${to}`, words, 'short');
}

/** A mark on the axis, with the day that it stands at. */
export interface TimeTick {
  readonly day: number;
  readonly label: string;
}

/** About so many marks of an axis: years, months (the first and each January with the year), or days. */
export function timeTicks({ start, end }: TimeExtent, about: number, { language }: Catalog): TimeTick[] {
  const dates = utcTicks(new Date(start * MILLISECONDS_A_DAY), new Date(end * MILLISECONDS_A_DAY), about);
  const areYears = dates.every((date) => date.getUTCMonth() === 0 && date.getUTCDate() === 1);
  const areMonths = dates.every((date) => date.getUTCDate() === 1);
  return dates
    .map((date) => ({ date, day: Math.floor(date.getTime() / MILLISECONDS_A_DAY) }))
    .filter(({ day }, at, all) => day < end && day !== all[at - 1]?.day)
    .map(({ date, day }, at) => {
      const withYear = areYears || at === 0 || (areMonths && date.getUTCMonth() === 0);
      const format: Intl.DateTimeFormatOptions = {
        timeZone: 'UTC',
        ...(withYear ? { year: 'numeric' } : {}),
        ...(areYears ? {} : { month: 'short' }),
        ...(areMonths ? {} : { day: 'numeric' }),
      };
      return { day, label: new Intl.DateTimeFormat(localeOf(language), format).format(date) };
    });
}

/** Widths of the axis' type, CSS px: of a letter at most, and what a label keeps free beside it. */
const LETTER = 6.5;
const GAP = 8;

/** The marks whose labels have room, from the first on; months are long words in some languages. @param at where a day stands, CSS px */
export function withoutOverlap(ticks: readonly TimeTick[], at: (day: number) => number): TimeTick[] {
  let end = Number.NEGATIVE_INFINITY;
  return ticks.filter(({ day, label }) => {
    if (at(day) < end) return false;
    end = at(day) + label.length * LETTER + GAP;
    return true;
  });
}
