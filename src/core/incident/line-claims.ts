import type { Span } from '../model.ts';
import type { ClaimWords } from './claim-words.ts';
import { type Clause, findLine } from './clauses.ts';
import type { Drafted } from './drafted.ts';

/**
 * Facets that a line of words tells: notice, gunfire, and what is not known.
 * @param denies true where the clause's verb takes back what is told: "denied that shots were fired"
 */
export function readLines(clause: Clause, words: ClaimWords, denies: boolean, hasMore: boolean): Drafted[] {
  const found: Drafted[] = [];
  const notGiven = findLine(clause, words.noticeNotGiven);
  const given = notGiven === null ? findLine(clause, words.noticeGiven) : null;
  if (notGiven !== null)
    found.push({ ...spanOnly(notGiven), facet: 'prior-notice', value: { given: false }, stance: 'denies' });
  const stance = denies ? 'denies' : 'asserts';
  if (given !== null) found.push({ ...spanOnly(given), facet: 'prior-notice', value: { given: !denies }, stance });
  const noFire = findLine(clause, words.noGunfire);
  const fire = noFire === null ? findLine(clause, words.gunfire) : null;
  if (noFire !== null) found.push({ ...spanOnly(noFire), facet: 'gunfire', value: { occurred: false }, stance });
  if (fire !== null) found.push({ ...spanOnly(fire), facet: 'gunfire', value: { occurred: !denies }, stance });
  const isNobody = findLine(clause, words.nobodyKilled) !== null;
  const noKilled = isNobody ? null : findLine(clause, words.killedUnknown);
  if (noKilled !== null)
    found.push({ ...spanOnly(noKilled), facet: 'killed', value: unknownCount(clause), stance: 'no-information' });
  const noInjured = noKilled === null ? findLine(clause, words.injuredUnknown) : null;
  if (noInjured !== null)
    found.push({ ...spanOnly(noInjured), facet: 'injured', value: null, stance: 'no-information' });
  const silent = hasMore ? null : findLine(clause, words.noComment);
  if (silent !== null) {
    const party = clause.parties.find(({ end }) => end <= silent.end);
    const speaker =
      party === undefined
        ? null
        : {
            name: clause.tokens
              .filter(({ start, end }) => start >= party.start && end <= party.end)
              .map(({ text }) => text)
              .join(' '),
            side: party.party,
            named: true,
          };
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
