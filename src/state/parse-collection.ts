import type { DatelineCollection } from '../core/geojson/properties.ts';
import { NO_PARTY } from './excerpt-index.ts';
import {
  checkSpan,
  checkTarget,
  each,
  eachText,
  type Fields,
  fault,
  oneOf,
  record,
  refuseRepeated,
  text,
} from './outline.ts';
import { checkIncident } from './parse-incident.ts';

/**
 * Takes parsed JSON as a collection if it has the outline of one: everything that the page reads without asking. The build
 * has checked the rest; this guards the page against a truncated, replaced or older file.
 *
 * @throws Error that says what was found where, and what was expected.
 */
export function parseCollection(json: unknown): DatelineCollection {
  const collection = record(json, '');
  if (collection.type !== 'FeatureCollection') throw fault('type', collection.type, '"FeatureCollection"');
  for (const [id, place] of Object.entries(record(collection.places, 'places')))
    text(record(place, `places.${id}`).name, `places.${id}.name`);
  eachText(collection.attribution, 'attribution');
  each(collection.unplaced, 'unplaced', checkTarget);
  each(collection.factions, 'factions', checkFaction);
  const reports = new Set(each(collection.reports, 'reports', checkReport));
  const incidents = each(collection.incidents, 'incidents', (entry, where) => checkIncident(entry, where, reports));
  refuseRepeated(incidents, 'incidents');
  const known: KnownIds = { reports, incidents: new Set(incidents) };
  refuseRepeated(
    each(collection.features, 'features', (feature, where) => checkFeature(feature, where, known)),
    'features',
  );
  return collection as unknown as DatelineCollection;
}

/** What excerpts may refer to. */
interface KnownIds {
  readonly reports: ReadonlySet<string>;
  readonly incidents: ReadonlySet<string>;
}

function checkFaction(faction: Fields, where: string): void {
  const id = text(faction.id, `${where}.id`);
  if (id === NO_PARTY) throw fault(`${where}.id`, id, 'another id: this one stands for excerpts that name no party');
  for (const key of ['names', 'shortNames']) text(record(faction[key], `${where}.${key}`).en, `${where}.${key}.en`);
  const color = record(faction.color, `${where}.color`);
  for (const theme of ['light', 'dark']) text(color[theme], `${where}.color.${theme}`);
}

function checkReport(report: Fields, where: string): string {
  for (const key of ['publisher', 'published', 'language', 'text']) text(report[key], `${where}.${key}`);
  for (const key of ['title', 'url', 'republishedBy', 'updated', 'republished'])
    if (report[key] !== null) text(report[key], `${where}.${key}`);
  each(report.passages, `${where}.passages`, checkSpan);
  return text(report.id, `${where}.id`);
}

function checkFeature(feature: Fields, where: string, known: KnownIds): string {
  const properties = record(feature.properties, `${where}.properties`);
  for (const key of ['name', 'kind', 'precision', 'basis']) text(properties[key], `${where}.properties.${key}`);
  each(properties.names, `${where}.properties.names`, (entry, at) => text(entry.name, `${at}.name`));
  eachText(properties.within, `${where}.properties.within`);
  checkPoint(properties.labelPoint, `${where}.properties.labelPoint`);
  each(properties.excerpts, `${where}.properties.excerpts`, (excerpt, at) => checkExcerpt(excerpt, at, known));
  return text(feature.id, `${where}.id`);
}

function checkExcerpt(excerpt: Fields, where: string, { reports, incidents }: KnownIds): void {
  text(excerpt.id, `${where}.id`);
  oneOf(excerpt.report, `${where}.report`, reports, "one of the file's reports");
  if (excerpt.incident !== null)
    oneOf(excerpt.incident, `${where}.incident`, incidents, "null or one of the file's incidents");
  eachText(excerpt.factions, `${where}.factions`);
  text(record(excerpt.mention, `${where}.mention`).exact, `${where}.mention.exact`);
  const letters = [...checkTarget(excerpt, where)];
  each(excerpt.mentions, `${where}.mentions`, (mention, at) => {
    checkSpan(mention, at);
    const quoted = letters.slice(Number(mention.start), Number(mention.end)).join('');
    if (quoted !== mention.exact) throw fault(`${at}.exact`, mention.exact, `the words at its position, "${quoted}"`);
  });
}

function checkPoint(point: unknown, where: string): void {
  if (point === null || (Array.isArray(point) && point.length === 2 && point.every(Number.isFinite))) return;
  throw fault(where, point, '[longitude, latitude] or null');
}
