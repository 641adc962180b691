import type { AppInWords } from './app-context.ts';

/** "28 of 41 excerpts, 12 of 16 places"; that the reports are being read, until they are. */
export function statusText({ store, words }: Pick<AppInWords, 'store' | 'words'>): string {
  const result = store.result.value;
  if (result === null) return words.loading;
  return words.places.status(result.excerptCount, result.excerptTotal, result.places.length, result.placeTotal);
}
