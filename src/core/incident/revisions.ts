import type { Claim } from '../model.ts';
import { foldWord } from '../text/normalize.ts';
import { compareMoments, type FindingReport, type Moment, momentOf } from './moment.ts';
import { isCount, isWithin, relateClaims } from './relate-claims.ts';

/** A claim that a later one took the place of. */
export interface Revision {
  readonly earlier: Claim;
  readonly later: Claim;
}

/** All that one voice says with one value, and when it first and last did. */
interface Version {
  readonly voice: string;
  readonly claims: Claim[];
  first: Moment;
  last: Moment;
}

/**
 * Who can take words back: a side as a whole, else a named speaker, else, of an unnamed one, the origin; the outlet for
 * what it says itself.
 */
export function voiceOf({ speaker, origin, report }: Claim, publisher: string | undefined): string {
  if (speaker === null) return `outlet ${foldWord(publisher ?? report)}`;
  if (speaker.side !== null) return `side ${speaker.side}`;
  return speaker.named ? `name ${foldWord(speaker.name)}` : `origin ${origin}`;
}

/**
 * The claims on one facet that a later claim replaces: another value of the same voice, or of a later entry of the same
 * live report unless two sides speak. Of a voice's values the one first given later replaces, then the one last given
 * later; of counts whose order is not told the higher, for tolls are counted up. An overlapping count replaces only on a
 * later day and where it is narrower ("scores", then 57).
 */
export function findRevisions(claims: readonly Claim[], reports: ReadonlyMap<string, FindingReport>): Revision[] {
  const versions = readVersions(claims, reports);
  return versions.flatMap((earlier) =>
    versions.flatMap((later): Revision[] => {
      if (earlier === later || !replaces(later, earlier)) return [];
      const to = later.claims[0];
      return to === undefined ? [] : earlier.claims.map((claim) => ({ earlier: claim, later: to }));
    }),
  );
}

function readVersions(claims: readonly Claim[], reports: ReadonlyMap<string, FindingReport>): Version[] {
  const versions: Version[] = [];
  for (const claim of claims) {
    const report = reports.get(claim.report);
    const moment = momentOf(claim, report ?? { id: claim.report, published: '' });
    const voice = voiceOf(claim, report?.publisher);
    const known = versions.find(
      (version) => version.voice === voice && version.claims.every((other) => relateClaims(claim, other) === 'equal'),
    );
    if (known === undefined) {
      versions.push({ voice, claims: [claim], first: moment, last: moment });
      continue;
    }
    known.claims.push(claim);
    if (compareMoments(moment, known.first) < 0) known.first = moment;
    if (compareMoments(moment, known.last) > 0) known.last = moment;
  }
  return versions;
}

function replaces(later: Version, earlier: Version): boolean {
  const [to, from] = [later.claims[0], earlier.claims[0]];
  if (to === undefined || from === undefined) return false;
  const relation = relateClaims(to, from);
  if (relation === 'equal') return false;
  const order = compareMoments(later.first, earlier.first) || compareMoments(later.last, earlier.last);
  if (later.voice !== earlier.voice)
    return relation === 'disjoint' && order > 0 && areEntriesOfOneReport(later, earlier);
  if (!isCount(to) || !isCount(from)) return relation === 'disjoint' && order > 0;
  if (to.value === null || from.value === null) return false;
  if (relation === 'overlapping')
    return order > 0 && later.last.day > earlier.first.day && isWithin(to.value, from.value);
  return order === 0 ? (to.value.min ?? 0) > (from.value.min ?? 0) : order > 0;
}

function areEntriesOfOneReport(one: Version, other: Version): boolean {
  const isOneReport = [...one.claims, ...other.claims].every(({ report }) => report === one.claims[0]?.report);
  const areSides = one.voice.startsWith('side ') && other.voice.startsWith('side ');
  return isOneReport && !areSides && one.first.entry !== null && other.first.entry !== null;
}
