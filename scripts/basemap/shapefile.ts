import { readFileSync } from 'node:fs';
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { area, groupRings } from './rings.ts';

/** Columns of the table beside the shapes, as text without padding. */
type ShapeRow = Readonly<Record<string, string>>;
export type ShapeFeature = Feature<MultiLineString | MultiPolygon, ShapeRow>;

const fileHeaderBytes = 100;
const shapeType = { null: 0, polyline: 3, polygon: 5 } as const;

/**
 * Reads lines or polygons of an ESRI shapefile (`.shp` + `.dbf`), as described in the ESRI white paper of July 1998.
 * Measures and heights are not read. Empty shapes are left out.
 * @param pathWithoutExtension for example `…/ne_10m_lakes`.
 * @throws when a record holds another shape type.
 */
export function readShapefile(pathWithoutExtension: string): ShapeFeature[] {
  const rows = readTable(readFileSync(`${pathWithoutExtension}.dbf`));
  const buffer = readFileSync(`${pathWithoutExtension}.shp`);
  const features: ShapeFeature[] = [];
  let offset = fileHeaderBytes;
  for (let index = 0; offset < buffer.length; index += 1) {
    const contentBytes = buffer.readInt32BE(offset + 4) * 2;
    const geometry = readShape(buffer.subarray(offset + 8, offset + 8 + contentBytes), pathWithoutExtension, index);
    if (geometry !== null)
      features.push({
        type: 'Feature',
        geometry,
        properties: rows[index] ?? {},
      });
    offset += 8 + contentBytes;
  }
  return features;
}

function readShape(record: Buffer, path: string, index: number): MultiLineString | MultiPolygon | null {
  const type = record.readInt32LE(0);
  if (type === shapeType.null) return null;
  if (type !== shapeType.polyline && type !== shapeType.polygon) {
    throw new Error(`${path}.shp, record ${index}: got shape type ${type}, expected 3 (line) or 5 (polygon)`);
  }
  const parts = readParts(record);
  if (type === shapeType.polyline) return { type: 'MultiLineString', coordinates: parts };
  // A shapefile's outer rings run clockwise, GeoJSON's counter-clockwise.
  return {
    type: 'MultiPolygon',
    coordinates: groupRings(parts.map((ring) => ring.toReversed()).filter((ring) => area(ring) !== 0)),
  };
}

function readParts(record: Buffer): Position[][] {
  const partCount = record.readInt32LE(36);
  const pointCount = record.readInt32LE(40);
  const starts = Array.from({ length: partCount }, (_, part) => record.readInt32LE(44 + 4 * part));
  const pointsOffset = 44 + 4 * partCount;
  return starts.map((start, part) => {
    const end = starts[part + 1] ?? pointCount;
    return Array.from({ length: end - start }, (_, index): Position => {
      const at = pointsOffset + 16 * (start + index);
      return [record.readDoubleLE(at), record.readDoubleLE(at + 8)];
    });
  });
}

/** dBASE III: a header, 32 bytes a column, then rows of fixed width that start with a deletion mark. */
function readTable(buffer: Buffer): ShapeRow[] {
  const rowCount = buffer.readUInt32LE(4);
  const headerBytes = buffer.readUInt16LE(8);
  const rowBytes = buffer.readUInt16LE(10);
  const columns: { name: string; width: number }[] = [];
  for (let at = 32; buffer[at] !== 0x0d; at += 32) {
    const name = buffer.toString('latin1', at, at + 11).split('\0', 1)[0] ?? '';
    columns.push({ name, width: buffer[at + 16] ?? 0 });
  }
  return Array.from({ length: rowCount }, (_, row) => readRow(buffer, headerBytes + row * rowBytes + 1, columns));
}

function readRow(buffer: Buffer, start: number, columns: readonly { name: string; width: number }[]): ShapeRow {
  const row: Record<string, string> = {};
  let at = start;
  for (const { name, width } of columns) {
    row[name] = buffer
      .toString('latin1', at, at + width)
      .replaceAll('\0', '')
      .trim();
    at += width;
  }
  return row;
}

/** Every line of a line feature, every ring of a polygon feature. */
export function partsOf(geometry: LineString | MultiLineString | Polygon | MultiPolygon): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat();
  return geometry.coordinates;
}
