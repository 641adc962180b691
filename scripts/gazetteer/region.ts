/** What first-level divisions are called in English, per country; empty where the name stands alone. */
export const DIVISION_NOUN: Readonly<Record<string, string>> = {
  CY: 'District',
  IL: 'District',
  IQ: 'Governorate',
  JO: 'Governorate',
  LB: 'Governorate',
  PS: '',
  SY: 'Governorate',
  TR: 'Province',
};

/** Syria and its neighbours (ISO 3166-1 alpha-2): the countries whose towns and divisions the gazetteer holds. */
export const REGION_COUNTRIES: ReadonlySet<string> = new Set(Object.keys(DIVISION_NOUN));

/**
 * Countries whose whole outline is published beside their divisions, so that "northern Iraq" can be cut from it.
 * Natural Earth draws lines of control; countries with contested outlines on this scale are left out.
 */
export const OUTLINED_COUNTRIES: readonly string[] = ['IQ', 'JO', 'LB', 'SY', 'TR'];
