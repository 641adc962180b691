import { readDates } from './date/read-dates.ts';
import { indexParties, type Party } from './faction/parties.ts';
import { geoparse, type Knowledge, type ReadReport } from './geoparse.ts';
import { toFindings } from './incident/findings.ts';
import { gatherIncidents } from './incident/gather-incidents.ts';
import { assignOrigins } from './incident/origins.ts';
import { readOccasionsOf } from './incident/read-claims.ts';
import type { Claim, DateMention, Finding, Incident, Report } from './model.ts';

/** Reports of one conflict, read together. */
export interface ReadCollection {
  readonly reports: readonly (ReadReport & { readonly dates: readonly DateMention[] })[];
  readonly incidents: readonly Incident[];
  /** Each with its incident and its origin. */
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  /** Incident ids by report id and passage. */
  readonly ofPassage: ReadonlyMap<string, ReadonlyMap<number, string>>;
}

/** Reads reports by rules alone: places, dates, claims, the incidents they are about, and what the claims come to. */
export function readCollection(
  reports: readonly Report[],
  parties: readonly Party[],
  knowledge: Knowledge,
): ReadCollection {
  const index = indexParties(parties, knowledge.names);
  const read = reports.map((report) => {
    const places = geoparse(report, knowledge);
    return { ...places, dates: readDates(report, places.passages) };
  });
  const occasions = read.flatMap((report) => readOccasionsOf(report, report.dates, index, knowledge));
  const published = new Map(reports.map((report) => [report.id, report.published]));
  const { incidents, claims, ofPassage } = gatherIncidents(occasions, published, new Set(index.parties.keys()));
  const attributed = assignOrigins(claims, reports);
  return { reports: read, incidents, claims: attributed, findings: toFindings(incidents, attributed, parties, reports), ofPassage };
}
