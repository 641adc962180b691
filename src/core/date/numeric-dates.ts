import { foldContext } from '../text/normalize.ts';
import type { Token } from '../text/tokens.ts';
import { dayNumber } from './calendar.ts';
import type { Senses } from './date-knowledge.ts';
import type { DateWords } from './date-words.ts';
import type { ReadTokens } from './lexemes.ts';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const CENTURY = 2000;

/** What a number may be: a day, an hour, a year. Of an ordinal number only the day or the year. */
export function readDigits(digits: string, isOrdinal: boolean): Senses {
  const value = Number(digits);
  const isDay = value >= 1 && value <= 31 && digits.length <= 2;
  if (isOrdinal && digits.length !== 4) return isDay ? { day: value } : {};
  if (digits.length === 4) {
    const [hour, minute] = [Math.floor(value / 100), value % 100];
    return {
      ...(value >= FIRST_YEAR && value <= LAST_YEAR ? { year: value } : {}),
      ...(hour <= 24 && minute < 60 ? { military: value } : {}),
    };
  }
  return {
    ...(digits.length <= 3 ? { number: value } : {}),
    ...(isDay ? { day: value } : {}),
    ...(value <= 24 && digits.length <= 2 ? { hour: value } : {}),
    ...(value < 60 && digits.length === 2 ? { minute: value } : {}),
  };
}

/** A date or a time of day in digits that begins at a token: `08.06.2031`, `2031-06-08`, `10:05`; `null` for none. */
export function readNumeric(tokens: readonly Token[], at: number, words: DateWords): ReadTokens | null {
  const digits = tokens.slice(at, at + 4).map((token) => foldContext(token.text));
  const gaps = tokens.slice(at, at + 4).map((token) => (/^\s+[-/]\s+$/.test(token.gap) ? token.gap.trim() : token.gap));
  const [first, second, third, fourth] = digits;
  if (first === undefined || second === undefined || !/^\d{1,4}$/.test(first) || !/^\d{1,2}/.test(second)) return null;
  if (gaps[1] === ':') return readClock(digits, gaps);
  if (third === undefined || gaps[1] !== gaps[2] || !/^[./-]$/.test(gaps[1] ?? '')) return null;
  const continues = fourth !== undefined && gaps[3] === gaps[1] && /^\d/.test(fourth);
  const found = continues ? null : dateOf(first, second, third, words.dayFirst || gaps[1] === '.');
  return found === null ? null : { length: 3, word: '', senses: { date: found } };
}

function readClock(digits: readonly string[], gaps: readonly string[]): ReadTokens | null {
  const [hour, minute, second] = digits;
  if (!/^\d{1,2}$/.test(hour ?? '') || !/^[0-5]\d$/.test(minute ?? '') || Number(hour) > 24) return null;
  const hasSeconds = gaps[2] === ':' && /^[0-5]\d$/.test(second ?? '');
  return { length: hasSeconds ? 3 : 2, word: '', senses: { clock: [Number(hour), Number(minute)] } };
}

/** Year, month and day of three numbers; `null` where they are no date, or two. */
function dateOf(
  first: string,
  second: string,
  third: string,
  dayFirst: boolean,
): readonly [number, number, number] | null {
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  const real = (year: number, month: number, day: number): readonly [number, number, number] | null =>
    year >= FIRST_YEAR && year <= LAST_YEAR && dayNumber(year, month, day) !== null ? [year, month, day] : null;
  if (first.length === 4) return real(a, b, c);
  if (!/^(?:\d{4}|\d{2})$/.test(third) || (third.length === 2 && (first.length !== 2 || second.length !== 2)))
    return null;
  const year = third.length === 2 ? CENTURY + c : c;
  const byDay = real(year, b, a);
  if (dayFirst) return byDay;
  const byMonth = real(year, a, b);
  if (byDay !== null && byMonth !== null && a !== b) return null;
  return byDay ?? byMonth;
}
