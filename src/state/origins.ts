import type { PublishedIncident } from '../core/geojson/properties.ts';
import { sideOf } from './matrix.ts';

/** What claims of an incident finally rest on: one statement, official or witness, however many reports carry it. */
export interface Origin {
  readonly id: string;
  /** Faction id; `null` for who belongs to none. */
  readonly side: string | null;
  /** Names of those who speak, each once; empty where an outlet speaks itself. */
  readonly speakers: readonly string[];
  /** False where no speaker has a name. */
  readonly named: boolean;
  /** Ids of the reports that carry it. */
  readonly reports: readonly string[];
  readonly claimCount: number;
}

/** The origins of an incident's claims: those of a side together, in the order of factions, the others last. */
export function originsOf({ claims }: PublishedIncident, factions: readonly string[]): Origin[] {
  const ids = [...new Set(claims.map(({ origin }) => origin))];
  const origins = ids.map((id): Origin => {
    const own = claims.filter(({ origin }) => origin === id);
    const speakers = own.flatMap(({ speaker }) => speaker ?? []);
    return {
      id,
      side: own.map(sideOf).find((side) => side !== null) ?? null,
      speakers: [...new Set(speakers.map(({ name }) => name))],
      named: speakers.some(({ named }) => named),
      reports: [...new Set(own.map(({ report }) => report))],
      claimCount: own.length,
    };
  });
  const rank = ({ side }: Origin): number => (side === null ? factions.length : factions.indexOf(side));
  return origins.sort((one, other) => rank(one) - rank(other));
}
