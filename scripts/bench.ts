import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { loadPlaces } from '../src/cli/knowledge.ts';
import { readInputs } from '../src/cli/read-inputs.ts';
import { openGazetteer } from '../src/core/gazetteer/open-gazetteer.ts';
import type { DatelineCollection } from '../src/core/geojson/properties.ts';
import { toCollection } from '../src/core/geojson/to-geojson.ts';
import { validateCollection } from '../src/core/geojson/validate.ts';
import { geoparse, prepareKnowledge } from '../src/core/geoparse.ts';
import { readPlainText } from '../src/ingest/plain-text.ts';
import { circleArea } from '../src/state/area.ts';
import { applyFilter, emptyFilter, type Filter } from '../src/state/filter.ts';
import { readCorpus } from './evaluate/corpus.ts';

/**
 * How long each stage of a build of the shipped reports takes, on this machine, one thread: median of the runs. Then how
 * fast documents are read: `npm run bench -- CORPUS…`, without one the project's own sentences.
 */

const RUNS = 15;
const root = fileURLToPath(new URL('..', import.meta.url));

async function median(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return times.sort((one, other) => one - other)[Math.floor(RUNS / 2)] ?? Number.NaN;
}

const worldFile = join(root, 'public', 'gazetteer', 'world.bin.gz');
const worldBytes = gunzipSync(readFileSync(worldFile));
const inputs = await readInputs(`${root}data`, root);
const knowledge = prepareKnowledge(inputs.gazetteer, inputs.factions);
const read = inputs.reports.map((report) => ({ ...geoparse(report, knowledge), sha256: '' }));
const collection = toCollection(read, inputs.factions, inputs.gazetteer);
const rows: [string, number][] = [
  ['read reports, factions, gazetteer', await median(() => readInputs(`${root}data`, root))],
  ['index names', await median(() => prepareKnowledge(inputs.gazetteer, inputs.factions))],
  ['read places in the six reports', await median(() => inputs.reports.map((report) => geoparse(report, knowledge)))],
  ['shapes and features', await median(() => toCollection(read, inputs.factions, inputs.gazetteer))],
  ['validate', await median(() => validateCollection(collection))],
];
const opening = await median(() => openGazetteer(worldBytes.buffer.slice(0) as ArrayBuffer).names.displayName(0));
for (const [stage, milliseconds] of [...rows, ['all stages', rows.reduce((sum, [, time]) => sum + time, 0)] as const]) {
  process.stdout.write(`${stage.padEnd(36)} ${milliseconds.toFixed(1).padStart(8)} ms\n`);
}
/** What a toggle, a drag of the timeline and a drag of an area's radius each ask for, once the index is there. */
const FILTERED_EXCERPTS = 10_000;
const many = repeatExcerpts(collection, FILTERED_EXCERPTS);
applyFilter(many, emptyFilter);
let radiusKm = 50;
function widerArea(): Filter {
  radiusKm += 1;
  return { ...emptyFilter, area: circleArea(42, 37, radiusKm) };
}
const filters: readonly (readonly [string, () => Filter])[] = [
  ['filter 10,000 excerpts by party', () => ({ ...emptyFilter, hidden: new Set(['ru']) })],
  ['by time', () => ({ ...emptyFilter, span: { from: '2020-08-01', to: null } })],
  ['by a new area', widerArea],
];
for (const [name, filter] of filters) {
  const milliseconds = await median(() => applyFilter(many, filter()));
  process.stdout.write(`${name.padEnd(36)} ${milliseconds.toFixed(1).padStart(8)} ms\n`);
}
process.stdout.write(`${'open the world (after reading)'.padEnd(36)} ${opening.toFixed(1).padStart(8)} ms\n\n`);

/** Passes over a corpus: in the first, names are looked up for the first time and the code is still being compiled. */
const PASSES = 6;
const corpora = process.argv.slice(2);
const world = await loadPlaces(join(root, 'data'), worldFile, root);
for (const path of corpora.length > 0 ? corpora : [join(root, 'test', 'fixture', 'geoparsing', 'sentences.txt')]) {
  const documents = await readCorpus(path);
  const speeds: number[] = [];
  for (let pass = 0; pass < PASSES; pass += 1) {
    const started = performance.now();
    for (const { text, language } of documents) geoparse(readPlainText('bench', text, language), world);
    speeds.push((1000 * documents.length) / (performance.now() - started));
  }
  const line = speeds.map((speed) => speed.toFixed(0).padStart(6)).join(' ');
  process.stdout.write(`${basename(path).padEnd(30)} docs/s in each of ${PASSES} passes ${line}\n`);
}

/** The collection with its places and excerpts under new ids, as often as it takes for so many excerpts. */
function repeatExcerpts(source: DatelineCollection, excerptCount: number): DatelineCollection {
  const own = source.features.flatMap(({ properties }) => properties.excerpts).length;
  const features = Array.from({ length: Math.ceil(excerptCount / own) }, (_, copy) =>
    source.features.map((feature) => ({
      ...feature,
      id: `${feature.id} ${copy}`,
      properties: {
        ...feature.properties,
        excerpts: feature.properties.excerpts.map((excerpt) => ({ ...excerpt, id: `${excerpt.id} ${copy}` })),
      },
    })),
  );
  return { ...source, features: features.flat() };
}
