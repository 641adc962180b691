const EDTF = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/u;

/**
 * An EDTF date in words of a language: `2020-08-28~` → "about 28 August 2020", `2020-07` → "July 2020". A value that is no
 * such date comes back as it is.
 */
export function dateInWords(edtf: string, language: string, approximately: (date: string) => string): string {
  const match = EDTF.exec(edtf);
  if (match === null) return edtf;
  const [, year, month, day, qualifier] = match;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const words = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(date);
  return qualifier === '' ? words : approximately(words);
}
