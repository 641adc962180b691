import { localeOf } from './locale.ts';

const EDTF = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?([~?%]?)$/u;
const SEASON = /^(\d{4})-2([1-4])([~?%]?)$/u;
const TIME = /^([01]?\d|2[0-3])(?::([0-5]\d))?([~?%]?)$/u;

/** How a language says that a date is not certain, or lies between two. */
export interface DateWords {
  /** BCP 47. */
  readonly language: string;
  /** "about August 2020" */
  readonly approximately: (date: string) => string;
  /** "August 2020, uncertain" */
  readonly uncertainly: (date: string) => string;
  /** "autumn 2019"; 0 is spring, 3 is winter. */
  readonly season: (season: number, year: string) => string;
  /** "24 August 2020 – September 2020"; an end that is not known is `null`. */
  readonly interval: (from: string | null, to: string | null) => string;
  /** How a round hour is written: "10 am", "10 утра". */
  readonly roundHour: Pick<Intl.DateTimeFormatOptions, 'hour12' | 'dayPeriod'>;
  /** "26 August 2020, about 10 am" */
  readonly dateAndTime: (date: string, time: string) => string;
}

/**
 * An EDTF date, season or interval in words of a language: `2020-08-28~` → "about 28 August 2020", `2020-07` → "July 2020",
 * `2019-23` → "autumn 2019", `2020-08-24/2020-08-27` → "24–27 August 2020". A value that is none comes back as it is. Months
 * are written out, or as `Aug` where `month` is `short`.
 */
export function dateInWords(edtf: string, words: DateWords, month: 'long' | 'short' = 'long'): string {
  if (edtf.includes('/')) return intervalInWords(edtf, words, month);
  const season = SEASON.exec(edtf);
  if (season !== null) return qualify(words.season(Number(season[2]) - 1, season[1] ?? ''), season[3] ?? '', words);
  const match = EDTF.exec(edtf);
  if (match === null) return edtf;
  const [, year, monthNumber, day, qualifier] = match;
  const date = new Date(Date.UTC(Number(year), Number(monthNumber ?? 1) - 1, Number(day ?? 1)));
  const text = dateFormat(words.language, month, monthNumber !== undefined, day !== undefined).format(date);
  return qualify(text, qualifier ?? '', words);
}

/** A date with its time of day, where that is told: `10:05` is exact, `10~` about ten o'clock. */
export function dateAndTimeInWords(
  { edtf, time }: { readonly edtf: string; readonly time: string | null },
  words: DateWords,
): string {
  const date = dateInWords(edtf, words);
  return time === null ? date : words.dateAndTime(date, timeInWords(time, words));
}

/** Hours alone are written as the language does for round ones: "10 am". */
function timeInWords(time: string, words: DateWords): string {
  const match = TIME.exec(time);
  if (match === null) return time;
  const [, hour, minute, qualifier] = match;
  const text = new Intl.DateTimeFormat(localeOf(words.language), {
    timeZone: 'UTC',
    hour: 'numeric',
    ...(minute === undefined ? words.roundHour : { minute: '2-digit' }),
  }).format(Date.UTC(2000, 0, 1, Number(hour), Number(minute ?? 0)));
  return qualify(text, qualifier ?? '', words);
}

/** Two days are written as one span; other ends each in their own words. */
function intervalInWords(edtf: string, words: DateWords, month: 'long' | 'short'): string {
  const ends = edtf.split('/');
  const isOpen = (end: string): boolean => end === '' || end === '..';
  const isKnown = (end: string): boolean => isOpen(end) || EDTF.test(end) || SEASON.test(end);
  const [from, to] = ends;
  if (from === undefined || to === undefined || ends.length > 2 || !ends.every(isKnown) || ends.every(isOpen))
    return edtf;
  const days = ends.map((end) => /^\d{4}-\d\d-\d\d$/u.exec(end)?.[0]);
  if (days[0] !== undefined && days[1] !== undefined)
    return dateFormat(words.language, month, true, true).formatRange(Date.parse(days[0]), Date.parse(days[1]));
  const inWords = (end: string): string | null => (isOpen(end) ? null : dateInWords(end, words, month));
  return words.interval(inWords(from), inWords(to));
}

/** A format takes longer to make than all that it then writes. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(
  language: string,
  month: 'long' | 'short',
  hasMonth: boolean,
  hasDay: boolean,
): Intl.DateTimeFormat {
  const key = `${language} ${month} ${hasMonth} ${hasDay}`;
  const known = dateFormats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(localeOf(language), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(hasMonth ? { month } : {}),
    ...(hasDay ? { day: 'numeric' } : {}),
  });
  dateFormats.set(key, format);
  return format;
}

/** `~` is approximate, `?` uncertain, `%` both (EDTF level 1). */
function qualify(text: string, qualifier: string, words: DateWords): string {
  const approximate = qualifier === '~' || qualifier === '%' ? words.approximately(text) : text;
  return qualifier === '?' || qualifier === '%' ? words.uncertainly(approximate) : approximate;
}

/**
 * The months from one EDTF date to another: "Jul – Dec 2020", "Aug 2020" where both are in one. Years alone where a date
 * gives no month; a value that is no EDTF date comes back as it is.
 */
export function monthsInWords(from: string, to: string, language: string): string {
  const ends = [EDTF.exec(from), EDTF.exec(to)] as const;
  if (ends[0] === null || ends[1] === null) return from === to ? from : `${from} – ${to}`;
  const hasMonths = ends.every((end) => end?.[2] !== undefined);
  const [first, last] = ends.map((end) => Date.UTC(Number(end?.[1]), Number(end?.[2] ?? 1) - 1));
  return new Intl.DateTimeFormat(localeOf(language), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(hasMonths ? { month: 'short' } : {}),
  }).formatRange(first ?? 0, last ?? 0);
}
