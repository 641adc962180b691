import type { PublishedClaim } from '../core/geojson/properties.ts';
import type { RowFinding } from '../state/matrix.ts';
import { type ClaimNaming, sideName, valueInWords } from './claim-words.ts';

/**
 * Why a finding is what it is: who says what, those that say the same together. `null` for a revised figure, whose steps say it,
 * and where there is no side to name.
 */
export function findingInWords({ kind, sides }: RowFinding, naming: ClaimNaming): string | null {
  if (kind === 'revised' || kind === 'silent') return null;
  const { reasons } = naming.words.incident;
  const said = sides.flatMap((claims) => {
    const [first] = claims;
    return first === undefined ? [] : [reasons.said(speakersInWords(claims, naming), valueInWords(first, naming))];
  });
  if (said.length === 0) return null;
  if (kind === 'single-origin') return reasons.only(said.join(naming.words.semicolon));
  return said.join(kind === 'agreement' ? naming.words.semicolon : ' – ');
}

/** Sides by their names, speakers of no side by theirs, outlets by theirs; each once. */
function speakersInWords(claims: readonly PublishedClaim[], naming: ClaimNaming): string {
  const names = claims.map(({ speaker, report }) => {
    if (speaker === null) return naming.reports.get(report)?.publisher ?? report;
    return speaker.side === null ? speaker.name : sideName(speaker.side, naming);
  });
  return [...new Set(names)].join(naming.words.comma);
}
