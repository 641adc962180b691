import { forcesOf, type PartyIndex } from '../faction/parties.ts';
import type { CountValue, Span, Speaker } from '../model.ts';
import { overlapFinder } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';
import { isCapitals } from './attribution.ts';
import type { ClaimWords } from './claim-words.ts';
import { type Clause, findLine, firstFrom } from './clauses.ts';
import type { Drafted } from './drafted.ts';

/** What the rest of a report says of who is meant where a clause does not. */
export interface CasualtyContext {
  readonly speaker: Speaker | null;
  /** Whose casualties were told last. */
  readonly lastWho: string | null;
  /** The armed forces that the report names most. */
  readonly mainForces: string | null;
  /** The party that the speaker's side fights, as far as the report tells. */
  readonly opponent: string | null;
}

/** Words between a number and the end of its noun. */
const LONGEST_NOUN = 7;
const LONGEST_REACH = 14;
const STOP = /[;:!?—؛؟](?!\d)/u;
/** Between a casualty's word inside a noun and the noun: "27 dead soldiers". */
const NOUN_AFTER_FACET = 2;
const CIVILIANS = 'civilians';
const TOTAL = 'total';

/** Kinds of parties that nobody calls terrorists in a report of fighting between them. */
const STATE = /^state/u;

interface Casualty extends Span {
  readonly facet: 'killed' | 'injured';
  readonly value: CountValue;
  readonly isWeak?: boolean;
}

interface Group {
  readonly first: number;
  /** The last word of the noun; the number itself where there is none. */
  readonly last: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly noun: Noun | null;
  /** True for "the electrician" and "a fighter", whose number is in the article. */
  readonly isArticle: boolean;
}

type Noun =
  | { readonly kind: 'party'; readonly party: string }
  | { readonly kind: 'civilians' | 'police' | 'forces' | 'enemies' | 'people' };

type Facet = 'killed' | 'injured' | 'harmed';

/** The killed and injured of a clause, each number with the word that it hangs on. */
export function readCasualties(
  clause: Clause,
  words: ClaimWords,
  index: PartyIndex,
  context: CasualtyContext,
): Drafted[] {
  const { tokens } = clause;
  // The speaker's side, where the clause says "we".
  const isOurs = tokens.some(({ folded, text }) => !isCapitals(text) && words.ours.test(folded));
  const ownSide = isOurs ? (context.speaker?.side ?? null) : null;
  const groups = findGroups(clause, words);
  const facets = tokens.map(({ folded }) => facetOf(folded, words));
  const found: Casualty[] = [];
  let previous: Told | null = null;
  let outer: Told | null = null;
  for (const group of groups) {
    const own = governing(clause, group, groups, facets, words);
    const facet: Facet | null = own ?? listedWith(previous, tokens, group, words);
    if (facet === null || (group.noun === null && (group.isArticle || own === null))) continue;
    const opening = tokens[group.first];
    const closing = tokens[group.last];
    if (opening === undefined || closing === undefined) continue;
    if (/\(/u.test(opening.gap)) outer = previous;
    else if (
      /\)/u.test(opening.gap) ||
      tokens.slice((previous?.group.last ?? 0) + 1, group.first).some(({ gap }) => /\)/u.test(gap))
    )
      previous = outer;
    const noun =
      (group.max === 0 ? amongWhom(clause, group, ownSide, words) : null) ??
      losers(clause, group, words) ??
      sideOf(clause, group, words) ??
      group.noun ??
      nounBefore(clause, group.first, words, context.speaker?.side ?? null);
    const isOwnDeed = noun === null && isActive(tokens, group, facets);
    const who: string =
      isOwnDeed && context.opponent !== null
        ? forcesOf(context.opponent, index)
        : whoOf(noun, context, previous?.who ?? null, index);
    previous = { facet, group, who };
    const value = { who, min: group.min, max: group.max };
    const span = { start: opening.start, end: reach(tokens, group, facets)?.end ?? closing.end };
    if (facet === 'harmed' && group.max !== 0) continue;
    if (facet === 'harmed' || (group.max === 0 && /^hurt$/u.test(tokens[group.last + 2]?.folded ?? '')))
      found.push({ ...span, facet: 'killed', value }, { ...span, facet: 'injured', value });
    else found.push({ ...span, facet, value });
  }
  const unharmed = [...found, ...readUnharmed(clause, words, index, found)];
  const all = [...unharmed, ...readNobody(clause, words, index, ownSide, unharmed)];
  const unnumbered = all.length > 0 ? [] : readUnnumbered(clause, words, index, context, facets);
  return [...all, ...unnumbered].map((casualty) => ({ ...casualty, stance: 'asserts' }));
}

interface Told {
  readonly facet: Facet;
  readonly group: Group;
  readonly who: string;
}

/** The casualty's word of the group before, where both stand in one list. */
function listedWith(previous: Told | null, tokens: readonly Token[], group: Group, words: ClaimWords): Facet | null {
  return previous !== null && isList(tokens, previous.group, group, words) ? previous.facet : null;
}

function facetOf(folded: string, words: ClaimWords): Facet | null {
  if (words.killed.test(folded)) return 'killed';
  if (words.injured.test(folded)) return 'injured';
  return words.harmed.test(folded) ? 'harmed' : null;
}

/** Numbers that count people, or may: what follows says what of. */
function findGroups(clause: Clause, words: ClaimWords): Group[] {
  const { tokens } = clause;
  const groups: Group[] = [];
  // Of dates, and of distances.
  const otherNumbersAt = overlapFinder([
    ...clause.dates,
    ...clause.mentions.filter(({ relation }) => relation !== null),
  ]);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || otherNumbersAt(token).length > 0) continue;
    const number = numberAt(tokens, at, words);
    if (number === null) continue;
    const group = toGroup(clause, at, number, words);
    if (group === null) continue;
    groups.push(group);
    at = Math.max(at, group.last);
  }
  return groups;
}

interface NumberFound {
  readonly min: number | null;
  readonly max: number | null;
  readonly words: number;
  readonly isArticle: boolean;
}

const DIGITS = /^\p{Nd}+$/u;

function numberAt(tokens: readonly Token[], at: number, words: ClaimWords): NumberFound | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const { folded } = token;
  const before = tokens
    .slice(Math.max(0, at - 6), at)
    .map((other) => other.folded)
    .join(' ');
  const qualified = (value: number, count: number): NumberFound => ({
    min: words.atMost.test(before) && !words.risenTo.test(before) ? null : value,
    max: words.atLeast.test(before) ? null : value,
    words: count,
    isArticle: false,
  });
  if (words.none.test(folded)) return { min: 0, max: 0, words: 1, isArticle: false };
  const vague = words.vague.get(folded) ?? words.vague.get(withoutAnd(folded));
  if (vague !== undefined)
    return {
      min: vague[0],
      max: words.atLeast.test(before.replace(/ an?$/u, '')) ? null : vague[1],
      words: 1,
      isArticle: false,
    };
  // "At least a dozen": the article is none of its own.
  const isOfVague = words.indefinite.test(folded) && words.vague.has(tokens[at + 1]?.folded ?? '');
  if (isOfVague) return null;
  const single = notOneAt(tokens, at, words);
  if (single > 0) return { min: 0, max: 0, words: single, isArticle: false };
  const range = rangeAt(tokens, at, words);
  if (range !== null) return range;
  const digits = digitsOf(withoutAnd(folded));
  if (digits !== null) {
    // "1,000": the tokens part at the comma.
    const next = tokens[at + 1];
    const isGrouped = next !== undefined && /^[,\u00a0\u202f]$/u.test(next.gap) && /^\d{3}$/u.test(next.folded);
    // "54-year-old"
    if (next?.gap === '-' && /^\p{L}/u.test(next.text)) return null;
    if (/[:./\d-]$/u.test(token.gap) || /^[:./-]\d/u.test(`${next?.gap ?? ''}${next?.folded ?? ''}`)) return null;
    return qualified(Number(isGrouped ? digits + next.folded : digits), isGrouped ? 2 : 1);
  }
  const numeral = numeralAt(tokens, at, words);
  // "No one": none.
  if (numeral !== null && words.none.test(tokens[at - 1]?.folded ?? '')) return null;
  if (numeral !== null) return qualified(numeral.value, numeral.words);
  return words.indefinite.test(folded) ? { min: 1, max: 1, words: 1, isArticle: true } : null;
}

/** How many words say "not one" or "not a single" from a position on; 0 where none do. */
function notOneAt(tokens: readonly Token[], at: number, words: ClaimWords): number {
  const length = words.notOne.findIndex((expression) =>
    expression.test(
      tokens
        .slice(at, at + 3)
        .map(({ folded }) => folded)
        .join(' '),
    ),
  );
  return length === -1 ? 0 : length + 2;
}

/** "Between 10 and 15", "10 to 15", "10–15", "two or three". */
function rangeAt(tokens: readonly Token[], at: number, words: ClaimWords): NumberFound | null {
  const low = plainNumber(tokens[at], words);
  if (low === null) return null;
  const isBetween = words.between.test(tokens[at - 1]?.folded ?? '');
  const link = tokens[at + 1];
  const isDash = link !== undefined && /^ ?[-–—] ?$/u.test(link.gap);
  const isWord = link !== undefined && (words.rangeTo.test(link.folded) || (isBetween && words.and.test(link.folded)));
  const isJoined = isBetween && link !== undefined && /^و./u.test(link.folded);
  const count = isWord ? 3 : 2;
  const high = isWord || isDash || isJoined ? plainNumber(tokens[at + count - 1], words) : null;
  // "From four to seven" tells what a figure was and is.
  if (high === null || high <= low || words.from.test(tokens[at - 1]?.folded ?? '')) return null;
  return { min: low, max: high, words: count, isArticle: false };
}

function plainNumber(token: Token | undefined, words: ClaimWords): number | null {
  if (token === undefined) return null;
  const digits = digitsOf(withoutAnd(token.folded));
  return digits === null ? (words.numeral(token.folded) ?? words.numeral(withoutAnd(token.folded))) : Number(digits);
}

/** A number in digits of any script, as "57"; `null` for other words. */
function digitsOf(folded: string): string | null {
  if (!DIGITS.test(folded)) return null;
  return folded
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}

/** A number in words: "twenty-five", "سبعة عشر", "сто двадцать". */
function numeralAt(tokens: readonly Token[], at: number, words: ClaimWords): { value: number; words: number } | null {
  const valueAt = (position: number): number | null => {
    const folded = tokens[position]?.folded ?? '';
    return words.numeral(folded) ?? words.numeral(withoutAnd(folded));
  };
  let value = valueAt(at);
  if (value === null) return null;
  let count = 1;
  for (; count < LONGEST_NUMERAL; count += 1) {
    const next = valueAt(at + count);
    if (next === null || !/^[ -]$/u.test(tokens[at + count]?.gap ?? '')) break;
    const isJoined = /^و/u.test(tokens[at + count]?.folded ?? '');
    if (next >= 100 && value < next) value *= next;
    else if (next === 10 && value < 10 && !isJoined) value += next;
    else if (value < 10 && next >= 20 && isJoined) value += next;
    else if ((value >= 20 && value % 10 === 0 && next < 10) || (value >= 100 && next < 100)) value += next;
    else break;
  }
  return { value, words: count };
}

const LONGEST_NUMERAL = 5; // words

/** Arabic joins "and" to the word: "و57", "وستة". */
function withoutAnd(folded: string): string {
  return /^و(?=.{2})/u.test(folded) ? folded.slice(1) : folded;
}

function toGroup(clause: Clause, at: number, number: NumberFound, words: ClaimWords): Group | null {
  const { tokens } = clause;
  const first = at;
  // An Arabic dual and a noun alone are number and noun in one: "two soldiers".
  const next = DIGITS.test(tokens[at]?.folded ?? '') || nounAt(clause, at, words) === null ? at + number.words : at;
  const bare = {
    first,
    last: Math.max(at, next - 1),
    min: number.min,
    max: number.max,
    noun: null,
    isArticle: number.isArticle,
  };
  let end = Math.min(tokens.length, next + LONGEST_NOUN);
  for (let position = next; position < end; position += 1) {
    const token = tokens[position];
    if (token === undefined || STOP.test(token.gap) || /[(,،]/u.test(token.gap)) break;
    if (words.notPeople.test(token.folded)) return null;
    if (words.preposition.test(token.folded) || (number.isArticle && words.of.test(token.folded))) break;
    // "A ship, leaving six people hurt": the next number has its own noun; of "four of the seven soldiers" both share it.
    const isNext =
      position > next && !DEFINITE.test(tokens[position - 1]?.folded ?? '') && isNumber(tokens, position, words);
    if (isNext) break;
    const noun = nounAt(clause, position, words);
    if (noun === null) {
      if (facetOf(token.folded, words) !== null) end = Math.min(end, position + NOUN_AFTER_FACET);
      continue;
    }
    // "A military vehicle" is none of its men.
    const after = tokens[position + 1];
    if (after?.gap === ' ' && words.attributive.test(token.folded) && words.notPeople.test(after.folded)) return null;
    const party = partyOfNoun(clause, next, position, noun, words);
    return party === null
      ? { ...bare, last: position, noun }
      : { ...bare, last: Math.max(position, party.last), noun: party.noun };
  }
  return bare;
}

const DEFINITE = /^the$/u;

function isNumber(tokens: readonly Token[], at: number, words: ClaimWords): boolean {
  const number = numberAt(tokens, at, words);
  return number !== null && !number.isArticle;
}

function nounAt({ tokens, parties }: Clause, position: number, words: ClaimWords): Noun | null {
  const token = tokens[position];
  if (token === undefined) return null;
  const { folded } = token;
  const stripped = folded.replace(/^(?:وال|بال|لل|ال|و)(?=.{3})/u, '');
  for (const word of new Set([folded, stripped])) {
    if (words.civilians.test(word)) return { kind: 'civilians' };
    if (words.enemies.test(word)) return { kind: 'enemies' };
    if (words.forces.test(word)) return { kind: 'forces' };
    if (words.police.test(word)) return { kind: 'police' };
    if (words.people.test(word)) return { kind: 'people' };
  }
  const party = parties.find(({ end }) => end === token.end);
  const following = tokens[position + 1];
  // A party's name is the noun itself only where none follows: "3 FARDC", against "3 FARDC soldiers".
  const isLast =
    following === undefined ||
    following.gap !== ' ' ||
    facetOf(following.folded, words) !== null ||
    words.and.test(following.folded);
  return party !== undefined && isLast ? { kind: 'party', party: party.party } : null;
}

/** The party inside a noun ("Malian soldiers") or behind "of" ("fighters of the army"). */
function partyOfNoun(
  clause: Clause,
  first: number,
  last: number,
  noun: Noun,
  words: ClaimWords,
): { readonly noun: Noun; readonly last: number } | null {
  if (noun.kind === 'party' || noun.kind === 'civilians') return null;
  const { tokens, parties } = clause;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? 0;
  const inside = parties.find((party) => party.start >= start && party.end <= end);
  if (inside !== undefined) return { noun: { kind: 'party', party: inside.party }, last };
  const link = tokens[last + 1];
  const isLinked = link !== undefined && (words.of.test(link.folded) || link.gap !== ' ');
  const after = parties.find((party) => party.start >= end && party.start - end < 40);
  if (after === undefined) return null;
  const between = tokens.filter((token) => token.start >= end && token.end <= after.start);
  const isDirect = between.every(
    ({ folded, gap }) => gap === ' ' && facetOf(folded, words) === null && !words.and.test(folded),
  );
  if (!isDirect || !(isLinked || between.length === 0) || words.by.test(link?.folded ?? '')) return null;
  return {
    noun: { kind: 'party', party: after.party },
    last: tokens.findLastIndex(({ end: until }) => until <= after.end),
  };
}

/** The casualty's word that a number hangs on: inside or right behind its noun, else before it, else further behind. */
function governing(
  { tokens }: Clause,
  group: Group,
  groups: readonly Group[],
  facets: readonly (Facet | null)[],
  words: ClaimWords,
): Facet | null {
  const isBlocked = (from: number, to: number): boolean =>
    tokens.slice(from + 1, to + 1).some(({ gap }) => STOP.test(gap));
  for (let at = group.first; at <= group.last; at += 1) if (facets[at] != null) return facets[at] ?? null;
  const isJoined = /^و/u.test(tokens[group.first]?.folded ?? '');
  if (words.verbFirst && !isJoined && facets[group.last + 1] == null) {
    const before = facets[group.first - 1];
    if (before != null && !isNegated(tokens, group.first - 1, words)) return before;
  }
  const ofHurt = laterFate(tokens, group, facets, words);
  if (ofHurt !== undefined) return ofHurt;
  const behind = behindInset(tokens, group.last + 1, words);
  for (let at = behind; at <= behind + 2 + (behind > group.last + 1 ? 2 : 0); at += 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      (at > behind && /[,،]/u.test(token.gap)) ||
      (behind === group.last + 1 && /[,،]/u.test(token.gap)) ||
      words.none.test(token.folded) ||
      (words.verbFirst && /^و/u.test(token.folded))
    )
      break;
    // "No" is the number here, and turns nothing round.
    const isTurned = at - 1 !== group.last && isNegated(tokens, at, words);
    if (facets[at] != null && !isBlocked(group.last, at) && !isTurned) {
      if (tokens.slice(behind, at).some(({ folded }) => words.and.test(folded))) break;
      return facets[at] ?? null;
    }
  }
  if (group.noun !== null && losesAt(tokens, group.first, words) !== -1) return 'killed';
  for (let at = group.first - 1; at >= Math.max(0, group.first - 5); at -= 1) {
    const token = tokens[at];
    if (token === undefined || STOP.test(tokens[at + 1]?.gap ?? '')) break;
    if (words.toll.test(token.folded)) return 'killed';
    // "Wounded by a sniper": the sniper is not hurt.
    if (words.by.test(token.folded) && at === group.first - 1) break;
    if (words.and.test(token.folded) || /[,(]/u.test(tokens[at + 1]?.gap ?? '')) break;
    if (
      facets[at] != null &&
      (group.noun !== null || group.first - at <= (isQualified(tokens, group.first, words) ? 4 : 2)) &&
      !isNegated(tokens, at, words)
    )
      return facets[at] ?? null;
    if (groups.some(({ first, last }) => at >= first && at <= last)) break;
  }
  if (group.noun === null) return tollBefore(tokens, group.first, facets, words);
  const isAlone = (at: number): boolean =>
    !groups.some(({ first, last }) => first > group.last && last < at && !isList(tokens, group, { first }, words));
  for (let at = group.last + 1; at <= Math.min(tokens.length - 1, group.last + LONGEST_REACH); at += 1) {
    if (isBlocked(group.last, at)) break;
    if (facets[at] == null || isNegated(tokens, at, words)) continue;
    const auxiliary =
      tokens.slice(Math.max(0, at - 2), at).some(({ folded }) => words.isTold.test(folded)) ||
      // "Others who sustained grave injuries"
      (facets[at] === 'injured' &&
        tokens.slice(group.last + 1, at).some(({ folded }) => words.sustained.test(folded))) ||
      (facets[at] === 'injured' && tokens.slice(at - 2, at).some(({ folded }) => words.withInjury.test(folded)));
    return isAlone(at) && (auxiliary || words.killed.test(tokens[at]?.folded ?? '')) ? (facets[at] ?? null) : null;
  }
  return tollBefore(tokens, group.first, facets, words);
}

/**
 * "Three of the wounded later died": what became of them; `null` where that is nothing more, so that they are counted
 * already, and `undefined` where no group of the hurt is meant.
 */
function laterFate(
  tokens: readonly Token[],
  { first, last }: Group,
  facets: readonly (Facet | null)[],
  words: ClaimWords,
): Facet | null | undefined {
  // Where the verb comes first: "died one of the wounded".
  const isJoined = /^و/u.test(tokens[first]?.folded ?? '');
  const isDead = words.verbFirst && !isJoined && facets[last + 1] === 'injured' && facets[first - 1] === 'killed';
  if (isDead) return 'killed';
  if (!words.of.test(tokens[last + 1]?.folded ?? '')) return undefined;
  const isDefinite = DEFINITE.test(tokens[last + 2]?.folded ?? '');
  // "A score of wounded" are the wounded themselves.
  if (!isDefinite && !words.inflects) return undefined;
  const at = isDefinite ? last + 3 : last + 2;
  const hurt = facets[at];
  if (hurt == null) return undefined;
  const later = facets.slice(at + 1, at + 1 + LONGEST_INSET).find((facet) => facet != null && facet !== hurt);
  return later ?? null;
}

/** "Injuring more than twenty": words of a bound stand between the number and its verb. */
function isQualified(tokens: readonly Token[], first: number, words: ClaimWords): boolean {
  const before = tokens
    .slice(Math.max(0, first - 4), first)
    .map(({ folded }) => folded)
    .join(' ');
  return words.atLeast.test(before) || words.atMost.test(before);
}

function isNegated(tokens: readonly Token[], at: number, words: ClaimWords): boolean {
  return words.negation.test(tokens[at - 1]?.folded ?? '');
}

/** What a figure counts whose name stands some words ahead: "the toll stood at", "the number of injured climbed to". */
function tollBefore(
  tokens: readonly Token[],
  first: number,
  facets: readonly (Facet | null)[],
  words: ClaimWords,
): Facet | null {
  if (words.from.test(tokens[first - 1]?.folded ?? '') && words.rangeTo.test(tokens[first + 1]?.folded ?? ''))
    return null;
  const line = tokens
    .slice(Math.max(0, first - 4), first)
    .map(({ folded }) => folded)
    .join(' ');
  // "The number of soldiers killed on Tuesday near the border rose to four"
  const reach = words.risenTo.test(line) ? FARTHEST_RISE : FARTHEST_TOLL;
  for (let at = first - 1; at >= Math.max(0, first - reach); at -= 1) {
    if (STOP.test(tokens[at + 1]?.gap ?? '')) return null;
    const facet = facets[at];
    const before = words.of.test(tokens[at - 1]?.folded ?? '') ? at - 2 : at - 1;
    const isNumber = [before, before - 1, before - 2].some((other) => words.numberOf.test(tokens[other]?.folded ?? ''));
    if (facet != null && facet !== 'harmed' && isNumber) return facet;
    if (words.toll.test(tokens[at]?.folded ?? '')) return 'killed';
  }
  return null;
}

const FARTHEST_TOLL = 8; // words
const FARTHEST_RISE = 16; // words

/** "On the Ruritanian side two were killed": whose they are, where no noun says so. */
function sideOf({ tokens, parties }: Clause, group: Group, words: ClaimWords): Noun | null {
  if (group.noun !== null && group.noun.kind !== 'forces') return null;
  const party = parties.find((found) => {
    const beside = words.verbFirst ? firstFrom(tokens, found.start) - 1 : firstFrom(tokens, found.end);
    return words.side.test(tokens[beside]?.folded ?? '');
  });
  return party === undefined ? null : { kind: 'party', party: party.party };
}

/** Words between "no casualties" and those who had none. */
const FAR_NOUN = 8;

/** Who had none killed: "no losses on the Ruritanian side", "no casualties among civilians", "we have no losses". */
function amongWhom(clause: Clause, group: Group, ownSide: string | null, words: ClaimWords): Noun | null {
  if (group.noun !== null && group.noun.kind !== 'people') return null;
  const { tokens, parties } = clause;
  let found: Noun | null = null;
  for (let at = group.last + 1; at <= Math.min(tokens.length - 1, group.last + FAR_NOUN); at += 1) {
    const token = tokens[at];
    if (token === undefined || STOP.test(token.gap) || /[,،]/u.test(token.gap)) break;
    const party = parties.find(({ start, end }) => start <= token.start && token.end <= end);
    if (party !== undefined) return { kind: 'party', party: party.party };
    const noun = nounAt(clause, at, words);
    if (found === null && noun !== null && noun.kind !== 'people') found = noun;
  }
  if (found !== null) return found;
  return ownSide === null ? null : { kind: 'party', party: ownSide };
}

/** The party that lost those whom a number counts. */
function losers({ tokens, parties }: Clause, group: Group, words: ClaimWords): Noun | null {
  const verb = losesAt(tokens, group.first, words);
  if (verb === -1 || group.noun?.kind === 'civilians' || group.noun?.kind === 'party') return null;
  const start = tokens[verb]?.start ?? 0;
  const party =
    parties.findLast(({ end }) => end <= start) ??
    (words.verbFirst
      ? parties.find((found) => found.start >= start && found.end <= (tokens[group.first]?.start ?? 0))
      : undefined);
  // "A convoy lost nine men": soldiers.
  return party === undefined ? { kind: 'forces' } : { kind: 'party', party: party.party };
}

/** Where the verb of losing stands that a number is the object of; -1 where there is none. */
function losesAt(tokens: readonly Token[], first: number, words: ClaimWords): number {
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1) {
    if (STOP.test(tokens[at + 1]?.gap ?? '')) return -1;
    if (words.loses.test(tokens[at]?.folded ?? '')) return isNegated(tokens, at, words) ? -1 : at;
  }
  return -1;
}

/** Words of an inset that no commas part off. */
const LONGEST_INSET = 6;
/** Words of an inset between commas. */
const FARTHEST_COMMA = 16;

/** The word behind an inset, "…, five of them women, …", that begins at a word behind a comma; the word itself elsewhere. */
function behindInset(tokens: readonly Token[], at: number, words: ClaimWords): number {
  const token = tokens[at];
  if (token === undefined) return at;
  if (!/[,،]/u.test(token.gap)) {
    // "Six persons including a policeman were killed": the verb.
    if (!words.inset.test(token.folded)) return at;
    const verb = tokens.slice(at + 1, at + 1 + LONGEST_INSET).findIndex(({ folded }) => words.isTold.test(folded));
    return verb === -1 ? at : at + 1 + verb;
  }
  const isPart = numberAt(tokens, at, words) !== null && words.of.test(tokens[at + 1]?.folded ?? '');
  if (!isPart && !words.inset.test(token.folded)) return at;
  const end = tokens.slice(at + 1, at + 1 + FARTHEST_COMMA).findIndex(({ gap }) => /[,،]/u.test(gap));
  return end === -1 ? at : at + 1 + end;
}

/** Whose losses a figure behind them counts: "the enemy's losses at 20". */
function nounBefore(clause: Clause, first: number, words: ClaimWords, side: string | null): Noun | null {
  const { tokens, parties } = clause;
  for (let at = first - 1; at >= Math.max(0, first - 5); at -= 1) {
    if (!words.toll.test(tokens[at]?.folded ?? '')) continue;
    const before = tokens[at - 1];
    if (before === undefined) return null;
    if (words.enemies.test(before.folded)) return { kind: 'enemies' };
    if (words.own.test(before.folded) && side !== null) return { kind: 'party', party: side };
    const party = parties.find(({ end }) => end === before.end);
    // "The army's dead"
    if (party === undefined && words.forces.test(before.folded)) return { kind: 'forces' };
    return party === undefined ? null : { kind: 'party', party: party.party };
  }
  const opening = tokens[first]?.start ?? 0;
  const counted = parties.findLast(({ end }) => end <= opening);
  const at = counted === undefined ? -1 : firstFrom(tokens, counted.start);
  const isCounted = [at - 1, at - 2, at - 3].some((before) => words.numberOf.test(tokens[before]?.folded ?? ''));
  return counted !== undefined && isCounted && first - at <= FARTHEST_TOLL
    ? { kind: 'party', party: counted.party }
    : null;
}

/** "It had killed 40": whoever speaks killed them. */
function isActive(tokens: readonly Token[], group: Group, facets: readonly (Facet | null)[]): boolean {
  return (
    facets[group.first - 1] === 'killed' && /^(?:killed|убил\S*|قتل\S*)$/u.test(tokens[group.first - 1]?.folded ?? '')
  );
}

/** Whether only a comma, "and" or an opening bracket parts two groups. */
function isList(
  tokens: readonly Token[],
  one: Pick<Group, 'last'>,
  other: Pick<Group, 'first'>,
  words: ClaimWords,
): boolean {
  const between = tokens.slice(one.last + 1, other.first);
  if (between.length > 5) return false;
  return (
    between.every(({ folded }) => words.and.test(folded) || facetOf(folded, words) !== null) ||
    (between.some(({ folded }) => words.and.test(folded)) &&
      between.length <= 5 &&
      !between.some(({ gap }) => STOP.test(gap)))
  );
}

function reach(tokens: readonly Token[], group: Group, facets: readonly (Facet | null)[]): Token | undefined {
  for (let at = group.last; at <= Math.min(tokens.length - 1, group.last + 4); at += 1) {
    if (at > group.last && /[,،;]/u.test(tokens[at]?.gap ?? '')) break;
    if (facets[at] != null) return tokens[at];
  }
  return undefined;
}

function whoOf(noun: Noun | null, context: CasualtyContext, previous: string | null, index: PartyIndex): string {
  const side = context.speaker?.side ?? null;
  switch (noun?.kind) {
    case 'party':
      return forcesOf(noun.party, index);
    case 'civilians':
      return CIVILIANS;
    case 'police':
      return 'police';
    case 'enemies':
      return context.opponent !== null && !STATE.test(index.parties.get(context.opponent)?.kind ?? '')
        ? context.opponent
        : 'attackers';
    case 'forces':
      if (previous !== null && index.parties.has(previous)) return previous;
      return side === null ? (context.lastWho ?? context.mainForces ?? 'forces') : forcesOf(side, index);
    default: {
      if (noun === null && previous !== null) return previous;
      // A party's bare figure counts its own, where the report told of its own before, or where its forces speak.
      const isOfForces = side !== null && /forces/u.test(index.parties.get(side)?.kind ?? '');
      return noun === null && side !== null && (isOfForces || context.lastWho === forcesOf(side, index))
        ? forcesOf(side, index)
        : TOTAL;
    }
  }
}

/** "Russian servicemen were not hurt": none killed and none injured, without a number. */
function readUnharmed(clause: Clause, words: ClaimWords, index: PartyIndex, found: readonly Casualty[]): Casualty[] {
  const { tokens, parties } = clause;
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    const facet = facetOf(token?.folded ?? '', words);
    if (token === undefined || facet === null || !isNegated(tokens, at, words)) continue;
    const party = parties.findLast(({ end }) => end <= token.start);
    if (party === undefined || found.some(({ end }) => end >= token.start)) continue;
    const value = { who: forcesOf(party.party, index), min: 0, max: 0 };
    const isBoth = words.harmed.test(token.folded);
    const span = { start: party.start, end: token.end };
    if (facet === 'killed') return [{ ...span, facet, value }];
    return facet === 'injured' && !isBoth
      ? [{ ...span, facet, value }]
      : [
          { ...span, facet: 'injured', value },
          { ...span, facet: 'killed', value },
        ];
  }
  return [];
}

/** "The night passed without casualties": none, where no number says so already. */
function readNobody(
  clause: Clause,
  words: ClaimWords,
  index: PartyIndex,
  ownSide: string | null,
  found: readonly Casualty[],
): Casualty[] {
  const who = ownSide === null ? TOTAL : forcesOf(ownSide, index);
  const read = (facet: Casualty['facet'], expression: RegExp): Casualty[] => {
    const line = findLine(clause, expression);
    const isTold = found.some((one) => one.facet === facet && one.value.max === 0);
    return line === null || isTold ? [] : [{ start: line.start, end: line.end, facet, value: { who, min: 0, max: 0 } }];
  };
  return [...read('killed', words.nobodyKilled), ...read('injured', words.nobodyInjured)];
}

/** "The crew sustained injuries": somebody, without a number. */
function readUnnumbered(
  clause: Clause,
  words: ClaimWords,
  index: PartyIndex,
  context: CasualtyContext,
  facets: readonly (Facet | null)[],
): Casualty[] {
  const { tokens } = clause;
  for (let at = 0; at < tokens.length; at += 1) {
    const noun = nounAt(clause, at, words);
    const token = tokens[at];
    if (token === undefined || (noun?.kind !== 'forces' && noun?.kind !== 'civilians')) continue;
    const after = facets.findIndex((facet, position) => position > at && position <= at + 7 && facet === 'injured');
    const isTold = tokens.slice(at, after === -1 ? at : after + 1).some(({ folded }) => words.sustained.test(folded));
    const closing = tokens[after];
    if (closing === undefined || !isTold || isNegated(tokens, after, words)) continue;
    const party = clause.parties.findLast(({ end }) => end <= token.start && token.start - end <= 2);
    const who = whoOf(party === undefined ? noun : { kind: 'party', party: party.party }, context, null, index);
    return [
      { start: token.start, end: closing.end, facet: 'injured', value: { who, min: 1, max: null }, isWeak: true },
    ];
  }
  return [];
}
