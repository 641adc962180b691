import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Position } from 'geojson';
import { fetchInput } from './fetch-input.ts';
import { inputs } from './inputs.ts';
import { focusBounds, isWithin, type TileFeature } from './region.ts';
import { partsOf } from './shapefile.ts';

interface Hdf5File {
  get(name: string): { readonly value: ArrayLike<number> };
  close(): void;
}

/** Columns of `binned_river_f.nc`. */
interface RiverTable {
  readonly firstSegment: ArrayLike<number>;
  readonly segmentCount: ArrayLike<number>;
  readonly firstPoint: ArrayLike<number>;
  readonly pointCount: ArrayLike<number>;
  readonly level: ArrayLike<number>;
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/** GSHHG's levels: 1–4 are permanent rivers, 5–7 intermittent ones, 8 and more canals. */
const intermittentFromLevel = 5;
const lastLevel = 6;
/** Bins of one degree, from the north-west to the south-east; positions in them are 1/65535 of a degree. */
const binsInRow = 360;
const stepsInBin = 65535;

/**
 * Rivers of GSHHG at full resolution around the focus country, for the Khabur and its neighbours, which Natural Earth lacks.
 * @param majorRivers what is drawn already: a river that runs beside one of them is left out.
 */
export async function minorRivers(majorRivers: readonly TileFeature[]): Promise<TileFeature[]> {
  const table = await readTable();
  const isDrawn = besides(majorRivers);
  const features: TileFeature[] = [];
  for (const [bin, first] of Array.from(table.firstSegment).entries()) {
    const corner: Position = [bin % binsInRow, 89 - Math.floor(bin / binsInRow)];
    if (!isWithin(focusBounds, [(corner[0] ?? 0) + 0.5, (corner[1] ?? 0) + 0.5])) continue;
    for (let segment = first; segment < first + (table.segmentCount[bin] ?? 0); segment += 1) {
      const level = table.level[segment] ?? 0;
      const coordinates = readSegment(table, segment, corner);
      if (level > lastLevel || isDrawn(coordinates)) continue;
      const properties = {
        intermittent: level >= intermittentFromLevel ? 1 : 0,
      };
      features.push({
        type: 'Feature',
        geometry: { type: 'LineString', coordinates },
        properties,
      });
    }
  }
  return features;
}

async function readTable(): Promise<RiverTable> {
  const { default: hdf5 } = await import(
    pathToFileURL(join(fetchInput(inputs.hdf5), 'package/dist/node/hdf5_hl.js')).href
  );
  await hdf5.ready;
  const file: Hdf5File = new hdf5.File(join(fetchInput(inputs.gshhg), 'usr/share/gmt-gshhg/binned_river_f.nc'), 'r');
  const column = (name: string) => file.get(name).value;
  const table = {
    firstSegment: column('Id_of_first_segment_in_a_bin'),
    segmentCount: column('N_segments_in_a_bin'),
    firstPoint: column('Id_of_first_point_in_a_segment'),
    pointCount: column('N_points_for_a_segment'),
    level: column('Hierarchial_level_of_a_segment'),
    x: column('Relative_longitude_from_SW_corner_of_bin'),
    y: column('Relative_latitude_from_SW_corner_of_bin'),
  };
  file.close();
  return table;
}

function readSegment(
  { firstPoint, pointCount, x, y }: RiverTable,
  segment: number,
  [west = 0, south = 0]: Position,
): Position[] {
  const start = firstPoint[segment] ?? 0;
  return Array.from(
    { length: pointCount[segment] ?? 0 },
    (_, index): Position => [
      west + unsigned(x[start + index]) / stepsInBin,
      south + unsigned(y[start + index]) / stepsInBin,
    ],
  );
}

/** The file declares signed 16-bit numbers and means unsigned ones. */
const unsigned = (value = 0): number => value & 0xffff;

/** About 3 km: how far the two sources' courses of one river lie apart. */
const cellDegrees = 0.03;

/** Tells whether most of a line's points lie in or beside a cell that a major river crosses. */
function besides(majorRivers: readonly TileFeature[]): (line: readonly Position[]) => boolean {
  const crossed = new Set<string>();
  for (const { geometry } of majorRivers) {
    if (geometry.type !== 'LineString' && geometry.type !== 'MultiLineString') continue;
    for (const point of partsOf(geometry).flatMap(densify)) for (const cell of cellsAround(point)) crossed.add(cell);
  }
  return (line) => {
    const beside = line.filter(([x = 0, y = 0]) =>
      crossed.has(`${Math.floor(x / cellDegrees)} ${Math.floor(y / cellDegrees)}`),
    );
    return beside.length > line.length / 2;
  };
}

function cellsAround([x = 0, y = 0]: Position): string[] {
  const [column, row] = [Math.floor(x / cellDegrees), Math.floor(y / cellDegrees)];
  return [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((down) => `${column + right} ${row + down}`));
}

/** Points at most a cell apart. */
function densify(line: readonly Position[]): Position[] {
  return line.flatMap(([x = 0, y = 0], index): Position[] => {
    const [nextX = x, nextY = y] = line[index + 1] ?? [];
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(nextX - x), Math.abs(nextY - y)) / cellDegrees));
    return Array.from({ length: steps }, (_, step) => [
      x + ((nextX - x) * step) / steps,
      y + ((nextY - y) * step) / steps,
    ]);
  });
}
