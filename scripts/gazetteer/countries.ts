import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { MultiPolygon, Polygon } from 'geojson';
import type { GazetteerPlace, PlaceName } from '../../src/core/gazetteer/gazetteer-place.ts';
import type { Position } from '../../src/core/model.ts';
import { withoutDuplicates } from './alternate-names.ts';
import { normalizeArea, type Ring, signedArea } from './area.ts';
import { COUNTRY_POINTS } from './country-points.ts';
import { readJson } from './inputs.ts';

/** GeoNames' id of Kosovo, which the list of ids lacks. */
const ADDED_IDS: readonly (readonly [string, number])[] = [['XK', 831053]];
const LANGUAGES = ['en', 'ar', 'ru'] as const;
/** Variants that CLDR keeps for a name: `TR-alt-variant` is "Turkey", `US-alt-short` is "US". */
const VARIANTS = ['', '-alt-short', '-alt-variant'];

interface CountryIds {
  readonly [country: string]: {
    readonly reference: { readonly geonames: number };
  };
}

interface Territories {
  readonly main: Readonly<Record<string, { localeDisplayNames: { territories: Readonly<Record<string, string>> } }>>;
}

/** The folders of the three packages that countries are compiled from. */
export interface CountrySources {
  readonly idsFolder: string;
  readonly namesFolder: string;
  readonly outlinesFolder: string;
}

/**
 * Every country and territory that has a GeoNames id and an outline in Natural Earth. Its point is the centre of
 * gravity of its largest landmass, and only for sorting and for maps that must show one: a country is never a pin.
 */
export function compileCountries(sources: CountrySources): GazetteerPlace[] {
  const ids = readJson(join(sources.idsFolder, 'data', 'iso3166-2.json')) as CountryIds;
  const known = Object.entries(ids).map(([country, { reference }]) => [country, reference.geonames] as const);
  const names = readNames(sources.namesFolder);
  return [...known, ...ADDED_IDS].flatMap(([country, id]) => {
    const outline = join(sources.outlinesFolder, 'data', 'countries', `${country}.json`);
    return existsSync(outline)
      ? [toPlace(country, id, names(country), COUNTRY_POINTS.get(country) ?? centreOf(outline))]
      : [];
  });
}

function readNames(folder: string): (country: string) => PlaceName[] {
  const territories = LANGUAGES.map((lang) => {
    const content = readJson(join(folder, 'main', lang, 'territories.json')) as Territories;
    return {
      lang,
      names: content.main[lang]?.localeDisplayNames.territories ?? {},
    };
  });
  return (country) =>
    territories.flatMap(({ lang, names }) =>
      VARIANTS.flatMap((variant) => {
        const name = names[`${country}${variant}`];
        return name === undefined ? [] : spellOut(name, lang);
      }),
    );
}

/** "St. Kitts & Nevis" and "Congo - Kinshasa" are CLDR's way of writing, not that of reports. */
function spellOut(name: string, lang: string): PlaceName[] {
  const plain = name
    .replace(/ ?\([^)]*\)/, '')
    .replace(' & ', ' and ')
    .replace(/^St\. /, 'Saint ');
  return [{ name: plain, lang }];
}

function toPlace(country: string, id: number, names: readonly PlaceName[], coordinates: Position): GazetteerPlace {
  const [first, ...others] = names;
  if (first === undefined) throw new Error(`country ${country}: got no name, expected one in CLDR's territories`);
  return {
    id: `geonames:${id}`,
    name: first.name,
    names: withoutDuplicates(first.name, others),
    kind: 'country',
    featureCode: 'PCLI',
    country,
    within: [],
    population: 0,
    coordinates,
    source: `Unicode CLDR 48 (names), GeoNames ${id} or Natural Earth 5 (point)`,
  };
}

function centreOf(path: string): Position {
  const { geometry } = readJson(path) as { geometry: Polygon | MultiPolygon };
  const area = normalizeArea(geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);
  const [largest] = area
    .flatMap(([outer]) => (outer === undefined ? [] : [outer]))
    .sort((a, b) => signedArea(b) - signedArea(a));
  if (largest === undefined) throw new Error(`${path}: got no polygon, expected the outline of a country`);
  return centroid(largest);
}

/** Centre of gravity of a ring in degrees, rounded to two decimals. */
function centroid(ring: Ring): Position {
  let x = 0;
  let y = 0;
  for (let index = 0; index + 1 < ring.length; index += 1) {
    const [fromX = 0, fromY = 0] = ring[index] ?? [];
    const [toX = 0, toY = 0] = ring[index + 1] ?? [];
    const cross = fromX * toY - toX * fromY;
    x += (fromX + toX) * cross;
    y += (fromY + toY) * cross;
  }
  const scale = 3 * signedArea(ring);
  return [Number((x / scale).toFixed(2)), Number((y / scale).toFixed(2))];
}
