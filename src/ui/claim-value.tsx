import type { PublishedClaim } from '../core/geojson/properties.ts';
import { valueInWords } from './claim-words.ts';
import { useNaming } from './use-naming.ts';

/** What a claim says, in the page's language; of a statement what people wrote, in English. */
export function ClaimValue({ claim }: { claim: PublishedClaim }) {
  const naming = useNaming();
  const value = valueInWords(claim, naming);
  if (claim.facet === 'statement' && value === claim.value.said) return <bdi lang="en">{value}</bdi>;
  return <bdi dir={naming.words.direction}>{value}</bdi>;
}
