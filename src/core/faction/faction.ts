import type { PublishedFaction } from '../geojson/properties.ts';

/** A party, with all the words by which reports name it. */
export interface Faction extends PublishedFaction {
  /** ISO 3166-1 alpha-2 of the state whose government it is; its country or capital used for that government names it. */
  readonly country: string | null;
  /** Names, short forms, organs and spokespersons' offices. All capitals are matched as written, anything else in any case. */
  readonly aliases: readonly string[];
  /** Adjectives; a plural in -s is matched too. */
  readonly adjectives: readonly string[];
  /** Spellings that only a machine translation uses for the party, taken as such only beside another party's name. */
  readonly machineTranslatedAliases: readonly string[];
  /** Ids of the factions that it backs. */
  readonly backs: readonly string[];
}
