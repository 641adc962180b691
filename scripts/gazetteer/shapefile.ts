import type { Position } from '../../src/core/model.ts';

/** A record of a polyline or polygon shapefile: its parts, each a list of positions, and its attributes as text. */
export interface ShapeRecord {
  readonly parts: readonly (readonly Position[])[];
  readonly attributes: Readonly<Record<string, string>>;
}

/** Byte lengths and offsets: ESRI Shapefile Technical Description (1998), pages 4 to 8. */
const HEADER_BYTES = 100;
const RECORD_HEADER_BYTES = 8;
const POLYLINE = 3;
const POLYGON = 5;

/**
 * Reads the polylines or polygons of a shapefile.
 * @param shapes the `.shp` file
 * @param table the `.dbf` file that belongs to it, with UTF-8 text
 * @throws when a record is of another shape type, or when the two files have different numbers of records
 */
export function readShapefile(shapes: Buffer, table: Buffer): ShapeRecord[] {
  const geometries = readParts(shapes);
  const rows = readTable(table);
  if (geometries.length !== rows.length) {
    throw new Error(`shapefile: got ${geometries.length} shapes and ${rows.length} rows, expected as many of each`);
  }
  return geometries.map((parts, index) => ({
    parts,
    attributes: rows[index] ?? {},
  }));
}

function readParts(shapes: Buffer): Position[][][] {
  const records: Position[][][] = [];
  let offset = HEADER_BYTES;
  while (offset < shapes.length) {
    const contentBytes = shapes.readInt32BE(offset + 4) * 2;
    records.push(readRecord(shapes, offset + RECORD_HEADER_BYTES));
    offset += RECORD_HEADER_BYTES + contentBytes;
  }
  return records;
}

function readRecord(shapes: Buffer, offset: number): Position[][] {
  const type = shapes.readInt32LE(offset);
  if (type === 0) return [];
  if (type !== POLYLINE && type !== POLYGON) {
    throw new Error(`shapefile: got shape type ${type}, expected ${POLYLINE} (polyline) or ${POLYGON} (polygon)`);
  }
  const partCount = shapes.readInt32LE(offset + 36);
  const pointCount = shapes.readInt32LE(offset + 40);
  const firstPoint = offset + 44 + partCount * 4;
  const starts = Array.from({ length: partCount }, (_, part) => shapes.readInt32LE(offset + 44 + part * 4));
  return starts.map((start, part) => readPoints(shapes, firstPoint, start, starts[part + 1] ?? pointCount));
}

function readPoints(shapes: Buffer, firstPoint: number, start: number, end: number): Position[] {
  return Array.from({ length: end - start }, (_, index): Position => {
    const at = firstPoint + (start + index) * 16;
    return [shapes.readDoubleLE(at), shapes.readDoubleLE(at + 8)];
  });
}

/** dBASE III: 32-byte field descriptors from byte 32 to a 0x0D, then rows of fixed-width text behind a deletion flag. */
function readTable(table: Buffer): Record<string, string>[] {
  const rowCount = table.readUInt32LE(4);
  const headerBytes = table.readUInt16LE(8);
  const rowBytes = table.readUInt16LE(10);
  const fields: { name: string; start: number; bytes: number }[] = [];
  let start = 1;
  for (let at = 32; table[at] !== 0x0d; at += 32) {
    const name = table.toString('latin1', at, at + 11).replace(/\0.*$/, '');
    const bytes = table[at + 16] ?? 0;
    fields.push({ name, start, bytes });
    start += bytes;
  }
  return Array.from({ length: rowCount }, (_, row) => {
    const at = headerBytes + row * rowBytes;
    return Object.fromEntries(
      fields.map((field) => [
        field.name,
        table
          .toString('utf8', at + field.start, at + field.start + field.bytes)
          .replaceAll('\0', '')
          .trim(),
      ]),
    );
  });
}
