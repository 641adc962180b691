/** What first-level divisions are called in English, per country; others' names stand alone. */
export const DIVISION_NOUN: Readonly<Record<string, string>> = {
  CY: 'District',
  IL: 'District',
  IQ: 'Governorate',
  JO: 'Governorate',
  LB: 'Governorate',
  SY: 'Governorate',
  TR: 'Province',
  UA: 'Oblast',
  RU: 'Oblast',
  BY: 'Region',
};

/** The theatre whose gazetteer is built where no other is named: Syria and its neighbours (ISO 3166-1 alpha-2). */
export const DEFAULT_COUNTRIES: readonly string[] = ['CY', 'IL', 'IQ', 'JO', 'LB', 'PS', 'SY', 'TR'];

/**
 * Countries whose whole outline is not published beside their divisions: Natural Earth draws lines of control, and theirs
 * is contested on this scale. "Northern X" is cut from the outlines of the others.
 */
export const CONTESTED_OUTLINES: ReadonlySet<string> = new Set(
  'CY IL PS UA RU GE MD RS XK IN PK CN TW MA EH SD SS SO AZ AM KR KP JP AR GB FK VE GY'.split(' '),
);
