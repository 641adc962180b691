import { readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { type Knowledge, prepareKnowledge } from '../core/geoparse.ts';
import { locales } from '../core/locale/locales.ts';
import type { Report } from '../core/model.ts';
import { formatProblem, type Problem } from '../core/problem.ts';
import { parseMarkdownReport } from '../ingest/markdown.ts';
import { readPlainText } from '../ingest/plain-text.ts';
import { openGazetteerFile } from './knowledge.ts';
import { readFactionsAndGazetteer } from './read-inputs.ts';

/** What the commands that read single files are given. */
export interface ReportsOptions {
  readonly files: readonly string[];
  /** Folder with `factions.json` and `gazetteer/`, whose places and shapes go before the world's. */
  readonly dataFolder: string;
  readonly gazetteer: string;
  /** Folder that file names in messages are relative to. */
  readonly root: string;
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
}

/** The reports of the files and what is needed to read them; `null` where there are problems, which have been printed. */
export async function readReports(
  options: ReportsOptions,
): Promise<{ reports: readonly Report[]; knowledge: Knowledge } | null> {
  const { files, dataFolder, gazetteer, root, printError } = options;
  const problems: Problem[] = [];
  const reports = files.flatMap((file) => readReport(file, relative(root, file), problems));
  const data = await readFactionsAndGazetteer(dataFolder, root);
  problems.push(...data.problems);
  if (problems.length > 0) {
    for (const problem of problems) printError(formatProblem(problem));
    return null;
  }
  return { reports, knowledge: prepareKnowledge(data.gazetteer, data.factions, [openGazetteerFile(gazetteer)]) };
}

function readReport(path: string, file: string, problems: Problem[]): Report[] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    const message = `cannot be read (${error instanceof Error ? error.message : String(error)}); expected UTF-8 text`;
    problems.push({ file, line: 1, message });
    return [];
  }
  if (!path.endsWith('.md')) return [readPlainText(basename(path).replace(/\.[^.]*$/u, ''), text)];
  const { report, problems: found } = parseMarkdownReport(file, text, new Set(locales.keys()));
  problems.push(...found);
  return report === null ? [] : [report];
}
