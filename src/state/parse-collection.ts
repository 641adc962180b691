import type { DatelineCollection } from '../core/geojson/properties.ts';
import { NO_PARTY } from './filter.ts';

type Fields = Readonly<Record<string, unknown>>;

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
  const ids = each(collection.features, 'features', (feature, where) => checkFeature(feature, where, reports));
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeated !== undefined) throw new Error(`two features have the id ${show(repeated)}; expected each id once`);
  return collection as unknown as DatelineCollection;
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

function checkFeature(feature: Fields, where: string, reports: ReadonlySet<string>): string {
  const properties = record(feature.properties, `${where}.properties`);
  for (const key of ['name', 'kind', 'precision', 'basis']) text(properties[key], `${where}.properties.${key}`);
  each(properties.names, `${where}.properties.names`, (entry, at) => text(entry.name, `${at}.name`));
  eachText(properties.within, `${where}.properties.within`);
  checkPoint(properties.labelPoint, `${where}.properties.labelPoint`);
  each(properties.excerpts, `${where}.properties.excerpts`, (excerpt, at) => checkExcerpt(excerpt, at, reports));
  return text(feature.id, `${where}.id`);
}

function checkExcerpt(excerpt: Fields, where: string, reports: ReadonlySet<string>): void {
  text(excerpt.id, `${where}.id`);
  const report = text(excerpt.report, `${where}.report`);
  if (!reports.has(report)) throw fault(`${where}.report`, report, "one of the file's reports");
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

/** @returns the quotation */
function checkTarget(entry: Fields, where: string): string {
  const [quotation, position] = list(record(entry.target, `${where}.target`).selector, `${where}.target.selector`);
  const quoted = record(quotation, `${where}.target.selector[0]`);
  for (const key of ['exact', 'prefix', 'suffix']) text(quoted[key], `${where}.target.selector[0].${key}`);
  checkSpan(record(position, `${where}.target.selector[1]`), `${where}.target.selector[1]`);
  return String(quoted.exact);
}

function checkSpan(span: Fields, where: string): void {
  for (const key of ['start', 'end'])
    if (!Number.isInteger(span[key])) throw fault(`${where}.${key}`, span[key], 'a whole number');
}

function each<Result>(value: unknown, where: string, check: (entry: Fields, where: string) => Result): Result[] {
  return list(value, where).map((entry, index) => {
    const at = `${where}[${index}]`;
    return check(record(entry, at), at);
  });
}

function eachText(value: unknown, where: string): void {
  list(value, where).forEach((entry, index) => {
    text(entry, `${where}[${index}]`);
  });
}

function record(value: unknown, where: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw fault(where, value, 'an object');
}

function list(value: unknown, where: string): unknown[] {
  if (Array.isArray(value)) return value;
  throw fault(where, value, 'a list');
}

function text(value: unknown, where: string): string {
  if (typeof value === 'string') return value;
  throw fault(where, value, 'a text');
}

/** @param where path inside the file; empty for the file itself */
function fault(where: string, value: unknown, expected: string): Error {
  return new Error(`${where === '' ? 'the file' : `\`${where}\``} is ${show(value)}; expected ${expected}`);
}

function show(value: unknown): string {
  if (value === undefined) return 'missing';
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}
