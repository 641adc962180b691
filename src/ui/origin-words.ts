import type { PublishedIncident, PublishedReport } from '../core/geojson/properties.ts';
import { type Origin, originsOf } from '../state/origins.ts';
import { type ClaimNaming, sideName } from './claim-words.ts';

/** What "4 reports, 8 origins" hides, in sentences: who speaks often, who is quoted often, what is unnamed or republished. */
export function originSentences(incident: PublishedIncident, naming: ClaimNaming): string[] {
  const { words, factions, reports } = naming;
  const { origins: said, republished } = words.incident;
  const ids = factions.map(({ id }) => id);
  const origins = originsOf(incident, ids);
  const total = origins.length;
  const counted = (some: readonly Origin[], sentence: (count: number, total: number) => string): string[] =>
    some.length === 0 ? [] : [sentence(some.length, total)];
  return [
    ...ids.flatMap((id) =>
      counted(
        origins.filter(({ side }) => side === id),
        (count) => said.ofSide(count, total, sideName(id, naming)),
      ),
    ),
    ...counted(
      origins.filter(({ speakers }) => speakers.length === 0),
      said.outlets,
    ),
    ...counted(
      origins.filter(({ speakers, named }) => speakers.length > 0 && !named),
      said.unnamed,
    ),
    ...origins
      .filter((origin) => origin.reports.length > 1)
      .map((origin) => said.shared(origin.reports.length, originName(origin, naming))),
    ...incident.reports.flatMap((id) => republisher(reports.get(id), republished)),
  ];
}

/** Who an origin is: its speakers' names, or the outlet. */
export function originName({ speakers, reports: ids }: Origin, { words, reports }: ClaimNaming): string {
  if (speakers.length > 0) return words.incident.values.list(speakers);
  const [first = ''] = ids;
  return words.incident.origins.outlet(reports.get(first)?.publisher ?? first);
}

function republisher(report: PublishedReport | undefined, sentence: (one: string, other: string) => string): string[] {
  return report === undefined || report.republishedBy === null
    ? []
    : [sentence(report.publisher, report.republishedBy)];
}
