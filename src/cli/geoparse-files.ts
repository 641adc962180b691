import { createHash } from 'node:crypto';
import { toCollection } from '../core/geojson/to-geojson.ts';
import { geoparse } from '../core/geoparse.ts';
import { type ReportsOptions, readReports } from './read-reports.ts';
import { serialize } from './serialize.ts';

/** Reads report files and prints the GeoJSON of their places. */
export async function geoparseFiles(options: ReportsOptions): Promise<0 | 1> {
  const read = await readReports(options);
  if (read === null) return 1;
  const { reports, knowledge } = read;
  const collection = toCollection(
    reports.map((report) => ({
      ...geoparse(report, knowledge),
      sha256: createHash('sha256').update(report.text, 'utf8').digest('hex'),
    })),
    knowledge.factions,
    knowledge.gazetteer,
  );
  options.print(serialize(collection).trimEnd());
  return 0;
}
