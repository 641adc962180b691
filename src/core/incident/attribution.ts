import { forcesOf, type PartyIndex } from '../faction/parties.ts';
import type { Attribution, Speaker } from '../model.ts';
import type { Token } from '../text/tokens.ts';
import type { ClaimWords } from './claim-words.ts';
import { type Clause, findLine } from './clauses.ts';

/** Whose words a clause is, and how the text says so. */
export interface Attributed {
  readonly speaker: Speaker | null;
  readonly attribution: Attribution;
  /** Words that name the speaker, half-open among the clause's tokens; their parties do nothing in the claim. */
  readonly subject: readonly [first: number, end: number] | null;
  /** True where the verb takes back what follows: "denied". */
  readonly denies: boolean;
}

interface Found {
  readonly speaker: Speaker;
  readonly subject: readonly [number, number];
  readonly denies: boolean;
}

const LONGEST_SUBJECT = 16; // words
const HARD_GAP = /[,;:!?—“”"«»()،؛؟]/u;
const OPENING = /[“«]/gu;
const CLOSING = /[”»]/gu;

/**
 * The speaker of each clause: named beside a verb of saying or behind "according to"; for the rest of a quotation the one
 * who began it; for a sentence that only stands beside their words the same, marked as adjacent; else the outlet.
 *
 * @param home the government of the state that the report is from: whom "the minister" means where nothing else is said
 * @param outlet who speaks where nobody is named: a ministry that publishes its own statement; `null` for a news outlet
 */
export function attribute(
  text: string,
  clauses: readonly Clause[],
  words: ClaimWords,
  index: PartyIndex,
  home: string | null,
  outlet: Speaker | null,
): Attributed[] {
  const unattributed: Attributed = { speaker: outlet, attribution: 'explicit', subject: null, denies: false };
  const known: Speaker[] = [];
  const found = clauses.map((clause): Found | null => {
    const result = findSpeaker(clause, words, index, known, home);
    if (result !== null) known.push(result.speaker);
    return result;
  });
  let open: Speaker | null = null;
  let last: { readonly speaker: Speaker; readonly paragraph: number; readonly segment: string } | null = null;
  return clauses.map((clause, position): Attributed => {
    const own = found[position] ?? sameSentence(clauses, found, position);
    const source = own === null ? sourceBehind(clauses, found, position, words) : null;
    const written = text.slice(clause.start, clause.end);
    const isInside = open !== null;
    const isQuoted = /[“"«]/u.test(written) || text.slice(clause.end, clause.end + 1) === '”';
    const balance = quoteBalance(written);
    let result = unattributed;
    if (own !== null)
      result = { ...own, attribution: 'explicit', subject: found[position] === null ? null : own.subject };
    else if (source !== null) result = said(source, 'inferred');
    else if (isInside && open !== null) result = said(open, 'explicit');
    else if (last !== null && last.segment === clause.segment) {
      const near = clause.paragraph - last.paragraph;
      const next = nextInParagraph(clauses, found, position);
      if (near === 0) result = said(last.speaker, 'adjacent');
      else if (next !== null && isQuoted) result = said(next, 'explicit');
      else if (near === 1 && (isQuoted || hasOurs(clause, words))) result = said(last.speaker, 'adjacent');
    } else if (isQuoted) {
      const next = nextInParagraph(clauses, found, position);
      if (next !== null) result = said(next, 'explicit');
    }
    const isOwn = result === unattributed;
    const opener = (isOwn ? null : result.speaker) ?? nextInParagraph(clauses, found, position);
    if (opener !== null && (balance > 0 || written.trimEnd().endsWith(':'))) open = opener;
    else if (balance < 0) open = null;
    if (result.speaker !== null && !isOwn)
      last = { speaker: result.speaker, paragraph: clause.paragraph, segment: clause.segment };
    return result;
  });
}

/**
 * The source that the next sentence gives: for a lead without one, "…, according to an official"; for any sentence, "This was
 * reported by the ministry".
 */
function sourceBehind(
  clauses: readonly Clause[],
  found: readonly (Found | null)[],
  position: number,
  words: ClaimWords,
): Speaker | null {
  const here = clauses[position];
  if (here === undefined) return null;
  const at = clauses.findIndex(({ passage }, other) => other > position && passage > here.passage);
  const next = clauses[at];
  if (next === undefined || next.passage !== here.passage + 1) return null;
  const speaker = found[at]?.speaker ?? null;
  if (words.saidThis.test(next.line)) return speaker;
  const isLead = position === 0 || clauses[position - 1]?.segment !== here.segment;
  if (!isLead || at !== position + 1 || next.paragraph === here.paragraph) return null;
  return findLine(next, words.accordingTo) === null ? null : speaker;
}

function said(speaker: Speaker, attribution: Attribution): Attributed {
  return { speaker, attribution, subject: null, denies: false };
}

/** "US" is no pronoun. */
export function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

function hasOurs({ tokens }: Clause, words: ClaimWords): boolean {
  return tokens.some(({ folded, text }) => !isCapitals(text) && words.ours.test(folded));
}

/** More than 0 where a quotation stays open at the end; straight quotation marks are taken in pairs. */
function quoteBalance(written: string): number {
  const straight = written.split('"').length - 1;
  if (straight > 0)
    return straight % 2 === 0 ? 0 : /^\s*"/u.test(written) ? 1 : written.trimEnd().endsWith('"') ? -1 : 1;
  return (written.match(OPENING)?.length ?? 0) - (written.match(CLOSING)?.length ?? 0);
}

/** The speaker that another clause of the same sentence names behind this one, or before it without a break. */
function sameSentence(clauses: readonly Clause[], found: readonly (Found | null)[], position: number): Found | null {
  const passage = clauses[position]?.passage;
  for (let next = position + 1; clauses[next]?.passage === passage; next += 1) {
    const other = found[next] ?? null;
    if (other === null) continue;
    return /^\W*$/u.test(clauses[next]?.line.slice(0, clauses[next]?.starts[other.subject[0]]) ?? '') ? null : other;
  }
  for (let before = position - 1; clauses[before]?.passage === passage; before -= 1) {
    const other = found[before] ?? null;
    if (other !== null) return other;
  }
  return null;
}

function nextInParagraph(
  clauses: readonly Clause[],
  found: readonly (Found | null)[],
  position: number,
): Speaker | null {
  const here = clauses[position];
  for (let next = position + 1; next < clauses.length && clauses[next]?.paragraph === here?.paragraph; next += 1) {
    const other = found[next] ?? null;
    if (other !== null) return other.speaker;
  }
  return null;
}

function findSpeaker(
  clause: Clause,
  words: ClaimWords,
  index: PartyIndex,
  known: readonly Speaker[],
  home: string | null,
): Found | null {
  const { tokens } = clause;
  const source = findLine(clause, words.accordingTo);
  if (source !== null) {
    const subject = nounPhrase(clause, source.last + 1, 1, words);
    const speaker = toSpeaker(clause, subject, words, index, known, home, true);
    if (speaker !== null) return { speaker, subject, denies: false };
  }
  const colon = tokens.findIndex(({ gap }) => /:\s*[“"«]/u.test(gap));
  if (colon > 0) {
    const subject = nounPhrase(clause, colon - 1, -1, words);
    const phrase = tokens.slice(...subject);
    const isParty = clause.parties.some(
      ({ start, end }) => start >= (phrase[0]?.start ?? 0) && end <= (phrase.at(-1)?.end ?? 0),
    );
    const isNamed = isParty || phrase.some(({ folded }) => words.speakers.test(folded));
    const speaker =
      isNamed && !phrase.some(({ folded }) => words.says.test(folded))
        ? toSpeaker(clause, subject, words, index, known, home, false)
        : null;
    if (speaker !== null) return { speaker, subject, denies: false };
  }
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !words.says.test(token.folded) || (token.upper && at > 0 && !words.verbFirst)) continue;
    const isAfterAdverb = words.adverbs.test(tokens[at - 1]?.folded ?? '') || words.verbFirst || words.inflects;
    if (words.isTold.test(tokens[at - 1]?.folded ?? '')) continue;
    if (isAfterAdverb && words.isTold.test(tokens[at - 2]?.folded ?? '')) continue;
    // "The disputed border" is disputed by nobody in particular.
    const next = tokens[at + 1];
    if (words.participles.test(token.folded) && next?.gap === ' ' && !words.determiners.test(next.folded)) continue;
    const denies = words.denies.test(token.folded);
    const before = nounPhrase(clause, at - 1, -1, words);
    const after = withApposition(clause, nounPhrase(clause, at + 1, 1, words), words);
    const isQuoteBefore = /[”"»]/u.test(token.gap);
    const isInverted =
      /^[,،] *$/u.test(token.gap) &&
      !denies &&
      !words.blames.test(token.folded) &&
      !tokens.slice(...after).some((word) => isOfClause(word, words));
    const orders =
      isQuoteBefore || words.verbFirst || isInverted
        ? [after, before]
        : HARD_GAP.test(token.gap)
          ? [before, after]
          : [before];
    for (const subject of [...orders, clauseSubject(clause, at)]) {
      const speaker = toSpeaker(clause, subject, words, index, known, home, false);
      if (speaker !== null) return { speaker, subject, denies };
    }
  }
  return null;
}

/** "Said Ann Other, a spokeswoman for X": who she is stands behind a comma. */
function withApposition({ tokens }: Clause, [first, end]: [number, number], words: ClaimWords): [number, number] {
  if (end <= first || !/^[,،] *$/u.test(tokens[end]?.gap ?? '')) return [first, end];
  const next = tokens.findIndex(({ gap }, position) => position > end && HARD_GAP.test(gap));
  const until = next === -1 ? tokens.length : next;
  const isTitle = tokens.slice(end, until).some(({ folded }) => words.speakers.test(folded));
  const isName = tokens[end - 1]?.upper === true;
  return isTitle &&
    isName &&
    until - first <= LONGEST_SUBJECT &&
    !tokens.slice(end, until).some((word) => isOfClause(word, words))
    ? [first, until]
    : [first, end];
}

/** Whether a word behind ", said" begins what is said rather than naming who said it: "said the army had fired". */
function isOfClause({ folded }: Token, words: ClaimWords): boolean {
  return (
    words.isTold.test(folded) ||
    words.auxiliaries.test(folded) ||
    words.attacks.test(folded) ||
    words.killed.test(folded) ||
    words.injured.test(folded)
  );
}

/** The clause's first words up to a mark: whom "which denied …", behind a comma, speaks of. */
function clauseSubject({ tokens }: Clause, verb: number): [number, number] {
  const end = tokens.findIndex(({ gap }, position) => position > 0 && HARD_GAP.test(gap));
  return end === -1 || end >= verb || /["“«]/u.test(tokens[0]?.gap ?? '') ? [0, 0] : [0, end];
}

/** The words from a position to the next mark, one way; before a verb behind a comma, also those before that comma. */
function nounPhrase({ tokens }: Clause, from: number, step: 1 | -1, words: ClaimWords): [number, number] {
  // What "said that" is followed by names nobody.
  if (step === 1 && words.isTold.test(tokens[from]?.folded ?? '')) return [from, from];
  let first = from;
  let count = 0;
  let commas =
    step === -1 && HARD_GAP.test(tokens[from + 1]?.gap ?? '') && !/[”"»]/u.test(tokens[from + 1]?.gap ?? '') ? 1 : 0;
  while (first >= 0 && first < tokens.length && count < LONGEST_SUBJECT) {
    const gap = tokens[step === -1 ? first : first + 1]?.gap ?? '';
    count += 1;
    if (HARD_GAP.test(gap)) {
      if (step === -1 && commas > 0 && /^[,،)]? ?[,،(]? ?$/u.test(gap)) commas -= 1;
      else break;
    }
    if (
      step === 1 &&
      count > 1 &&
      (words.says.test(tokens[first]?.folded ?? '') || words.isTold.test(tokens[first]?.folded ?? ''))
    ) {
      first -= 1;
      break;
    }
    first += step;
  }
  return step === -1 ? [Math.max(0, first), from + 1] : [from, Math.min(tokens.length, first + 1)];
}

function toSpeaker(
  clause: Clause,
  [first, end]: readonly [number, number],
  words: ClaimWords,
  index: PartyIndex,
  known: readonly Speaker[],
  home: string | null,
  isSource: boolean,
): Speaker | null {
  const dated = clause.tokens.slice(first, end);
  const lastDated = dated.findLastIndex((token) =>
    clause.dates.some(({ start, end: until }) => token.start >= start && token.end <= until),
  );
  // "By Tuesday evening the committee"
  const undated = lastDated >= 0 && lastDated < dated.length - 1 ? dated.slice(lastDated + 1) : dated;
  const phrase = citedIn(undated, words);
  const opening = phrase[0];
  const closing = phrase.at(-1);
  if (opening === undefined || closing === undefined || phrase.length > LONGEST_SUBJECT) return null;
  const parties = clause.parties.filter((party) => party.start >= opening.start && party.end <= closing.end);
  const issued = phrase.findIndex(({ folded }) => words.issues.test(folded));
  const isSpeaker = phrase.some(({ folded }) => words.speakers.test(folded));
  const content = phrase.filter(({ folded }) => !words.samePerson.test(folded));
  const spoken = withoutBracket(phrase.slice(0, issued === -1 ? phrase.length : Math.max(1, issued)));
  const name = spoken.map(({ text, gap }, position) => (position === 0 ? text : gap + text)).join('');
  const earlier = content.length === 0 ? known.at(-1) : earlierSpeaker(phrase, known, words);
  if (earlier !== undefined && parties.length === 0) return earlier;
  // "In a statement from the capital it said": it is whoever spoke last.
  const isPronoun = phrase.length > 1 && words.pronouns.test(phrase.at(-1)?.folded ?? '');
  if (isPronoun && parties.length === 0 && known.length > 0) return known.at(-1) ?? null;
  const isBystander = phrase.some(
    ({ folded, start, end: until }) =>
      words.bystanders.test(folded) && !parties.some((party) => party.start <= start && until <= party.end),
  );
  // "According to their version": theirs who spoke last.
  const isTheirs = words.samePerson.test(opening.folded) && !isSpeaker;
  if (isTheirs && parties.length === 0 && known.length > 0) return known.at(-1) ?? null;
  const isOpening = phrase.length === 1 && first === 0;
  const named = !isOpening && phrase.some(({ upper, folded }) => upper && !words.samePerson.test(folded));
  if (parties.length === 0 && !isSpeaker && !(isSource || (named && phrase.length <= 6))) return null;
  // "Its spokesman": whoever spoke last.
  const ownSide =
    phrase[0] !== undefined && /^(?:its|their|his|her)$/u.test(phrase[0].folded) ? (known.at(-1)?.side ?? null) : null;
  const isState = phrase.some(({ folded }) => words.government.test(folded));
  // "The force said": the party just named.
  const isBare =
    content.every(({ folded }) => words.preposition.test(folded)) &&
    !phrase.some(({ folded }) => words.unnamed.test(folded));
  const meant =
    isBare && parties.length === 0
      ? (clause.parties.findLast(({ end: until }) => until <= opening.start)?.party ?? null)
      : null;
  const voice = voiceSide(phrase, words, index, known.at(-1)?.side ?? null, home);
  const side = isBystander
    ? null
    : (headOf(parties, phrase, words) ?? ownSide ?? meant ?? voice ?? (isState ? home : null));
  return {
    name,
    side: side === null || index.parties.has(side) ? side : null,
    named: !phrase.some(({ folded }) => words.unnamed.test(folded)),
  };
}

/** Of "Ruritania's Red Brigade" the brigade: the last party of the noun phrase that the first one opens. */
function headOf(parties: Clause['parties'], phrase: readonly Token[], words: ClaimWords): string | undefined {
  let head = parties[0];
  for (const party of parties.slice(1)) {
    const until = head?.end ?? 0;
    const between = phrase.filter(({ start, end }) => start >= until && end <= party.start);
    const isParted = between.some(
      ({ folded, gap }) =>
        words.preposition.test(folded) || words.of.test(folded) || words.and.test(folded) || /[,،;:()]/u.test(gap),
    );
    if (isParted || words.verbFirst || words.inflects) break;
    head = party;
  }
  return head?.party;
}

/**
 * The side of a spokesman or an army without a name: "the chief spokesman" speaks for the side that spoke last, "a military
 * official" for the forces of the state that the report is from where nobody spoke. Who speaks "for" or "of" another body
 * than a party is no side's.
 */
function voiceSide(
  phrase: readonly Token[],
  words: ClaimWords,
  index: PartyIndex,
  last: string | null,
  home: string | null,
): string | null {
  const at = phrase.findIndex(({ folded }) => words.voices.test(folded));
  if (at === -1) return null;
  const isOthers = phrase.some(
    ({ folded, upper }, position) =>
      (upper && position > 0 && position <= at) || (position > at && words.of.test(folded)),
  );
  if (isOthers) return null;
  const side = last ?? home;
  const isOfForces = phrase.some(({ folded }) => words.forcesVoices.test(folded));
  return side === null || !(isOfForces || last === null) ? side : forcesOf(side, index);
}

/** Without a bracket that is left open: "the Council (NSC". */
function withoutBracket(phrase: readonly Token[]): readonly Token[] {
  const opening = phrase.findLastIndex(({ gap }) => gap.includes('('));
  const isClosed = phrase.slice(opening + 1).some(({ gap }) => gap.includes(')'));
  if (opening > 0 && !isClosed) return phrase.slice(0, opening);
  return phrase;
}

/** Of "the daily cited Sytnik as" only who is cited. */
function citedIn<Word extends { readonly folded: string }>(
  phrase: readonly Word[],
  words: ClaimWords,
): readonly Word[] {
  const cites = phrase.findIndex(
    ({ folded }, at) => words.cites.test(folded) && !words.citesNot.test(phrase[at - 1]?.folded ?? ''),
  );
  const isPassive = words.by.test(phrase[cites + 1]?.folded ?? '');
  const cited = cites === -1 ? phrase : isPassive ? phrase.slice(0, cites) : phrase.slice(cites + 1);
  const last = cited.findLastIndex(({ folded }) => !words.preposition.test(folded) && !words.adverbs.test(folded));
  return last === -1 ? cited : cited.slice(0, last + 1);
}

/** Letters that a Russian case changes at the end of a noun, behind a stem of three letters at least. */
const CASE_ENDING = /(?<=[а-я]{3})[аеиоуыэюяйь]{1,2}$/u;

/** A speaker already named, by a surname or an office alone, in whatever case: "Urban", "the ministry". */
function earlierSpeaker(
  phrase: readonly { readonly folded: string; readonly upper: boolean }[],
  known: readonly Speaker[],
  words: ClaimWords,
): Speaker | undefined {
  const whole = phrase.filter(({ folded }) => !/^(?:the|a|an|its|mr|mrs|ms)$/u.test(folded));
  // "In the staff's message on Telegram": the staff's.
  const inflected = words.inflects ? whole.filter(({ folded }) => !words.samePerson.test(folded)) : whole;
  const link = words.inflects ? inflected.findIndex(({ folded }) => words.preposition.test(folded)) : -1;
  const content = link > 0 ? inflected.slice(0, link) : inflected;
  const key = content.at(-1);
  if (key === undefined || content.length > 2) return undefined;
  const stem = words.inflects ? key.folded.replace(CASE_ENDING, '') : key.folded;
  return known.findLast(({ name }) => {
    const folded = name.toLowerCase();
    return key.upper
      ? folded.includes(stem)
      : words.speakers.test(key.folded) && folded.includes(stem) && content.length === 1;
  });
}
