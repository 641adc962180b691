/** The regional form of each language: Levantine month names with European digits, as the region's press has them. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB', ar: 'ar-SY-u-nu-latn' };

/** The locale by which `Intl` writes numbers, dates and lists of a language. @param language BCP 47, as catalogues have it */
export function localeOf(language: string): string {
  return LOCALES[language] ?? language;
}
