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
 * whoever republished it) on one day; on neighbouring days, if they say the same. Two institutions of one side that say the
 * same on one day are one origin, as two translations of a statement are; so are two reports with ten words in a row in
 * common around claims of the same.
 *
 * An origin is named after its first claim: "john-ullyot-2020-08-27", "outlet-south-front-2020-08-27". Unnamed speakers are
 * known only within their report, and carry its id. The names do not depend on the order of claims.
 * @throws Error for a claim whose report is not given, or whose report has no EDTF date
 */
export function assignOrigins(claims: readonly Claim[], reports: readonly OriginReport[]): Claim[] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const statements = claims.map((claim) => readStatement(claim, byId.get(claim.report)));
  const order = statements.map((_, index) => index).sort((one, other) => compare(statements[one], statements[other]));
  const leaders = new Map<number, number>();
  const leaderOf = (index: number): number => {
    const leader = leaders.get(index) ?? index;
    return leader === index ? index : leaderOf(leader);
  };
  const rank = new Map(order.map((index, position) => [index, position]));
  order.forEach((one, position) => {
    for (const other of order.slice(position + 1)) {
      const [first, second] = [leaderOf(one), leaderOf(other)];
      if (first === second || !haveOneOrigin(statements[one], statements[other])) continue;
      const firstLeads = (rank.get(first) ?? 0) < (rank.get(second) ?? 0);
      leaders.set(firstLeads ? second : first, firstLeads ? first : second);
    }
  });
  const names = nameOrigins(order.map(leaderOf), statements);
  return claims.map((claim, index) => ({ ...claim, origin: names.get(leaderOf(index)) ?? '' }));
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

/** What of a value two texts have in common that give the same: a place's id, not how either spells it. */
function sayingOf(claim: Claim): unknown {
  if (claim.value === null) return null;
  if (claim.facet === 'place') return claim.value.place;
  if (claim.facet === 'date') return claim.value.edtf;
  if (claim.facet === 'initiator') return [[...claim.value.agents].sort(), [...claim.value.patients].sort()];
  return claim.value;
}

function compare(one: Statement | undefined, other: Statement | undefined): number {
  if (one === undefined || other === undefined) return 0;
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

function haveOneOrigin(one: Statement | undefined, other: Statement | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const saysSame = one.says === other.says;
  const days = Math.abs(daysBetween(one.day, other.day));
  if (isSameSpeaker(one, other) && (days === 0 || (days === 1 && saysSame))) return true;
  if (!saysSame) return false;
  if (days === 0 && isOneSidesInstitution(one.speaker, other.speaker)) return true;
  return one.claim.report !== other.claim.report && longestSharedRun(one.words, other.words) >= SHARED_WORDS;
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

/** Names by leader; of two origins that would have the same name the later is numbered. */
function nameOrigins(leaders: readonly number[], statements: readonly Statement[]): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const uses = new Map<string, number>();
  for (const leader of leaders) {
    const statement = statements[leader];
    if (statement === undefined || names.has(leader)) continue;
    const name = nameOf(statement);
    const use = (uses.get(name) ?? 0) + 1;
    uses.set(name, use);
    names.set(leader, use === 1 ? name : `${name}-${use}`);
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
