import { GazetteerFormatError, type Section } from './format.ts';

/** What to do about a file that cannot be read. */
export const REBUILD = 'download it again, or build it with `npm run gazetteer`';

export type Sections = Readonly<Record<Section, Uint8Array>>;

/** Reads a column that `planes` of write-gazetteer.ts wrote. */
export function planeReader(column: Uint8Array, count: number, bytes: number): (index: number) => number {
  if (column.length !== count * bytes)
    throw new GazetteerFormatError(
      `a column of the gazetteer has ${column.length} bytes, expected ${count} × ${bytes}; ${REBUILD}`,
    );
  const at = (index: number): number => column[index] ?? 0;
  if (bytes === 1) return at;
  if (bytes === 2) return (index) => at(index) | (at(count + index) << 8);
  if (bytes === 3) return (index) => at(index) | (at(count + index) << 8) | (at(2 * count + index) << 16);
  return (index) =>
    (at(index) | (at(count + index) << 8) | (at(2 * count + index) << 16)) + at(3 * count + index) * 0x1000000;
}
