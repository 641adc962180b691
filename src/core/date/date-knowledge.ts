import { foldWord } from '../text/normalize.ts';
import { type CompiledPattern, compilePatterns, literalWords, type PatternElement } from './compile-pattern.ts';
import type { CalendarUnit, DateClass, DateWords, PartOfDay } from './date-words.ts';

/** What a word may be in a date. */
export type Senses = {
  readonly [Name in Exclude<DateClass, 'wday' | 'weekend' | 'unit' | 'part' | 'date' | 'clock' | 'about'>]?: number;
} & {
  readonly short?: number;
  readonly unit?: CalendarUnit;
  readonly part?: PartOfDay;
  readonly about?: true;
  readonly date?: readonly [number, number, number];
  readonly clock?: readonly [number, number];
};

/** A language's date words, ready for reading. */
export interface DateKnowledge {
  readonly words: DateWords;
  /** What each word or phrase may be. */
  readonly senses: ReadonlyMap<string, Senses>;
  /** The most words that a key of `senses` has. */
  readonly longestPhrase: number;
  /** Words that patterns or the other lists hold. */
  readonly known: ReadonlySet<string>;
  /** Patterns by a literal word or a class that they may begin with. */
  readonly byWord: ReadonlyMap<string, readonly CompiledPattern[]>;
  readonly byClass: ReadonlyMap<DateClass, readonly CompiledPattern[]>;
}

/** Compiles what a language knows of dates; done once for each language. */
export function compileKnowledge(words: DateWords): DateKnowledge {
  const patterns = compilePatterns(words.patterns, foldWord);
  const senses = collectSenses(words);
  const byWord = new Map<string, CompiledPattern[]>();
  const byClass = new Map<DateClass, CompiledPattern[]>();
  for (const pattern of patterns) {
    const { literals, classes } = openings(pattern.elements);
    for (const word of literals) byWord.set(word, [...(byWord.get(word) ?? []), pattern]);
    for (const name of classes) byClass.set(name, [...(byClass.get(name) ?? []), pattern]);
  }
  return {
    words,
    senses,
    longestPhrase: Math.max(1, ...[...senses.keys()].map((key) => key.split(' ').length)),
    known: new Set([
      ...literalWords(patterns),
      ...words.future,
      ...words.reporting,
      ...words.nameBefore,
      ...words.nameAfter,
      ...words.counted,
      ...words.needsMore,
    ]),
    byWord,
    byClass,
  };
}

function collectSenses(words: DateWords): ReadonlyMap<string, Senses> {
  const senses = new Map<string, Senses>();
  const add = <Value>(entries: ReadonlyMap<string, Value>, sense: (value: Value) => Senses): void => {
    for (const [key, value] of entries) senses.set(key, { ...senses.get(key), ...sense(value) });
  };
  add(words.months, (month) => ({ month }));
  add(words.weekdays, (weekday) => ({ weekday }));
  add(words.shortWeekdays, (short) => ({ short }));
  add(words.dayWords, (dayword) => ({ dayword }));
  add(words.eventDays, (eventday) => ({ eventday }));
  add(words.shifts, (shift) => ({ shift }));
  add(words.units, (unit) => ({ unit }));
  add(words.seasons, (season) => ({ season }));
  add(words.partsOfDay, (part) => ({ part }));
  add(words.numerals, (number) => ({ number, ...(number <= 12 ? { hour: number } : {}) }));
  add(words.ordinals, (day) => ({ day }));
  add(words.hours, (hour) => ({ hour }));
  add(words.minutes, (minute) => ({ minute }));
  add(new Map([...words.about].map((word) => [word, true as const])), (about) => ({ about }));
  return senses;
}

/** What a pattern may begin with. */
function openings(elements: readonly PatternElement[]): { literals: Set<string>; classes: Set<DateClass> } {
  const literals = new Set<string>();
  const classes = new Set<DateClass>();
  const collect = (part: readonly PatternElement[]): void => {
    for (const element of part) {
      if (element.kind === 'words') for (const word of element.words) literals.add(word);
      if (element.kind === 'class') classes.add(element.name);
      if (element.kind !== 'optional') return;
      collect(element.elements);
    }
  };
  collect(elements);
  return { literals, classes };
}
