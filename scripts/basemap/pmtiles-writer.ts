import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { BBox } from 'geojson';

/** One tile, compressed as the archive's `tileCompression` says. */
export interface ArchiveTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly data: Buffer;
}

export interface ArchiveOptions {
  /** `mvt` tiles are gzipped, `png` tiles are not. */
  readonly type: 'mvt' | 'png';
  /** `[west, south, east, north]`, degrees. */
  readonly bounds: BBox;
  /** TileJSON's `vector_layers`, `attribution` and the like. */
  readonly metadata: Readonly<Record<string, unknown>>;
}

interface Entry {
  readonly id: number;
  readonly offset: number;
  readonly length: number;
  runLength: number;
}

// Numbers of the PMTiles 3 specification, https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
const headerBytes = 127;
const rootBytesLimit = 16384 - headerBytes;
const compression = { none: 1, gzip: 2 } as const;
const tileType = { mvt: 1, png: 2 } as const;
const degreeUnits = 1e7;

/**
 * Writes a clustered PMTiles 3 archive with one directory. Equal tiles are stored once.
 * @throws when there are so many tiles that the directory needs leaves (more than about 4,000).
 */
export function writeArchive(tiles: readonly ArchiveTile[], options: ArchiveOptions): Buffer {
  const sorted = tiles.map((tile) => ({ id: tileId(tile), tile })).sort((a, b) => a.id - b.id);
  const { entries, data, contents } = layOut(sorted);
  const directory = gzipSync(encodeDirectory(entries), { level: 9 });
  if (directory.length > rootBytesLimit) {
    throw new Error(
      `PMTiles: got a directory of ${directory.length} bytes, expected at most ${rootBytesLimit}; write fewer tiles`,
    );
  }
  const metadata = gzipSync(JSON.stringify(options.metadata), { level: 9 });
  const zooms = tiles.map(({ z }) => z);
  const header = Buffer.alloc(headerBytes);
  header.write('PMTiles', 'latin1');
  header.writeUInt8(3, 7);
  const dataOffset = headerBytes + directory.length + metadata.length;
  const sections = [
    headerBytes,
    directory.length,
    headerBytes + directory.length,
    metadata.length,
    dataOffset,
    0,
    dataOffset,
    data.length,
  ];
  const counts = [tiles.length, entries.length, contents];
  for (const [index, value] of [...sections, ...counts].entries())
    header.writeBigUInt64LE(BigInt(value), 8 + 8 * index);
  header.writeUInt8(1, 96);
  header.writeUInt8(compression.gzip, 97);
  header.writeUInt8(options.type === 'mvt' ? compression.gzip : compression.none, 98);
  header.writeUInt8(tileType[options.type], 99);
  header.writeUInt8(Math.min(...zooms), 100);
  header.writeUInt8(Math.max(...zooms), 101);
  const [west, south, east, north] = options.bounds as [number, number, number, number];
  for (const [index, degrees] of [west, south, east, north].entries())
    header.writeInt32LE(Math.round(degrees * degreeUnits), 102 + 4 * index);
  header.writeUInt8(Math.min(...zooms), 118);
  header.writeInt32LE(Math.round(((west + east) / 2) * degreeUnits), 119);
  header.writeInt32LE(Math.round(((south + north) / 2) * degreeUnits), 123);
  return Buffer.concat([header, directory, metadata, data]);
}

function layOut(sorted: readonly { id: number; tile: ArchiveTile }[]): {
  entries: Entry[];
  data: Buffer;
  contents: number;
} {
  const stored = new Map<string, number>();
  const entries: Entry[] = [];
  const chunks: Buffer[] = [];
  let end = 0;
  for (const { id, tile } of sorted) {
    const hash = createHash('sha256').update(tile.data).digest('base64');
    const offset = stored.get(hash) ?? end;
    const last = entries.at(-1);
    if (last !== undefined && last.offset === offset && last.id + last.runLength === id) {
      last.runLength += 1;
      continue;
    }
    entries.push({ id, offset, length: tile.data.length, runLength: 1 });
    if (stored.has(hash)) continue;
    stored.set(hash, offset);
    chunks.push(tile.data);
    end += tile.data.length;
  }
  return { entries, data: Buffer.concat(chunks), contents: stored.size };
}

function encodeDirectory(entries: readonly Entry[]): Buffer {
  const bytes: number[] = [];
  const varint = (value: number): void => {
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) + 0x80);
    bytes.push(rest);
  };
  varint(entries.length);
  for (const [index, { id }] of entries.entries()) varint(id - (entries[index - 1]?.id ?? 0));
  for (const { runLength } of entries) varint(runLength);
  for (const { length } of entries) varint(length);
  for (const [index, { offset }] of entries.entries()) {
    const before = entries[index - 1];
    // 0 stands for "right behind the entry before".
    varint(before !== undefined && offset === before.offset + before.length ? 0 : offset + 1);
  }
  return Buffer.from(bytes);
}

/** Number of a tile along the Hilbert curves of all zooms, z0 first. */
function tileId({ z, x, y }: Pick<ArchiveTile, 'z' | 'x' | 'y'>): number {
  let id = (4 ** z - 1) / 3;
  let [column, row] = [x, y];
  for (let side = 2 ** z / 2; side >= 1; side /= 2) {
    const [right, lower] = [column & side ? 1 : 0, row & side ? 1 : 0];
    id += side * side * ((3 * right) ^ lower);
    if (lower === 0) {
      if (right === 1) [column, row] = [side - 1 - (column & (side - 1)), side - 1 - (row & (side - 1))];
      [column, row] = [row, column];
    }
  }
  return id;
}
