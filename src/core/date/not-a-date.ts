import type { DateMeaning, DateWords } from './date-words.ts';
import type { Lexeme } from './lexemes.ts';
import type { PatternMatch } from './match-pattern.ts';

const COUNTS: ReadonlySet<DateMeaning> = new Set<DateMeaning>(['before', 'after', 'ago', 'ahead', 'day-word-event']);

/** Whether the words beside a date make it part of a name ("The Sunday Times"), or its number a count ("2000 people"). A year behind a comma only is one at the end of its clause. */
export function isPartOfName(match: PatternMatch, lexemes: readonly Lexeme[], words: DateWords): boolean {
  const opening = lexemes[match.first];
  const before = lexemes[match.first - 1];
  const after = lexemes[match.end];
  if (before !== undefined && words.nameBefore.has(before.word)) return true;
  if (after === undefined) return false;
  if (opening?.isMark === true && !after.isMark) return true;
  if (after.capital && words.nameAfter.has(after.word)) return true;
  const isCount = COUNTS.has(match.meaning);
  if (isCount && !after.isMark && words.needsMore.has(lexemes[match.end - 1]?.word ?? '')) return true;
  if (isCount && words.needsMore.has(after.word)) return true;
  return isYearAlone(match) && words.counted.has(after.word);
}

const isYearAlone = ({ caught }: PatternMatch): boolean => caught.every(([name]) => name === 'year');
