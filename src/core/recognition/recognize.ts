import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Locale } from '../locale/locale.ts';
import type { Mention, Relation, RelationKind, Span } from '../model.ts';
import { FEATURE, type RankedPlace, toCandidate } from '../resolution/rank.ts';
import { foldWord } from '../text/normalize.ts';
import { overlapFinder } from '../text/spans.ts';
import { spanOf, type Token } from '../text/tokens.ts';
import { placeByApposition } from './apposition.ts';
import { refuteByHolder } from './contradictions.ts';
import { findCoordinates } from './coordinates.ts';
import { DATELINE, HEADING, isDateline, isHeading } from './dateline.ts';
import { findDemonyms } from './demonyms.ts';
import type { Occurrence, PassageWords, RecognitionContext } from './document-names.ts';
import { AT, EVIDENCE, type Evidence, type EvidenceName } from './evidence.ts';
import { EVIDENCE_WEIGHTS } from './evidence-weights.ts';
import { divisionCalled } from './named-parts.ts';
import { type PlacedName, readRelations } from './relations.ts';
import { placeRiverBanks } from './river-banks.ts';
import { decideRole, PART_OF_NAME, type PreviousName, type RoleDecision } from './roles.ts';
import { findUnknownNames } from './unknown-names.ts';

/** Candidates that a mention keeps. */
const KEPT_CANDIDATES = 5;
/** Probability from which a name is taken for a place's. */
const LEAST_PROBABILITY = 0.5;
/** Probability from which a name is one where a road or a border joins it to a place. */
const LEAST_IN_ROAD = 0.05;

/** The place names of a document, each with its role, its candidates and the place it stands for. */
export function toMentions(
  text: string,
  passages: readonly PassageWords[],
  occurrences: readonly Occurrence[],
  context: RecognitionContext,
): Mention[] {
  const byPassage = passages.map((): Occurrence[] => []);
  for (const occurrence of occurrences) byPassage[occurrence.passage]?.push(occurrence);
  const coordinates = readCoordinates(text, passages);
  const mentions = passages.flatMap((words, index) =>
    readPassage(text, words, index, byPassage[index] ?? [], coordinates.get(index) ?? [], context),
  );
  return withoutSpeakers(text, mentions, context.locale);
}

/** "Rezan Qamishlo" of one sentence is "Qamishlo denied" in another: a person, though a town is called so. */
function withoutSpeakers(text: string, mentions: readonly Mention[], { reportingVerbs }: Locale): Mention[] {
  const surnames = new Set(
    mentions.flatMap(({ role, rule, toponym }) =>
      role === 'part-of-name' && rule.startsWith(PART_OF_NAME) ? [foldWord(toponym)] : [],
    ),
  );
  if (surnames.size === 0) return [...mentions];
  return mentions.map((mention) => {
    if (mention.role !== 'location' || !surnames.has(foldWord(mention.toponym))) return mention;
    const next = /^ (\p{L}+)/u.exec(text.slice(mention.end, mention.end + LONGEST_VERB))?.[1];
    if (next === undefined || !reportingVerbs.has(foldWord(next))) return mention;
    const rule = `“${next}” is what the person of that name does`;
    return { ...mention, role: 'part-of-name', place: null, relation: null, rule };
  });
}

const LONGEST_VERB = 24; // UTF-16 units

/** Coordinates written in the text, by passage. Their place is a geo URI (RFC 5870): "geo:36.5,40.3". */
function readCoordinates(text: string, passages: readonly PassageWords[]): ReadonlyMap<number, Mention[]> {
  const byPassage = new Map<number, Mention[]>();
  const first = passages[0]?.passage.start ?? 0;
  const last = passages.at(-1)?.passage.end ?? 0;
  let index = 0;
  for (const found of findCoordinates(text.slice(first, last))) {
    const { position, notation } = found;
    const [start, end] = [found.start + first, found.end + first];
    while (index < passages.length - 1 && (passages[index]?.passage.end ?? 0) <= start) index += 1;
    const passage = passages[index]?.passage;
    if (passage === undefined || start < passage.start || end > passage.end) continue;
    const place = `geo:${position[1]},${position[0]}`;
    const mention: Mention = {
      start,
      end,
      toponym: text.slice(start, end),
      passage: index,
      role: 'location',
      relation: null,
      candidates: [{ place, score: 1, features: {} }],
      place,
      rule: `coordinates (${notation})`,
    };
    byPassage.set(index, [...(byPassage.get(index) ?? []), mention]);
  }
  return byPassage;
}

/** Names that the gazetteer knows and that were not read as places, each with the reason. */
export function toRejected(
  text: string,
  passages: readonly PassageWords[],
  occurrences: readonly Occurrence[],
): Mention[] {
  return occurrences.flatMap(({ passage, span, ranked, probability, evidence }) => {
    const whole = spanOf(passages[passage]?.tokens ?? [], span.first, span.last);
    if (probability >= LEAST_PROBABILITY || whole === null) return [];
    return [
      {
        ...whole,
        toponym: text.slice(whole.start, whole.end),
        passage,
        role: 'part-of-name' as const,
        relation: null,
        candidates: ranked.slice(0, KEPT_CANDIDATES).map(toCandidate),
        place: null,
        rule: reasonAgainst(evidence, probability),
      },
    ];
  });
}

function readPassage(
  text: string,
  { passage: span, tokens, factions }: PassageWords,
  passage: number,
  occurrences: readonly Occurrence[],
  coordinates: readonly Mention[],
  context: RecognitionContext,
): Mention[] {
  const { gazetteer, locale } = context;
  const mentions: Mention[] = [...coordinates];
  const possible = possibleNames(text, tokens, occurrences, gazetteer);
  const joined = readRelations(text, span, possible, locale, JOINING);
  const accepted = possible.filter(
    ({ item }) => item.probability >= LEAST_PROBABILITY || isJoinedToAccepted(item, joined, possible),
  );
  const placed: PlacedName<Mention>[] = [];
  const factionsAt = overlapFinder(factions);
  let previous: PreviousName | null = null;
  for (const { item, place, name, whole } of accepted) {
    const decision: RoleDecision = joined.has(item)
      ? ON_THE_WAY
      : isDateline(text, span, whole)
        ? DATELINE
        : isHeading(text, span, whole)
          ? HEADING
          : decideRole(tokens, item.context, place, factionsAt, previous, locale);
    previous = { ...decision, last: item.context.last };
    const isRefuted = decision.role === 'location' && isOtherwhere(item.ranked[0]);
    const mention: Mention = {
      ...whole,
      toponym: text.slice(whole.start, whole.end),
      passage,
      candidates: item.ranked.slice(0, KEPT_CANDIDATES).map(toCandidate),
      role: decision.role,
      relation: null,
      place: decision.role === 'location' && !isRefuted ? place.id : null,
      rule: isRefuted
        ? 'known only as another kind of place, in a country that the text does not speak of'
        : decision.rule,
    };
    mentions.push(mention);
    if (decision.role === 'location' && !isRefuted) placed.push({ item: mention, place, name });
  }
  const relations = readRelations(text, span, placed, locale);
  // A town's name that is part of a longer one may be part of a place's that the gazetteer lacks: "the village of Tal Jumma".
  const taken = [...mentions.filter((mention) => mention.role !== 'part-of-name'), ...factions];
  const unknown = findUnknownNames(text, tokens, passage, taken, locale);
  const unknownAt = overlapFinder(unknown);
  const known = unknown.length === 0 ? mentions : mentions.filter((mention) => unknownAt(mention).length === 0);
  const named = known.map((mention) => withNamedPart(withRelation(mention, relations), context));
  const bracketed = named.map((mention, order) => withRelationOfName(text, named[order - 1], mention));
  const banked = placeRiverBanks(text, span, bracketed, locale, gazetteer);
  const related = refuteByHolder(text, banked, gazetteer, locale);
  const isLoose = ({ role, place }: Mention): boolean => role === 'location' && place === null;
  const all = [
    ...related.filter((mention) => !isLoose(mention)),
    ...findDemonyms(text, tokens, passage, known, context),
    ...placeByApposition(text, [...unknown, ...related.filter(isLoose)], related, locale),
  ];
  return all.sort((one, other) => one.start - other.start);
}

/** Whether even the likeliest place is of another kind than the text says, and of a country that it does not speak of. */
function isOtherwhere(best: RankedPlace | undefined): boolean {
  return best !== undefined && best.features[FEATURE.typeDiffers] !== 0 && best.features[FEATURE.countryFocus] === 0;
}

/** "the road Gao – Ansongo": the other end is accepted. */
function isJoinedToAccepted(
  item: Occurrence,
  joined: ReadonlyMap<Occurrence, Relation>,
  possible: readonly PlacedName<Occurrence>[],
): boolean {
  const relation = joined.get(item);
  if (relation === undefined || !('other' in relation)) return false;
  return possible.some(
    (other) =>
      other.place.id === relation.other && joined.has(other.item) && other.item.probability >= LEAST_PROBABILITY,
  );
}

/** Relations that make two names places whatever else they may stand for. */
const JOINING: ReadonlySet<RelationKind> = new Set(['road', 'border'] as const);
const ON_THE_WAY: RoleDecision = { role: 'location', rule: 'an end of a road or a side of a border' };

interface AcceptedName extends PlacedName<Occurrence> {
  /** The name with the words that narrow or widen it, without a clitic. */
  readonly whole: Span;
}

/** The names that may be places' in some surroundings, each with the likeliest place. */
function possibleNames(
  text: string,
  tokens: readonly Token[],
  occurrences: readonly Occurrence[],
  gazetteer: Gazetteer,
): AcceptedName[] {
  return occurrences.flatMap((item) => {
    const { span, context, ranked, probability } = item;
    const place = gazetteer.get(ranked[0]?.place.id ?? '');
    const whole = spanOf(tokens, context.first, context.last);
    const name = spanOf(tokens, span.first, span.last);
    if (place === undefined || whole === null || name === null || probability < LEAST_IN_ROAD) return [];
    const start = whole.start + (context.first === span.first ? endOfClitic(text, whole, span.cliticLetters) : 0);
    return [
      {
        item,
        place,
        name: { start: Math.max(start, name.start), end: name.end },
        whole: { start, end: whole.end },
      },
    ];
  });
}

/** "8 km west of Girê Xurma (Tal Tamr)": another name of the same place, in brackets, stands in the same relation. */
function withRelationOfName(text: string, previous: Mention | undefined, mention: Mention): Mention {
  if (previous === undefined || previous.place === null || previous.place !== mention.place) return mention;
  const isBracketed = /^\s?\($/u.test(text.slice(previous.end, mention.start));
  return isBracketed && mention.relation === null ? { ...mention, relation: previous.relation } : mention;
}

/** "the north of Darfur" in another language is the division North Darfur, where there is one. */
function withNamedPart(mention: Mention, { gazetteer, names }: RecognitionContext): Mention {
  const { relation, place: id } = mention;
  const region = id === null || relation?.kind !== 'part' ? undefined : gazetteer.get(id);
  if (region === undefined || relation?.kind !== 'part') return mention;
  const division = divisionCalled(relation.direction, region, names);
  if (division === null) return mention;
  const candidate = { place: division.id, score: mention.candidates[0]?.score ?? 0, features: {} };
  return { ...mention, place: division.id, relation: null, candidates: [candidate, ...mention.candidates] };
}

function withRelation(mention: Mention, relations: ReadonlyMap<Mention, Relation>): Mention {
  const relation = relations.get(mention);
  return relation === undefined ? mention : { ...mention, relation };
}

/** UTF-16 units of a clitic's letters at the beginning of a word, their marks included. */
function endOfClitic(text: string, { start, end }: Span, letters: number): number {
  let at = start;
  for (let count = 0; count < letters && at < end; count += 1) {
    at += 1;
    while (at < end && MARK.test(text[at] ?? '')) at += 1;
  }
  return at - start;
}

const MARK = /^\p{M}$/u;

/** The evidence that weighed most against a place, in words. */
function reasonAgainst(evidence: Evidence, probability: number): string {
  const weight = (name: EvidenceName): number => EVIDENCE_WEIGHTS[name] * (evidence[AT[name]] ?? 0);
  const against = EVIDENCE.filter((name) => weight(name) < 0)
    .sort((one, other) => weight(one) - weight(other))
    .slice(0, 3);
  return `not read as a place (probability ${probability.toFixed(2)}; against it: ${against.join(', ')})`;
}
