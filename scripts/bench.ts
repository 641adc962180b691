import { fileURLToPath } from 'node:url';
import { readInputs } from '../src/cli/read-inputs.ts';
import { toCollection } from '../src/core/geojson/to-geojson.ts';
import { validateCollection } from '../src/core/geojson/validate.ts';
import { geoparse, prepareKnowledge } from '../src/core/geoparse.ts';

/** How long each stage of a build of the shipped reports takes, on this machine, one thread: median of the runs. */

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
for (const [stage, milliseconds] of [...rows, ['all stages', rows.reduce((sum, [, time]) => sum + time, 0)] as const]) {
  process.stdout.write(`${stage.padEnd(36)} ${milliseconds.toFixed(1).padStart(8)} ms\n`);
}
