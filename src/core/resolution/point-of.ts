import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { GazetteerPlace } from '../gazetteer/gazetteer-place.ts';
import type { Mention, Position, Precision } from '../model.ts';
import { asArea, middleOf, partOfArea } from './part-of-area.ts';
import { corridorMiddle, pointBeside, SIDE_LABEL_KM } from './relative-location.ts';

/** One point for what a mention stands for, and how exactly it is meant. */
export interface MentionPoint {
  readonly position: Position;
  readonly precision: Precision;
  /** `null` for coordinates. */
  readonly place: GazetteerPlace | null;
}

/**
 * A point for a mention of a place, without its shape: much faster than `resolvePlace`, and the same point that its
 * label would have, save for the parts of areas, whose middle it takes. `null` where the mention has no candidate.
 */
export function pointOf(mention: Mention, gazetteer: Gazetteer): MentionPoint | null {
  const id = mention.place ?? mention.candidates[0]?.place;
  if (id === undefined) return null;
  const coordinates = /^geo:(-?[\d.]+),(-?[\d.]+)$/u.exec(id);
  if (coordinates !== null)
    return { position: [Number(coordinates[2]), Number(coordinates[1])], precision: 'exact', place: null };
  const place = gazetteer.get(id);
  if (place === undefined) return null;
  const point = relativePoint(place, mention, gazetteer);
  return { position: point?.position ?? place.coordinates, precision: point?.precision ?? precisionOf(place), place };
}

function relativePoint(
  place: GazetteerPlace,
  { relation }: Mention,
  gazetteer: Gazetteer,
): Omit<MentionPoint, 'place'> | null {
  switch (relation?.kind) {
    case 'near':
    case 'outskirts':
      return { position: place.coordinates, precision: 'near' };
    case 'offset':
      return { position: pointBeside(place.coordinates, relation.distanceKm, relation.direction), precision: 'near' };
    case 'side':
      return { position: pointBeside(place.coordinates, SIDE_LABEL_KM, relation.direction), precision: 'near' };
    case 'part': {
      const area = asArea(place.geometry);
      const part = area === null ? null : partOfArea(area, relation.direction);
      return part === null ? null : { position: middleOf(part), precision: precisionOf(place) };
    }
    case 'between':
    case 'road': {
      const other = gazetteer.get(relation.other);
      const middle = other === undefined ? null : corridorMiddle(place, other);
      return middle === null ? null : { position: middle, precision: 'area' };
    }
    default:
      return null;
  }
}

const POINTS: ReadonlySet<GazetteerPlace['kind']> = new Set([
  'populated-place',
  'military-base',
  'facility',
  'border-crossing',
] as const);

function precisionOf(place: GazetteerPlace): Precision {
  if (place.kind === 'country') return 'country';
  if (place.kind === 'point') return 'near';
  return POINTS.has(place.kind) ? 'populated-place' : 'area';
}
