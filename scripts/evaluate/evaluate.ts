import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Role } from '../../src/core/model.ts';
import { readCorpus } from './corpus.ts';
import { leaveOut } from './leave-out.ts';
import { type ScoredDocument, type Scores, scoreDocument, summarize } from './score.ts';

/**
 * Scores the geoparser on annotated corpora, as shared measures do: recognition by overlap and exact spans, resolution
 * within 161 km, and both together; and how many documents a second are read, after one to warm up.
 *
 *   npm run evaluate -- [--roles location,actor] [--types A,B] [--without GROUP] CORPUS…
 *
 * Without a corpus, the project's own sentences are read.
 */

const root = join(import.meta.dirname, '..', '..');
const { values, positionals } = parseArgs({
  options: {
    roles: { type: 'string', default: 'location,actor' },
    types: { type: 'string', default: '' },
    without: { type: 'string' },
  },
  allowPositionals: true,
});
if (values.without !== undefined) await leaveOut(values.without);
// Weights are read when these modules are loaded, so that what is left out must be so before.
const { readToponyms } = await import('../../src/cli/geoparse-lines.ts');
const { loadPlaces } = await import('../../src/cli/knowledge.ts');

const corpora = positionals.length > 0 ? positionals : [join(root, 'test', 'fixture', 'geoparsing', 'sentences.txt')];
const roles = new Set(values.roles.split(',') as Role[]);
const types = new Set(values.types.split(',').filter((type) => type !== ''));
const knowledge = await loadPlaces(join(root, 'data'), join(root, 'public', 'gazetteer', 'world.bin.gz'), root);

const HEAD = [
  'corpus',
  'docs',
  'gold',
  'pred',
  'exact F1',
  'overlap P',
  'R',
  'F1',
  'Acc@161',
  'end-to-end P',
  'R',
  'F1',
  'docs/s',
];
print(HEAD);
for (const path of corpora) {
  const documents = await readCorpus(path);
  const scored: ScoredDocument[] = [];
  let seconds = 0;
  for (const { id, text, language, toponyms } of documents) {
    const started = performance.now();
    const predicted = readToponyms({ id, text, language }, knowledge, roles);
    seconds += (performance.now() - started) / 1000;
    scored.push(scoreDocument(toponyms, predicted, types));
  }
  print(row(basename(path), summarize(scored), documents.length / seconds));
}

function row(
  name: string,
  { docs, gold, predicted, exact, overlap, resolution, endToEnd }: Scores,
  speed: number,
): string[] {
  const share = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(3));
  return [
    name,
    String(docs),
    String(gold),
    String(predicted),
    share(exact.f1),
    share(overlap.precision),
    share(overlap.recall),
    share(overlap.f1),
    share(resolution?.acc161),
    share(endToEnd?.precision),
    share(endToEnd?.recall),
    share(endToEnd?.f1),
    speed.toFixed(0),
  ];
}

function print(cells: readonly string[]): void {
  const widths = [30, 5, 6, 6, 8, 9, 5, 5, 7, 12, 5, 5, 6];
  process.stdout.write(
    `${cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0))).join('  ')}\n`,
  );
}
