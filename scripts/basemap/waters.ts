import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Position } from 'geojson';
import { fetchInput } from './fetch-input.ts';
import { inputs } from './inputs.ts';
import type { WaterName } from './labels.ts';
import { clip, focusBounds, isPresent, isWithin, regionBounds, type TileFeature } from './region.ts';
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
    .map(({ geometry, properties }) => clip(geometry, regionBounds, { ...riverNames(names[properties.name ?? '']), rank: Number(properties.scalerank) }))
    .filter(isPresent);
}

function riverNames(name: WaterName | undefined): Record<string, string> {
  return name === undefined ? {} : { name_en: name.en, name_ar: name.ar, name_ru: name.ru };
}

interface Hdf5File {
  get(name: string): { readonly value: ArrayLike<number> };
  close(): void;
}

/** Widest level of GSHHG's rivers that is kept: 1–4 permanent, 5 and more intermittent or canals. */
const intermittentFromLevel = 5;
const widestLevel = 6;
/** Positions in a bin are 1/65535 of a degree; a bin spans one degree in the full resolution. */
const stepsInBin = 65535;

/**
 * Rivers of GSHHG at full resolution around the focus country, for the Khabur and its neighbours, which Natural Earth lacks.
 * The file is netCDF 4: points relative to one-degree bins that run from north-west to south-east.
 */
export async function minorRivers(): Promise<TileFeature[]> {
  const { default: hdf5 } = await import(pathToFileURL(join(fetchInput(inputs.hdf5), 'package/dist/node/hdf5_hl.js')).href);
  await hdf5.ready;
  const path = join(fetchInput(inputs.gshhg), 'usr/share/gmt-gshhg/binned_river_f.nc');
  const file: Hdf5File = new hdf5.File(path, 'r');
  const column = (name: string) => file.get(name).value;
  const [firstSegment, segmentCount] = [column('Id_of_first_segment_in_a_bin'), column('N_segments_in_a_bin')];
  const [firstPoint, pointCount] = [column('Id_of_first_point_in_a_segment'), column('N_points_for_a_segment')];
  const [x, y] = [column('Relative_longitude_from_SW_corner_of_bin'), column('Relative_latitude_from_SW_corner_of_bin')];
  const levels = column('Hierarchial_level_of_a_segment');
  const binCount = firstSegment.length;
  file.close();

  const features: TileFeature[] = [];
  for (let bin = 0; bin < binCount; bin += 1) {
    const west = bin % 360;
    const south = 89 - Math.floor(bin / 360);
    if (!isWithin(focusBounds, [west + 0.5, south + 0.5])) continue;
    const first = firstSegment[bin] ?? 0;
    for (let segment = first; segment < first + (segmentCount[bin] ?? 0); segment += 1) {
      const level = levels[segment] ?? 0;
      if (level > widestLevel) continue;
      const start = firstPoint[segment] ?? 0;
      const coordinates = Array.from({ length: pointCount[segment] ?? 0 }, (_, index): Position => [
        west + unsigned(x[start + index]) / stepsInBin,
        south + unsigned(y[start + index]) / stepsInBin,
      ]);
      features.push({
        type: 'Feature',
        geometry: { type: 'LineString', coordinates },
        properties: { intermittent: level >= intermittentFromLevel ? 1 : 0 },
      });
    }
  }
  return features;
}

/** The file declares signed 16-bit numbers and means unsigned ones. */
const unsigned = (value = 0): number => value & 0xffff;

