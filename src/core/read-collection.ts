import { readDates } from './date/read-dates.ts';
import type { FactionIndex } from './faction/match-factions.ts';
import { indexNames, indexParties, type Party, type PartyIndex } from './faction/parties.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import type { GazetteerPlace } from './gazetteer/gazetteer-place.ts';
import type { NameNode } from './gazetteer/name-index.ts';
import { nameWords } from './gazetteer/name-key.ts';
import type { ReviewStatus } from './geojson/properties.ts';
import { geoparse, type Knowledge, type ReadReport, withLocalPlaces, withPlaces } from './geoparse.ts';
import { toFindings } from './incident/findings.ts';
import { gatherIncidents } from './incident/gather-incidents.ts';
import { assignOrigins } from './incident/origins.ts';
import { type Occasion, readOccasionsOf } from './incident/read-claims.ts';
import type { Claim, DateMention, Finding, Incident, Report, Speaker } from './model.ts';
import type { Problem } from './problem.ts';
import { findOtherSpellings } from './recognition/other-spellings.ts';
import { applyReview } from './review/apply-review.ts';
import type { Review } from './review/review.ts';

/** Reports of one conflict, read together. */
export interface ReadCollection {
  readonly reports: readonly (ReadReport & { readonly dates: readonly DateMention[] })[];
  readonly incidents: readonly Incident[];
  /** Each with its incident and its origin. */
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
  /** The incident that a sentence claims something of, by report id and passage; the first where there are several. */
  readonly ofPassage: ReadonlyMap<string, ReadonlyMap<number, string>>;
  /** Whose words a sentence gives, by report id and passage. */
  readonly speakers: ReadonlyMap<string, ReadonlyMap<number, Speaker>>;
  /** By report id. */
  readonly dates: ReadonlyMap<string, readonly DateMention[]>;
  /** Whether rules or people found a claim, by its id. */
  readonly statuses: ReadonlyMap<string, ReviewStatus>;
  readonly incidentStatuses: ReadonlyMap<string, ReviewStatus>;
  /** Decisions of the review that could not be applied. */
  readonly problems: readonly Problem[];
}

const NO_REVIEW: Review = { file: '', claims: [], incidents: [] };

/**
 * Reads reports together: places, dates, claims, the incidents they are about, and what the claims come to. What people
 * decided stands over what rules propose.
 */
export function readCollection(
  reports: readonly Report[],
  parties: readonly Party[],
  knowledge: Knowledge,
  review: Review = NO_REVIEW,
): ReadCollection {
  const index = indexParties(parties, knowledge.names);
  const withParties = { ...knowledge, factionIndex: properNames(index, knowledge) };
  const alone = reports.map((report) => geoparse(report, withParties));
  const local = localPlaces(alone, knowledge.gazetteer);
  const together = local.length === 0 ? alone : reports.map((report) => geoparse(report, withParties, local));
  const read = together.map((places) => ({ ...places, dates: readDates(places.report, places.passages) }));
  const known = withLocalPlaces(knowledge, local);
  const occasions = read.flatMap((report) => readOccasionsOf(report, report.dates, index, known));
  const published = new Map(reports.map((report) => [report.id, report.published]));
  const gathered = gatherIncidents(occasions, published, new Set(index.parties.keys()));
  const reportsWithPassages = read.map(({ report, passages }) => ({ ...report, passages }));
  const reviewed = applyReview(review, { ...gathered, reports: reportsWithPassages });
  const claims = assignOrigins(reviewed.claims, reports);
  const withFindings = reviewed.incidents.filter(({ id }) => isClaimed(id, claims));
  const named = parties.map(({ id, label }) => ({ id, shortNames: { en: label, ar: label, ru: label } }));
  return {
    reports: read,
    incidents: reviewed.incidents,
    claims,
    findings: toFindings(withFindings, claims, named, reportsWithPassages),
    ofPassage: incidentsOf(claims),
    speakers: speakersOf(occasions),
    dates: new Map(read.map(({ report, dates }) => [report.id, dates])),
    statuses: reviewed.statuses,
    incidentStatuses: reviewed.incidentStatuses,
    problems: reviewed.problems,
  };
}

function incidentsOf(claims: readonly Claim[]): Map<string, Map<number, string>> {
  const byReport = new Map<string, Map<number, string>>();
  for (const { report, passage, incident } of claims) {
    const ofReport = byReport.get(report) ?? new Map<number, string>();
    if (!ofReport.has(passage)) ofReport.set(passage, incident);
    byReport.set(report, ofReport);
  }
  return byReport;
}

function speakersOf(occasions: readonly Occasion[]): Map<string, Map<number, Speaker>> {
  const byReport = new Map<string, Map<number, Speaker>>();
  for (const { report, speakers } of occasions)
    byReport.set(report, new Map([...(byReport.get(report) ?? []), ...speakers]));
  return byReport;
}

/** The parties' names that are no place's: "Bamako" may be either, and is told by its sentence. */
function properNames({ parties }: PartyIndex, { names }: Knowledge): FactionIndex {
  const isPlace = (name: string): boolean => {
    const words = nameWords(name);
    let node: NameNode | null = null;
    for (const word of words) {
      node = names.next(node, word);
      if (node === null) return false;
    }
    return node !== null && node.places.length > 0;
  };
  return indexNames(
    [...parties.values()].map((party) => ({ ...party, names: party.names.filter((name) => !isPlace(name)) })),
  );
}

/**
 * The places that reports tell themselves, of one told twice the first; and those that some name in letters that no
 * gazetteer knows.
 */
function localPlaces(reads: readonly ReadReport[], gazetteer: Gazetteer): GazetteerPlace[] {
  const byId = new Map<string, GazetteerPlace>();
  for (const { local } of reads) for (const place of local) if (!byId.has(place.id)) byId.set(place.id, place);
  for (const place of findOtherSpellings(reads, withPlaces(gazetteer, [...byId.values()]))) byId.set(place.id, place);
  return [...byId.values()];
}

/** Of what is only placed and dated nothing is claimed that others could confirm or deny; of a picture's caption, where. */
function isClaimed(incident: string, claims: readonly Claim[]): boolean {
  return claims.some(
    (claim) =>
      claim.incident === incident &&
      ((claim.facet !== 'place' && claim.facet !== 'date') || claim.modality === 'historical'),
  );
}
