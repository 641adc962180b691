import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Faction } from '../core/faction/faction.ts';
import { parseFactions } from '../core/faction/parse-factions.ts';
import { type Gazetteer, parseGazetteer } from '../core/gazetteer/gazetteer.ts';
import type { NamedText } from '../core/json-input.ts';
import { locales } from '../core/locale/locales.ts';
import type { Report } from '../core/model.ts';
import type { Problem } from '../core/problem.ts';
import { parseReview } from '../core/review/parse-review.ts';
import type { Review } from '../core/review/review.ts';
import { parseMarkdownReport } from '../ingest/markdown.ts';

/** Everything that a build reads, or what is wrong with it. */
export interface Inputs {
  readonly reports: readonly Report[];
  readonly factions: readonly Faction[];
  readonly gazetteer: Gazetteer;
  /** People's decisions; none where there is no `review.json`. */
  readonly review: Review;
  /** Empty if the build may go on. */
  readonly problems: readonly Problem[];
}

const GAZETTEER_FILES = {
  places: 'gazetteer/gazetteer.jsonl',
  curated: 'gazetteer/curated.json',
} as const;
const SHAPE_FILES = ['gazetteer/divisions.geojson', 'gazetteer/rivers.geojson'] as const;
const LANGUAGES = new Set(locales.keys());

const EMPTY_GAZETTEER: ReturnType<typeof parseGazetteer> = {
  gazetteer: { get: () => undefined, all: () => [] },
  problems: [],
};

/** Reads reports, factions and gazetteer below a data folder. File names in problems are relative to `root`. */
export async function readInputs(dataFolder: string, root: string): Promise<Inputs> {
  const problems: Problem[] = [];
  const nameOf = (path: string): string => relative(root, path);
  const reports = await readReports(join(dataFolder, 'reports'), nameOf, textReader(nameOf, problems), problems);
  const data = await readFactionsAndGazetteer(dataFolder, root);
  const file = join(dataFolder, 'review.json');
  // A report that could not be read would only bring problems of the decisions on it.
  const isWhole = problems.length === 0 && data.problems.length === 0;
  const text = isWhole && existsSync(file) ? await textReader(nameOf, problems)(file) : null;
  const parsed = parseReview({ file: nameOf(file), text: text ?? '{}' }, { reports, factions: data.factions });
  return {
    ...data,
    reports,
    review: parsed.review,
    problems: [...problems, ...data.problems, ...parsed.problems],
  };
}

function textReader(nameOf: (path: string) => string, problems: Problem[]): (path: string) => Promise<string | null> {
  return async (path) => {
    const result = await readUtf8(path, nameOf(path));
    if (typeof result === 'string') return result;
    problems.push(result);
    return null;
  };
}

/** Reads factions and gazetteer below a data folder. */
export async function readFactionsAndGazetteer(
  dataFolder: string,
  root: string,
): Promise<Omit<Inputs, 'reports' | 'review'>> {
  const problems: Problem[] = [];
  const nameOf = (path: string): string => relative(root, path);
  const readText = textReader(nameOf, problems);
  const factionsFile = join(dataFolder, 'factions.json');
  const factionsText = await readText(factionsFile);
  const parsedFactions =
    factionsText === null ? { factions: [], problems: [] } : parseFactions(nameOf(factionsFile), factionsText);
  const files = [GAZETTEER_FILES.places, GAZETTEER_FILES.curated, ...SHAPE_FILES];
  const texts = await Promise.all(
    files.map(async (file) => ({
      file: nameOf(join(dataFolder, file)),
      text: await readText(join(dataFolder, file)),
    })),
  );
  const [places, curated, ...shapes] = texts.filter(isRead);
  // A file that could not be read would only bring problems of the others' references to it.
  const isWhole = places !== undefined && curated !== undefined && texts.every(isRead);
  const parsedGazetteer = isWhole ? parseGazetteer({ places, curated, shapes }) : EMPTY_GAZETTEER;
  return {
    factions: parsedFactions.factions,
    gazetteer: parsedGazetteer.gazetteer,
    problems: [...problems, ...parsedFactions.problems, ...parsedGazetteer.problems],
  };
}

function isRead(entry: { file: string; text: string | null }): entry is NamedText {
  return entry.text !== null;
}

async function readReports(
  folder: string,
  nameOf: (path: string) => string,
  readText: (path: string) => Promise<string | null>,
  problems: Problem[],
): Promise<Report[]> {
  const entries = await readdir(folder).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push({
      file: nameOf(folder),
      line: 1,
      message: `cannot be read (${reason}); expected a folder of reports`,
    });
    return null;
  });
  if (entries === null) return [];
  const files = entries.filter((file) => file.endsWith('.md') && file !== 'README.md').sort();
  for (const file of entries.filter(
    (entry) => /\.(?:markdown|txt)$/iu.test(entry) || (/\.md$/iu.test(entry) && !entry.endsWith('.md')),
  )) {
    problems.push({
      file: nameOf(join(folder, file)),
      line: 1,
      message: 'is not read; expected a name that ends in .md',
    });
  }
  if (files.length === 0)
    problems.push({
      file: nameOf(folder),
      line: 1,
      message: 'no reports; expected at least one file that ends in .md',
    });
  const reports: Report[] = [];
  const fileOfId = new Map<string, string>();
  for (const file of files) {
    const path = join(folder, file);
    const text = await readText(path);
    if (text === null) continue;
    const { report, problems: found } = parseMarkdownReport(nameOf(path), text, LANGUAGES);
    problems.push(...found);
    if (report === null) continue;
    const other = fileOfId.get(report.id);
    if (other === undefined) reports.push(report);
    else
      problems.push({
        file: nameOf(path),
        line: lineOfId(text),
        message: `the id "${report.id}" is used by ${other} already; give each report its own`,
      });
    fileOfId.set(report.id, other ?? nameOf(path));
  }
  return reports;
}

function lineOfId(text: string): number {
  return text.split('\n').findIndex((line) => line.startsWith('id:')) + 1;
}

/** A file's text, or what keeps it from being read: not there, or not UTF-8 (with the line of the first bad byte). */
async function readUtf8(path: string, name: string): Promise<string | Problem> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return {
      file: name,
      line: 1,
      message: `cannot be read (${error instanceof Error ? error.message : String(error)}); expected a file`,
    };
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return {
      file: name,
      line: lineOfBadByte(bytes),
      message: 'is not UTF-8; save the file in that encoding',
    };
  }
}

/** The line on which decoding first fails: lines are decoded one by one, as no UTF-8 character holds a line break. */
function lineOfBadByte(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return line;
}
