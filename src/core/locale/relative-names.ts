import type { GazetteerPlace, PlaceName } from '../gazetteer/gazetteer-place.ts';
import type { Direction } from '../model.ts';
import { arabicRelativeNames } from './ar/relative-names.ts';
import { russianRelativeNames } from './ru/relative-names.ts';

/** How a language names what lies in, at, beside or between places. Names stand as the gazetteer has them. */
export interface RelativeNames {
  /** "Northern Syria" */
  readonly part: (direction: Direction, name: string) => string;
  /** "Eastern bank of the Euphrates" */
  readonly bank: (direction: Direction, name: string) => string;
  /** "10 km north of Raqqa" */
  readonly offset: (distanceKm: number, direction: Direction, name: string) => string;
  /** "North of Raqqa" */
  readonly side: (direction: Direction, name: string) => string;
  /** "Outskirts of Raqqa"; `null` where no direction is told. */
  readonly outskirts: (direction: Direction | null, name: string) => string;
  readonly between: (one: string, other: string) => string;
  readonly road: (one: string, other: string) => string;
  readonly border: (one: string, other: string) => string;
}

const LANGUAGES: Readonly<Record<string, RelativeNames>> = { ar: arabicRelativeNames, ru: russianRelativeNames };

/** The first name that the gazetteer has in a language, which is the one that its press uses; `null` where it has none. */
export function nameIn({ names }: Pick<GazetteerPlace, 'names'>, language: string): string | null {
  return names.find(({ lang }) => lang === language)?.name ?? null;
}

/** Names of what lies at a place, in each language that has a name for the place. `null` leaves a language out. */
export function relativeNames(
  place: Pick<GazetteerPlace, 'names'>,
  phrase: (words: RelativeNames, name: string, language: string) => string | null,
): PlaceName[] {
  return Object.entries(LANGUAGES).flatMap(([lang, words]) => {
    const own = nameIn(place, lang);
    const name = own === null ? null : phrase(words, own, lang);
    return name === null ? [] : [{ name, lang }];
  });
}
