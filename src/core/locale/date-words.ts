import type { DateWords } from '../date/date-words.ts';
import { arabicDateWords } from './ar/date-words.ts';
import { englishDateWords } from './en/date-words.ts';
import { russianDateWords } from './ru/date-words.ts';

const DATE_WORDS: ReadonlyMap<string, DateWords> = new Map([
  ['en', englishDateWords],
  ['ar', arabicDateWords],
  ['ru', russianDateWords],
]);

/** What a language knows of dates, by its BCP 47 tag; `null` for one that is not read. */
export function dateWordsOf(language: string): DateWords | null {
  return DATE_WORDS.get(language) ?? null;
}
