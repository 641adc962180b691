import type { GazetteerPlace, PlaceName } from '../../src/core/gazetteer/gazetteer-place.ts';
import type { Position } from '../../src/core/model.ts';
import { withoutDuplicates } from './alternate-names.ts';
import type { SourceDivision } from './natural-earth.ts';
import { DIVISION_NOUN } from './region.ts';

/** Words that Arabic and Russian put before a division's name; the name alone is kept as well. */
const ARABIC_NOUN = /^(?:محافظة|منطقة|المنطقة) /u;
/** Bare names that mean a direction or a town far more often than the division. */
const NO_BARE_NAME = /^(?:North|South|Northern|Southern|Central)(?: District| Governorate)?$/;

/** Reports call a governorate a province as well. */
const USUAL_NOUNS: Readonly<Record<string, readonly string[]>> = {
  District: ['District'],
  Governorate: ['Governorate', 'Province'],
  Province: ['Province'],
  Oblast: ['Oblast', 'Region'],
  Region: ['Region'],
};

/**
 * Divisions that GeoNames has and Natural Earth has not: Kyrenia lies in its Northern Cyprus, Akkar and
 * Baalbek-Hermel were parts of North Lebanon and Beqaa. They have a point (their seats', from GeoNames) and no shape.
 */
const WITHOUT_SHAPE: readonly Omit<SourceDivision, 'area'>[] = [
  {
    geonamesId: 146411,
    code: 'CY.02',
    country: 'CY',
    englishName: 'Kyrenia',
    labelPoint: [33.32, 35.34],
    names: [
      { name: 'كيرينيا', lang: 'ar' },
      { name: 'Кирения', lang: 'ru' },
    ],
  },
  {
    geonamesId: 6201370,
    code: 'LB.10',
    country: 'LB',
    englishName: 'Akkar',
    labelPoint: [36.08, 34.54],
    names: [
      { name: 'محافظة عكار', lang: 'ar' },
      { name: 'Аккар', lang: 'ru' },
    ],
  },
  {
    geonamesId: 6201371,
    code: 'LB.11',
    country: 'LB',
    englishName: 'Baalbek-Hermel',
    labelPoint: [36.21, 34.01],
    names: [
      { name: 'محافظة بعلبك الهرمل', lang: 'ar' },
      { name: 'Баальбек-Хермель', lang: 'ru' },
    ],
  },
];

/** A first-level division, and the code under which GeoNames' towns refer to it. */
export interface Division {
  readonly place: GazetteerPlace;
  readonly code: string;
}

/**
 * Gazetteer entries of first-level divisions.
 * @param region the countries of the theatre
 * @param countryIds gazetteer id per ISO 3166-1 alpha-2
 * @throws when a country has no id
 */
export function compileDivisions(
  sources: readonly SourceDivision[],
  region: ReadonlySet<string>,
  countryIds: ReadonlyMap<string, string>,
): Division[] {
  return [...sources, ...WITHOUT_SHAPE.filter(({ country }) => region.has(country))].flatMap((source) => {
    if (source.geonamesId === null) return [];
    const country = countryIds.get(source.country);
    if (country === undefined) throw new Error(`division ${source.code}: found no country ${source.country}`);
    return [{ code: source.code, place: toPlace(source, source.geonamesId, country) }];
  });
}

function toPlace(source: Omit<SourceDivision, 'area'>, id: number, country: string): GazetteerPlace {
  const noun = DIVISION_NOUN[source.country] ?? '';
  const bare = source.englishName.replace(/^Al-/, 'al-');
  const name = noun === '' ? bare : `${bare} ${noun}`;
  const [longitude, latitude] = source.labelPoint;
  return {
    id: `geonames:${id}`,
    name,
    names: withoutDuplicates(name, [...spellings(bare, noun), ...source.names.flatMap(withBareForm)]),
    kind: 'division',
    featureCode: 'ADM1',
    country: source.country,
    within: [country],
    population: 0,
    coordinates: roundPosition([longitude, latitude]),
    source: `Natural Earth 5 (admin-1), id of GeoNames ${id}`,
  };
}

/** "Hasakah" with everything that reports put around it. */
export function spellings(bare: string, noun: string): PlaceName[] {
  const written = (USUAL_NOUNS[noun] ?? []).map((word) => `${bare} ${word}`);
  const alone = NO_BARE_NAME.test(bare) ? [] : [bare];
  return [...alone, ...written].map((name) => ({ name, lang: 'en' }));
}

function withBareForm(entry: PlaceName): PlaceName[] {
  const bare = entry.name.replace(ARABIC_NOUN, '');
  const isDirection = /^(?:الشمال|الجنوب|الوسط|العاصمة)/u.test(bare);
  return bare === entry.name || isDirection ? [entry] : [entry, { ...entry, name: bare }];
}

function roundPosition([longitude, latitude]: Position): Position {
  return [Number(longitude.toFixed(4)), Number(latitude.toFixed(4))];
}
