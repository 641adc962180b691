import type { EventType } from '../model.ts';
import { show } from '../problem.ts';
import { checkValue, type Fault } from './read-claim-fields.ts';
import type { Happening } from './review.ts';

/** What a decision that adds an incident says besides its id and title. */
export const HAPPENING_PROPERTIES = ['type', 'date', 'place', 'parties'];

const TYPES: Readonly<Record<EventType, true>> = {
  collision: true,
  ambush: true,
  shelling: true,
  'air-strike': true,
  bombing: true,
  clash: true,
  abduction: true,
  attack: true,
  blocking: true,
  deployment: true,
  displacement: true,
  event: true,
};

/**
 * Reads what kind of happening a decision adds, when, where and between whom; date and place have the form of a claim's
 * value. `null` for other decisions, which may say none of it.
 */
export function readHappening(
  entry: Record<string, unknown>,
  factions: ReadonlySet<string>,
  fault: Fault,
): Happening | null {
  if (entry.decision !== 'add') {
    for (const key of HAPPENING_PROPERTIES)
      if (entry[key] !== undefined)
        fault(`\`${String(entry.decision)}\` takes no \`${key}\`; only "add" does, so leave it out`, key);
    return null;
  }
  const { type, date, place, parties } = entry;
  if (typeof type !== 'string' || !Object.hasOwn(TYPES, type))
    fault(`\`type\` is ${show(type)}; expected one of ${Object.keys(TYPES).join(', ')}`, 'type');
  for (const facet of ['date', 'place'] as const) {
    if (entry[facet] === undefined)
      fault(`\`add\` needs \`${facet}\`; write it as in a claim, or null if it is not told`);
    else if (entry[facet] !== null) checkValue(entry[facet], facet, fault);
  }
  const isList = Array.isArray(parties) && new Set(parties).size === parties.length;
  if (!isList || !parties.every((id) => factions.has(id)))
    fault(
      `\`parties\` is ${show(parties)}; expected a list of some of ${[...factions].join(', ')}, each once`,
      'parties',
    );
  return { type, date, place, parties } as Happening;
}
