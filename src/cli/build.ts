import { createHash } from 'node:crypto';
import { join, relative } from 'node:path';
import { toParty } from '../core/faction/parse-parties.ts';
import type { DatelineCollection } from '../core/geojson/properties.ts';
import { type ReadReportWithHash, toCollection } from '../core/geojson/to-geojson.ts';
import { validateCollection } from '../core/geojson/validate.ts';
import { geoparse, prepareKnowledge } from '../core/geoparse.ts';
import { formatProblem } from '../core/problem.ts';
import { readCollection } from '../core/read-collection.ts';
import { readInputs } from './read-inputs.ts';
import { serialize } from './serialize.ts';
import { writeAtomically } from './write-atomically.ts';

/** Where a build reads and writes. */
export interface BuildOptions {
  /** Folder with `reports/`, `factions.json` and `gazetteer/`. */
  readonly dataFolder: string;
  /** The GeoJSON file to write. */
  readonly output: string;
  /** Folder that file names in messages are relative to. */
  readonly root: string;
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
}

/**
 * Builds the published GeoJSON from a data folder. Either the whole file is written, in one step, or nothing is and
 * the previous one stays.
 *
 * @returns the exit status: 0, or 1 where an input has problems, each of which has been printed.
 */
export async function build({ dataFolder, output, root, print, printError }: BuildOptions): Promise<0 | 1> {
  const started = performance.now();
  const inputs = await readInputs(dataFolder, root);
  if (inputs.problems.length > 0) {
    for (const problem of inputs.problems) printError(formatProblem(problem));
    printError(`${count(inputs.problems.length, 'problem')}; nothing was written.`);
    return 1;
  }
  const knowledge = prepareKnowledge(inputs.gazetteer, inputs.factions);
  const reading = readCollection(inputs.reports, inputs.factions.map(toParty), knowledge, inputs.review);
  if (reading.problems.length > 0) {
    for (const problem of reading.problems) printError(formatProblem(problem));
    printError(`${count(reading.problems.length, 'problem')}; nothing was written.`);
    return 1;
  }
  const reports = reading.reports.map(
    (read): ReadReportWithHash => ({ ...geoparse(read.report, knowledge), sha256: sha256(read.report.text) }),
  );
  const collection = toCollection(reports, inputs.factions, inputs.gazetteer, reading);
  const invalid = validateCollection(collection);
  if (invalid.length > 0) {
    for (const message of invalid) printError(`${relative(root, output)}: ${message}`);
    printError(`${count(invalid.length, 'problem')} in what would be published; nothing was written.`);
    return 1;
  }
  writeAtomically(output, serialize(collection));
  for (const report of reports) print(reportLine(report, join(relative(root, dataFolder), 'reports')));
  print(summaryLine(collection, relative(root, output), (performance.now() - started) / 1000));
  return 0;
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function reportLine({ report, passages, mentions }: ReadReportWithHash, folder: string): string {
  const locations = mentions.filter((mention) => mention.role === 'location');
  const unplaced = locations.filter((mention) => mention.place === null);
  const parts = [count(passages.length, 'sentence'), count(locations.length - unplaced.length, 'place name')];
  if (unplaced.length > 0) parts.push(`not placed: ${unplaced.map((mention) => mention.toponym).join(', ')}`);
  return `${join(folder, `${report.id}.md`)}  ${parts.join(', ')}`;
}

function summaryLine({ features, reports, unplaced }: DatelineCollection, output: string, seconds: number): string {
  const excerpts = new Set(features.flatMap((feature) => feature.properties.excerpts.map((excerpt) => excerpt.id)));
  const placed = features.filter((feature) => feature.properties.precision !== 'country');
  const parts = [
    count(reports.length, 'report'),
    count(excerpts.size, 'excerpt'),
    `${count(placed.length, 'place')} on the map`,
    `${features.length - placed.length} too broad to pin`,
    `${count(unplaced.length, 'name')} not placed`,
  ];
  return `${output}: ${parts.join(', ')} (${seconds.toFixed(2)} s)`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
