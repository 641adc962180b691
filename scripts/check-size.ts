import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** Measures the built site against `size-budget.json` (bytes), prints a table, and fails where a part has outgrown it. */

interface ManifestChunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const budget = JSON.parse(readFileSync(join(root, 'size-budget.json'), 'utf8')) as Record<string, number>;
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, ManifestChunk>;
const MAP_MODULE = 'src/map/incident-map.ts';

const gzipped = (file: string): number => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
const total = (files: Iterable<string>): number => [...files].reduce((sum, file) => sum + gzipped(file), 0);

/** A chunk's script and style files with those of all that it imports at once. */
function filesOf(name: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[name];
  if (chunk === undefined)
    throw new Error(`the built site has no chunk "${name}"; expected one of ${Object.keys(manifest).join(', ')}`);
  for (const file of [chunk.file, ...(chunk.css ?? [])]) seen.add(file);
  for (const imported of chunk.imports ?? []) if (!seen.has(manifest[imported]?.file ?? '')) filesOf(imported, seen);
  return seen;
}

const entry = Object.entries(manifest).find(([, chunk]) => chunk.isEntry);
if (entry === undefined) throw new Error('the built site has no entry; run `npm run build` first');
const first = filesOf(entry[0]);
const map = [...filesOf(MAP_MODULE)].filter((file) => !first.has(file));
const ends = (files: Iterable<string>, ending: string): string[] => [...files].filter((file) => file.endsWith(ending));
const workers = readdirSync(join(dist, 'assets'))
  .filter((file) => /worker.*\.m?js$/u.test(file))
  .map((file) => `assets/${file}`);

const measured: Record<string, number> = {
  'first load: script, gzip': total(ends(first, 'js')),
  'first load: style, gzip': total(ends(first, 'css')),
  'map library: script, gzip': total(ends(map, 'js')),
  'map library: worker, gzip': total(workers),
  'incidents.geojson, gzip': gzipped('data/incidents.geojson'),
  'basemap and relief': readdirSync(dist)
    .filter((file) => file.endsWith('.pmtiles'))
    .reduce((sum, file) => sum + readFileSync(join(dist, file)).length, 0),
};

let over = 0;
for (const [part, bytes] of Object.entries(measured)) {
  const most = budget[part];
  if (most === undefined) throw new Error(`size-budget.json has no entry "${part}"; expected a number of bytes`);
  const state = bytes <= most ? 'within' : 'OVER';
  if (bytes > most) over += 1;
  process.stdout.write(
    `${part.padEnd(28)} ${String(bytes).padStart(9)} of ${String(most).padStart(9)} bytes  ${state}\n`,
  );
}
process.exitCode = over === 0 ? 0 : 1;
