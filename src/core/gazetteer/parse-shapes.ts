import type { Geometry } from 'geojson';
import { lineAt, type Problem } from '../problem.ts';
import { geometryFault } from './geometry-fault.ts';
import { isRecord, type NamedText, parseJson } from './json-input.ts';

/** A shape, and where it stands. */
export interface Shape {
  readonly geometry: Geometry;
  readonly file: string;
  readonly line: number;
}

/** Reads GeoJSON FeatureCollections into shapes by feature id; features with a problem are left out. */
export function parseShapes(files: readonly NamedText[], problems: Problem[]): Map<string, Shape> {
  const shapes = new Map<string, Shape>();
  for (const { file, text } of files) {
    const reportAt = (message: string, offset: number): void => {
      problems.push({ file, line: lineAt(text, offset), message });
    };
    const collection = parseJson(text, reportAt);
    if (collection === undefined) continue;
    if (!isRecord(collection) || !Array.isArray(collection['features'])) {
      reportAt('expected a GeoJSON FeatureCollection with a list of `features`', 0);
      continue;
    }
    let from = 0;
    for (const feature of collection['features'] as unknown[]) {
      const id = isRecord(feature) && typeof feature['id'] === 'string' ? feature['id'] : null;
      const found = id === null ? -1 : text.indexOf(JSON.stringify(id), from);
      const offset = found === -1 ? from : found;
      from = offset + 1;
      const fault = isRecord(feature) && id !== null ? geometryFault(feature['geometry']) : 'expected a feature with an `id`, a string';
      if (fault !== null) reportAt(id === null ? fault : `shape "${id}": ${fault}`, offset);
      else if (id !== null && shapes.has(id)) reportAt(`the shape "${id}" is there twice; keep one`, offset);
      else if (id !== null && isRecord(feature)) {
        shapes.set(id, { geometry: feature['geometry'] as Geometry, file, line: lineAt(text, offset) });
      }
    }
  }
  return shapes;
}
