import { feature } from '@turf/helpers';
import { pointOnFeature } from '@turf/point-on-feature';
import { truncate } from '@turf/truncate';
import type { Geometry, LineString } from 'geojson';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { GazetteerPlace, PlaceKind, PlaceName } from '../gazetteer/gazetteer-place.ts';
import { nameIn, relativeNames } from '../locale/relative-names.ts';
import type { Direction, Mention, Position, Precision } from '../model.ts';
import { asArea, BANK_WIDTH_KM, partOfArea, riverBank } from './part-of-area.ts';
import {
  borderBetween,
  corridorBetween,
  offsetFrom,
  outskirtsOf,
  type RelativeShape,
  sideOf,
} from './relative-location.ts';

/** A gazetteer's place, or a region worked out from one, as a mention means it. */
export interface ResolvedPlace {
  /** The gazetteer's id; behind a slash the part that is meant: `geonames:169387/south`. */
  readonly id: string;
  readonly name: string;
  readonly names: readonly PlaceName[];
  readonly kind: PlaceKind;
  readonly precision: Precision;
  readonly approximate: boolean;
  /** `null` for a country. */
  readonly geometry: Geometry | null;
  readonly labelPoint: Position | null;
  readonly within: readonly string[];
  /** Where position and shape come from, in words. */
  readonly basis: string;
}

const ADJECTIVES: Readonly<Record<Direction, string>> = {
  north: 'northern',
  'north-east': 'north-eastern',
  east: 'eastern',
  'south-east': 'south-eastern',
  south: 'southern',
  'south-west': 'south-western',
  west: 'western',
  'north-west': 'north-western',
  centre: 'central',
};

/**
 * The place that a located mention stands for; `null` for a mention without one.
 *
 * @throws Error if the gazetteer does not hold the mention's place.
 */
export function resolvePlace(mention: Mention, gazetteer: Gazetteer): ResolvedPlace | null {
  if (mention.place === null) return null;
  const coordinates = GEO_URI.exec(mention.place);
  if (coordinates !== null) return exact(mention, [Number(coordinates[2]), Number(coordinates[1])]);
  const place = placeOf(mention.place, mention, gazetteer);
  return relative(place, mention, gazetteer) ?? whole(place);
}

const GEO_URI = /^geo:(-?[\d.]+),(-?[\d.]+)$/u;

function placeOf(id: string, mention: Mention, gazetteer: Gazetteer): GazetteerPlace {
  const place = gazetteer.get(id);
  if (place !== undefined) return place;
  throw new Error(`mention "${mention.toponym}" stands for "${id}"; expected an id of the gazetteer`);
}

/** The region that the mention's relation makes of a place; `null` where there is none or it cannot be drawn. */
function relative(place: GazetteerPlace, mention: Mention, gazetteer: Gazetteer): ResolvedPlace | null {
  const { relation } = mention;
  switch (relation?.kind) {
    case 'part':
      return part(place, relation.direction);
    case 'bank':
      return bank(place, relation.direction, gazetteer);
    case 'offset':
      return beside(
        place,
        `${relation.distanceKm}-km-${relation.direction}`,
        `${relation.distanceKm} km ${relation.direction} of ${place.name}`,
        offsetFrom(place, relation.distanceKm, relation.direction),
        relativeNames(place, (words, name) => words.offset(relation.distanceKm, relation.direction, name)),
      );
    case 'side':
      return beside(
        place,
        `side-${relation.direction}`,
        `${capitalized(relation.direction)} of ${place.name}`,
        sideOf(place, relation.direction),
        relativeNames(place, (words, name) => words.side(relation.direction, name)),
      );
    case 'outskirts':
      return beside(
        place,
        `outskirts${relation.direction === null ? '' : `-${relation.direction}`}`,
        relation.direction === null
          ? `Outskirts of ${place.name}`
          : `${capitalized(ADJECTIVES[relation.direction])} outskirts of ${place.name}`,
        outskirtsOf(place, relation.direction),
        relativeNames(place, (words, name) => words.outskirts(relation.direction, name)),
      );
    case 'between':
    case 'road':
    case 'border':
      return corridor(place, placeOf(relation.other, mention, gazetteer), relation.kind);
    default:
      return null;
  }
}

function exact(mention: Mention, position: Position): ResolvedPlace {
  return {
    id: mention.place ?? '',
    name: mention.toponym,
    names: [],
    kind: 'point',
    precision: 'exact',
    approximate: false,
    geometry: { type: 'Point', coordinates: position },
    labelPoint: position,
    within: [],
    basis: `${mention.rule} in the text`,
  };
}

function beside(
  place: GazetteerPlace,
  suffix: string,
  name: string,
  shape: RelativeShape,
  names: readonly PlaceName[],
): ResolvedPlace {
  return { ...fromShape(place, shape), id: `${place.id}/${suffix}`, name, names };
}

function fromShape(place: GazetteerPlace, shape: RelativeShape): ResolvedPlace {
  return {
    id: place.id,
    name: place.name,
    names: [],
    kind: shape.geometry.type === 'Point' ? 'point' : 'region',
    precision: shape.precision,
    approximate: true,
    geometry: shape.geometry,
    labelPoint: shape.labelPoint,
    within: place.kind === 'country' ? [place.id] : place.within,
    basis: shape.basis,
  };
}

const JOINED_NAMES = { between: 'Between', road: 'Road between', border: 'Border between' } as const;

/** The strip between two places, the same whichever is named first; `null` where none can be drawn. */
function corridor(place: GazetteerPlace, other: GazetteerPlace, kind: keyof typeof JOINED_NAMES): ResolvedPlace | null {
  const [one, two] = place.id < other.id ? [place, other] : [other, place];
  const shape = kind === 'border' ? borderBetween(one, two) : corridorBetween(one, two, kind);
  if (shape === null) return null;
  return {
    ...fromShape(one, shape),
    id: `${one.id}/${kind}/${two.id}`,
    name: `${JOINED_NAMES[kind]} ${one.name} and ${two.name}`,
    names: relativeNames(one, (words, name, language) => {
      const other = nameIn(two, language);
      return other === null ? null : words[kind](name, other);
    }),
    within: one.within.filter((id) => two.within.includes(id)),
  };
}

function whole(place: GazetteerPlace): ResolvedPlace {
  const isCountry = place.kind === 'country';
  const shape = isCountry
    ? null
    : (place.geometry ?? {
        type: 'Point' as const,
        coordinates: place.coordinates,
      });
  return {
    id: place.id,
    name: place.name,
    names: place.names,
    kind: place.kind,
    precision: isCountry ? 'country' : precisionOf(place),
    approximate: place.approximate === true,
    geometry: shape,
    labelPoint: isCountry ? null : labelPointOf(shape, place.coordinates),
    within: place.within,
    basis: place.source,
  };
}

function precisionOf(place: GazetteerPlace): Precision {
  if (place.kind === 'point') return 'near';
  return place.geometry !== undefined || place.kind === 'division' ? 'area' : 'populated-place';
}

/** "southern Idlib": cut from the polygon. `null` for a place without a shape, whose parts cannot be told apart. */
function part(place: GazetteerPlace, direction: Direction): ResolvedPlace | null {
  const area = asArea(place.geometry);
  const geometry = area === null ? null : partOfArea(area, direction);
  if (geometry === null) return null;
  return {
    ...whole(place),
    id: `${place.id}/${direction}`,
    name: `${capitalized(ADJECTIVES[direction])} ${place.name}`,
    names: relativeNames(place, (words, name) => words.part(direction, name)),
    precision: place.kind === 'country' ? 'country' : 'area',
    approximate: true,
    geometry,
    labelPoint: labelPointOf(geometry, place.coordinates),
    within: [place.id, ...place.within],
    basis: `${ADJECTIVES[direction]} part of ${place.id}, cut at the middle of its extent; no border is agreed`,
  };
}

/** "the eastern bank of the Euphrates": a strip along the river, within the country that the entry belongs to. */
function bank(river: GazetteerPlace, direction: Direction, gazetteer: Gazetteer): ResolvedPlace | null {
  if (river.geometry?.type !== 'LineString') return null;
  const country = river.within.map((id) => gazetteer.get(id)).find((place) => place?.kind === 'country');
  const geometry = riverBank(river.geometry as LineString, direction, asArea(country?.geometry));
  if (geometry === null) return null;
  return {
    ...whole(river),
    id: `${river.id}/${direction}-bank`,
    name: `${capitalized(ADJECTIVES[direction])} bank of the ${river.name}`,
    names: relativeNames(river, (words, name) => words.bank(direction, name)),
    kind: 'river-bank',
    precision: 'area',
    approximate: true,
    geometry,
    labelPoint: labelPointOf(geometry, river.coordinates),
    basis: `strip ${BANK_WIDTH_KM} km wide along the ${ADJECTIVES[direction]} side of ${river.id}; the text gives no width`,
  };
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A point inside the shape. */
function labelPointOf(shape: Geometry | null, otherwise: Position): Position {
  if (shape === null || shape.type === 'Point') return otherwise;
  const { coordinates } = truncate(pointOnFeature(feature(shape)), {
    precision: 5,
  }).geometry;
  return coordinates as Position;
}
