import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { crc32 } from './crc32.ts';
import { encodePng } from './png.ts';

describe('crc32', () => {
  it('gives the check value of the CRC catalogue', () => {
    expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  });
});

describe('encodePng', () => {
  it('writes chunks whose checksums fit, and rows that unfilter to the pixels', () => {
    const pixels = Buffer.from([10, 0, 0, 20, 1, 0, 30, 2, 0, 250, 3, 0]);
    const png = encodePng(pixels, 2, 2);
    const chunks = readChunks(png);
    expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'IDAT', 'IEND']);
    expect(chunks[0]?.data.readUInt32BE(0)).toBe(2);
    const rows = inflateSync(chunks[1]?.data ?? Buffer.alloc(0));
    // Paeth: the first pixel stands as it is, the second is told from its left, the first of row two from above.
    expect([...rows.subarray(0, 7)]).toEqual([4, 10, 0, 0, 10, 1, 0]);
    expect([...rows.subarray(7, 11)]).toEqual([4, 20, 2, 0]);
  });
});

function readChunks(png: Buffer): { type: string; data: Buffer }[] {
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    if (png.readUInt32BE(at + 8 + length) !== crc32(body)) throw new Error(`chunk at ${at}: checksum does not fit`);
    chunks.push({ type: body.toString('latin1', 0, 4), data: body.subarray(4) });
    at += length + 12;
  }
  return chunks;
}
