const ARABIC = /\p{Script=Arabic}/gu;
const CYRILLIC = /\p{Script=Cyrillic}/gu;
const LATIN = /\p{Script=Latin}/gu;
/** UTF-16 units that are looked at: a report's language shows in its first lines. */
const SAMPLE = 400;

/** The language of a text whose report does not say, by the script most of its letters are in: `ar`, `ru` or `en`. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const count = (script: RegExp): number => sample.match(script)?.length ?? 0;
  const [arabic, cyrillic, latin] = [count(ARABIC), count(CYRILLIC), count(LATIN)];
  if (arabic > latin && arabic > cyrillic) return 'ar';
  return cyrillic > latin ? 'ru' : 'en';
}
