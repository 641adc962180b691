import type { Claim, Report, Speaker } from '../model.ts';
import { foldWord } from '../text/normalize.ts';
import { daysBetween, edtfInterval } from './edtf-interval.ts';
import { isInstitution } from './institution-words.ts';
import { isSameName } from './same-speaker.ts';
import { longestSharedRun, wordsAround } from './shared-run.ts';

/** What a report tells of where its words come from. */
export type OriginReport = Pick<Report, 'id' | 'published' | 'publisher' | 'republishedBy' | 'text'>;

/** So many words in a row are not shared by chance. */
const SHARED_WORDS = 10;

/** A claim with what decides on its origin. */
interface Statement {
  readonly claim: Claim;
  /** `null` where the outlet itself speaks. */
  readonly speaker: Speaker | null;
  readonly publisher: string;
  /** ISO date on which the words were published. */
  readonly day: string;
  /** Facet and value: two statements with equal keys say the same. */
  readonly says: string;
  /** Of its words and those around them. */
  readonly words: readonly string[];
}

/**
 * The claims in their order, each with the origin it rests on. One origin is one speaker (or, without one, one publisher,
 * whoever republished it) on one day. Two institutions of one side that say the same on one day are one origin, as two
 * translations of a statement are. A claim that repeats an earlier one has its origin, whatever else its report brings: the
 * same speaker's of the day before, or one of another report with ten words in a row in common around the two.
 *
 * An origin is named after its first claim: "john-ullyot-2020-08-27", "outlet-south-front-2020-08-27". Unnamed speakers are
 * known only within their report, and carry its id. The names do not depend on the order of claims.
 * @throws Error for a claim whose report is not given, or whose report has no EDTF date
 */
export function assignOrigins(claims: readonly Claim[], reports: readonly OriginReport[]): Claim[] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const statements = claims.map((claim) => readStatement(claim, byId.get(claim.report)));
  const ordered = statements.toSorted(compare);
  const repeated = new Map<Statement, Statement>();
  ordered.forEach((statement, index) => {
    const earlier = ordered.slice(0, index).find((one) => repeats(statement, one));
    if (earlier !== undefined) repeated.set(statement, earlier);
  });
  const groups = groupStatements(ordered.filter((statement) => !repeated.has(statement)));
  const names = nameOrigins(groups);
  const originOf = (statement: Statement): string => {
    const earlier = repeated.get(statement);
    return earlier === undefined ? (names.get(statement) ?? '') : originOf(earlier);
  };
  return statements.map((statement) => ({ ...statement.claim, origin: originOf(statement) }));
}

/** Statements of one day that have one origin, together; groups and their members in the order given. */
function groupStatements(statements: readonly Statement[]): Statement[][] {
  let groups: Statement[][] = [];
  for (const statement of statements) {
    const own = groups.filter((group) => group.some((member) => areOneStatement(member, statement)));
    const [first] = own;
    if (first === undefined) groups.push([statement]);
    else {
      first.push(...own.slice(1).flat(), statement);
      groups = groups.filter((group) => group === first || !own.includes(group));
    }
  }
  return groups;
}

function readStatement(claim: Claim, report: OriginReport | undefined): Statement {
  if (report === undefined)
    throw new Error(`got a claim of report "${claim.report}", expected one of the reports given`);
  const published = edtfInterval(report.published);
  if (published === null) throw new Error(`got "${report.published}" as date of "${report.id}", expected EDTF`);
  const { speaker } = claim;
  const isOutlet = speaker === null || foldWord(speaker.name) === foldWord(report.publisher);
  return {
    claim,
    speaker: isOutlet ? null : speaker,
    publisher: report.publisher,
    day: published.from,
    says: JSON.stringify([claim.incident, claim.facet, claim.stance === 'denies', sayingOf(claim)]),
    words: wordsAround(report.text, claim),
  };
}

/** What of a value two texts have in common that give the same: a place's id, not how either spells it; in whatever order it was entered. */
function sayingOf(claim: Claim): unknown {
  if (claim.value === null) return null;
  if (claim.facet === 'place') return claim.value.place;
  if (claim.facet === 'date') return claim.value.edtf;
  if (claim.facet === 'initiator') return [[...claim.value.agents].sort(), [...claim.value.patients].sort()];
  return Object.entries(claim.value).sort(([one], [other]) => compareText(one, other));
}

/** By day, then by report and position. */
function compare(one: Statement, other: Statement): number {
  return (
    compareText(one.day, other.day) ||
    compareText(one.claim.report, other.claim.report) ||
    one.claim.start - other.claim.start ||
    compareText(one.claim.id, other.claim.id)
  );
}

function compareText(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function areOneStatement(one: Statement, other: Statement): boolean {
  if (one.day !== other.day) return false;
  return isSameSpeaker(one, other) || (one.says === other.says && isOneSidesInstitution(one.speaker, other.speaker));
}

function repeats(later: Statement, earlier: Statement): boolean {
  if (later.says !== earlier.says || areOneStatement(earlier, later)) return false;
  if (isSameSpeaker(earlier, later) && daysBetween(earlier.day, later.day) === 1) return true;
  return earlier.claim.report !== later.claim.report && longestSharedRun(earlier.words, later.words) >= SHARED_WORDS;
}

function isSameSpeaker(one: Statement, other: Statement): boolean {
  if (one.speaker === null || other.speaker === null)
    return one.speaker === other.speaker && foldWord(one.publisher) === foldWord(other.publisher);
  const [side, otherSide] = [one.speaker.side, other.speaker.side];
  if (side !== null && otherSide !== null && side !== otherSide) return false;
  if (one.speaker.named && other.speaker.named) return isSameName(one.speaker.name, other.speaker.name);
  return one.claim.report === other.claim.report && foldWord(one.speaker.name) === foldWord(other.speaker.name);
}

function isOneSidesInstitution(one: Speaker | null, other: Speaker | null): boolean {
  if (one === null || other === null || one.side === null || one.side !== other.side) return false;
  return isInstitution(one.name) && isInstitution(other.name);
}

/** Of two origins that would have the same name the later is numbered. */
function nameOrigins(groups: readonly (readonly Statement[])[]): ReadonlyMap<Statement, string> {
  const names = new Map<Statement, string>();
  const uses = new Map<string, number>();
  for (const group of groups) {
    const [first] = group;
    if (first === undefined) continue;
    const name = nameOf(first);
    const use = (uses.get(name) ?? 0) + 1;
    uses.set(name, use);
    for (const statement of group) names.set(statement, use === 1 ? name : `${name}-${use}`);
  }
  return names;
}

function nameOf({ speaker, publisher, day, claim }: Statement): string {
  if (speaker === null) return `outlet-${slug(publisher)}-${day}`;
  return speaker.named ? `${slug(speaker.name)}-${day}` : `${slug(speaker.name)}-${slug(claim.report)}-${day}`;
}

function slug(name: string): string {
  return foldWord(name)
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
}
