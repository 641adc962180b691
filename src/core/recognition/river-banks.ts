import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { PlaceKind } from '../gazetteer/gazetteer-place.ts';
import type { Locale } from '../locale/locale.ts';
import type { Mention, Span } from '../model.ts';
import { NEAR_RADIUS_KM, speaksOfBank } from './relations.ts';

/** What a stretch of a river is told by. */
const BESIDE_RIVERS: ReadonlySet<PlaceKind> = new Set([
  'populated-place',
  'military-base',
  'facility',
  'border-crossing',
  'point',
] as const);

/**
 * Names whose bank is spoken of, and whose course the gazetteer does not have, placed where the same sentence says: "35 km
 * south-east of Gao, on the left bank of the Niger". One point for a whole river would be a false one. Where the sentence
 * names no town the mention stays as it is.
 */
export function placeRiverBanks(
  text: string,
  passage: Span,
  mentions: readonly Mention[],
  locale: Locale,
  gazetteer: Gazetteer,
): readonly Mention[] {
  const towns = mentions.filter(({ place }) => BESIDE_RIVERS.has(gazetteer.get(place ?? '')?.kind ?? 'country'));
  if (towns.length === 0) return mentions;
  return mentions.map((mention) => {
    if (towns.includes(mention) || (mention.role !== 'location' && mention.role !== 'actor')) return mention;
    if (gazetteer.get(mention.place ?? '')?.geometry?.type === 'LineString') return mention;
    const name = { start: mention.end - lastWord(mention.toponym).length, end: mention.end };
    if (!speaksOfBank(text, passage, name, locale)) return mention;
    const town = towns.toSorted((one, other) => rank(one, mention) - rank(other, mention))[0];
    if (town === undefined) return mention;
    return {
      ...mention,
      role: 'location',
      place: town.place,
      relation: town.relation ?? { kind: 'near', radiusKm: NEAR_RADIUS_KM, stated: false },
      candidates: town.candidates,
      rule: `the bank beside “${town.toponym}”, which the sentence names`,
    };
  });
}

function lastWord(name: string): string {
  return name.split(' ').at(-1) ?? name;
}

/** Distance in the text; what is placed by distance and direction comes first. */
function rank(town: Mention, river: Mention): number {
  const apart = Math.min(Math.abs(town.end - river.start), Math.abs(river.end - town.start));
  return town.relation?.kind === 'offset' ? apart - FIRST : apart;
}

/** More than any two names of a sentence are apart. */
const FIRST = 1_000_000;
