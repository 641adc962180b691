import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Mention, Relation, RelationKind, Span } from '../model.ts';
import { FEATURE, type RankedPlace, toCandidate } from '../resolution/rank.ts';
import { overlapFinder } from '../text/spans.ts';
import { spanOf, type Token } from '../text/tokens.ts';
import { placeByApposition } from './apposition.ts';
import { findCoordinates } from './coordinates.ts';
import { DATELINE, isDateline } from './dateline.ts';
import { findDemonyms } from './demonyms.ts';
import type { Occurrence, PassageWords, RecognitionContext } from './document-names.ts';
import { AT, EVIDENCE, type Evidence, type EvidenceName } from './evidence.ts';
import { EVIDENCE_WEIGHTS } from './evidence-weights.ts';
import { type PlacedName, readRelations } from './relations.ts';
import { decideRole, type PreviousName, type RoleDecision } from './roles.ts';
import { findUnknownNames } from './unknown-names.ts';

/** Candidates that a mention keeps. */
const KEPT_CANDIDATES = 5;
/** Probability from which a name is taken for a place's. */
const LEAST_PROBABILITY = 0.5;

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
  return passages.flatMap((words, index) =>
    readPassage(text, words, index, byPassage[index] ?? [], coordinates.get(index) ?? [], context),
  );
}

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
  const accepted = acceptedNames(text, tokens, occurrences, gazetteer);
  const joined = readRelations(text, span, accepted, locale, JOINING);
  const placed: PlacedName<Mention>[] = [];
  const factionsAt = overlapFinder(factions);
  let previous: PreviousName | null = null;
  for (const { item, place, name, whole } of accepted) {
    const decision: RoleDecision = joined.has(item)
      ? ON_THE_WAY
      : isDateline(text, span, whole)
        ? DATELINE
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
  const related = known.map((mention) => withRelation(mention, relations));
  const all = [
    ...related,
    ...findDemonyms(text, tokens, passage, known, context),
    ...placeByApposition(text, unknown, related),
  ];
  return all.sort((one, other) => one.start - other.start);
}

/** Whether even the likeliest place is of another kind than the text says, and of a country that it does not speak of. */
function isOtherwhere(best: RankedPlace | undefined): boolean {
  return best !== undefined && best.features[FEATURE.typeDiffers] !== 0 && best.features[FEATURE.countryFocus] === 0;
}

/** Relations that make two names places whatever else they may stand for. */
const JOINING: ReadonlySet<RelationKind> = new Set(['road', 'border'] as const);
const ON_THE_WAY: RoleDecision = { role: 'location', rule: 'an end of a road or a side of a border' };

interface AcceptedName extends PlacedName<Occurrence> {
  /** The name with the words that narrow or widen it, without a clitic. */
  readonly whole: Span;
}

/** The names that are taken for places', each with the likeliest place. */
function acceptedNames(
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
    if (place === undefined || whole === null || name === null || probability < LEAST_PROBABILITY) return [];
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
