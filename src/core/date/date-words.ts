/** A span of the calendar that texts count in. */
export type CalendarUnit = 'day' | 'week' | 'weekend' | 'month' | 'year';

/** A part of the day: it tells eight in the evening from eight in the morning. */
export type PartOfDay = 'before-noon' | 'after-noon' | 'night';

/**
 * How the words that a pattern caught make a date, a time of day, or neither:
 * - `calendar`: weekday, day, month, year, as far as told; `range`: the same twice; `year-range`: two years or months;
 *   `both-days`: two days of a month, a range where one follows the other;
 * - `weekday`: the latest, or after a word of the future the next; `weekday-before`, `weekday-after`: strictly so;
 *   `weekday-of-week`: that of the week meant by `shift`, the anchor's by default;
 * - `day-word`: days from the anchor; `day-word-event`: from the day of the event that the text tells of;
 * - `unit-shift`: last, this, next month; `unit-so-far`: earlier in it; `unit-rest`: later in it; `unit-end`: its last
 *   day; `month-end`: the last day of a named month or year; `month-of-year`: a month of last, this or next year;
 *   `month-before`, `month-after`: strictly so;
 * - `ago`: a number of units before the anchor; `ahead`: after it; `before`, `after`: counted from the event;
 * - `season`: with its year, with `shift`, or the latest;
 * - `time`: a time of day, read only beside a day or at the beginning of a paragraph;
 * - `none`: no date, although its words look like one.
 */
export type DateMeaning =
  | 'calendar'
  | 'range'
  | 'both-days'
  | 'year-range'
  | 'weekday'
  | 'weekday-before'
  | 'weekday-after'
  | 'weekday-of-week'
  | 'day-word'
  | 'day-word-event'
  | 'unit-shift'
  | 'unit-so-far'
  | 'unit-rest'
  | 'unit-end'
  | 'month-end'
  | 'month-of-year'
  | 'month-before'
  | 'month-after'
  | 'ago'
  | 'ahead'
  | 'before'
  | 'after'
  | 'season'
  | 'time'
  | 'none';

/**
 * A meaning and the words that have it, parted by blanks. `a|b` is one of these words, `<class>` a word of a class (see
 * `DateClass`), `x?` may be missing, `[ … ]` may be missing as a whole; `, . / - ( )` stand for themselves, `-` for any
 * dash. Of patterns that match at one word the longest counts, among equals the first.
 */
export type DatePattern = readonly [meaning: DateMeaning, words: string];

/** The classes of words that a pattern may name. `wday` is a weekday, abbreviated or not; `weekend` a unit; `date` and `clock` digits. */
export type DateClass =
  | 'weekday'
  | 'wday'
  | 'day'
  | 'month'
  | 'year'
  | 'number'
  | 'hour'
  | 'minute'
  | 'clock'
  | 'military'
  | 'date'
  | 'dayword'
  | 'eventday'
  | 'shift'
  | 'unit'
  | 'weekend'
  | 'season'
  | 'part'
  | 'about';

/** What a language knows of dates. Words are folded, see `foldWord`; a key may be several words, parted by a blank. */
export interface DateWords {
  /** 1 is January. */
  readonly months: ReadonlyMap<string, number>;
  /** 1 is Monday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Abbreviations that are also other words ("Sun"): read only before a day of the month. */
  readonly shortWeekdays: ReadonlyMap<string, number>;
  /** "Yesterday": days from the anchor. */
  readonly dayWords: ReadonlyMap<string, number>;
  /** "The day before": days from the event that the text tells of. */
  readonly eventDays: ReadonlyMap<string, number>;
  /** "Last", "this", "next": units from the anchor's. */
  readonly shifts: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, CalendarUnit>;
  /** EDTF seasons: 21 spring, 22 summer, 23 autumn, 24 winter. */
  readonly seasons: ReadonlyMap<string, number>;
  readonly partsOfDay: ReadonlyMap<string, PartOfDay>;
  /** "About", before a time of day. */
  readonly about: ReadonlySet<string>;
  readonly numerals: ReadonlyMap<string, number>;
  /** Days of the month in words. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** Hours in words, where they differ from numerals. */
  readonly hours: ReadonlyMap<string, number>;
  /** Parts of an hour in words: "half", 30; what is wanting to the full hour is negative. */
  readonly minutes: ReadonlyMap<string, number>;
  /** What follows digits in an ordinal number: "th". */
  readonly ordinalSuffixes: ReadonlySet<string>;
  readonly patterns: readonly DatePattern[];
  /** Words that make a day near them a coming one: "will". */
  readonly future: ReadonlySet<string>;
  /** Verbs of saying: a day beside them is that of the statement, not of the event. */
  readonly reporting: ReadonlySet<string>;
  /** Words just before a date that make it part of a name: "Bloody Sunday", "улица 8 Марта". */
  readonly nameBefore: ReadonlySet<string>;
  /** Words just after a date, with a capital where the script has them, that make it part of a name: "Times". */
  readonly nameAfter: ReadonlySet<string>;
  /** Words just after a number that make it a count and no year: "people". */
  readonly counted: ReadonlySet<string>;
  /** Words that count a time from what follows them ("two days before the vote"), so that nothing can be said of it. */
  readonly needsMore: ReadonlySet<string>;
  /** True where months and weekdays are written with a capital. */
  readonly namesAreCapitalised: boolean;
  /** True where 07/06/2031 is the seventh of June; where false, such a date is not read. */
  readonly dayFirst: boolean;
  /** A word without the letters that may be joined to it (Arabic "و"); often none. */
  readonly otherForms: (folded: string) => readonly string[];
}
