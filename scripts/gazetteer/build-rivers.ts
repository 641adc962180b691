import { statSync } from 'node:fs';
import { join } from 'node:path';
import pointInPolygon from '@turf/boolean-point-in-polygon';
import { lineString } from '@turf/helpers';
import simplify from '@turf/simplify';
import truncate from '@turf/truncate';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { writeAtomically } from '../../src/cli/write-atomically.ts';
import type { Position } from '../../src/core/model.ts';
import { partsOf, readShapefile } from '../basemap/shapefile.ts';
import { PROJECT_ROOT, readJson, sha256Of } from './inputs.ts';
import { joinLines } from './join-lines.ts';
import { fetchRivers } from './rivers-source.ts';

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
