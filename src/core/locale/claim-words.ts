import type { ClaimWords } from '../incident/claim-words.ts';
import { arabicClaimWords } from './ar/claim-words.ts';
import { englishClaimWords } from './en/claim-words.ts';
import { russianClaimWords } from './ru/claim-words.ts';

/** By BCP 47 tag. */
export const claimWords: ReadonlyMap<string, ClaimWords> = new Map([
  ['en', englishClaimWords],
  ['ar', arabicClaimWords],
  ['ru', russianClaimWords],
]);
