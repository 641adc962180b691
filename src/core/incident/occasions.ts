import { distance as greatCircle } from '@turf/distance';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Modality, Position, Report } from '../model.ts';
import { DATELINE } from '../recognition/dateline.ts';
import { pointOf } from '../resolution/point-of.ts';
import type { ClaimWords } from './claim-words.ts';
import type { Clause } from './clauses.ts';
import { daysBetween, edtfInterval } from './edtf-interval.ts';

/** Clauses of a report that tell of one happening. */
export interface OccasionClauses {
  readonly isMain: boolean;
  readonly modality: Modality;
  /** Indexes into the clauses. */
  readonly clauses: readonly number[];
}

/** Days between a date and the main one from which it is another happening's. */
const OTHER_DAY = 2;

/**
 * Parts a report into what it is about and what else it tells of: a caption, other news, background of another date.
 * What follows a new subject in its paragraph belongs to it.
 */
export function readOccasions(
  report: Report,
  clauses: readonly Clause[],
  words: ClaimWords,
  gazetteer: Gazetteer,
): OccasionClauses[] {
  const places = clauses.map((clause) => eventPlace(clause, words, gazetteer));
  const mainPlace = places.find((place, index) => place !== null && clauses[index]?.segment !== 'caption') ?? null;
  const mainParagraph = clauses.find((clause) => clause.segment !== 'caption')?.paragraph;
  const mainDate = firstEventDate(clauses, words) ?? report.published;
  const main: number[] = [];
  const others: { clauses: number[]; modality: Modality; paragraph: number; isSection: boolean }[] = [];
  clauses.forEach((clause, index) => {
    const current = others.at(-1);
    if (clause.segment === 'caption') {
      if (current?.paragraph === clause.paragraph) current.clauses.push(index);
      else others.push({ clauses: [index], modality: 'historical', paragraph: clause.paragraph, isSection: false });
      return;
    }
    const isApart = words.elsewhere.test(clause.line);
    const other = isApart ? null : otherDate(clause, mainDate, words);
    const isElsewhere = clause.paragraph !== mainParagraph && isFar(mainPlace, places[index] ?? null);
    const isNearby = clause.dates.some(({ edtf }) => distance(edtf, mainDate) <= OTHER_DAY);
    if (isApart || other !== null || isElsewhere) {
      const isSameNews = current?.paragraph === clause.paragraph && !isApart;
      if (isSameNews) current.clauses.push(index);
      else
        others.push({
          clauses: [index],
          modality: other !== null || (words.background.test(clause.line) && !isNearby) ? 'historical' : 'actual',
          paragraph: clause.paragraph,
          isSection: words.section.test(clause.line),
        });
      return;
    }
    const isMainDate = clause.dates.some(({ edtf }) => distance(edtf, mainDate) === 0);
    if (current !== undefined && (current.paragraph === clause.paragraph || current.isSection) && !isMainDate)
      current.clauses.push(index);
    else main.push(index);
  });
  return [
    { isMain: true, modality: 'actual', clauses: main },
    ...others.map(({ clauses: own, modality }): OccasionClauses => ({ isMain: false, modality, clauses: own })),
  ];
}

/** Places farther apart than this are not one happening's. */
const FAR_KM = 100;

function isFar(one: Position | null, other: Position | null): boolean {
  return one !== null && other !== null && greatCircle([...one], [...other]) > FAR_KM;
}

/** The first place of a clause that tells of an event, if it is no area. */
function eventPlace(clause: Clause, words: ClaimWords, gazetteer: Gazetteer): Position | null {
  if (!clause.tokens.some(({ folded }) => words.event.test(folded))) return null;
  for (const mention of clause.mentions) {
    if (mention.role !== 'location' || mention.place === null || mention.rule === DATELINE.rule) continue;
    const point = pointOf(mention, gazetteer);
    if (point !== null && point.precision !== 'country' && point.precision !== 'area') return point.position;
  }
  return null;
}

function firstEventDate(clauses: readonly Clause[], words: ClaimWords): string | null {
  for (const clause of clauses) {
    if (clause.segment === 'caption' || !clause.tokens.some(({ folded }) => words.event.test(folded))) continue;
    const [date] = clause.dates;
    if (date !== undefined) return date.edtf;
  }
  return null;
}

/** The date of a clause's event, if it is far from the main one. */
function otherDate(clause: Clause, mainDate: string, words: ClaimWords): string | null {
  if (!clause.tokens.some(({ folded }) => words.event.test(folded))) return null;
  const [date] = clause.dates;
  if (date === undefined) return null;
  return distance(date.edtf, mainDate) > OTHER_DAY || isTally(clause, mainDate) ? date.edtf : null;
}

/** "Over 2,000 times this year": a sum over many days that holds the main one, and no day of its own. */
function isTally({ dates }: Clause, mainDate: string): boolean {
  return days(mainDate) <= OTHER_DAY && dates.every(({ edtf }) => days(edtf) > LONGEST_EVENT);
}

/** Days from which a span is a time in which things happened rather than when one did. */
const LONGEST_EVENT = 60;

/** Days that an EDTF date spans; 0 for none, and for a single day. */
function days(edtf: string): number {
  const interval = edtfInterval(edtf);
  return interval === null ? 0 : daysBetween(interval.from, interval.to);
}

/** Days between two EDTF dates, 0 where they overlap or either is none. */
export function distance(one: string, other: string): number {
  const [first, second] = [edtfInterval(one), edtfInterval(other)];
  return first === null || second === null
    ? 0
    : Math.max(0, daysBetween(first.to, second.from), daysBetween(second.to, first.from));
}
