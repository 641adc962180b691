import type { Span } from '../model.ts';
import { foldContext } from '../text/normalize.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import type { DateKnowledge, Senses } from './date-knowledge.ts';
import { readDigits, readNumeric } from './numeric-dates.ts';

/** A word, a few words that are one term, a number, or a mark between words, as dates are made of them. */
export interface Lexeme extends Span {
  /** The known word or mark; empty where the word is none that dates need. */
  readonly word: string;
  readonly senses: Senses;
  readonly isMark: boolean;
  /** True where the word begins with a capital, or its script has none. */
  readonly capital: boolean;
}

const NO_SENSES: Senses = {};
const BREAK = '\u0000';
const MARKS: Readonly<Record<string, string>> = { '،': ',', '–': '-', '—': '-', '‑': '-', '−': '-', '‒': '-' };
const PLAIN_MARK = /^[-,./()]$/u;
/** A longer word is not abbreviated. */
const LONGEST_ABBREVIATION = 5;
/** More digits are no day, year or hour. */
const LONGEST_NUMBER = 6;

/** The lexemes of a stretch of text, in order. */
export function readLexemes(text: string, span: Span, knowledge: DateKnowledge): Lexeme[] {
  const tokens = tokenize(text, span);
  const lexemes: Lexeme[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    if (at > 0) lexemes.push(...markBefore(token, lexemes.at(-1)));
    const found = readNumeric(tokens, at, knowledge.words) ?? readPhrase(tokens, at, knowledge);
    const last = tokens[at + found.length - 1] ?? token;
    if (found.split === undefined) {
      lexemes.push({
        start: token.start,
        end: last.end,
        word: found.word,
        senses: found.senses,
        isMark: false,
        capital: token.capital,
      });
    } else {
      lexemes.push(...splitNumber(token, found.split, knowledge));
    }
    at += found.length;
  }
  return joinDoubleMonths(lexemes);
}

/** What stands between two words, where it is more than blanks or the full stop of an abbreviation. */
function markBefore(token: Token, previous: Lexeme | undefined): Lexeme[] {
  const trimmed = token.gap.trim();
  if (trimmed === '') return [];
  const mark = MARKS[trimmed] ?? trimmed;
  const length = previous === undefined ? 0 : previous.end - previous.start;
  const isAbbreviated =
    mark === '.' && previous !== undefined && !/^\d/u.test(previous.word) && length <= LONGEST_ABBREVIATION;
  if (isAbbreviated && (previous.word !== '' || previous.senses !== NO_SENSES)) return [];
  const start = token.start - token.gap.length;
  const word = PLAIN_MARK.test(mark) ? mark : BREAK;
  return [{ start, end: token.start, word, senses: NO_SENSES, isMark: true, capital: false }];
}

/** Some tokens read as one. `split` is the number of digits before a suffix that is a word of its own ("10am"). */
export interface ReadTokens {
  readonly length: number;
  readonly word: string;
  readonly senses: Senses;
  readonly split?: number;
}

/** The longest term that begins at a token; a number; or the word alone. */
function readPhrase(tokens: readonly Token[], at: number, knowledge: DateKnowledge): ReadTokens {
  const first = tokens[at];
  if (first === undefined) return { length: 1, word: '', senses: NO_SENSES };
  if (/^\p{N}/u.test(first.text)) return readNumber(tokens, at, knowledge);
  const forms = [first.folded, ...knowledge.words.otherForms(first.folded)];
  for (let length = knowledge.longestPhrase; length >= 1; length -= 1) {
    const rest = tokens.slice(at + 1, at + length);
    if (rest.length < length - 1 || rest.some((token) => !/^[\s.-]*$/u.test(token.gap))) continue;
    const tail = rest.map((token) => ` ${token.folded}`).join('');
    const key = forms.map((form) => form + tail).find((phrase) => knowledge.senses.has(phrase));
    const senses = key === undefined ? undefined : knowledge.senses.get(key);
    if (key !== undefined && senses !== undefined) {
      return { length, word: key, senses: withoutNames(senses, first, knowledge) };
    }
  }
  return { length: 1, word: forms.find((form) => knowledge.known.has(form)) ?? '', senses: NO_SENSES };
}

/** "may" and "march" are months only with a capital, where months have one. */
function withoutNames(senses: Senses, token: Token, knowledge: DateKnowledge): Senses {
  if (token.upper || !knowledge.words.namesAreCapitalised) return senses;
  const { month: _month, weekday: _weekday, short: _short, ...others } = senses;
  return others;
}

function readNumber(tokens: readonly Token[], at: number, knowledge: DateKnowledge): ReadTokens {
  const none = { length: 1, word: '', senses: NO_SENSES };
  const token = tokens[at];
  if (token === undefined || token.text.length > LONGEST_NUMBER || isPartOfNumber(tokens, at)) return none;
  const [, digits, suffix] = /^(\d+)(\D*)$/u.exec(foldContext(token.text)) ?? [];
  if (digits === undefined || suffix === undefined) return none;
  const { ordinalSuffixes } = knowledge.words;
  const next = tokens[at + 1];
  if (suffix === '' && next?.gap === '-' && ordinalSuffixes.has(next.folded)) {
    return { length: 2, word: '', senses: readDigits(digits, true) };
  }
  if (suffix === '' || ordinalSuffixes.has(suffix)) {
    return { length: 1, word: '', senses: readDigits(digits, suffix !== '') };
  }
  return knowledge.senses.get(suffix)?.part === undefined ? none : { ...none, split: digits.length };
}

/** True for the parts of "5,000" and of "Su-27", and for numbers that a sign makes something else. */
function isPartOfNumber(tokens: readonly Token[], at: number): boolean {
  const gap = tokens[at]?.gap ?? '';
  const next = tokens[at + 1];
  const previous = tokens[at - 1];
  const isDigit = (token: Token | undefined): boolean => token !== undefined && /^\p{N}/u.test(token.text);
  if (at > 0 && (gap === '-' || gap === '‑') && !isDigit(previous)) return true;
  if (/[$€£№#+]\s?$/u.test(gap)) return true;
  return (gap === ',' && isDigit(previous)) || (next?.gap === ',' && isDigit(next));
}

function splitNumber(token: Token, digits: number, knowledge: DateKnowledge): Lexeme[] {
  const middle = token.start + digits;
  const suffix = foldContext(token.text).slice(digits);
  const number = readDigits(foldContext(token.text).slice(0, digits), false);
  const shared = { isMark: false, capital: false };
  return [
    { ...shared, start: token.start, end: middle, word: '', senses: number },
    { ...shared, start: middle, end: token.end, word: suffix, senses: knowledge.senses.get(suffix) ?? NO_SENSES },
  ];
}

/** "آذار/مارس" and "آذار (مارس)": one month by two names. */
function joinDoubleMonths(lexemes: readonly Lexeme[]): Lexeme[] {
  const joined: Lexeme[] = [];
  for (let at = 0; at < lexemes.length; at += 1) {
    const [lexeme, mark, twin, after] = lexemes.slice(at, at + 4);
    if (lexeme === undefined) break;
    const month = lexeme.senses.month;
    const isDouble = month !== undefined && twin?.senses.month === month && /^[/(-]$/.test(mark?.word ?? '');
    if (!isDouble || twin === undefined) {
      joined.push(lexeme);
      continue;
    }
    joined.push({ ...lexeme, end: twin.end, senses: { month } });
    at += mark?.word === '(' && after?.word === ')' ? 3 : 2;
  }
  return joined;
}
