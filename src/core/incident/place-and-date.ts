import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { DateMention, Mention } from '../model.ts';
import { DATELINE } from '../recognition/dateline.ts';
import { pointOf } from '../resolution/point-of.ts';
import type { Attributed } from './attribution.ts';
import type { ClaimWords } from './claim-words.ts';
import type { Clause } from './clauses.ts';
import type { Drafted } from './drafted.ts';

/** The most exact place of a clause that tells of an event. */
export function placeClaim(
  clause: Clause,
  said: Attributed,
  words: ClaimWords,
  gazetteer: Gazetteer,
  tellsEvent: boolean,
  isNotice: boolean,
): Drafted | null {
  if (!tellsEvent && clause.segment !== 'caption' && !clause.tokens.some(({ folded }) => words.event.test(folded)))
    return null;
  const [from, to] = said.subject ?? [0, 0];
  const subjectStart = clause.tokens[from]?.start ?? 0;
  const subjectEnd = to > from ? (clause.tokens[to - 1]?.end ?? 0) : subjectStart;
  const candidates = clause.mentions.flatMap((mention) => {
    if (mention.role !== 'location' || mention.place === null || isDatelineRule(mention)) return [];
    if (mention.start >= subjectStart && mention.end <= subjectEnd) return [];
    if (isSeat(clause, mention, words)) return [];
    const point = pointOf(mention, gazetteer);
    if (point === null || point.precision === 'country') return [];
    const isBroad = point.precision === 'area' && (mention.relation === null || mention.relation.kind === 'part');
    return isBroad ? [] : [{ mention, point, rank: RANK[mention.relation?.kind ?? 'at'] ?? 5 }];
  });
  const best = candidates.sort((one, other) => one.rank - other.rank || one.mention.start - other.mention.start)[0];
  const isEvent = clause.tokens.some(({ folded }) => words.event.test(folded));
  // A road that notice was given of is no place where something happened.
  if (best === undefined || (isNotice && !isEvent && clause.segment !== 'caption' && best.rank > RANK_OF_PLACES))
    return null;
  const { mention, point } = best;
  return {
    start: mention.start,
    end: mention.end,
    facet: 'place',
    value: {
      toponym: mention.toponym,
      place: mention.place ?? '',
      position: point.position,
      precision: point.precision,
    },
    stance: 'asserts',
  };
}

/** "The hospital in X", "an official in Y": where somebody sits, not where it happened. */
function isSeat({ tokens }: Clause, { start }: Mention, words: ClaimWords): boolean {
  const at = tokens.findIndex((token) => token.start >= start);
  const isFrom = words.from.test(tokens[at - 1]?.folded ?? '');
  // "Said by telephone from X"
  if (isFrom && tokens.slice(Math.max(0, at - 5), at).some(({ folded }) => words.says.test(folded))) return true;
  return (
    [at - 2, at - 3].some((before) => words.speakers.test(tokens[before]?.folded ?? '')) &&
    words.of.test(tokens[at - 1]?.folded ?? '')
  );
}

const RANK_OF_PLACES = 2;
const RANK: Readonly<Record<string, number>> = {
  offset: 0,
  near: 1,
  at: 2,
  outskirts: 2,
  side: 3,
  road: 4,
  between: 4,
  bank: 5,
};

function isDatelineRule({ rule }: Mention): boolean {
  return rule === DATELINE.rule;
}

/** The date of what a clause tells of; not of the saying, which stands beside its verb, and not a dateline's. */
export function dateClaim(clause: Clause, words: ClaimWords, published: string): Drafted | null {
  const isHeading = clause.tokens.length <= LONGEST_HEADING && clause.dates.every(({ edtf }) => edtf < published);
  if (!isHeading && !clause.tokens.some(({ folded }) => words.event.test(folded))) return null;
  const date = clause.dates.find((found) => !isOfSaying(clause, found, words) && !isStamp(clause, found, published));
  return date === undefined
    ? null
    : {
        start: date.start,
        end: date.end,
        facet: 'date',
        value: { edtf: date.edtf, time: date.time },
        stance: 'asserts',
      };
}

/** "21:40 The ministry counts …": when a live report was written. */
function isStamp({ start }: Clause, date: DateMention, published: string): boolean {
  return (
    date.start === start &&
    date.time !== null &&
    date.edtf.slice(0, published.length) === published &&
    date.end - start <= 8
  );
}

/** Words of a clause that is only a date: "08.06.2031, 05:20 local". */
const LONGEST_HEADING = 8;

/** Words that may stand before the date in a report's dateline: "QAMISHLI, Syria, March 13 (Agency) —". */
const DATELINE_WORDS = 4;

function isOfSaying({ tokens }: Clause, { start, end }: DateMention, words: ClaimWords): boolean {
  const after = tokens.findIndex((token) => token.start >= end);
  const before = tokens.findLastIndex((token) => token.end <= start);
  if (before < DATELINE_WORDS && /[(—–:-]/u.test(tokens[after]?.gap ?? '')) return true;
  const isSaying = (at: number): boolean => {
    const token = tokens[at];
    const says = token !== undefined && (words.says.test(token.folded) || words.issues.test(token.folded));
    return says && !/[,;]/u.test(token.gap);
  };
  return isSaying(before) || isSaying(before - 1) || (after !== -1 && isSaying(after));
}
