import { readDates } from './date/read-dates.ts';
import { indexParties, type Party } from './faction/parties.ts';
import { geoparse, type Knowledge, type ReadReport } from './geoparse.ts';
import { toFindings } from './incident/findings.ts';
import { gatherIncidents } from './incident/gather-incidents.ts';
import { assignOrigins } from './incident/origins.ts';
import { readOccasionsOf } from './incident/read-claims.ts';
import { locales } from './locale/locales.ts';
import type { Claim, DateMention, Finding, Incident, Report } from './model.ts';
import { findToldPlaces, type ToldPlace } from './recognition/told-places.ts';

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
  const told = reports.flatMap((report) => toldPlaces(geoparse(report, knowledge)));
  const read = reports.map((report) => {
    const places = geoparse(report, knowledge, told);
    return { ...places, dates: readDates(report, places.passages) };
  });
  const occasions = read.flatMap((report) => readOccasionsOf(report, report.dates, index, knowledge));
  const published = new Map(reports.map((report) => [report.id, report.published]));
  const { incidents, claims, ofPassage } = gatherIncidents(occasions, published, new Set(index.parties.keys()));
  const attributed = assignOrigins(claims, reports);
  const findingReports = read.map(({ report, passages }) => ({ ...report, passages }));
  return {
    reports: read,
    incidents,
    claims: attributed,
    findings: toFindings(
      incidents.filter(({ id }) => isClaimed(id, attributed)),
      attributed,
      parties,
      findingReports,
    ),
    ofPassage,
  };
}

/** Names that one report places may stand alone in another. */
function toldPlaces({ report, passages, mentions }: ReadReport): ToldPlace[] {
  const locale = locales.get(report.language);
  return locale === undefined ? [] : findToldPlaces(report.text, passages, mentions, locale);
}

/** Of what is only placed and dated nothing is claimed that others could confirm or deny; of a picture's caption, where. */
function isClaimed(incident: string, claims: readonly Claim[]): boolean {
  return claims.some(
    (claim) =>
      claim.incident === incident &&
      ((claim.facet !== 'place' && claim.facet !== 'date') || claim.modality === 'historical'),
  );
}
