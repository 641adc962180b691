import { readFileSync } from 'node:fs';
import { featureCollection, polygon } from '@turf/helpers';
import intersect from '@turf/intersect';
import type { MultiPolygon, Polygon } from 'geojson';
import type { PlaceName } from '../../src/core/gazetteer/gazetteer-place.ts';
import type { Position } from '../../src/core/model.ts';
import { type Area, normalizeArea } from './area.ts';
import { dissolve } from './dissolve.ts';

/** A first-level division as Natural Earth has it, with GeoNames' id and code. */
export interface SourceDivision {
  /** GeoNames' id; `null` for an area that is no division (Northern Cyprus, bases). */
  readonly geonamesId: number | null;
  /** GeoNames' country and first-level code: `SY.01`. */
  readonly code: string;
  readonly country: string;
  readonly englishName: string;
  readonly names: readonly PlaceName[];
  readonly labelPoint: Position;
  readonly area: Area;
}

interface NaturalEarthFeature {
  readonly geometry: Polygon | MultiPolygon;
  readonly properties: Readonly<Record<string, string | number | null | undefined>>;
}

/** The zone between the lines of 1974, which Natural Earth keeps apart from the governorate that it lies in. */
const UNDOF_ZONE = 'SYR-5261';
const QUNEITRA = 'SY.03';
/** Natural Earth counts the Golan Heights to this division, since it draws lines of control. */
const NORTHERN_DISTRICT = 'IL.03';
/** Natural Earth 5 lacks the GeoNames id of Famagusta. */
const MISSING_IDS: Readonly<Record<string, { id: number; code: string }>> = {
  'CYP-3466': { id: 146615, code: 'CY.01' },
};

/**
 * West of the line of 4 June 1967 and of 1949: from the Yarmouk up the eastern shore of the Sea of Galilee, the
 * Jordan and past Banias to Lebanon. Drawn by hand through Hamat Gader, Kursi, the Bnot Yaakov bridge and Banias; good to about 2 km.
 */
const WEST_OF_GOLAN: Position[] = [
  [34.9, 32.2],
  [35.66, 32.2],
  [35.655, 32.68],
  [35.648, 32.75],
  [35.65, 32.83],
  [35.622, 32.888],
  [35.628, 33.01],
  [35.615, 33.06],
  [35.635, 33.12],
  [35.655, 33.2],
  [35.675, 33.245],
  [35.645, 33.3],
  [35.64, 33.5],
  [34.9, 33.5],
  [34.9, 32.2],
];

/**
 * Reads the divisions of some countries. The UNDOF zone is joined to Quneitra, which it is part of.
 * @param path Natural Earth's admin-1 states and provinces as GeoJSON
 */
export function readSourceDivisions(path: string, countries: ReadonlySet<string>): SourceDivision[] {
  const { features } = JSON.parse(readFileSync(path, 'utf8')) as {
    features: NaturalEarthFeature[];
  };
  const wanted = features.filter((feature) => countries.has(text(feature, 'iso_a2')));
  const zone = wanted.find((feature) => text(feature, 'adm1_code') === UNDOF_ZONE);
  if (zone === undefined && countries.has('SY'))
    throw new Error(`${path}: found no feature ${UNDOF_ZONE}, expected the UNDOF zone`);
  return joinById(wanted.filter((feature) => feature !== zone).map(toSourceDivision)).map((division) =>
    division.code === QUNEITRA && zone !== undefined
      ? {
          ...division,
          area: dissolve([division.area, areaOf(zone.geometry)]),
        }
      : division,
  );
}

/** Natural Earth parts some divisions from their seats, which share the GeoNames id: one division, one shape. */
function joinById(divisions: readonly SourceDivision[]): SourceDivision[] {
  const joined = new Map<string, SourceDivision>();
  divisions.forEach((division, index) => {
    const key = division.geonamesId === null ? `none ${index}` : String(division.geonamesId);
    const known = joined.get(key);
    joined.set(key, known === undefined ? division : { ...known, area: dissolve([known.area, division.area]) });
  });
  return [...joined.values()];
}

/** Every first-level division of the world that has a GeoNames code. */
export function readWorldDivisions(path: string): SourceDivision[] {
  const { features } = JSON.parse(readFileSync(path, 'utf8')) as { features: NaturalEarthFeature[] };
  return features.map(toSourceDivision).filter(({ code }) => code !== '');
}

/** Takes the Golan Heights out of the division that Natural Earth puts them in. */
export function separateGolan(divisions: readonly SourceDivision[]): {
  divisions: SourceDivision[];
  golan: Area;
} {
  const northern = divisions.find((division) => division.code === NORTHERN_DISTRICT);
  if (northern === undefined)
    throw new Error(`found no division ${NORTHERN_DISTRICT}, expected one to cut the Golan Heights from`);
  const east = [...WEST_OF_GOLAN.slice(1, -2), [36.2, 33.5], [36.2, 32.2], [35.66, 32.2]];
  const golan = cut(northern.area, east);
  const rest = cut(northern.area, WEST_OF_GOLAN);
  return {
    divisions: divisions.map((division) => (division === northern ? { ...division, area: rest } : division)),
    golan,
  };
}

function cut(area: Area, ring: readonly (readonly number[])[]): Area {
  const parts = area.map((rings) => polygon(rings.map((line) => line.map((position) => [...position]))));
  const mask = polygon([ring.map((position) => [...position])]);
  return parts.flatMap((part) => {
    const common = intersect(featureCollection([part, mask]));
    return common === null ? [] : areaOf(common.geometry);
  });
}

function toSourceDivision(feature: NaturalEarthFeature): SourceDivision {
  const country = text(feature, 'iso_a2');
  const missing = MISSING_IDS[text(feature, 'adm1_code')];
  const id = Number(feature.properties.gn_id ?? 0);
  return {
    geonamesId: missing?.id ?? (id > 0 ? id : null),
    code: missing?.code ?? text(feature, 'gn_a1_code'),
    country,
    englishName: text(feature, 'name_en'),
    names: ['ar', 'ru', ...(country === 'TR' ? ['tr'] : [])]
      .map((lang) => ({ name: text(feature, `name_${lang}`), lang }))
      .filter(({ name }) => name !== ''),
    labelPoint: [Number(feature.properties.longitude), Number(feature.properties.latitude)],
    area: areaOf(feature.geometry),
  };
}

function areaOf(geometry: Polygon | MultiPolygon): Area {
  return normalizeArea(geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);
}

function text(feature: NaturalEarthFeature, property: string): string {
  return String(feature.properties[property] ?? '').trim();
}
