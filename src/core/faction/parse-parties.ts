import { isRecord } from '../json-input.ts';
import { show } from '../problem.ts';
import type { Faction } from './faction.ts';
import type { Party } from './parties.ts';

/**
 * Reads a list of parties as other programs write it: `[{id, names, aliases?, adjectives?, kind?, country?, backs?}]`, or
 * an object with that list as `factions`; `names` is a list, or a text a language.
 *
 * @returns the parties without any fault, and all faults, each with the number of its entry.
 */
export function parseParties(json: unknown): { parties: Party[]; faults: string[] } {
  const list = isRecord(json) ? json.factions : json;
  if (!Array.isArray(list)) return { parties: [], faults: [`got ${show(json)}; expected a list of factions \`[…]\``] };
  const faults: string[] = [];
  const ids = new Set<string>();
  const parties = list.flatMap((entry, number): Party[] => {
    const where = `faction ${number + 1}`;
    if (!isRecord(entry) || typeof entry.id !== 'string' || entry.id === '') {
      faults.push(`${where}: got ${show(entry)}; expected {"id": "…", "names": …}`);
      return [];
    }
    if (ids.has(entry.id)) faults.push(`${where}: the id "${entry.id}" is used twice; give each faction its own`);
    ids.add(entry.id);
    const texts = (key: string): string[] => {
      const value = entry[key];
      if (value === undefined || value === null) return [];
      const found = isRecord(value) ? Object.values(value) : value;
      if (Array.isArray(found) && found.every((text) => typeof text === 'string')) return found;
      faults.push(`${where} ("${entry.id}"): \`${key}\` is ${show(value)}; expected a list of words`);
      return [];
    };
    const names = texts('names');
    return [
      {
        id: entry.id,
        label: names[0] ?? entry.id,
        names: [...names, ...texts('aliases')],
        adjectives: texts('adjectives'),
        machineTranslatedAliases: texts('machineTranslatedAliases'),
        country: typeof entry.country === 'string' ? entry.country : null,
        kind: typeof entry.kind === 'string' ? entry.kind : null,
        backs: texts('backs'),
      },
    ];
  });
  return { parties, faults };
}

/** A faction of the project as a party. */
export function toParty({
  id,
  country,
  names,
  shortNames,
  aliases,
  adjectives,
  machineTranslatedAliases,
  backs,
}: Faction): Party {
  return {
    id,
    label: shortNames.en,
    names: [names.en, names.ar, names.ru, ...aliases],
    adjectives,
    machineTranslatedAliases,
    country,
    kind: country === null ? 'armed-group' : 'state',
    backs,
  };
}

/**
 * Parties with the further names under which the project knows them: a known party lends its names to the one that has
 * one of them too, save those that another party of the list has.
 */
export function withKnownNames(parties: readonly Party[], known: readonly Party[]): Party[] {
  const owner = new Map<string, string>();
  for (const { id, names, adjectives } of parties)
    for (const name of [...names, ...adjectives]) owner.set(name.toLowerCase(), id);
  const lent = new Map<string, Party>();
  for (const party of known) {
    const id = party.names.map((name) => owner.get(name.toLowerCase())).find((found) => found !== undefined);
    if (id !== undefined && !lent.has(id)) lent.set(id, party);
  }
  return parties.map((party) => {
    const more = lent.get(party.id);
    if (more === undefined) return party;
    const free = (name: string): boolean => !owner.has(name.toLowerCase());
    return {
      ...party,
      names: [...party.names, ...more.names.filter(free)],
      adjectives: [...party.adjectives, ...more.adjectives.filter(free)],
      machineTranslatedAliases: [...party.machineTranslatedAliases, ...more.machineTranslatedAliases],
      country: party.country ?? more.country,
      kind: party.kind ?? more.kind,
      backs: party.backs.length > 0 ? party.backs : more.backs,
    };
  });
}
