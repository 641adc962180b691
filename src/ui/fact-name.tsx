import type { Question } from '../state/matrix.ts';
import { factInWords } from './claim-words.ts';
import { useNaming } from './use-naming.ts';

/** A fact's name in the page's language; a statement's topic as people wrote it, in English. */
export function FactName({ fact }: { fact: Question }) {
  const name = factInWords(fact, useNaming());
  return fact.facet === 'statement' ? <bdi lang="en">{name}</bdi> : name;
}
