import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pointInPolygon from '@turf/boolean-point-in-polygon';
import { lineString } from '@turf/helpers';
import simplify from '@turf/simplify';
import truncate from '@turf/truncate';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { writeAtomically } from '../../src/cli/write-atomically.ts';
import type { Position } from '../../src/core/model.ts';
import { partsOf, readShapefile } from '../basemap/shapefile.ts';
import { PROJECT_ROOT, readJson, sha256Of, verifyChecksum } from './inputs.ts';
import { joinLines } from './join-lines.ts';

/** Natural Earth's rivers 10m 4.1 (public domain) as Debian ships them; `apt-get` and `dpkg-deb` fetch them. */
const DEBIAN_PACKAGE = 'libmagics++-data=4.13.0-1';
const ARCHIVE = 'libmagics++-data_4.13.0-1_all.deb';
const RIVERS = join('usr', 'share', 'magics', '10m', 'ne_10m_rivers_lake_centerlines');
const CHECKSUMS = {
  shp: '2a390e30626d145e967ac31eaaa8e5418c7992f599759e2be56c038f179cd7df',
  dbf: '76fa4d4873071cefa4a2e6de02d3d6d8420c0b74257eca6848fdfbaa523df078',
};
/** Its name changes along the river: Turkish, Arabic, English. */
const EUPHRATES = new Set(['Firat', 'Al Furat', 'Euphrates']);
const SYRIA = 'geonames:163843';
/** Degrees; about 100 m. */
const TOLERANCE = 0.001;
const OUTPUT = join(PROJECT_ROOT, 'data', 'gazetteer');

const source = fetchRivers();
const parts = readShapefile(source)
  .filter(({ properties }) => EUPHRATES.has(properties.name ?? ''))
  .flatMap(({ geometry }) => partsOf(geometry) as Position[][]);
const course = longest(splitAtBorder(joinLines(parts), syria()));
const line = simplify(lineString(course.map((position) => [...position])), {
  tolerance: TOLERANCE,
  highQuality: true,
});
const feature = {
  type: 'Feature',
  id: 'curated:euphrates',
  properties: {},
  geometry: truncate(line, { precision: 5 }).geometry,
};
const path = join(OUTPUT, 'rivers.geojson');
writeAtomically(path, `{"type":"FeatureCollection","features":[\n${JSON.stringify(feature)}\n]}\n`);
console.log(
  `rivers.geojson: ${statSync(path).size} bytes, ${feature.geometry.coordinates.length} positions, SHA-256 ${sha256Of(path)}`,
);

/** The path of the rivers without its ending. */
function fetchRivers(): string {
  const cache = join(PROJECT_ROOT, '.cache', 'gazetteer');
  mkdirSync(cache, { recursive: true });
  if (!existsSync(join(cache, ARCHIVE)))
    execFileSync('apt-get', ['download', '-qq', DEBIAN_PACKAGE], {
      cwd: cache,
    });
  const unpacked = join(cache, 'libmagics++-data');
  execFileSync('dpkg-deb', ['-x', join(cache, ARCHIVE), unpacked]);
  for (const [ending, expected] of Object.entries(CHECKSUMS))
    verifyChecksum(join(unpacked, `${RIVERS}.${ending}`), expected);
  return join(unpacked, RIVERS);
}

function syria(): Polygon | MultiPolygon {
  const shapes = readJson(join(OUTPUT, 'divisions.geojson')) as FeatureCollection<Polygon | MultiPolygon>;
  const outline = shapes.features.find((shape) => shape.id === SYRIA);
  if (outline === undefined) throw new Error(`divisions.geojson: found no ${SYRIA}; run build.ts first`);
  return outline.geometry;
}

/** The stretches inside an area, each with the first position beyond the border, so that it meets it. */
function splitAtBorder(lines: readonly (readonly Position[])[], area: Polygon | MultiPolygon): Position[][] {
  return lines.flatMap((whole) => {
    const inside = whole.map((position) => pointInPolygon([...position], area));
    const stretches: Position[][] = [[]];
    whole.forEach((position, index) => {
      if (inside[index - 1] || inside[index] || inside[index + 1]) stretches.at(-1)?.push(position);
      else stretches.push([]);
    });
    return stretches.filter((stretch) => stretch.length > 1);
  });
}

function longest(lines: readonly Position[][]): Position[] {
  return lines.reduce<Position[]>((best, candidate) => (candidate.length > best.length ? candidate : best), []);
}
