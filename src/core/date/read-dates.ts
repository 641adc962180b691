import { dateWordsOf } from '../locale/date-words.ts';
import type { DateMention, Passage, Report, SegmentKind, Span } from '../model.ts';
import { type Anchor, parseAnchor } from './calendar.ts';
import type { Caught } from './date-context.ts';
import { compileKnowledge, type DateKnowledge } from './date-knowledge.ts';
import type { DateWords } from './date-words.ts';
import { isDateline } from './dateline.ts';
import { type Lexeme, readLexemes } from './lexemes.ts';
import { findMatches, type PatternMatch } from './match-pattern.ts';
import { isPartOfName } from './not-a-date.ts';
import { resolveDate, singleDay } from './resolve-date.ts';
import { formatTime, partOfDay, readTime, type TimeOfDay } from './time-of-day.ts';

/** What has been read so far, as far as later dates are counted from it. */
interface ReadingState {
  /** The anchor of each kind of segment that has a dateline. */
  readonly datelines: Map<SegmentKind, Anchor>;
  /** The first day told that is no statement's: the event that the report is about. */
  lead: Anchor | null;
  /** The last day told in this sentence and the one before that is no statement's. */
  recent: { readonly passage: number; readonly anchor: Anchor } | null;
}

/** Where a passage stands, and what is needed to read it. */
interface PassageReading {
  readonly report: Report;
  readonly passage: Passage;
  readonly index: number;
  readonly lexemes: readonly Lexeme[];
  readonly knowledge: DateKnowledge;
}

/** A day with the time told beside it, or a time alone. */
interface TimedMatch {
  readonly day: PatternMatch | null;
  readonly time: TimeOfDay | null;
  readonly first: number;
  readonly end: number;
}

const knowledgeOf = new Map<DateWords, DateKnowledge>();
/** How far from a date a word of the future or of saying still belongs to it, in words. */
const NEAR_WORDS = 8;
const BESIDE_WORDS = 3;
/** What may stand before a time of day at a paragraph's beginning: a bracket or a bullet. */
const PARAGRAPH_OPENING = /^[\s[(•*–—-]{0,3}$/u;

/**
 * The dates that a report tells, in reading order and without overlap. Words that leave something open ("Wednesday",
 * "last month") are filled in from the report's date, or from the dateline of their segment, looking back; what cannot
 * be filled in is left out. A language without date words has no dates.
 */
export function readDates(report: Report, passages: readonly Passage[]): DateMention[] {
  const words = dateWordsOf(report.language);
  if (words === null) return [];
  const knowledge = knowledgeOf.get(words) ?? compileKnowledge(words);
  knowledgeOf.set(words, knowledge);
  const state: ReadingState = { datelines: new Map(), lead: null, recent: null };
  return passages.flatMap((passage, index) => {
    const lexemes = readLexemes(report.text, passage, knowledge);
    const reading = { report, passage, index, lexemes, knowledge };
    return joinTimes(findMatches(lexemes, knowledge), lexemes).flatMap((match) => {
      const mention = readMatch(match, reading, state);
      return mention === null ? [] : [mention];
    });
  });
}

/** Each time of day joined to the day beside it; between two days it belongs to the one that follows at once. */
function joinTimes(matches: readonly PatternMatch[], lexemes: readonly Lexeme[]): TimedMatch[] {
  const joined: TimedMatch[] = [];
  for (let at = 0; at < matches.length; at += 1) {
    const match = matches[at];
    const next = matches[at + 1];
    if (match === undefined || match.meaning === 'none') continue;
    const isTime = match.meaning === 'time';
    const isPair = next !== undefined && next.meaning !== 'none' && isTime !== (next.meaning === 'time');
    const afterNext = matches[at + 2];
    const belongsAhead =
      !isTime && afterNext !== undefined && afterNext.meaning !== 'time' && next?.end === afterNext.first;
    const pair = isPair && !belongsAhead && areBeside(match, next, lexemes) ? next : null;
    const [day, time] = isTime ? [pair, match] : [match, pair];
    joined.push({ day, time: time === null ? null : readTime(time), first: match.first, end: (pair ?? match).end });
    if (pair !== null) at += 1;
  }
  return joined;
}

function areBeside(match: PatternMatch, next: PatternMatch, lexemes: readonly Lexeme[]): boolean {
  return lexemes.slice(match.end, next.first).every((lexeme) => lexeme.word === ',') && next.first - match.end <= 1;
}

function readMatch(match: TimedMatch, reading: PassageReading, state: ReadingState): DateMention | null {
  const span = spanOf(match, reading.lexemes);
  if (span === null) return null;
  const anchor = state.datelines.get(reading.passage.segment) ?? parseAnchor(reading.report.published);
  if (match.day === null) return readEntryTime(match, span, anchor, reading);
  const { day } = match;
  if (day.meaning === 'time' || day.meaning === 'none') return null;
  if (isPartOfName(day, reading.lexemes, reading.knowledge.words)) return null;
  const isFuture = speaksOfFuture(match, reading);
  const resolved = resolveDate(day.meaning, caughtBy(day), {
    anchor,
    event: eventOf(state, reading, anchor),
    isFuture,
  });
  if (resolved === null) return null;
  const single = singleDay(resolved.edtf);
  if (single !== null) noteDay(single, match, span, anchor, reading, state);
  return {
    ...span,
    passage: reading.index,
    edtf: resolved.edtf,
    time: match.time === null || single === null ? null : formatTime(match.time, partOfDay(day)),
    basis: resolved.from === null ? resolved.says : `${resolved.says}, from ${resolved.from}`,
    inferred: resolved.from !== null,
  };
}

function spanOf({ first, end }: TimedMatch, lexemes: readonly Lexeme[]): Span | null {
  const opening = lexemes.slice(first, end).find((lexeme) => !lexeme.isMark);
  const closing = lexemes[end - 1];
  return opening === undefined || closing === undefined ? null : { start: opening.start, end: closing.end };
}

/** The time of a live report's entry, at the beginning of its paragraph. */
function readEntryTime(
  { time }: TimedMatch,
  span: Span,
  anchor: Anchor | null,
  { report, passage, index }: PassageReading,
): DateMention | null {
  if (time === null || time.minute === null || anchor === null || anchor.precision !== 'day') return null;
  const { start } = passage.paragraph;
  const opens = span.start - start <= 3 && PARAGRAPH_OPENING.test(report.text.slice(start, span.start));
  if (!opens) return null;
  const basis = `entry time, from ${anchor.edtf}`;
  return { ...span, passage: index, edtf: anchor.edtf, time: formatTime(time, null), basis, inferred: true };
}

/** The day that "two days before" counts from: one told just before, the report's event, or the anchor. */
function eventOf(state: ReadingState, { index }: PassageReading, anchor: Anchor | null): Anchor | null {
  if (state.recent !== null && index - state.recent.passage <= 1) return state.recent.anchor;
  return state.lead ?? anchor;
}

/** Keeps a day for those that follow it: as their dateline, or as the event's day. */
function noteDay(
  day: Anchor,
  match: TimedMatch,
  span: Span,
  anchor: Anchor | null,
  reading: PassageReading,
  state: ReadingState,
): void {
  const { report, passage, lexemes, knowledge } = reading;
  if (isDateline(report.text, passage, span, day, anchor)) {
    state.datelines.set(passage.segment, day);
    return;
  }
  if (passage.segment === 'caption') return;
  const beside = [
    ...lexemes.slice(Math.max(0, match.first - BESIDE_WORDS), match.first),
    ...lexemes.slice(match.end, match.end + BESIDE_WORDS),
  ];
  if (beside.some((lexeme) => knowledge.words.reporting.has(lexeme.word))) return;
  state.lead ??= day;
  state.recent = { passage: reading.index, anchor: day };
}

/** Whether a word of the future stands before the date, nearer than a verb of saying, or right after it. */
function speaksOfFuture(match: TimedMatch, { lexemes, knowledge }: PassageReading): boolean {
  const { future, reporting } = knowledge.words;
  const before = lexemes.slice(Math.max(0, match.first - NEAR_WORDS), match.first);
  const nearest = before.findLast((lexeme) => future.has(lexeme.word) || reporting.has(lexeme.word));
  if (nearest !== undefined) return future.has(nearest.word);
  return lexemes.slice(match.end, match.end + 2).some((lexeme) => future.has(lexeme.word));
}

function caughtBy({ caught }: PatternMatch): Caught {
  const senses = caught.map(([name, lexeme]) => ({ name, senses: lexeme.senses }));
  const values = <Value>(pick: (entry: (typeof senses)[number]) => Value | undefined): Value[] =>
    senses.flatMap((entry) => pick(entry) ?? []) as Value[];
  return {
    weekday: values(({ name, senses: { weekday, short } }) =>
      name === 'weekday' || name === 'wday' ? (weekday ?? short) : undefined,
    ),
    day: values(({ name, senses: { day } }) => (name === 'day' ? day : undefined)),
    month: values(({ name, senses: { month } }) => (name === 'month' ? month : undefined)),
    year: values(({ name, senses: { year } }) => (name === 'year' ? year : undefined)),
    number: values(({ name, senses: { number } }) => (name === 'number' || name === 'unit' ? number : undefined)),
    shift: values(({ name, senses: { shift } }) => (name === 'shift' ? shift : undefined)),
    season: values(({ name, senses: { season } }) => (name === 'season' ? season : undefined)),
    unit: values(({ name, senses: { unit } }) => (name === 'unit' || name === 'weekend' ? unit : undefined)),
    date: senses.flatMap(({ senses: { date } }) => (date === undefined ? [] : [date])),
    days: values(({ name, senses: { dayword, eventday } }) =>
      name === 'dayword' ? dayword : name === 'eventday' ? eventday : undefined,
    ),
  };
}
