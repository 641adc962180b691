import { rewind } from '@turf/rewind';
import { truncate } from '@turf/truncate';
import type { Geometry } from 'geojson';
import type { Faction } from '../faction/faction.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { type ReadReport, withPlaces } from '../geoparse.ts';
import type { DateMention, Mention, Report, Span } from '../model.ts';
import type { ReadCollection } from '../read-collection.ts';
import { type ResolvedPlace, resolvePlace } from '../resolution/resolve-place.ts';
import { codePointOffsets } from '../text/code-points.ts';
import { excerptId } from './excerpt-id.ts';
import type {
  DatelineCollection,
  Excerpt,
  ExcerptMention,
  PlaceFeature,
  PublishedClaim,
  PublishedFaction,
  PublishedIncident,
  PublishedReport,
  ReviewStatus,
  TextPositionSelector,
  TextQuoteSelector,
  Timespan,
  UnplacedMention,
} from './properties.ts';

/** What the file says of the program that wrote it. */
const GENERATOR = 'Dateline 0.1.0';
const ATTRIBUTION = [
  'Place names: GeoNames (geonames.org), CC BY 4.0',
  'Boundaries and rivers: Natural Earth, public domain',
  'Quotations: their publishers, as cited with each',
] as const;
/** Characters of a quotation's surroundings that are published with it, on each side. */
const SURROUNDINGS = 32;
const DECIMALS = 5; // about a metre

/** What `toCollection` publishes beside the reports. */
export type PublishedReading = Pick<
  ReadCollection,
  'incidents' | 'claims' | 'findings' | 'ofPassage' | 'speakers' | 'dates' | 'statuses' | 'incidentStatuses'
>;

const PLACES_ALONE: PublishedReading = {
  incidents: [],
  claims: [],
  findings: [],
  ofPassage: new Map(),
  speakers: new Map(),
  dates: new Map(),
  statuses: new Map(),
  incidentStatuses: new Map(),
};

/** A read report and the SHA-256 of its text, which the caller computes since `core` has no cryptography. */
export interface ReadReportWithHash extends ReadReport {
  readonly sha256: string;
}

interface Located {
  readonly place: ResolvedPlace;
  readonly excerpt: Excerpt;
}

/** The collection that is published: one feature a place, sorted by id, every excerpt at each place that it names. */
export function toCollection(
  reports: readonly ReadReportWithHash[],
  factions: readonly Faction[],
  gazetteer: Gazetteer,
  reading: PublishedReading = PLACES_ALONE,
): DatelineCollection {
  const known = withPlaces(
    gazetteer,
    reports.flatMap(({ local }) => local),
  );
  const resolve = rememberingResolver(known);
  const located = reports.flatMap((report) => locateExcerpts(report, resolve, reading));
  const byPlace = new Map<string, Located[]>();
  for (const entry of located) byPlace.set(entry.place.id, [...(byPlace.get(entry.place.id) ?? []), entry]);
  const features = [...byPlace.values()]
    .map((entries) => toFeature(entries, factions))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const holders = [...new Set(features.flatMap((feature) => feature.properties.within))].sort();
  return {
    type: 'FeatureCollection',
    generator: GENERATOR,
    attribution: ATTRIBUTION,
    factions: factions.map(publishFaction),
    reports: reports.map(publishReport),
    incidents: publishIncidents(reports, reading),
    places: Object.fromEntries(
      holders.flatMap((id) => {
        const place = gazetteer.get(id);
        return place === undefined ? [] : [[id, { name: place.name, names: place.names }]];
      }),
    ),
    unplaced: reports.flatMap(unplacedMentions),
    features,
  };
}

function publishFaction({ id, names, shortNames, color, glyph }: Faction): PublishedFaction {
  return { id, names, shortNames, color, glyph };
}

function publishReport({ report, passages, sha256 }: ReadReportWithHash): PublishedReport {
  const offset = codePointOffsets(report.text);
  const { text, ...origin } = report;
  return {
    ...origin,
    sha256,
    text,
    passages: passages.map(({ start, end, segment }) => ({
      start: offset(start),
      end: offset(end),
      segment,
    })),
  };
}

/** Resolves each place and part once: shapes take most of a build's time, and reports name the same few again and again. */
function rememberingResolver(gazetteer: Gazetteer): (mention: Mention) => ResolvedPlace | null {
  const resolved = new Map<string, ResolvedPlace | null>();
  return (mention) => {
    const key = JSON.stringify([mention.place, mention.relation]);
    const known = resolved.get(key);
    if (known !== undefined) return known;
    const place = resolvePlace(mention, gazetteer);
    resolved.set(key, place);
    return place;
  };
}

/** One entry for each place that each sentence names; a place named twice in a sentence counts once. */
function locateExcerpts(
  read: ReadReport,
  resolve: (mention: Mention) => ResolvedPlace | null,
  { incidents, ofPassage, speakers, dates }: PublishedReading,
): Located[] {
  const kept = new Set(incidents.map(({ id }) => id));
  const places = read.mentions.map(resolve);
  const offset = codePointOffsets(read.report.text);
  return read.passages.flatMap((passage, index) => {
    const inPassage = read.mentions.flatMap((mention, position) =>
      mention.passage === index
        ? [
            {
              mention: publishMention(mention, places[position]?.id ?? null, passage, offset),
              place: places[position] ?? null,
            },
          ]
        : [],
    );
    const seen = new Set<string>();
    const target = {
      selector: selectors(read.report, passage, offset),
    } as const;
    return inPassage.flatMap(({ mention, place }): Located[] => {
      if (place === null || seen.has(place.id)) return [];
      seen.add(place.id);
      const excerpt: Excerpt = {
        id: excerptId(read.report.id, target.selector[0]),
        report: read.report.id,
        segment: passage.segment,
        incident: keptOnly(ofPassage.get(read.report.id)?.get(index), kept),
        target,
        mention,
        mentions: inPassage.map((other) => other.mention),
        speaker: speakers.get(read.report.id)?.get(index) ?? null,
        factions: read.factions[index] ?? [],
        date: publishDate(dates.get(read.report.id)?.find(({ passage: told }) => told === index)),
      };
      return [{ place, excerpt }];
    });
  });
}

function publishDate(date: DateMention | undefined): Excerpt['date'] {
  return date === undefined ? null : { edtf: date.edtf, basis: date.basis };
}

/** Every date that the excerpts of a place tell, once, in order. */
function timespans(excerpts: readonly Excerpt[]): Timespan[] {
  const dates = new Set(excerpts.flatMap(({ date }) => (date === null ? [] : [date.edtf])));
  return [...dates].sort(compareText).map((edtf) => {
    const [start = '', end] = edtf.split('/');
    return end === undefined ? { start: { in: start } } : { start: { in: start }, end: { in: end } };
  });
}

function keptOnly(incident: string | undefined, kept: ReadonlySet<string>): string | null {
  return incident !== undefined && kept.has(incident) ? incident : null;
}

const PROPOSED: ReviewStatus = { kind: 'proposed' };

/** Incidents by date, each with its claims in the order of reports and their texts. */
function publishIncidents(
  reports: readonly ReadReport[],
  { incidents, claims, findings, statuses, incidentStatuses }: PublishedReading,
): PublishedIncident[] {
  const byId = new Map(reports.map((read) => [read.report.id, { read, offset: codePointOffsets(read.report.text) }]));
  return incidents
    .map(
      (incident): PublishedIncident => ({
        ...incident,
        status: incidentStatuses.get(incident.id) ?? PROPOSED,
        claims: claims.flatMap((claim): PublishedClaim[] => {
          const found = byId.get(claim.report);
          if (claim.incident !== incident.id || found === undefined) return [];
          const { start, end, incident: _, passage: __, ...fields } = claim;
          return [
            {
              ...fields,
              target: { selector: selectors(found.read.report, { start, end }, found.offset) },
              status: statuses.get(claim.id) ?? PROPOSED,
            },
          ];
        }),
        findings: findings
          .filter((finding) => finding.incident === incident.id)
          .map(({ incident: _, ...finding }) => finding),
      }),
    )
    .sort((one, other) => compareText(one.date?.edtf ?? '', other.date?.edtf ?? '') || compareText(one.id, other.id));
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function publishMention(
  mention: Mention,
  place: string | null,
  passage: Span,
  offset: (utf16: number) => number,
): ExcerptMention {
  const from = offset(passage.start);
  return {
    exact: mention.toponym,
    start: offset(mention.start) - from,
    end: offset(mention.end) - from,
    role: mention.role,
    relation: mention.relation,
    place,
  };
}

function selectors(
  report: Report,
  span: Span,
  offset: (utf16: number) => number,
): [TextQuoteSelector, TextPositionSelector] {
  const { text } = report;
  return [
    {
      type: 'TextQuoteSelector',
      exact: text.slice(span.start, span.end),
      prefix: wholeCharacters(text.slice(Math.max(0, span.start - SURROUNDINGS), span.start)),
      suffix: wholeCharacters(text.slice(span.end, span.end + SURROUNDINGS)),
    },
    {
      type: 'TextPositionSelector',
      start: offset(span.start),
      end: offset(span.end),
    },
  ];
}

/** Drops half a surrogate pair at either end, which could not be written as UTF-8. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/gu, '');
}

function toFeature(entries: readonly Located[], factions: readonly Faction[]): PlaceFeature {
  const first = entries[0];
  if (first === undefined) throw new Error('got a place without excerpts, expected at least one');
  const { place } = first;
  const excerpts = entries.map((entry) => entry.excerpt);
  const counts = factions.map(
    ({ id }) => [id, excerpts.filter((excerpt) => excerpt.factions.includes(id)).length] as const,
  );
  const spans = timespans(excerpts);
  return {
    type: 'Feature',
    id: place.id,
    geometry: place.geometry === null ? null : publishGeometry(place.geometry),
    properties: {
      name: place.name,
      names: place.names,
      kind: place.kind,
      precision: place.precision,
      approximate: place.approximate,
      labelPoint: place.labelPoint,
      within: place.within,
      basis: place.basis,
      factions: Object.fromEntries(counts.filter(([, count]) => count > 0)),
      excerpts,
    },
    ...(spans.length === 0 ? {} : { when: { timespans: spans } }),
  };
}

/** Rings wound as RFC 7946 asks (exterior anticlockwise), coordinates to about a metre. */
function publishGeometry(geometry: Geometry): Geometry {
  const wound =
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
      ? (rewind(geometry, { mutate: false }) as Geometry)
      : geometry;
  return truncate(wound, { precision: DECIMALS, mutate: false });
}

function unplacedMentions({ report, mentions }: ReadReport): UnplacedMention[] {
  const offset = codePointOffsets(report.text);
  return mentions
    .filter((mention) => mention.role === 'location' && mention.place === null)
    .map((mention) => ({
      report: report.id,
      target: { selector: selectors(report, mention, offset) },
      candidates: mention.candidates.map((candidate) => candidate.place),
      rule: mention.rule,
    }));
}
