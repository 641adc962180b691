import { forcesOf, type PartyIndex } from '../faction/parties.ts';
import type { Span, Stance } from '../model.ts';
import { type Attributed, isCapitals } from './attribution.ts';
import type { ClaimWords } from './claim-words.ts';
import { type Clause, findLine, firstFrom, wordsBetween } from './clauses.ts';
import type { Drafted } from './drafted.ts';

export interface InitiatorContext extends Attributed {
  /** The other side of the speaker's, as far as the report tells. */
  readonly opponent: string | null;
}

const UNKNOWN = 'unknown';

/** UTF-16 units between a verb of blaming and the accused; where the verb comes first, the accuser stands between. */
const NEAR_ACCUSED = 25;
const FAR_ACCUSED = 70;

/** Who began it, by the words of a party, an accusation, a claim of responsibility or their denial. */
export function readInitiator(
  clause: Clause,
  context: InitiatorContext,
  words: ClaimWords,
  index: PartyIndex,
): Drafted | null {
  const side = context.speaker?.side ?? null;
  const { tokens, parties } = clause;
  const content = partiesOutside(clause, context.subject);
  const found = (
    span: Span,
    agents: readonly string[],
    patients: readonly string[],
    stance: Stance = 'asserts',
  ): Drafted => ({
    facet: 'initiator',
    start: span.start,
    end: span.end,
    value: {
      agents: [...new Set(agents)].map((id) => forcesIf(id, index)),
      patients: [...new Set(patients)].map((id) => forcesIf(id, index)),
    },
    stance,
  });
  const other = (agents: readonly string[]): string[] =>
    side !== null && !agents.includes(side)
      ? [side]
      : context.opponent !== null && !agents.includes(context.opponent)
        ? [context.opponent]
        : [];

  const claimed = findLine(clause, words.claimsIt);
  if (claimed !== null) {
    const agent = side ?? parties[0]?.party;
    if (agent !== undefined) return found(claimed, [agent], []);
  }
  const first = findLine(clause, words.firedFirst);
  const both = findLine(clause, words.bothFired);
  if (both !== null) {
    const agents = content.map(({ party }) => party);
    return agents.length > 0 ? found(both, agents, []) : null;
  }
  const agentFirst = firedFirstBy(clause, words, context);
  if (agentFirst !== null)
    return found(
      agentFirst,
      [agentFirst.party],
      context.denies ? [] : other([agentFirst.party]),
      context.denies ? 'denies' : 'asserts',
    );
  if (first !== null && context.denies && side !== null) return found(first, [side], [], 'denies');
  const deniedIt = findLine(clause, words.deniesIt);
  if (deniedIt !== null && side !== null) return found(deniedIt, [side], [], 'denies');
  const answered = findLine(clause, words.answeredFire);
  if (answered !== null) {
    // Without a side it is not known whose other side is meant.
    const agent = answeredBy(clause, answered.last, side, side === null ? null : context.opponent, content);
    if (agent !== null) return found(answered, [agent], side === null ? [] : [side]);
  }
  const under = findLine(clause, words.cameUnder);
  if (under !== null && side !== null && context.opponent !== null && !context.denies) {
    const isOurs = tokens.some(
      ({ folded, text }) => !isCapitals(text) && (words.ours.test(folded) || words.pronouns.test(folded)),
    );
    const isSide = content.some(
      (party) => party.end <= under.end && forcesIf(party.party, index) === forcesIf(side, index),
    );
    if (isOurs || isSide) return found(under, [context.opponent], [side]);
  }
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !words.blames.test(token.folded)) continue;
    const own = side === null ? null : forcesIf(side, index);
    const accused = parties.filter(
      (party) => party.start > token.end && !(party.party === side || forcesIf(party.party, index) === own),
    );
    const agent =
      accused.find(({ start }) => start - token.end < (words.verbFirst ? FAR_ACCUSED : NEAR_ACCUSED)) ??
      // "Blamed the collision near the reef on Ruritania"
      accused.find(({ start }) =>
        words.blamedOn.test(
          tokens
            .slice(Math.max(0, firstFrom(tokens, start) - 2), firstFrom(tokens, start))
            .findLast(({ folded }) => !ARTICLE.test(folded))?.folded ?? '',
        ),
      );
    if (agent !== undefined)
      return { ...found({ start: token.start, end: agent.end }, [agent.party], []), isWeak: true };
  }
  const from = fireFrom(clause, words);
  if (from !== null) {
    const isDenied = context.denies || tokens.some(({ folded, end }) => end <= from.end && words.negation.test(folded));
    return found(from, [from.party], [], isDenied ? 'denies' : 'asserts');
  }
  return context.speaker === null ? null : attacked(clause, context, content, words, index, found);
}

/** "A and B accused each other of opening fire": each says it of the other. */
export function readMutualBlame(clause: Clause, words: ClaimWords, index: PartyIndex): Drafted[] {
  const line = findLine(clause, words.eachOther);
  const sides = [...new Set(clause.parties.map(({ party }) => party))];
  const [one, other] = sides;
  if (line === null || one === undefined || other === undefined || sides.length > 2) return [];
  const says = (side: string, accused: string): Drafted => ({
    facet: 'initiator',
    start: line.start,
    end: line.end,
    value: { agents: [forcesIf(accused, index)], patients: [] },
    stance: 'asserts',
    speaker: { name: nameOf(clause, side), side, named: true },
    isWeak: true,
  });
  return [says(one, other), says(other, one)];
}

function nameOf({ tokens, parties }: Clause, side: string): string {
  const naming = parties.find(({ party }) => party === side);
  return tokens
    .filter(({ start, end }) => naming !== undefined && start >= naming.start && end <= naming.end)
    .map(({ text }) => text)
    .join(' ');
}

function forcesIf(id: string, index: PartyIndex): string {
  return index.parties.has(id) ? forcesOf(id, index) : id;
}

function partiesOutside({ tokens, parties }: Clause, subject: readonly [number, number] | null) {
  if (subject === null) return parties;
  const start = tokens[subject[0]]?.start ?? 0;
  const end = tokens[subject[1] - 1]?.end ?? 0;
  return parties.filter((party) => party.end <= start || party.start >= end);
}

function firedFirstBy(clause: Clause, words: ClaimWords, { subject }: Attributed): (Span & { party: string }) | null {
  for (const party of partiesOutside(clause, subject)) {
    const next = clause.tokens.findIndex(({ start }) => start >= party.end);
    const closing = clause.tokens.at(-1);
    if (next === -1 || closing === undefined) continue;
    if (words.firedFirst.test(clause.line.slice(clause.starts[next])))
      return { start: party.start, end: closing.end, party: party.party };
  }
  return null;
}

/** UTF-16 units of a line in which fire and where it came from stand. */
const FARTHEST_FIRE = 240;

/** Fire "from positions held by X": the words just before a party. */
function fireFrom(clause: Clause, words: ClaimWords): (Span & { party: string }) | null {
  for (const party of clause.parties) {
    const at = firstFrom(clause.tokens, party.start);
    if (at <= 0 || at === clause.tokens.length) continue;
    const until = clause.starts[at] ?? 0;
    const before = clause.line.slice(Math.max(0, until - FARTHEST_FIRE), until);
    if (words.fireFrom.test(before))
      return { start: clause.tokens[Math.max(0, at - 5)]?.start ?? party.start, end: party.end, party: party.party };
  }
  return null;
}

/** UTF-16 units between an answer and those answered, where nothing is known of who speaks. */
const NEAR_ANSWERED = 40;

/** Those whose fire was answered: named behind it, or the speaker's other side. */
function answeredBy(
  clause: Clause,
  last: number,
  side: string | null,
  opponent: string | null,
  content: Clause['parties'],
): string | null {
  const end = clause.tokens[last]?.end ?? 0;
  const named = content.find(
    (party) => party.start >= end && party.party !== side && (side !== null || party.start - end < NEAR_ANSWERED),
  );
  return named?.party ?? (opponent !== side ? opponent : null);
}

/** UTF-16 units between a verb of attack and those who attack, or are attacked. */
const NEAR_ATTACK = 130;
/** Words between "no" and a deed that it takes back: "no agenda of attacking". */
const FAR_NEGATION = 4;
/** Words between a party and the attack that is theirs: "Ruritanian artillery shelling". */
const NEAR_DEED = 3;

const FAR_DOER = 6;
const ARTICLE = /^(?:the|an?)$/u;

/** A verb or noun of attack with a party that does it, or somebody unknown, in the words of a speaker who takes a side. */
function attacked(
  clause: Clause,
  context: InitiatorContext,
  content: Clause['parties'],
  words: ClaimWords,
  index: PartyIndex,
  found: (span: Span, agents: readonly string[], patients: readonly string[], stance?: Stance) => Drafted,
): Drafted | null {
  const { tokens } = clause;
  const side = context.speaker?.side ?? null;
  const stance = context.denies ? 'denies' : 'asserts';
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    const previous = tokens[at - 1]?.folded ?? '';
    // "The wounded" attack nobody.
    if (token === undefined || !words.attacks.test(token.folded) || ARTICLE.test(previous)) continue;
    if (tokens.slice(Math.max(0, at - FAR_NEGATION), at).some(({ folded }) => words.negation.test(folded))) continue;
    const before = content.filter(({ end }) => end <= token.start && token.start - end < NEAR_ATTACK);
    const after = content.filter(({ start }) => start >= token.end && start - token.end < NEAR_ATTACK);
    const isPassive = words.isTold.test(tokens[at - 1]?.folded ?? '') || isParticiple(clause, at, words);
    const unknown = isPassive
      ? undefined
      : tokens.slice(Math.max(0, at - 3), at).findLast(({ folded }) => words.enemies.test(folded));
    // "Gunmen ambushed": whoever is named further ahead did not.
    const isUnknown = unknown !== undefined && before.every(({ end }) => unknown.start - end > 1);
    const agents = isPassive
      ? after.filter(({ start }) => isBy(clause, start, words))
      : isUnknown
        ? []
        : attackers(clause, at, before, after, words);
    const patients = isPassive ? before : after.filter((party) => !agents.includes(party));
    const isOurs = tokens.slice(at).some(({ folded, text }) => !isCapitals(text) && words.ours.test(folded));
    if (agents.length > 0) {
      const agent = agents.at(-1)?.party ?? '';
      const others = patients.map(({ party }) => party).filter((party) => party !== agent);
      const against = others.length > 0 ? others : isOurs && side !== null && side !== agent ? [side] : [];
      if (against.length === 0 && (side === null || side === agent)) continue;
      const parts = [token, ...agents];
      return found(
        { start: Math.min(...parts.map(({ start }) => start)), end: Math.max(...parts.map(({ end }) => end)) },
        agents.map(({ party }) => party),
        against,
        stance,
      );
    }
    const isTheirs = before.length === 0 && words.theirs.test(tokens[at - 1]?.folded ?? '');
    if (isTheirs && isOurs && side !== null && context.opponent !== null)
      return found({ start: tokens[at - 1]?.start ?? token.start, end: token.end }, [context.opponent], [side], stance);
    if (unknown !== undefined) {
      const agent = content.length === 0 && side !== null && context.opponent !== null ? context.opponent : UNKNOWN;
      return found({ start: unknown.start, end: token.end }, [agent], side === null ? [] : [side]);
    }
  }
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !words.attackNouns.test(token.folded)) continue;
    const agent = doerOf(clause, at, content, words);
    const isDenied = context.denies || words.negation.test(tokens[at - 1]?.folded ?? '');
    const isOwn = agent !== undefined && side !== null && forcesIf(agent.party, index) === forcesIf(side, index);
    if (agent === undefined || (isOwn && !isDenied)) continue;
    const span = { start: Math.min(token.start, agent.start), end: Math.max(token.end, agent.end) };
    const patients = side === null || isOwn ? [] : [side];
    return found(span, [agent.party], patients, isDenied ? 'denies' : 'asserts');
  }
  return null;
}

/** "Five soldiers killed, many injured": a verb of killing with nobody behind it tells of its subject's death. */
function isParticiple({ tokens }: Clause, verb: number, words: ClaimWords): boolean {
  const folded = tokens[verb]?.folded ?? '';
  if (!words.killed.test(folded) && !words.injured.test(folded)) return false;
  const next = tokens[verb + 1];
  return next === undefined || next.gap !== ' ' || words.preposition.test(next.folded) || words.and.test(next.folded);
}

/** Endings of a Russian adjective in the nominative, and abbreviations, which have no cases. */
const NOMINATIVE = /(?:ие|ые|ая|яя|ии|ыи|ои)$|^[бвгджзклмнпрстфхцчшщ]{2,5}у?$/u;

/** Of those named before a verb of attack its subject; where the verb comes first, whoever stands right behind it. */
function attackers(
  { tokens }: Clause,
  verb: number,
  before: Clause['parties'],
  after: Clause['parties'],
  words: ClaimWords,
): Clause['parties'] {
  if (words.verbFirst) {
    const limit = tokens[verb + NEAR_DEED]?.end ?? Number.POSITIVE_INFINITY;
    const subject = after.find(({ start, end }) => end <= limit && !isBehind(tokens, verb, start, words));
    if (subject !== undefined) return [subject];
    // Without vowels "killed" is also "were killed": of those ahead of it.
    if (words.killed.test(tokens[verb]?.folded ?? '')) return [];
  }
  const subjects = before.filter(({ end }) => !/^[’']s/u.test(tokens[firstFrom(tokens, end)]?.gap ?? ''));
  const named = subjects.length > 0 ? subjects : before;
  const last = named.at(-1);
  if (last === undefined && words.inflects) {
    const limit = tokens[verb + NEAR_DEED]?.end ?? Number.POSITIVE_INFINITY;
    const subject = after.find(({ start, end }) => end <= limit && !isBehind(tokens, verb, start, words));
    const form = subject === undefined ? '' : (tokens[firstFrom(tokens, subject.start)]?.folded ?? '');
    return subject !== undefined && NOMINATIVE.test(form) ? [subject] : [];
  }
  if (last === undefined) return [];
  let first = named.length - 1;
  for (; first > 0; first -= 1) {
    const from = named[first - 1]?.end ?? 0;
    const until = named[first]?.start ?? 0;
    const between = wordsBetween(tokens, from, until);
    if (!between.some(({ folded }) => words.joins.test(folded))) break;
  }
  return named.slice(first);
}

/** Whether a preposition stands between a verb and a party. */
function isBehind(tokens: Clause['tokens'], verb: number, start: number, words: ClaimWords): boolean {
  return tokens.slice(verb + 1, firstFrom(tokens, start)).some(({ folded }) => words.preposition.test(folded));
}

/** Whose attack a noun of attack tells of: "Ruritanian shelling", "Ruritania's offensive", "the raid by Ruritania". */
function doerOf(
  { tokens }: Clause,
  noun: number,
  content: Clause['parties'],
  words: ClaimWords,
): Clause['parties'][number] | undefined {
  const opening = tokens[noun];
  if (opening === undefined) return undefined;
  return content.find((party) => {
    if (Math.min(Math.abs(party.start - opening.end), Math.abs(opening.start - party.end)) > NEAR_ATTACK) return false;
    if (party.end <= opening.start) {
      const between = wordsBetween(tokens, party.end, opening.start);
      return !words.verbFirst && between.length < NEAR_DEED && between.every(isOfNounPhrase(words));
    }
    const between = wordsBetween(tokens, opening.end, party.start);
    const form = tokens[firstFrom(tokens, party.start)]?.folded ?? '';
    if (between.length <= FAR_DOER && words.doerForm.test(form)) return true;
    if (between.length > NEAR_DEED) return false;
    // "The raid carried out by Ruritania"
    const link = between.findLast(({ folded }) => !ARTICLE.test(folded));
    const next = tokens[firstFrom(tokens, party.end)]?.folded ?? '';
    return link === undefined ? words.doerFollows && !words.targets.test(next) : words.by.test(link.folded);
  });
}

/** Words that may stand inside one noun phrase, between a party and what it did. */
function isOfNounPhrase(words: ClaimWords): (token: Clause['tokens'][number]) => boolean {
  return ({ folded, gap }) =>
    !/[,;:()—–]/u.test(gap) &&
    !words.preposition.test(folded) &&
    !words.says.test(folded) &&
    !words.and.test(folded) &&
    !words.isTold.test(folded) &&
    !words.of.test(folded);
}

function isBy({ tokens }: Clause, start: number, words: ClaimWords): boolean {
  const at = tokens.findIndex((token) => token.start >= start);
  return tokens.slice(Math.max(0, at - 3), at).some(({ folded }) => words.by.test(folded));
}
