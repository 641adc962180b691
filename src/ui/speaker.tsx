import type { PublishedClaim } from '../core/geojson/properties.ts';
import { speakerInWords } from './claim-words.ts';
import { useNaming } from './use-naming.ts';

/** Who says a claim: a name as its report has it, or the outlet in the page's own words. */
export function Speaker({ claim }: { claim: PublishedClaim }) {
  const naming = useNaming();
  const said = speakerInWords(claim, naming);
  return claim.speaker === null ? said : <bdi lang={naming.reports.get(claim.report)?.language}>{said}</bdi>;
}
