import type { Anchor } from './calendar.ts';
import type { CalendarUnit } from './date-words.ts';

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

/** Finds the date of one meaning. */
export type Resolver = (caught: Caught, context: DateContext) => ResolvedDate | null;

/** A date that the words alone give. */
export const told = (edtf: string, says: string): ResolvedDate => ({ edtf, says, from: null });
