import { join } from 'node:path';
import { fetchInput } from './fetch-input.ts';
import { inputs } from './inputs.ts';
import type { WaterName } from './labels.ts';
import { clip, isPresent, regionBounds, type TileFeature } from './region.ts';
import { readShapefile } from './shapefile.ts';

/** Lakes of Natural Earth 10m; the Debian package ships their shapes without names. */
export function lakes(): TileFeature[] {
  const folder = join(fetchInput(inputs.lakes), 'usr/share/gnudatalanguage/resource/maps/high');
  return readShapefile(join(folder, 'ne_10m_lakes'))
    .map(({ geometry }) => clip(geometry, regionBounds))
    .filter(isPresent);
}

/** Rivers of Natural Earth 10m without the lines through lakes; names come from `data/basemap/labels.json`. */
export function rivers(names: Readonly<Record<string, WaterName>>): TileFeature[] {
  const folder = join(fetchInput(inputs.naturalEarth), 'usr/share/magics/10m');
  return readShapefile(join(folder, 'ne_10m_rivers_lake_centerlines'))
    .filter(({ properties }) => !properties.featurecla?.startsWith('Lake'))
    .map(({ geometry, properties }) =>
      clip(geometry, regionBounds, {
        ...riverNames(names[properties.name ?? '']),
        rank: Number(properties.scalerank),
      }),
    )
    .filter(isPresent);
}

function riverNames(name: WaterName | undefined): Record<string, string> {
  return name === undefined ? {} : { name_en: name.en, name_ar: name.ar, name_ru: name.ru };
}
