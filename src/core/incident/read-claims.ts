import { matchFactions } from '../faction/match-factions.ts';
import { findParties, type PartyIndex } from '../faction/parties.ts';
import type { Knowledge, ReadReport } from '../geoparse.ts';
import { claimWords } from '../locale/claim-words.ts';
import { locales } from '../locale/locales.ts';
import type { Claim, DateMention, DateValue, EventType, Mention, Modality, PlaceValue, Speaker } from '../model.ts';
import { DATELINE } from '../recognition/dateline.ts';
import { foldWord } from '../text/normalize.ts';
import { tokenize } from '../text/tokens.ts';
import { type Attributed, attribute } from './attribution.ts';
import { readCasualties } from './casualties.ts';
import { claimId } from './claim-id.ts';
import type { ClaimWords } from './claim-words.ts';
import { type Clause, splitClauses } from './clauses.ts';
import type { Drafted } from './drafted.ts';
import { readInitiator, readMutualBlame } from './initiators.ts';
import { isInstitution } from './institution-words.ts';
import { readLines } from './line-claims.ts';
import { readOccasions } from './occasions.ts';
import { dateClaim, placeClaim } from './place-and-date.ts';
import { type SettledDraft, settle } from './settle-drafts.ts';

/** What one report tells of one happening: its claims carry the occasion's id as their incident. */
export interface Occasion {
  readonly id: string;
  readonly report: string;
  /** True for what the report is about; false for captions, background and other news. */
  readonly isMain: boolean;
  readonly modality: Modality;
  readonly claims: readonly Claim[];
  /** When it happened, whether or not that is claimed of it. */
  readonly date: DateValue | null;
  /** Where it happened, likewise. */
  readonly place: PlaceValue | null;
  /** Names of places that the gazetteer lacks, folded. */
  readonly unplaced: ReadonlySet<string>;
  /** Party ids with the number of clauses that name them. */
  readonly parties: ReadonlyMap<string, number>;
  /** The kind of each of its words of events. */
  readonly events: readonly EventType[];
  /** Whose words these sentences give, where the text says so. */
  readonly speakers: ReadonlyMap<number, Speaker>;
}

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
  const attributed = attribute(
    read.report.text,
    clauses,
    words,
    parties,
    homeOf(read, parties, knowledge),
    outletOf(read.report.publisher, parties),
  );
  const opponents = opponentFinder(clauses, parties, words);
  return readOccasions(read.report, clauses, words, knowledge.gazetteer).map(
    ({ clauses: own, isMain, modality }, number) => {
      const id = `${read.report.id}#${number + 1}`;
      const counts = new Map<string, number>();
      for (const index of own)
        for (const party of new Set(clauses[index]?.parties.map(({ party }) => party)))
          counts.set(party, (counts.get(party) ?? 0) + 1);
      const claims = readOwnClaims(read, own, clauses, attributed, {
        words,
        parties,
        knowledge,
        opponents,
        id,
        modality,
      });
      return {
        id,
        report: read.report.id,
        isMain,
        modality,
        claims,
        date: dateOf(own, clauses, claims, words, read.report.published),
        place: placeOf(own, clauses, attributed, words, knowledge),
        unplaced: new Set(own.flatMap((index) => (clauses[index]?.mentions ?? []).flatMap(unplacedName))),
        parties: counts,
        events: own.flatMap((index) => clauses[index]?.tokens.flatMap(({ folded }) => typeOf(folded, words)) ?? []),
        speakers: namedSpeakers(own, clauses, attributed),
      };
    },
  );
}

/** The speaker of each sentence that names one, or stands in a quotation; not of what only stands beside. */
function namedSpeakers(
  own: readonly number[],
  clauses: readonly Clause[],
  attributed: readonly Attributed[],
): Map<number, Speaker> {
  const speakers = new Map<number, Speaker>();
  for (const index of own) {
    const said = attributed[index];
    const passage = clauses[index]?.passage;
    if (said?.speaker == null || said.attribution !== 'explicit' || passage === undefined) continue;
    if (!speakers.has(passage)) speakers.set(passage, said.speaker);
  }
  return speakers;
}

function unplacedName({ role, place, toponym }: Mention): string[] {
  return role === 'location' && place === null ? [foldWord(toponym)] : [];
}

function placeOf(
  own: readonly number[],
  clauses: readonly Clause[],
  attributed: readonly Attributed[],
  words: ClaimWords,
  { gazetteer }: Knowledge,
): PlaceValue | null {
  for (const index of own) {
    const clause = clauses[index];
    const said = attributed[index];
    if (clause === undefined || said === undefined) continue;
    const draft = placeClaim(clause, said, words, gazetteer, false, false);
    if (draft?.facet === 'place' && draft.value !== null) return draft.value;
  }
  return null;
}

function typeOf(folded: string, { eventTypes }: ClaimWords): EventType[] {
  const found = eventTypes.find(([, expression]) => expression.test(folded));
  return found === undefined ? [] : [found[0]];
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

function dateOf(
  own: readonly number[],
  clauses: readonly Clause[],
  claims: readonly Claim[],
  words: ClaimWords,
  published: string,
): DateValue | null {
  for (const claim of claims) if (claim.facet === 'date' && claim.value !== null) return claim.value;
  for (const index of own) {
    const clause = clauses[index];
    const draft = clause === undefined ? null : dateClaim(clause, words, published);
    if (draft?.facet === 'date' && draft.value !== null) return draft.value;
  }
  return null;
}

/** The government of the country of the first place that a report's dateline names. */
function homeOf({ mentions }: ReadReport, { ofCountry }: PartyIndex, { gazetteer }: Knowledge): string | null {
  const dateline =
    mentions.find(({ rule }) => rule === DATELINE.rule) ?? mentions.find(({ role }) => role === 'location');
  const country = gazetteer.get(dateline?.place ?? '')?.country ?? '';
  return ofCountry.get(country)?.find(({ kind }) => kind === 'state')?.id ?? null;
}

/** Words of news outlets, whose names may hold a capital's: "Moscow News Agency". */
const NEWS =
  /(?<!\p{L})(?:news|times|post|herald|daily|tribune|radio|tv|television|agency|gazette|courier|агентств|новост|радио|газет|телеканал|وكالة|أنباء|صحيفة|قناة|راديو)/iu;

/** A ministry or a force that publishes its own statement, by its name; `null` for news outlets. */
function outletOf(publisher: string, parties: PartyIndex): Speaker | null {
  if (!isInstitution(publisher) || NEWS.test(publisher)) return null;
  const [named] = matchFactions(tokenize(publisher), parties.names, false);
  return named === undefined ? null : { name: publisher, side: named.faction, named: true };
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
  { words, parties, knowledge, opponents, id, modality }: Reading,
): Claim[] {
  let lastWho: string | null = null;
  const mainForces = opponents(null);
  const drafts: SettledDraft[] = [];
  for (const index of own) {
    const clause = clauses[index];
    const said = attributed[index];
    if (clause === undefined || said === undefined) continue;
    const opponent = opponents(said.speaker?.side ?? null);
    const drafted: Drafted[] = readCasualties(clause, words, parties, {
      speaker: said.speaker,
      lastWho,
      mainForces,
      opponent,
    });
    for (const { facet, value } of drafted)
      if (
        (facet === 'killed' || facet === 'injured') &&
        value !== null &&
        value.who !== opponent &&
        parties.parties.has(value.who)
      )
        lastWho = value.who;
    const mutual = readMutualBlame(clause, words, parties);
    drafted.push(...mutual);
    const initiator = mutual.length > 0 ? null : readInitiator(clause, { ...said, opponent }, words, parties);
    if (initiator !== null) drafted.push(initiator);
    drafted.push(...readLines(clause, words, said.denies, drafted.length > 0));
    const isNotice = drafted.every(({ facet }) => facet === 'prior-notice');
    const where = placeClaim(clause, said, words, knowledge.gazetteer, drafted.length > 0, isNotice);
    const when = dateClaim(clause, words, report.published);
    const isBackground = modality === 'historical';
    const told = [
      ...drafted,
      ...(where === null || (isBackground && clause.segment !== 'caption') ? [] : [where]),
      ...(when === null || isBackground ? [] : [when]),
    ];
    const isHedged = words.hedges.test(clause.line);
    for (const plain of told) {
      const draft: Drafted =
        isHedged && plain.stance === 'asserts' && plain.facet !== 'date' ? { ...plain, stance: 'hedges' } : plain;
      const speaker = draft.speaker === undefined ? said.speaker : draft.speaker;
      drafts.push({ draft, speaker, attribution: said.attribution, passage: clause.passage });
    }
  }
  return settle(drafts, words).map(({ draft: { isWeak: _, speaker: __, ...draft }, speaker, attribution, passage }) => {
    const quote = report.text.slice(draft.start, draft.end);
    return {
      ...draft,
      id: claimId(report.id, draft.facet, quote, JSON.stringify(draft.value)),
      report: report.id,
      passage,
      modality,
      attribution,
      speaker,
      origin: '',
      incident: id,
      method: 'rule' as const,
    } as Claim;
  });
}

function isForces(kind: string | null): boolean {
  return kind === 'state-forces' || kind === 'state';
}

/** A state's forces are likelier to be fought than others that are named as often. */
const FORCES_WEIGHT = 2;

/** The party that a side most likely fights: the one named most beside events that neither backs it nor is backed by it. */
function opponentFinder(
  clauses: readonly Clause[],
  { parties }: PartyIndex,
  words: ClaimWords,
): (side: string | null) => string | null {
  const counts = new Map<string, number>();
  for (const clause of clauses) {
    if (
      clause.segment === 'caption' ||
      !clause.tokens.some(({ folded }) => words.event.test(folded) || words.attacks.test(folded))
    )
      continue;
    for (const { party } of clause.parties) {
      const weight = parties.get(party)?.kind === 'state-forces' ? FORCES_WEIGHT : 1;
      counts.set(party, (counts.get(party) ?? 0) + weight);
    }
  }
  const ranked = [...counts].sort((one, other) => other[1] - one[1]).map(([party]) => party);
  return (side) => {
    const own = side === null ? undefined : parties.get(side);
    if (own === undefined) return ranked.find((id) => isForces(parties.get(id)?.kind ?? null)) ?? null;
    const wanted = ranked.toSorted(
      (one, other) =>
        Number(isForces(parties.get(one)?.kind ?? null) === isForces(own.kind)) -
        Number(isForces(parties.get(other)?.kind ?? null) === isForces(own.kind)),
    );
    return (
      wanted.find((id) => {
        const party = parties.get(id);
        if (party === undefined || id === side || own.backs.includes(id) || party.backs.includes(own.id)) return false;
        if (party.country !== null && party.country === own.country) return false;
        return party.kind !== 'civil' && party.kind !== 'international';
      }) ?? null
    );
  };
}
