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
/** More marks between two words part them. */
const MOST_MARKS = 3;
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
      lexemes.push(...splitToken(token, found.split, knowledge));
    }
    at += found.length;
  }
  return joinDoubleMonths(lexemes);
}

/** The marks between two words; without the full stop of an abbreviation. What is no mark of dates parts them for good. */
function markBefore(token: Token, previous: Lexeme | undefined): Lexeme[] {
  const opening = token.start - token.gap.length;
  const isStop = isAbbreviation(previous) && token.gap.startsWith('.');
  const marks = [...token.gap.matchAll(/\S/gu)].slice(isStop ? 1 : 0).map((match) => {
    const start = opening + match.index;
    const word = MARKS[match[0]] ?? match[0];
    return { start, end: start + match[0].length, word, senses: NO_SENSES, isMark: true, capital: false };
  });
  if (marks.length <= MOST_MARKS && marks.every((mark) => PLAIN_MARK.test(mark.word))) return marks;
  return [{ start: opening, end: token.start, word: BREAK, senses: NO_SENSES, isMark: true, capital: false }];
}

/** Whether a lexeme is a short word that dates know, so that a full stop behind it ends no sentence. */
function isAbbreviation(lexeme: Lexeme | undefined): boolean {
  if (lexeme === undefined || lexeme.isMark || lexeme.end - lexeme.start > LONGEST_ABBREVIATION) return false;
  return lexeme.word !== '';
}

/** Some tokens read as one. `split` is where one token holds two words ("10am"). */
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
  const clitic = cliticBeforeDigits(first, knowledge);
  if (clitic > 0) return { length: 1, word: '', senses: NO_SENSES, split: clitic };
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

/** The length of what is joined to digits (Arabic "و5"); 0 for most words. */
function cliticBeforeDigits(token: Token, knowledge: DateKnowledge): number {
  if (!/\p{N}$/u.test(token.text) || token.text.length > LONGEST_NUMBER) return 0;
  const digits = knowledge.words.otherForms(foldContext(token.text)).find((form) => /^\d+$/.test(form));
  return digits === undefined ? 0 : token.text.length - digits.length;
}

/** The two parts of a word that is half digits. */
function splitToken(token: Token, length: number, knowledge: DateKnowledge): Lexeme[] {
  const folded = foldContext(token.text);
  const part = (word: string, start: number): Lexeme => {
    const senses = /^\d+$/.test(word) ? readDigits(word, false) : (knowledge.senses.get(word) ?? NO_SENSES);
    const isDigits = /^\d/.test(word);
    return { start, end: start + word.length, word: isDigits ? '' : word, senses, isMark: false, capital: false };
  };
  return [part(folded.slice(0, length), token.start), part(folded.slice(length), token.start + length)];
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
