import type { GazetteerPlace } from '../gazetteer/gazetteer-place.ts';
import type { NameIndex, NameNode } from '../gazetteer/name-index.ts';
import { nameWords } from '../gazetteer/name-key.ts';
import type { Direction } from '../model.ts';

/** English words that names of divisions begin with, by direction. */
const OPENINGS: Readonly<Partial<Record<Direction, readonly string[]>>> = {
  north: ['north', 'northern'],
  east: ['east', 'eastern'],
  south: ['south', 'southern'],
  west: ['west', 'western'],
  centre: ['central'],
  'north-east': ['north east'],
  'north-west': ['north west'],
  'south-east': ['south east'],
  'south-west': ['south west'],
};

/**
 * The division that bears the name of a region's part: "شمال دارفور", in words the north of Darfur, is the division North
 * Darfur. `null` where no division of that country is called so.
 */
export function divisionCalled(direction: Direction, region: GazetteerPlace, names: NameIndex): GazetteerPlace | null {
  for (const opening of OPENINGS[direction] ?? []) {
    let node: NameNode | null = null;
    for (const word of [...opening.split(' '), ...nameWords(region.name)]) {
      node = names.next(node, word);
      if (node === null) break;
    }
    const division = node?.places.find(({ place }) => place.kind === 'division' && place.country === region.country);
    if (division !== undefined) return division.place;
  }
  return null;
}
