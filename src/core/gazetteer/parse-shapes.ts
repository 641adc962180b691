import type { Geometry } from 'geojson';
import { isRecord, type NamedText, parseJson } from '../json-input.ts';
import { lineAt, type Problem } from '../problem.ts';
import { geometryFault } from './geometry-fault.ts';

/** A shape, and where it stands. */
export interface Shape {
  readonly geometry: Geometry;
  readonly file: string;
  readonly line: number;
}

/** Reads GeoJSON FeatureCollections into shapes by feature id; features with a problem are reported and left out. */
export function parseShapes(files: readonly NamedText[], problems: Problem[]): Map<string, Shape> {
  const shapes = new Map<string, Shape>();
  for (const file of files) addShapes(file, shapes, problems);
  return shapes;
}

function addShapes({ file, text }: NamedText, shapes: Map<string, Shape>, problems: Problem[]): void {
  const reportAt = (message: string, offset: number): void => {
    problems.push({ file, line: lineAt(text, offset), message });
  };
  const collection = parseJson(text, reportAt);
  if (collection === undefined) return;
  const features = isRecord(collection) ? collection.features : undefined;
  if (!Array.isArray(features)) {
    reportAt('expected a GeoJSON FeatureCollection with a list of `features`', 0);
    return;
  }
  let from = 0;
  for (const feature of features as unknown[]) {
    const id = idOf(feature);
    const found = id === null ? -1 : text.indexOf(JSON.stringify(id), from);
    const offset = found === -1 ? from : found;
    from = offset + 1;
    const fault = shapeFault(feature, id, shapes);
    if (fault !== null) reportAt(fault, offset);
    else if (id !== null)
      shapes.set(id, {
        geometry: geometryOf(feature) as Geometry,
        file,
        line: lineAt(text, offset),
      });
  }
}

function shapeFault(feature: unknown, id: string | null, shapes: ReadonlyMap<string, Shape>): string | null {
  if (id === null)
    return `got ${JSON.stringify(feature)?.slice(0, 60)}; expected a feature with an \`id\`, the id of a place`;
  if (shapes.has(id)) return `the shape "${id}" is there twice; keep one`;
  const fault = geometryFault(geometryOf(feature));
  return fault === null ? null : `shape "${id}": ${fault}`;
}

function idOf(feature: unknown): string | null {
  return isRecord(feature) && typeof feature.id === 'string' ? feature.id : null;
}

function geometryOf(feature: unknown): unknown {
  return isRecord(feature) ? feature.geometry : undefined;
}
