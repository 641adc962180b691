import type { Geometry } from 'geojson';
import type { Position } from '../model.ts';

/**
 * What kind of thing a place is. `division` is a first-level division (governorate, province), `district` a second-level
 * one, `facility` an airport, a dam or a field of oil or gas, `water` a sea, a lake or a gulf, `point` what a text tells
 * by coordinates or by distance and direction.
 */
export type PlaceKind =
  | 'country'
  | 'division'
  | 'populated-place'
  | 'military-base'
  | 'facility'
  | 'border-crossing'
  | 'mountains'
  | 'desert'
  | 'region'
  | 'river'
  | 'river-bank'
  | 'road'
  | 'district'
  | 'continent'
  | 'water'
  | 'point';

export interface PlaceName {
  readonly name: string;
  /** BCP 47 tag; `null` where the source does not say. */
  readonly lang: string | null;
}

/** One entry of the gazetteer. */
export interface GazetteerPlace {
  /** `geonames:173530` or `curated:al-tanf`. */
  readonly id: string;
  /** The spelling that English-language readers know. */
  readonly name: string;
  /** Every other known name, without `name` itself. */
  readonly names: readonly PlaceName[];
  readonly kind: PlaceKind;
  /** GeoNames feature code where known (`PPLA2`, `ADM1`). */
  readonly featureCode: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Ids of the places that hold this one, innermost first. */
  readonly within: readonly string[];
  /** Inhabitants; 0 where unknown. */
  readonly population: number;
  /** A point that stands for the place. */
  readonly coordinates: Position;
  /** The shape of an area or line; absent for a place that is a point. */
  readonly geometry?: Geometry;
  /** True where the shape has no agreed border (deserts, highlands, regions): drawn dotted, never as a border. */
  readonly approximate?: boolean;
  /** Where the entry's facts are from. */
  readonly source: string;
}

/** The place with some of its facts changed. A place of a compiled gazetteer works its facts out when asked, and cannot be spread. */
export function changePlace(
  place: GazetteerPlace,
  change: Partial<Pick<GazetteerPlace, 'names' | 'within'>>,
): GazetteerPlace {
  const { id, name, names, kind, featureCode, country, within, population, coordinates, source } = place;
  const { geometry, approximate } = place;
  return {
    ...{ id, name, names, kind, featureCode, country, within, population, coordinates, source },
    ...(geometry === undefined ? {} : { geometry }),
    ...(approximate === undefined ? {} : { approximate }),
    ...change,
  };
}
