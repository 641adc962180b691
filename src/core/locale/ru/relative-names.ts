import type { Direction } from '../../model.ts';
import type { RelativeNames } from '../relative-names.ts';

/** Feminine adjectives: "северная часть". */
const FEMININE: Readonly<Record<Direction, string>> = {
  north: 'северная',
  'north-east': 'северо-восточная',
  east: 'восточная',
  'south-east': 'юго-восточная',
  south: 'южная',
  'south-west': 'юго-западная',
  west: 'западная',
  'north-west': 'северо-западная',
  centre: 'центральная',
};

/** Where something lies from a place: "к северу". */
const TOWARDS: Readonly<Record<Direction, string>> = {
  north: 'к северу',
  'north-east': 'к северо-востоку',
  east: 'к востоку',
  'south-east': 'к юго-востоку',
  south: 'к югу',
  'south-west': 'к юго-западу',
  west: 'к западу',
  'north-west': 'к северо-западу',
  centre: 'в центре',
};

const masculine = (direction: Direction): string => FEMININE[direction].replace(/ая$/u, 'ый');
const plural = (direction: Direction): string => FEMININE[direction].replace(/ая$/u, 'ые');

/** Russian. The gazetteer has nominatives only, so the name stands first, and what lies there behind a comma. */
export const russianRelativeNames: RelativeNames = {
  part: (direction, name) => `${name}, ${FEMININE[direction]} часть`,
  bank: (direction, name) => `${name}, ${masculine(direction)} берег`,
  offset: (distanceKm, direction, name) => `${name}, ${distanceKm} км ${TOWARDS[direction]}`,
  side: (direction, name) => `${name}, ${TOWARDS[direction]}`,
  outskirts: (direction, name) =>
    direction === null ? `${name}, окрестности` : `${name}, ${plural(direction)} окрестности`,
  between: (one, other) => `${one} – ${other}`,
  road: (one, other) => `дорога ${one} – ${other}`,
  border: (one, other) => `граница: ${one} – ${other}`,
};
