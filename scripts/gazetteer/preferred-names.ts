import type { GazetteerPlace, PlaceName } from '../../src/core/gazetteer/gazetteer-place.ts';
import type { Position } from '../../src/core/model.ts';
import { foldName, withoutDuplicates } from './alternate-names.ts';
import { spellings } from './divisions.ts';
import { DIVISION_NOUN } from './region.ts';

/** A hand-written correction of an entry: `data/gazetteer/preferred-names.json`, keyed by gazetteer id. */
export interface PreferredName {
  /** The spelling that English-language news uses. */
  readonly name: string;
  /** Of a division: its name without "Governorate", in each spelling; the long forms are made from them. */
  readonly bare?: readonly string[];
  /** Further names. */
  readonly names?: readonly PlaceName[];
  /** Names to take away, because they mislead: other languages' words, other places' names. */
  readonly drop?: readonly string[];
  /** Replaces the point. */
  readonly coordinates?: Position;
  /** Where the spellings, and the point if there is one, are from. */
  readonly source: string;
}

/**
 * Puts the hand-written names before the compiled ones.
 * @throws when an id is unknown, a source is missing, or a name to drop is not there
 */
export function applyPreferredNames(
  places: readonly GazetteerPlace[],
  preferred: Readonly<Record<string, PreferredName>>,
): GazetteerPlace[] {
  const known = new Set(places.map((place) => place.id));
  for (const [id, { source }] of Object.entries(preferred)) {
    if (!known.has(id))
      throw new Error(`preferred-names.json: ${id} is in no source, expected the id of a compiled place`);
    if (!source) throw new Error(`preferred-names.json: ${id} has no source, expected where its spelling is from`);
  }
  return places.map((place) => {
    const entry = preferred[place.id];
    return entry === undefined ? place : applyOne(place, entry);
  });
}

function applyOne(place: GazetteerPlace, entry: PreferredName): GazetteerPlace {
  const compiled: PlaceName[] = [{ name: place.name, lang: null }, ...place.names];
  for (const name of entry.drop ?? []) {
    if (compiled.some((other) => foldName(other.name) === foldName(name))) continue;
    throw new Error(`preferred-names.json: ${place.id} drops "${name}", expected one of its compiled names`);
  }
  const dropped = new Set((entry.drop ?? []).map(foldName));
  const noun = DIVISION_NOUN[place.country] ?? '';
  const long = (entry.bare ?? []).flatMap((bare) => spellings(bare, noun));
  const kept = compiled.filter((other) => !dropped.has(foldName(other.name)));
  return {
    ...place,
    name: entry.name,
    names: withoutDuplicates(entry.name, [...(entry.names ?? []), ...long, ...kept]),
    coordinates: entry.coordinates ?? place.coordinates,
    source: `${place.source}; name: ${entry.source}`,
  };
}
