import type { TextQuoteSelector } from './properties.ts';

const FNV_OFFSET = 0xcbf29ce484222325n;
const FNV_PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

/**
 * A short name for a sentence of a report that survives a rebuild and changes elsewhere in the text: the report's id
 * and the 64-bit FNV-1a hash (draft-eastlake-fnv) of the sentence with what stands around it.
 */
export function excerptId(report: string, { exact, prefix, suffix }: TextQuoteSelector): string {
  let hash = FNV_OFFSET;
  for (const character of `${prefix}\n${exact}\n${suffix}`) {
    hash = ((hash ^ BigInt(character.codePointAt(0) ?? 0)) * FNV_PRIME) & MASK;
  }
  return `${report}:${hash.toString(16).padStart(16, '0')}`;
}
