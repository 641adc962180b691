import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchInput } from './fetch-input.ts';
import { inputs } from './inputs.ts';
import type { ArchiveTile } from './pmtiles-writer.ts';
import { encodePng } from './png.ts';

// ETOPO5 (NOAA, 1988) as Ferret ships it, netCDF 3: variable ROSE, big-endian float32, metres; read off the file's header.
const gridColumns = 4320;
const gridRows = 2161;
const gridOffset = 0xcd48;
const gridStepDegrees = 1 / 12;

/**
 * Cells that the grid holds wrongly, by column and row, both ends included: near Mersin (33.9–34.3° E, 36.6–37.0° N) the coast's
 * heights stand in the Taurus, a pit 1,900 m deep with straight walls. They are drawn as a slope from their western to their eastern neighbour.
 */
const faultyCells = { columns: [407, 412], rows: [1519, 1524] } as const;

/** Where relief is drawn, `[west, south, east, north]`; it flattens towards the edge over `fadeDegrees`. */
export const reliefBounds = [28, 26.5, 54, 43] as const;
const fadeDegrees = 2;

/** Zooms of the relief tiles. At 5, four pixels cover one cell of the grid, so that stretching shows no facets. */
const reliefZooms = [4, 5] as const;
/** Pixels a side; the style's `tileSize`. */
const reliefTileSize = 512;
/** Height of one step of the stored number (red × 256 + green); the style's `custom` encoding has the same factors. */
const metresPerStep = 2;

/** Heights as PNG tiles for a `raster-dem` source. Seas are flat at 0. */
export function reliefTiles(): ArchiveTile[] {
  const grid = readFileSync(join(fetchInput(inputs.relief), 'usr/share/ferret-vis/data/etopo5.cdf'));
  const expectedBytes = gridOffset + 4 * gridColumns * gridRows;
  if (grid.length !== expectedBytes) throw new Error(`etopo5.cdf: got ${grid.length} bytes, expected ${expectedBytes}`);
  repair(grid);
  return reliefZooms.flatMap((z) => {
    const [west, south, east, north] = reliefBounds;
    const [left, right] = [tileColumn(west, z), tileColumn(east, z)].map(Math.floor) as [number, number];
    const [top, bottom] = [tileRow(north, z), tileRow(south, z)].map(Math.floor) as [number, number];
    const tiles: ArchiveTile[] = [];
    for (let y = top; y <= bottom; y += 1)
      for (let x = left; x <= right; x += 1) tiles.push({ z, x, y, data: drawTile(grid, z, x, y) });
    return tiles;
  });
}

function repair(grid: Buffer): void {
  const [firstColumn, lastColumn] = faultyCells.columns;
  for (let row: number = faultyCells.rows[0]; row <= faultyCells.rows[1]; row += 1) {
    const west = grid.readFloatBE(cellOffset(firstColumn - 1, row));
    const east = grid.readFloatBE(cellOffset(lastColumn + 1, row));
    for (let column: number = firstColumn; column <= lastColumn; column += 1) {
      const share = (column - firstColumn + 1) / (lastColumn - firstColumn + 2);
      grid.writeFloatBE(west + (east - west) * share, cellOffset(column, row));
    }
  }
}

const cellOffset = (column: number, row: number): number => gridOffset + 4 * (row * gridColumns + column);

function drawTile(grid: Buffer, z: number, x: number, y: number): Buffer {
  const pixels = Buffer.alloc(reliefTileSize * reliefTileSize * 3);
  for (let row = 0; row < reliefTileSize; row += 1) {
    const latitude = rowLatitude(y + (row + 0.5) / reliefTileSize, z);
    for (let column = 0; column < reliefTileSize; column += 1) {
      const longitude = ((x + (column + 0.5) / reliefTileSize) / 2 ** z) * 360 - 180;
      const height = Math.max(0, heightAt(grid, longitude, latitude)) * presence(longitude, latitude);
      const steps = Math.round(height / metresPerStep);
      pixels[(row * reliefTileSize + column) * 3] = steps >> 8;
      pixels[(row * reliefTileSize + column) * 3 + 1] = steps & 0xff;
    }
  }
  return encodePng(pixels, reliefTileSize, reliefTileSize);
}

/** 1 inside, falling to 0 at the edge of the relief's box. */
function presence(longitude: number, latitude: number): number {
  const [west, south, east, north] = reliefBounds;
  const inward = Math.min(longitude - west, east - longitude, latitude - south, north - latitude) / fadeDegrees;
  const t = Math.min(Math.max(inward, 0), 1);
  return t * t * (3 - 2 * t);
}

/** Height in metres by bicubic interpolation (Keys, 1981, a = -0.5) of the sixteen cells around a point. */
function heightAt(grid: Buffer, longitude: number, latitude: number): number {
  const [x, y] = [longitude / gridStepDegrees, (latitude + 90) / gridStepDegrees];
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const [weightsX, weightsY] = [weights(x - column), weights(y - row)];
  let height = 0;
  for (let j = 0; j < 4; j += 1) {
    for (let i = 0; i < 4; i += 1) {
      const cell = Math.max(0, grid.readFloatBE(cellOffset(column + i - 1, row + j - 1)));
      height += cell * (weightsX[i] ?? 0) * (weightsY[j] ?? 0);
    }
  }
  return height;
}

function weights(t: number): readonly number[] {
  const [t2, t3] = [t * t, t * t * t];
  return [-0.5 * t3 + t2 - 0.5 * t, 1.5 * t3 - 2.5 * t2 + 1, -1.5 * t3 + 2 * t2 + 0.5 * t, 0.5 * t3 - 0.5 * t2];
}

const tileColumn = (longitude: number, z: number): number => ((longitude + 180) / 360) * 2 ** z;

function tileRow(latitude: number, z: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** z;
}

function rowLatitude(row: number, z: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / 2 ** z))) * 180) / Math.PI;
}
