import type { DatelineCollection } from '../core/geojson/properties.ts';

/**
 * Takes parsed JSON as a collection if it has the outline of one. The build has checked the rest; this guards the page
 * against a truncated, replaced or older file.
 *
 * @throws Error that says what was found where, and what was expected.
 */
export function parseCollection(json: unknown): DatelineCollection {
  const collection = record(json, 'the file');
  if (collection.type !== 'FeatureCollection')
    throw new Error(`\`type\` is ${show(collection.type)}; expected "FeatureCollection"`);
  const places = record(collection.places, '`places`');
  for (const id of Object.keys(places)) text(record(places[id], `\`places.${id}\``).name, `\`places.${id}.name\``);
  list(collection.attribution, '`attribution`');
  list(collection.unplaced, '`unplaced`').forEach((entry, index) => {
    target(record(entry, `\`unplaced[${index}]\``), `\`unplaced[${index}]\``);
  });
  list(collection.factions, '`factions`').forEach((entry, index) => {
    const faction = record(entry, `\`factions[${index}]\``);
    text(faction.id, `\`factions[${index}].id\``);
    for (const key of ['names', 'shortNames', 'color']) record(faction[key], `\`factions[${index}].${key}\``);
  });
  list(collection.reports, '`reports`').forEach((entry, index) => {
    const report = record(entry, `\`reports[${index}]\``);
    for (const key of ['id', 'publisher', 'published', 'language', 'text'])
      text(report[key], `\`reports[${index}].${key}\``);
    list(report.passages, `\`reports[${index}].passages\``);
  });
  const reports = new Set((collection.reports as { id: string }[]).map((report) => report.id));
  list(collection.features, '`features`').forEach((entry, index) => {
    checkFeature(record(entry, `\`features[${index}]\``), index, reports);
  });
  return collection as unknown as DatelineCollection;
}

function checkFeature(feature: Record<string, unknown>, index: number, reports: ReadonlySet<string>): void {
  const where = `\`features[${index}]\``;
  text(feature.id, `${where}.id`);
  const properties = record(feature.properties, `${where}.properties`);
  text(properties.name, `${where}.properties.name`);
  for (const key of ['names', 'within']) list(properties[key], `${where}.properties.${key}`);
  for (const entry of list(properties.excerpts, `${where}.properties.excerpts`)) {
    const excerpt = record(entry, `an excerpt of ${where}`);
    text(excerpt.id, `the id of an excerpt of ${where}`);
    list(excerpt.factions, `the factions of an excerpt of ${where}`);
    list(excerpt.mentions, `the mentions of an excerpt of ${where}`);
    record(excerpt.mention, `the mention of an excerpt of ${where}`);
    target(excerpt, `an excerpt of ${where}`);
    if (!reports.has(String(excerpt.report)))
      throw new Error(
        `an excerpt of ${where} is of report ${show(excerpt.report)}; expected one of the file's reports`,
      );
  }
}

function target(entry: Record<string, unknown>, where: string): void {
  const selectors = list(record(entry.target, `the target of ${where}`).selector, `the selectors of ${where}`);
  text(record(selectors[0], `the quotation of ${where}`).exact, `the quotation of ${where}`);
}

function record(value: unknown, where: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new Error(`${where} is ${show(value)}; expected an object`);
}

function list(value: unknown, where: string): unknown[] {
  if (Array.isArray(value)) return value;
  throw new Error(`${where} is ${show(value)}; expected a list`);
}

function text(value: unknown, where: string): void {
  if (typeof value !== 'string') throw new Error(`${where} is ${show(value)}; expected a text`);
}

function show(value: unknown): string {
  if (value === undefined) return 'missing';
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}
