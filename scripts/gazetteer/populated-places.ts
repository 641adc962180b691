import type { GazetteerPlace } from '../../src/core/gazetteer/gazetteer-place.ts';
import { isUsableName, languageOf, withoutDuplicates } from './alternate-names.ts';

/** Gives the ids of the places that hold a populated place, innermost first. */
export type FindHolders = (country: string, divisionCode: string, coordinates: [number, number]) => readonly string[];

/** Columns of a line of GeoNames' dump: its readme.txt, "The main 'geoname' table". */
const COLUMN = {
  id: 0,
  name: 1,
  asciiName: 2,
  alternates: 3,
  latitude: 4,
  longitude: 5,
  feature: 7,
  country: 8,
  admin1: 10,
  admin2: 11,
  population: 14,
};
/** Feature code of a country's capital, which news names for its government wherever it lies. */
const CAPITAL = 'PPLC';
/** The package's copy lacks no column but may be followed by an empty line. */
const COLUMN_COUNT = 19;

/**
 * The populated places of some countries and the capitals of all, from GeoNames' dump.
 * @param dump tab-separated lines, one place each
 * @throws when a line has another number of columns, or a coordinate is no number
 */
export function readPopulatedPlaces(
  dump: string,
  countries: ReadonlySet<string>,
  findHolders: FindHolders,
): GazetteerPlace[] {
  return dump
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => readColumns(line, index + 1))
    .filter((columns) => countries.has(columns[COLUMN.country] ?? '') || columns[COLUMN.feature] === CAPITAL)
    .map((columns) => toPlace(columns, findHolders, false));
}

/** Every populated place of the world, with the codes of its divisions; `within` is left empty. */
export function readGeonames(dump: string): { place: GazetteerPlace; division: string; district: string }[] {
  return dump
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => {
      const columns = readColumns(line, index + 1);
      const [country = '', admin1 = '', admin2 = ''] = [COLUMN.country, COLUMN.admin1, COLUMN.admin2].map(
        (column) => columns[column],
      );
      return {
        place: toPlace(columns, () => [], true),
        division: `${country}.${admin1}`,
        district: `${country}.${admin1}.${admin2}`,
      };
    });
}

function readColumns(line: string, lineNumber: number): string[] {
  const columns = line.split('\t');
  if (columns.length === COLUMN_COUNT) return columns;
  throw new Error(`GeoNames dump, line ${lineNumber}: got ${columns.length} columns, expected ${COLUMN_COUNT}`);
}

function toPlace(columns: readonly string[], findHolders: FindHolders, cyrillic: boolean): GazetteerPlace {
  const text = (column: number): string => columns[column] ?? '';
  const id = text(COLUMN.id);
  const country = text(COLUMN.country);
  const coordinates: [number, number] = [Number(text(COLUMN.longitude)), Number(text(COLUMN.latitude))];
  if (!coordinates.every(Number.isFinite))
    throw new Error(`GeoNames ${id}: got coordinates ${coordinates}, expected numbers`);
  const name = displayName(text(COLUMN.name), text(COLUMN.asciiName), country);
  const alternates = [text(COLUMN.name), ...text(COLUMN.alternates).split(',')]
    .map((alternate) => alternate.trim())
    .filter((alternate) => isUsableName(alternate, cyrillic))
    .map((alternate) => ({
      name: alternate,
      lang: languageOf(alternate, country),
    }));
  return {
    id: `geonames:${id}`,
    name,
    names: withoutDuplicates(name, alternates),
    kind: 'populated-place',
    featureCode: text(COLUMN.feature),
    country,
    within: findHolders(country, text(COLUMN.admin1), coordinates),
    population: Number(text(COLUMN.population)) || 0,
    coordinates,
    source: `GeoNames ${id}`,
  };
}

/** Turkish spelling is what readers know; romanised Arabic is read without its dots and strokes. */
function displayName(name: string, asciiName: string, country: string): string {
  return country === 'TR' ? name : asciiName.replaceAll(/[`'’‘]/g, '');
}
