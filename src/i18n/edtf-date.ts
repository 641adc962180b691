const EDTF = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?([~?%]?)$/u;

/** How a language says that a date is not certain. */
export interface DateWords {
  /** BCP 47. */
  readonly language: string;
  /** "about August 2020" */
  readonly approximately: (date: string) => string;
  /** "August 2020, uncertain" */
  readonly uncertainly: (date: string) => string;
}

/**
 * An EDTF date in words of a language: `2020-08-28~` → "about 28 August 2020", `2020-07` → "July 2020". A value that is no
 * such date comes back as it is. Months are written out, or as `Aug` where `month` is `short`.
 */
export function dateInWords(edtf: string, words: DateWords, month: 'long' | 'short' = 'long'): string {
  const match = EDTF.exec(edtf);
  if (match === null) return edtf;
  const [, year, monthNumber, day, qualifier] = match;
  const date = new Date(Date.UTC(Number(year), Number(monthNumber ?? 1) - 1, Number(day ?? 1)));
  const text = new Intl.DateTimeFormat(words.language === 'en' ? 'en-GB' : words.language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(monthNumber === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(date);
  return qualify(text, qualifier ?? '', words);
}

/** `~` is approximate, `?` uncertain, `%` both (EDTF level 1). */
function qualify(text: string, qualifier: string, words: DateWords): string {
  const approximate = qualifier === '~' || qualifier === '%' ? words.approximately(text) : text;
  return qualifier === '?' || qualifier === '%' ? words.uncertainly(approximate) : approximate;
}

/**
 * The months from one EDTF date to another: "Jul – Dec 2020", "Aug 2020" where both are in one. Years alone where a date
 * gives no month; a value that is no EDTF date comes back as it is.
 */
export function monthsInWords(from: string, to: string, language: string): string {
  const ends = [EDTF.exec(from), EDTF.exec(to)] as const;
  if (ends[0] === null || ends[1] === null) return from === to ? from : `${from} – ${to}`;
  const hasMonths = ends.every((end) => end?.[2] !== undefined);
  const [first, last] = ends.map((end) => Date.UTC(Number(end?.[1]), Number(end?.[2] ?? 1) - 1));
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(hasMonths ? { month: 'short' } : {}),
  }).formatRange(first ?? 0, last ?? 0);
}
