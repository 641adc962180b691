import type { Direction } from '../../model.ts';
import type { RelativeNames } from '../relative-names.ts';

/** Nouns, before a name: "شمال سوريا". */
const DIRECTIONS: Readonly<Record<Direction, string>> = {
  north: 'شمال',
  'north-east': 'شمال شرق',
  east: 'شرق',
  'south-east': 'جنوب شرق',
  south: 'جنوب',
  'south-west': 'جنوب غرب',
  west: 'غرب',
  'north-west': 'شمال غرب',
  centre: 'وسط',
};

/** With the article: "إلى الشمال من الرقة". */
const TOWARDS: Readonly<Record<Direction, string>> = {
  north: 'الشمال',
  'north-east': 'الشمال الشرقي',
  east: 'الشرق',
  'south-east': 'الجنوب الشرقي',
  south: 'الجنوب',
  'south-west': 'الجنوب الغربي',
  west: 'الغرب',
  'north-west': 'الشمال الغربي',
  centre: 'الوسط',
};

/** Feminine adjectives with the article. */
const ADJECTIVES: Readonly<Record<Direction, string>> = {
  north: 'الشمالية',
  'north-east': 'الشمالية الشرقية',
  east: 'الشرقية',
  'south-east': 'الجنوبية الشرقية',
  south: 'الجنوبية',
  'south-west': 'الجنوبية الغربية',
  west: 'الغربية',
  'north-west': 'الشمالية الغربية',
  centre: 'الوسطى',
};

/** "ل" before a name; the article loses its alif: "للفرات". */
function of(name: string): string {
  return name.startsWith('ال') ? `لل${name.slice(2)}` : `ل${name}`;
}

/** Arabic. Names do not change their letters, so phrases can be put together. */
export const arabicRelativeNames: RelativeNames = {
  part: (direction, name) => `${DIRECTIONS[direction]} ${name}`,
  bank: (direction, name) => `الضفة ${ADJECTIVES[direction]} ${of(name)}`,
  offset: (distanceKm, direction, name) => `${distanceKm} كم ${DIRECTIONS[direction]} ${name}`,
  side: (direction, name) => `إلى ${TOWARDS[direction]} من ${name}`,
  outskirts: (direction, name) =>
    direction === null ? `أطراف ${name}` : `الأطراف ${ADJECTIVES[direction]} ${of(name)}`,
  between: (one, other) => `بين ${one} و${other}`,
  road: (one, other) => `الطريق بين ${one} و${other}`,
  border: (one, other) => `الحدود بين ${one} و${other}`,
};
