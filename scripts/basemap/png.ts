import { deflateSync } from 'node:zlib';
import { crc32 } from './crc32.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const rgbColorType = 2;
const paethFilter = 4;

/** Writes 8-bit RGB pixels, rows from the top, as a PNG (ISO/IEC 15948) with the Paeth filter on every row. */
export function encodePng(pixels: Buffer, width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(8, 8);
  header.writeUInt8(rgbColorType, 9);
  const rows = filterRows(pixels, width * 3, height);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function filterRows(pixels: Buffer, rowBytes: number, height: number): Buffer {
  const filtered = Buffer.alloc((rowBytes + 1) * height);
  for (let row = 0; row < height; row += 1) {
    filtered[row * (rowBytes + 1)] = paethFilter;
    for (let at = 0; at < rowBytes; at += 1) {
      const here = row * rowBytes + at;
      const left = at >= 3 ? (pixels[here - 3] ?? 0) : 0;
      const above = row > 0 ? (pixels[here - rowBytes] ?? 0) : 0;
      const aboveLeft = at >= 3 && row > 0 ? (pixels[here - rowBytes - 3] ?? 0) : 0;
      filtered[row * (rowBytes + 1) + 1 + at] = (pixels[here] ?? 0) - paeth(left, above, aboveLeft);
    }
  }
  return filtered;
}

/** The neighbour nearest to left + above - aboveLeft; in a tie left, then above. */
function paeth(left: number, above: number, aboveLeft: number): number {
  const guess = left + above - aboveLeft;
  const [toLeft, toAbove, toAboveLeft] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - aboveLeft)];
  if (toLeft <= toAbove && toLeft <= toAboveLeft) return left;
  return toAbove <= toAboveLeft ? above : aboveLeft;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), framed.length - 4);
  return framed;
}
