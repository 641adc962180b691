import type { PartOfDay } from './date-words.ts';
import type { PatternMatch } from './match-pattern.ts';

/** A time of day as told. */
export interface TimeOfDay {
  readonly hour: number;
  /** `null` where only the hour is told. */
  readonly minute: number | null;
  readonly isAbout: boolean;
  readonly part: PartOfDay | null;
}

/** From this hour on, an hour "of the night" is one before midnight. */
const FIRST_NIGHT_HOUR = 6;

/** The part of the day that a match names; `null` for none. */
export function partOfDay(match: PatternMatch): PartOfDay | null {
  return match.caught.find(([name]) => name === 'part')?.[1].senses.part ?? null;
}

/** The time of day that a match of the meaning `time` tells; `null` for none. */
export function readTime(match: PatternMatch): TimeOfDay | null {
  const value = (wanted: string) => match.caught.find(([name]) => name === wanted)?.[1].senses;
  const clock = value('clock')?.clock;
  const military = value('military')?.military;
  const hour = clock?.[0] ?? (military === undefined ? value('hour')?.hour : Math.floor(military / 100));
  if (hour === undefined) return null;
  const told = clock?.[1] ?? (military === undefined ? value('minute')?.minute : military % 100);
  const isWanting = told !== undefined && told < 0;
  return {
    hour: isWanting ? (hour + 23) % 24 : hour,
    minute: isWanting ? told + 60 : (told ?? null),
    isAbout: value('about') !== undefined,
    part: partOfDay(match),
  };
}

/** `10:05`, `10:05~`, or `10~` for about ten o'clock; `part` is what the day beside it says where the time says nothing. */
export function formatTime(time: TimeOfDay, part: PartOfDay | null): string {
  const hour = String(hourOfDay(time.hour, time.part ?? part)).padStart(2, '0');
  if (time.minute === null && time.isAbout) return `${hour}~`;
  return `${hour}:${String(time.minute ?? 0).padStart(2, '0')}${time.isAbout ? '~' : ''}`;
}

function hourOfDay(hour: number, part: PartOfDay | null): number {
  if (hour === 24) return 0;
  if (part === 'before-noon') return hour === 12 ? 0 : hour;
  if (part === 'after-noon') return hour < 12 ? hour + 12 : hour;
  if (part === 'night' && hour <= 12) return hour === 12 ? 0 : hour >= FIRST_NIGHT_HOUR ? hour + 12 : hour;
  return hour;
}
