import type {
  DatelineCollection,
  Excerpt,
  ExcerptMention,
  PlaceFeature,
  PublishedClaim,
  PublishedIncident,
  PublishedReport,
} from '../../src/core/geojson/properties.ts';

/** Copies of a town stand at this many places, so that a place has as many excerpts as one of a large map. */
const TOWN_COPIES = 40;
/** Where the copies of towns are strewn, degrees: Syria. */
const [WEST, SOUTH, EAST, NORTH] = [36, 33, 42, 37];
/** The years over which copies of dates are strewn. */
const MONTHS = 60;
/** What every month has. */
const LAST_DAY = 28;

/**
 * A collection of at least so many sentences for benchmarks: copies of another's reports, incidents and sentences, at other
 * dates, and copies of its towns at other positions. Areas and countries are not copied, so they hold as much as they would.
 * @param sentences wanted; every copy of the source adds all of its own
 * @param seed the same gives the same collection
 */
export function largeCollection(source: DatelineCollection, sentences: number, seed = 1): DatelineCollection {
  const own = new Set(source.features.flatMap(({ properties }) => properties.excerpts.map(({ id }) => id))).size;
  const random = mulberry32(seed);
  const copies = Array.from({ length: Math.ceil(sentences / own) }, (_, at) => copyOf(source, at, random));
  return {
    ...source,
    reports: copies.flatMap(({ reports }) => reports),
    incidents: copies.flatMap(({ incidents }) => incidents),
    features: gathered(copies.flatMap(({ features }) => features)),
  };
}

function copyOf(source: DatelineCollection, at: number, random: () => number) {
  const town = at % TOWN_COPIES;
  const towns = new Set(source.features.filter(isTown).map(({ id }) => id));
  const copy: Copy = {
    rename: (id) => (at === 0 ? id : `${id}-${at}`),
    place: (id) => (town === 0 || !towns.has(id) ? id : `${id}/${town}`),
    date: strewn(at === 0 ? 0 : Math.floor(random() * MONTHS)),
  };
  return {
    reports: source.reports.map((report) => copyReport(report, copy)),
    incidents: source.incidents.map((incident) => copyIncident(incident, copy)),
    features: source.features.map((feature) => copyFeature(feature, copy, town, random)),
  };
}

interface Copy {
  readonly rename: (id: string) => string;
  readonly place: (id: string) => string;
  readonly date: (edtf: string) => string;
}

function copyReport(report: PublishedReport, { rename, date }: Copy): PublishedReport {
  return { ...report, id: rename(report.id), published: date(report.published) };
}

function copyIncident(incident: PublishedIncident, copy: Copy): PublishedIncident {
  const { rename, place, date } = copy;
  return {
    ...incident,
    id: rename(incident.id),
    reports: incident.reports.map(rename),
    date: incident.date === null ? null : { ...incident.date, edtf: date(incident.date.edtf) },
    place: incident.place === null ? null : { ...incident.place, place: place(incident.place.place) },
    claims: incident.claims.map((claim): PublishedClaim => ({ ...claim, report: rename(claim.report) })),
  };
}

function copyFeature(feature: PlaceFeature, copy: Copy, town: number, random: () => number): PlaceFeature {
  const excerpts = feature.properties.excerpts.map((excerpt) => copyExcerpt(excerpt, copy));
  if (!isTown(feature) || town === 0) return { ...feature, properties: { ...feature.properties, excerpts } };
  const position: [number, number] = [WEST + random() * (EAST - WEST), SOUTH + random() * (NORTH - SOUTH)];
  return {
    ...feature,
    id: copy.place(feature.id),
    geometry: { type: 'Point', coordinates: position },
    properties: { ...feature.properties, name: `${feature.properties.name} ${town}`, labelPoint: position, excerpts },
  };
}

function copyExcerpt(excerpt: Excerpt, { rename, place, date }: Copy): Excerpt {
  const copyMention = (mention: ExcerptMention): ExcerptMention => ({
    ...mention,
    place: mention.place === null ? null : place(mention.place),
  });
  return {
    ...excerpt,
    id: rename(excerpt.id),
    report: rename(excerpt.report),
    incident: excerpt.incident === null ? null : rename(excerpt.incident),
    mention: copyMention(excerpt.mention),
    mentions: excerpt.mentions.map(copyMention),
    date: excerpt.date === null ? null : { ...excerpt.date, edtf: date(excerpt.date.edtf) },
  };
}

/** Joins the features that are the same place. */
function gathered(features: readonly PlaceFeature[]): PlaceFeature[] {
  const byId = new Map<string, { first: PlaceFeature; excerpts: Excerpt[] }>();
  for (const feature of features) {
    const place = byId.get(feature.id) ?? { first: feature, excerpts: [] };
    place.excerpts.push(...feature.properties.excerpts);
    byId.set(feature.id, place);
  }
  return [...byId.values()].map(({ first, excerpts }) => ({
    ...first,
    properties: { ...first.properties, excerpts },
  }));
}

function isTown({ geometry }: PlaceFeature): boolean {
  return geometry?.type === 'Point';
}

/** Moves every date in an EDTF text by the same months, so that the ends of an interval keep their order. */
function strewn(months: number): (edtf: string) => string {
  return (edtf) =>
    months === 0
      ? edtf
      : edtf.replace(/(\d{4})-(\d\d)(?:-(\d\d))?/gu, (_, year: string, month: string, day?: string) => {
          const total = Number(year) * 12 + Number(month) - 1 - months;
          const moved = `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`;
          return day === undefined ? moved : `${moved}-${String(Math.min(Number(day), LAST_DAY)).padStart(2, '0')}`;
        });
}

/** Numbers from 0 to 1 by T. Ettinger's mulberry32, the same for the same seed. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
