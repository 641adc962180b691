import type { Claim, FindingKind } from '../model.ts';
import { edtfInterval } from './edtf-interval.ts';
import type { FindingReport } from './moment.ts';
import type { Revision } from './revisions.ts';

/** A party as reasons name it: by its short English name where that is given, else by its id. */
export interface NamedFaction {
  readonly id: string;
  readonly shortNames?: { readonly en: string };
}

/** What a reason needs to name parties and days. */
export interface Naming {
  readonly factions: ReadonlyMap<string, string>;
  readonly reports: ReadonlyMap<string, FindingReport>;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

export function nameFactions(factions: readonly NamedFaction[]): ReadonlyMap<string, string> {
  return new Map(factions.map(({ id, shortNames }) => [id, shortNames?.en ?? id]));
}

/**
 * Why a finding is what it is, in English: who says what. "US: 4, later 7 (Capt. William Urban, 27 August)".
 * @param sides claims that say the same together
 * @param revisions of a revised finding, its pairs
 * @param all the claims on the question, for who says that nothing is known
 */
export function reasonFor(
  finding: FindingKind,
  sides: readonly (readonly Claim[])[],
  revisions: readonly Revision[],
  all: readonly Claim[],
  naming: Naming,
): string {
  if (finding === 'silent') return `${speakersOf(all, naming)}: no information`;
  if (finding === 'revised') return revisedReason(revisions, naming);
  const said = sides.map(
    (side) => `${speakersOf(side, naming)}: ${side[0] === undefined ? '' : wordsFor(side[0], naming)}`,
  );
  if (finding === 'single-origin') return `only ${said.join('; ')}`;
  return finding === 'agreement' ? said.join('; ') : said.join(' – ');
}

function revisedReason(revisions: readonly Revision[], naming: Naming): string {
  const given = new Set(revisions.map(({ earlier }) => earlier));
  const last = [...new Set(revisions.map(({ later }) => later).filter((claim) => !given.has(claim)))];
  return last
    .map((later) => {
      const earlier = revisions.filter((revision) => revision.later === later).map((revision) => revision.earlier);
      const values = [...new Set(earlier.map((claim) => wordsFor(claim, naming)))];
      const by = [later.speaker?.name ?? outletOf(later, naming), dayOf(later, naming)].filter((part) => part !== '');
      return `${speakersOf([later], naming)}: ${values.join(', ')}, later ${wordsFor(later, naming)} (${by.join(', ')})`;
    })
    .join('; ');
}

/** Sides by name, speakers of no side by theirs, each once. */
function speakersOf(claims: readonly Claim[], naming: Naming): string {
  const names = claims.map((claim) => {
    const side = claim.speaker?.side ?? null;
    return side === null ? (claim.speaker?.name ?? outletOf(claim, naming)) : (naming.factions.get(side) ?? side);
  });
  return [...new Set(names)].join(', ');
}

function outletOf(claim: Claim, naming: Naming): string {
  return naming.reports.get(claim.report)?.publisher ?? claim.report;
}

/** "27 August"; empty where the report's date is no day. */
function dayOf(claim: Claim, naming: Naming): string {
  const published = edtfInterval(naming.reports.get(claim.report)?.published ?? '');
  if (published === null || published.from !== published.to) return '';
  return `${Number(published.from.slice(8))} ${MONTHS[Number(published.from.slice(5, 7)) - 1]}`;
}

function wordsFor(claim: Claim, naming: Naming): string {
  const isDenial = claim.stance === 'denies';
  if (claim.value === null) return 'denied';
  switch (claim.facet) {
    case 'killed':
    case 'injured':
      return countWords(claim.value.min, claim.value.max);
    case 'initiator': {
      const agents = partiesOf(claim.value.agents, naming) || 'somebody';
      const patients = partiesOf(claim.value.patients, naming);
      return `${isDenial ? 'denies that it was ' : ''}${agents}${patients === '' ? '' : ` against ${patients}`}`;
    }
    case 'prior-notice':
      return claim.value.given && !isDenial ? 'notice was given' : 'no notice was given';
    case 'gunfire':
      return claim.value.occurred && !isDenial ? 'shots were fired' : 'no shots were fired';
    case 'place':
      return `${isDenial ? 'not ' : ''}${claim.value.toponym}`;
    case 'date':
      return `${isDenial ? 'not ' : ''}${claim.value.edtf}`;
    case 'statement':
      if (claim.value.said === null) return isDenial ? 'denied' : 'asserted';
      return `${isDenial ? 'not ' : ''}${claim.value.said}`;
  }
}

function countWords(min: number | null, max: number | null): string {
  if (min === null) return max === null ? 'some' : `at most ${max}`;
  if (max === null) return `at least ${min}`;
  return min === max ? String(min) : `${min} to ${max}`;
}

function partiesOf(ids: readonly string[], naming: Naming): string {
  return ids.map((id) => naming.factions.get(id) ?? id).join(' and ');
}
