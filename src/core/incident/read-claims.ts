import { findParties, type PartyIndex } from '../faction/parties.ts';
import type { Knowledge, ReadReport } from '../geoparse.ts';
import { claimWords } from '../locale/claim-words.ts';
import { locales } from '../locale/locales.ts';
import type { Claim, DateMention, FacetValue, Mention, Modality, Speaker, Span, Stance } from '../model.ts';
import { pointOf } from '../resolution/point-of.ts';
import { tokenize } from '../text/tokens.ts';
import { type Attributed, attribute } from './attribution.ts';
import { readCasualties } from './casualties.ts';
import { claimId } from './claim-id.ts';
import type { ClaimWords } from './claim-words.ts';
import { type Clause, findLine, splitClauses } from './clauses.ts';
import { readInitiator } from './initiators.ts';
import { readOccasions } from './occasions.ts';

/** What one report tells of one happening: its claims carry the occasion's id as their incident. */
export interface Occasion {
  readonly id: string;
  readonly report: string;
  /** True for what the report is about; false for captions, background and other news. */
  readonly isMain: boolean;
  readonly modality: Modality;
  readonly claims: readonly Claim[];
  /** Party ids with the number of clauses that name them. */
  readonly parties: ReadonlyMap<string, number>;
  /** The folded words of its events, for the title and the type. */
  readonly events: readonly string[];
  /** Indexes into the report's passages. */
  readonly passages: readonly number[];
}

type Drafted = Span & FacetValue & { readonly stance: Stance };

/**
 * The claims of a report, by what they are about: numbers of killed and injured, who began it, whether notice was given,
 * gunfire, place and date, each with whoever says it. Everything follows from words in the text.
 */
export function readOccasionsOf(
  read: ReadReport,
  dates: readonly DateMention[],
  parties: PartyIndex,
  knowledge: Knowledge,
): Occasion[] {
  const words = claimWords.get(read.report.language);
  if (words === undefined) return [];
  const clauses = toClauses(read, dates, parties, knowledge, words);
  const attributed = attribute(read.report.text, clauses, words, parties);
  const opponents = opponentFinder(clauses, parties, words);
  return readOccasions(read.report, clauses, words).map(({ clauses: own, isMain, modality }, number) => {
    const id = `${read.report.id}#${number + 1}`;
    const counts = new Map<string, number>();
    for (const index of own)
      for (const party of new Set(clauses[index]?.parties.map(({ party }) => party)))
        counts.set(party, (counts.get(party) ?? 0) + 1);
    const claims = readOwnClaims(read, own, clauses, attributed, { words, parties, knowledge, opponents, id, modality });
    return {
      id,
      report: read.report.id,
      isMain,
      modality,
      claims,
      parties: counts,
      events: own.flatMap((index) => clauses[index]?.tokens.map(({ folded }) => folded).filter((word) => words.event.test(word)) ?? []),
      passages: [...new Set(own.map((index) => clauses[index]?.passage ?? 0))],
    };
  });
}

function toClauses(
  { report, passages, mentions }: ReadReport,
  dates: readonly DateMention[],
  parties: PartyIndex,
  { gazetteer }: Knowledge,
  words: ClaimWords,
): Clause[] {
  const locale = locales.get(report.language);
  if (locale === undefined) return [];
  let paragraph = -1;
  let paragraphStart = -1;
  return passages.flatMap((passage, index) => {
    if (passage.paragraph.start !== paragraphStart) paragraph += 1;
    paragraphStart = passage.paragraph.start;
    if (passage.segment === 'boilerplate' || passage.segment === 'title') return [];
    const tokens = tokenize(report.text, passage);
    const own = mentions.filter((mention) => mention.passage === index);
    return splitClauses(
      report.text,
      passage,
      {
        passage: index,
        paragraph,
        segment: passage.segment,
        tokens,
        parties: findParties(tokens, own, parties, locale, gazetteer, report.machineTranslated),
        mentions: own,
        dates: dates.filter((date) => date.passage === index),
      },
      words,
    );
  });
}

interface Reading {
  readonly words: ClaimWords;
  readonly parties: PartyIndex;
  readonly knowledge: Knowledge;
  readonly opponents: (side: string | null) => string | null;
  readonly id: string;
  readonly modality: Modality;
}

function readOwnClaims(
  { report }: ReadReport,
  own: readonly number[],
  clauses: readonly Clause[],
  attributed: readonly Attributed[],
  reading: Reading,
): Claim[] {
  const { words, parties, opponents, id, modality } = reading;
  let lastWho: string | null = null;
  const claims = new Map<string, Claim>();
  const placed = new Set<string>();
  let dated = false;
  for (const index of own) {
    const clause = clauses[index];
    const said = attributed[index];
    if (clause === undefined || said === undefined) continue;
    const opponent = opponents(said.speaker?.side ?? null);
    const drafted: (Drafted & { readonly speaker?: Speaker | null })[] = [];
    const casualties = readCasualties(clause, words, parties, { speaker: said.speaker, lastWho, opponent });
    for (const { facet, value, start, end } of casualties) {
      if (parties.parties.has(value.who)) lastWho = value.who;
      drafted.push({ facet, value, start, end, stance: 'asserts' });
    }
    const initiator = readInitiator(clause, { ...said, opponent }, words, parties);
    if (initiator !== null) drafted.push({ facet: 'initiator', ...initiator });
    drafted.push(...readLines(clause, words, casualties.length > 0 || initiator !== null));
    const where = placeClaim(clause, said, reading, casualties.length > 0);
    const speakerKey = said.speaker?.side ?? said.speaker?.name ?? '';
    if (where !== null && !placed.has(speakerKey)) {
      placed.add(speakerKey);
      drafted.push(where);
    }
    const when = dated ? null : dateClaim(clause, words);
    if (when !== null) {
      dated = true;
      drafted.push(when);
    }
    for (const draft of drafted) {
      const { speaker = said.speaker, ...rest } = draft;
      const quote = report.text.slice(draft.start, draft.end);
      const claim = {
        ...rest,
        id: claimId(report.id, draft.facet, quote, JSON.stringify(draft.value)),
        report: report.id,
        passage: clause.passage,
        modality,
        attribution: said.attribution,
        speaker,
        origin: '',
        incident: id,
        method: 'rule' as const,
      } as Claim;
      claims.set(claim.id, claim);
    }
  }
  return [...claims.values()];
}

/** Facets that a line of words tells: notice, gunfire, and what is not known. */
function readLines(clause: Clause, words: ClaimWords, hasMore: boolean): (Drafted & { readonly speaker?: Speaker | null })[] {
  const found: (Drafted & { readonly speaker?: Speaker | null })[] = [];
  const notGiven = findLine(clause, words.noticeNotGiven);
  const given = notGiven === null ? findLine(clause, words.noticeGiven) : null;
  if (notGiven !== null) found.push({ ...spanOnly(notGiven), facet: 'prior-notice', value: { given: false }, stance: 'denies' });
  if (given !== null) found.push({ ...spanOnly(given), facet: 'prior-notice', value: { given: true }, stance: 'asserts' });
  const noFire = findLine(clause, words.noGunfire);
  const fire = noFire === null ? findLine(clause, words.gunfire) : null;
  if (noFire !== null) found.push({ ...spanOnly(noFire), facet: 'gunfire', value: { occurred: false }, stance: 'asserts' });
  if (fire !== null) found.push({ ...spanOnly(fire), facet: 'gunfire', value: { occurred: true }, stance: 'asserts' });
  const noKilled = findLine(clause, words.killedUnknown);
  if (noKilled !== null) found.push({ ...spanOnly(noKilled), facet: 'killed', value: unknownCount(clause), stance: 'no-information' });
  const noInjured = noKilled === null ? findLine(clause, words.injuredUnknown) : null;
  if (noInjured !== null) found.push({ ...spanOnly(noInjured), facet: 'injured', value: null, stance: 'no-information' });
  const silent = hasMore ? null : findLine(clause, words.noComment);
  if (silent !== null) {
    const party = clause.parties.find(({ end }) => end <= silent.end);
    const speaker =
      party === undefined
        ? null
        : { name: clause.tokens.filter(({ start, end }) => start >= party.start && end <= party.end).map(({ text }) => text).join(' '), side: party.party, named: true };
    found.push({ ...spanOnly(silent), facet: 'initiator', value: null, stance: 'no-information', speaker });
  }
  return found;
}

function spanOnly({ start, end }: Span): Span {
  return { start, end };
}

function unknownCount({ parties }: Clause) {
  const [party] = parties;
  return party === undefined ? null : { who: party.party, min: null, max: null };
}

/** The most exact place of a clause that tells of an event. */
function placeClaim(clause: Clause, said: Attributed, { words, knowledge }: Reading, hasCasualties: boolean): Drafted | null {
  if (!hasCasualties && clause.segment !== 'caption' && !clause.tokens.some(({ folded }) => words.event.test(folded))) return null;
  const [from, to] = said.subject ?? [0, 0];
  const subjectStart = clause.tokens[from]?.start ?? 0;
  const subjectEnd = to > from ? (clause.tokens[to - 1]?.end ?? 0) : subjectStart;
  const candidates = clause.mentions.flatMap((mention) => {
    if (mention.role !== 'location' || mention.place === null || isDatelineRule(mention)) return [];
    if (mention.start >= subjectStart && mention.end <= subjectEnd) return [];
    const point = pointOf(mention, knowledge.gazetteer);
    if (point === null || point.precision === 'country') return [];
    const isBroad = point.precision === 'area' && (mention.relation === null || mention.relation.kind === 'part');
    return isBroad ? [] : [{ mention, point, rank: RANK[mention.relation?.kind ?? 'at'] ?? 5 }];
  });
  const best = candidates.sort((one, other) => one.rank - other.rank || one.mention.start - other.mention.start)[0];
  if (best === undefined) return null;
  const { mention, point } = best;
  return {
    start: mention.start,
    end: mention.end,
    facet: 'place',
    value: { toponym: mention.toponym, place: mention.place ?? '', position: point.position, precision: point.precision },
    stance: 'asserts',
  };
}

const RANK: Readonly<Record<string, number>> = { offset: 0, near: 1, at: 2, outskirts: 2, side: 3, road: 4, between: 4, bank: 5 };

function isDatelineRule({ rule }: Mention): boolean {
  return rule.startsWith('dateline');
}

function dateClaim(clause: Clause, words: ClaimWords): Drafted | null {
  if (!clause.tokens.some(({ folded }) => words.event.test(folded))) return null;
  const date = clause.dates[0];
  return date === undefined
    ? null
    : { start: date.start, end: date.end, facet: 'date', value: { edtf: date.edtf, time: date.time }, stance: 'asserts' };
}

/** The party that a side most likely fights: the one named most beside events that neither backs it nor is backed by it. */
function opponentFinder(clauses: readonly Clause[], { parties }: PartyIndex, words: ClaimWords): (side: string | null) => string | null {
  const counts = new Map<string, number>();
  for (const clause of clauses) {
    if (clause.segment === 'caption' || !clause.tokens.some(({ folded }) => words.event.test(folded) || words.attacks.test(folded))) continue;
    for (const { party } of clause.parties) counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  const ranked = [...counts].sort((one, other) => other[1] - one[1]).map(([party]) => party);
  return (side) => {
    const own = side === null ? undefined : parties.get(side);
    if (own === undefined) return null;
    return (
      ranked.find((id) => {
        const party = parties.get(id);
        if (party === undefined || id === side || own.backs.includes(id) || party.backs.includes(own.id)) return false;
        if (party.country !== null && party.country === own.country) return false;
        return party.kind !== 'civil' && party.kind !== 'international';
      }) ?? null
    );
  };
}
