/**
 * A name for a file that says what and when: `dateline-map-al-malikiyah-2020-08-26.png`. What is no Latin letter or digit is
 * left out of the subject.
 * @param kind "map", "excerpts"
 * @param subject what is open, in English; `null` for the whole map
 * @param day ISO 8601
 */
export function fileName(kind: string, subject: string | null, day: string, extension: string): string {
  const bare = (subject ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, LONGEST_SUBJECT)
    .replaceAll(/^-+|-+$/gu, '');
  return `${['dateline', kind, ...(bare === '' ? [] : [bare]), day].join('-')}.${extension}`;
}

/** Characters; some file systems take no name longer than 255 bytes, and readers like it shorter. */
const LONGEST_SUBJECT = 60;
