const EDTF = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/u;

/**
 * An EDTF date in words of a language: `2020-08-28~` → "about 28 August 2020", `2020-07` → "July 2020". A value that is no
 * such date comes back as it is. Months are written out, or as `Aug` where `month` is `short`.
 */
export function dateInWords(
  edtf: string,
  language: string,
  approximately: (date: string) => string,
  month: 'long' | 'short' = 'long',
): string {
  const match = EDTF.exec(edtf);
  if (match === null) return edtf;
  const [, year, monthNumber, day, qualifier] = match;
  const date = new Date(Date.UTC(Number(year), Number(monthNumber ?? 1) - 1, Number(day ?? 1)));
  const words = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(monthNumber === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(date);
  return qualifier === '' ? words : approximately(words);
}
