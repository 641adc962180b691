import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Role } from '../core/model.ts';
import { build } from './build.ts';
import { claims } from './claims.ts';
import { explain } from './explain.ts';
import { geoparseFiles } from './geoparse-files.ts';
import { geoparseLines } from './geoparse-lines.ts';
import { loadKnowledge, loadPlaces } from './knowledge.ts';
import { readCollectionFile } from './read-collection.ts';

const USAGE = `usage: dateline build [--data FOLDER] [--output FILE]
       dateline geoparse [--data FOLDER] FILES…
       dateline geoparse [--roles ROLES] --input DOCS.jsonl --output PRED.jsonl
       dateline read --input DOCS.jsonl --factions FACTIONS.json --output PRED.jsonl
       dateline claims [--data FOLDER] [--review REVIEW.json] FILES…
       dateline explain [--data FOLDER] FILES…

  build     read the reports, factions and gazetteer below a data folder (default: data)
            and write the map's GeoJSON (default: public/data/incidents.geojson)
  geoparse  read reports (.md with front matter, or plain text) and print GeoJSON;
            or read documents, one a line: {"id", "text", "language"?}, and write their
            toponyms, one line each. ROLES: location,actor,demonym,part-of-name
            (default: location,actor)
  read      read reports of one conflict together, one a line: {"id", "title", "publisher",
            "published", "language", "text"}; write their places, dates and claims, one line
            each, and a line with the incidents and findings
  claims    print the incidents of reports, what their claims come to, and each claim with its words;
            by rules alone, or with what people decided in a review of just these reports
  explain   print each mention of reports with its candidates and the reason for the choice

The gazetteer of the world is public/gazetteer/world.bin.gz; --gazetteer FILE names another.
`;

const root = fileURLToPath(new URL('../..', import.meta.url));
const ROLES: readonly Role[] = ['location', 'actor', 'demonym', 'part-of-name'];
const OPTIONS = {
  data: { type: 'string' },
  output: { type: 'string' },
  input: { type: 'string' },
  roles: { type: 'string' },
  gazetteer: { type: 'string' },
  factions: { type: 'string' },
  review: { type: 'string' },
} as const;

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const printError = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** A command line that says something else than the usage allows. */
class UsageError extends Error {}

type Values = { readonly [Name in keyof typeof OPTIONS]?: string };

const ALLOWED: Readonly<Record<string, readonly (keyof Values)[]>> = {
  build: ['data', 'output'],
  geoparse: ['data', 'input', 'output', 'roles', 'gazetteer'],
  read: ['data', 'input', 'factions', 'output', 'gazetteer'],
  claims: ['data', 'gazetteer', 'review'],
  explain: ['data', 'gazetteer'],
};

function parse(args: readonly string[]): { command: string; files: string[]; values: Values } {
  let parsed: { values: Values; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const [command = '', ...files] = parsed.positionals;
  const allowed = ALLOWED[command];
  if (allowed === undefined)
    throw new UsageError(`got command "${command}", expected ${Object.keys(ALLOWED).join(', ')}`);
  for (const name of Object.keys(parsed.values) as (keyof Values)[])
    if (!allowed.includes(name)) throw new UsageError(`${command} has no option --${name}`);
  return { command, files, values: parsed.values };
}

function parseRoles(list: string): ReadonlySet<Role> {
  const roles = list.split(',');
  const unknown = roles.filter((role) => !ROLES.includes(role as Role));
  if (unknown.length > 0) throw new UsageError(`got role "${unknown.join(', ')}", expected ${ROLES.join(', ')}`);
  return new Set(roles as Role[]);
}

async function main(args: readonly string[]): Promise<number> {
  const { command, files, values } = parse(args);
  const dataFolder = values.data ?? join(root, 'data');
  const gazetteer = values.gazetteer ?? join(root, 'public', 'gazetteer', 'world.bin.gz');
  if (command === 'build') {
    if (files.length > 0) throw new UsageError(`build reads a folder, got ${files.join(' ')}`);
    const output = values.output ?? join(root, 'public/data/incidents.geojson');
    return build({ dataFolder, output, root: process.cwd(), print, printError });
  }
  if (command === 'geoparse' && values.input !== undefined) {
    if (values.output === undefined) throw new UsageError('--input needs --output');
    if (files.length > 0) throw new UsageError(`--input takes no further files, got ${files.join(' ')}`);
    if (!existsSync(values.input)) throw new UsageError(`${values.input}: not found; expected a file of documents`);
    const roles = parseRoles(values.roles ?? 'location,actor');
    const knowledge = await loadPlaces(dataFolder, gazetteer, process.cwd());
    return geoparseLines({ input: values.input, output: values.output, roles, knowledge, printError });
  }
  if (command === 'read') {
    const { input, factions, output } = values;
    if (input === undefined || factions === undefined || output === undefined || files.length > 0)
      throw new UsageError('read needs --input, --factions and --output, and no further files');
    for (const path of [input, factions]) if (!existsSync(path)) throw new UsageError(`${path}: not found`);
    const { places, factions: known } = await loadKnowledge(dataFolder, gazetteer, process.cwd());
    return readCollectionFile({ input, factions, output, knowledge: places, known, printError });
  }
  if (values.output !== undefined || values.roles !== undefined)
    throw new UsageError('--output and --roles go with --input; with files, GeoJSON is printed');
  if (files.length === 0) throw new UsageError(`${command} needs files`);
  const options = { files, dataFolder, gazetteer, root: process.cwd(), print, printError };
  if (command === 'geoparse') return geoparseFiles(options);
  if (command === 'explain') return explain(options);
  const { review } = values;
  if (review !== undefined && !existsSync(review))
    throw new UsageError(`${review}: not found; expected a file such as data/review.json`);
  return claims({ ...options, review });
}

// A reader such as `head` may close the pipe before everything is printed: no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  printError(error instanceof Error ? error.message : String(error));
  if (error instanceof UsageError) printError(`\n${USAGE}`);
  process.exitCode = 2;
}
