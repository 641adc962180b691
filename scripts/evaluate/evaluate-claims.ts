import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadKnowledge } from '../../src/cli/knowledge.ts';
import { readGold } from './read-gold.ts';
import { type CollectionScores, scoreCollection } from './score-claims.ts';

/**
 * Scores what rules read in collections of reports: `npm run evaluate:claims -- [FOLDER…]`; without a folder, in the invented
 * ones of `test/fixture/collections`. The last row is the mean, of false pins the sum.
 */

const root = join(import.meta.dirname, '..', '..');
const invented = join(root, 'test', 'fixture', 'collections');
const folders =
  process.argv.length > 2
    ? process.argv.slice(2)
    : readdirSync(invented, { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory() ? [join(invented, entry.name)] : [],
      );
const { places, factions } = await loadKnowledge(
  join(root, 'data'),
  join(root, 'public', 'gazetteer', 'world.bin.gz'),
  root,
);

const HEAD = [
  'collection',
  'locations',
  'relative',
  'false pins',
  'dates F1',
  'claims F1',
  'with side F1',
  'findings F1',
];
print(HEAD);
const rows = folders.map((folder) => {
  const scores = scoreCollection(readGold(folder, places, factions));
  print(rowOf(basename(folder), scores));
  return scores;
});
if (rows.length > 1) print(meanOf(rows));

function rowOf(
  name: string,
  { locations, relative, falsePins, dates, claims, withSide, findings }: CollectionScores,
): string[] {
  return [
    name,
    (locations.right / Math.max(1, locations.gold)).toFixed(3),
    `${relative.found}/${relative.gold}`,
    String(falsePins),
    ...[dates, claims, withSide, findings].map(({ f1 }) => f1.toFixed(3)),
  ];
}

function meanOf(all: readonly CollectionScores[]): string[] {
  const mean = (value: (scores: CollectionScores) => number): string =>
    (all.reduce((sum, scores) => sum + value(scores), 0) / all.length).toFixed(3);
  return [
    'mean',
    mean(({ locations }) => locations.right / Math.max(1, locations.gold)),
    mean(({ relative }) => relative.found / Math.max(1, relative.gold)),
    String(all.reduce((sum, { falsePins }) => sum + falsePins, 0)),
    mean(({ dates }) => dates.f1),
    mean(({ claims }) => claims.f1),
    mean(({ withSide }) => withSide.f1),
    mean(({ findings }) => findings.f1),
  ];
}

function print(cells: readonly string[]): void {
  const [first = '', ...rest] = cells;
  process.stdout.write(`${first.padEnd(12)}${rest.map((cell) => cell.padStart(13)).join('')}\n`);
}
