import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fetchInput } from './fetch-input.ts';
import { inputs } from './inputs.ts';

const subsets = ['latin', 'latin-ext', 'cyrillic'];
const cuts = ['500-normal', '600-normal', '400-italic'];
const arabicCuts = ['500-normal', '600-normal'];

/**
 * Copies the cuts of Noto Sans that the map draws its labels with. MapLibre takes one file a weight and cannot set the weight of a
 * variable font, so that the interface's files do not serve here.
 */
export function copyFonts(folder: string): number {
  mkdirSync(folder, { recursive: true });
  const latin = join(fetchInput(inputs.notoSans), 'package');
  const arabic = join(fetchInput(inputs.notoSansArabic), 'package');
  const files = [
    ...subsets.flatMap((subset) => cuts.map((cut) => join(latin, 'files', `noto-sans-${subset}-${cut}.woff2`))),
    ...arabicCuts.map((cut) => join(arabic, 'files', `noto-sans-arabic-arabic-${cut}.woff2`)),
  ];
  for (const file of files) copyFileSync(file, join(folder, file.slice(file.lastIndexOf('/') + 1)));
  copyFileSync(join(latin, 'LICENSE'), join(folder, 'LICENSE-noto-sans.txt'));
  copyFileSync(join(arabic, 'LICENSE'), join(folder, 'LICENSE-noto-sans-arabic.txt'));
  return files.length;
}
