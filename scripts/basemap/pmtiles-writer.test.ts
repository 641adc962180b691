import { gzipSync } from 'node:zlib';
import { PMTiles } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { type ArchiveTile, writeArchive } from './pmtiles-writer.ts';

const options = { type: 'mvt', bounds: [20, 10, 65, 45], metadata: { name: 'test' } } as const;
const tile = (z: number, x: number, y: number, text = `${z}/${x}/${y}`): ArchiveTile => ({
  z,
  x,
  y,
  data: gzipSync(text),
});

function open(archive: Buffer): PMTiles {
  return new PMTiles({
    getKey: () => 'test',
    getBytes: async (offset, length) => ({ data: Uint8Array.from(archive.subarray(offset, offset + length)).buffer }),
  });
}

async function read(archive: PMTiles, z: number, x: number, y: number): Promise<string | null> {
  const answer = await archive.getZxy(z, x, y);
  return answer === undefined ? null : Buffer.from(answer.data).toString();
}

/** All tiles of the first zooms. */
const pyramid = [0, 1, 2, 3, 4].flatMap((z) =>
  Array.from({ length: 4 ** z }, (_, index) => tile(z, index % 2 ** z, Math.floor(index / 2 ** z))),
);

describe('writeArchive', () => {
  it('is read back tile by tile by the pmtiles package', async () => {
    const archive = open(writeArchive(pyramid.toReversed(), { ...options, bounds: [...options.bounds] }));
    for (const { z, x, y } of pyramid) expect(await read(archive, z, x, y)).toBe(`${z}/${x}/${y}`);
  });

  it('says what it holds', async () => {
    const archive = open(writeArchive(pyramid, { ...options, bounds: [...options.bounds] }));
    expect(await archive.getHeader()).toMatchObject({
      minZoom: 0,
      maxZoom: 4,
      minLon: 20,
      minLat: 10,
      maxLon: 65,
      maxLat: 45,
      numAddressedTiles: pyramid.length,
      tileType: 1,
    });
    expect(await archive.getMetadata()).toEqual({ name: 'test' });
  });

  it('answers nothing for a tile that was left out', async () => {
    const archive = open(writeArchive([tile(0, 0, 0), tile(3, 5, 2)], { ...options, bounds: [...options.bounds] }));
    expect(await read(archive, 3, 5, 2)).toBe('3/5/2');
    expect(await read(archive, 3, 2, 5)).toBeNull();
    expect(await read(archive, 4, 5, 2)).toBeNull();
  });

  it('stores equal tiles once', async () => {
    const sea = pyramid.map(({ z, x, y }) => tile(z, x, y, 'sea'));
    const archive = open(writeArchive(sea, { ...options, bounds: [...options.bounds] }));
    expect(await archive.getHeader()).toMatchObject({ numTileContents: 1, numTileEntries: 1 });
    expect(await read(archive, 4, 9, 3)).toBe('sea');
  });
});
