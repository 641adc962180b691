import type { GazetteerPlace } from '../../src/core/gazetteer/gazetteer-place.ts';
import type { Position } from '../../src/core/model.ts';
import { partsOf, type ShapeFeature } from '../basemap/shapefile.ts';
import { foldName } from './alternate-names.ts';

/** Natural Earth ranks its rivers from 0, the largest; above this they are streams whose names mean many things. */
const LEAST_RANK = 7;
const RIVER_WORD = /\s+River$/u;

/**
 * The world's larger rivers, each a point in the middle of its longest stretch: it says which river, not where along it.
 * "X River" and "River X" are its names, and "X" alone where no other place bears it.
 */
export function compileRivers(rows: readonly ShapeFeature[], others: readonly GazetteerPlace[]): GazetteerPlace[] {
  const taken = new Set(others.flatMap((place) => [place.name, ...place.names.map(({ name }) => name)].map(foldName)));
  const longest = new Map<string, Position[]>();
  for (const { properties, geometry } of rows) {
    const { name = '', featurecla = '', scalerank = '' } = properties;
    if (name === '' || featurecla !== 'River' || Number(scalerank) > LEAST_RANK) continue;
    for (const part of partsOf(geometry) as Position[][])
      if (part.length > (longest.get(name)?.length ?? 0)) longest.set(name, part);
  }
  return [...longest].flatMap(([name, line]): GazetteerPlace[] => {
    const middle = line[Math.floor(line.length / 2)];
    const bare = name.replace(RIVER_WORD, '');
    const slug = foldName(bare).replaceAll(' ', '-');
    if (middle === undefined || slug === '') return [];
    const names = [`River ${bare}`, ...(taken.has(foldName(bare)) ? [] : [bare])];
    return [
      {
        id: `curated:river-${slug}`,
        name: `${bare} River`,
        names: names.map((other) => ({ name: other, lang: 'en' })),
        kind: 'river',
        featureCode: 'STM',
        country: '',
        within: [],
        population: 0,
        coordinates: [middle[0], middle[1]],
        source: 'Natural Earth 4.1 (rivers 10m)',
      },
    ];
  });
}
