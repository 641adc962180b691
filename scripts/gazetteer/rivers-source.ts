import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT, verifyChecksum } from './inputs.ts';

/** Natural Earth's rivers 10m 4.1 (public domain) as Debian ships them; `apt-get` and `dpkg-deb` fetch them. */
const DEBIAN_PACKAGE = 'libmagics++-data=4.13.0-1';
const ARCHIVE = 'libmagics++-data_4.13.0-1_all.deb';
const RIVERS = join('usr', 'share', 'magics', '10m', 'ne_10m_rivers_lake_centerlines');
const CHECKSUMS = {
  shp: '2a390e30626d145e967ac31eaaa8e5418c7992f599759e2be56c038f179cd7df',
  dbf: '76fa4d4873071cefa4a2e6de02d3d6d8420c0b74257eca6848fdfbaa523df078',
};
/** The path of the rivers without its ending. */
export function fetchRivers(): string {
  const cache = join(PROJECT_ROOT, '.cache', 'gazetteer');
  mkdirSync(cache, { recursive: true });
  if (!existsSync(join(cache, ARCHIVE)))
    execFileSync('apt-get', ['download', '-qq', DEBIAN_PACKAGE], {
      cwd: cache,
    });
  const unpacked = join(cache, 'libmagics++-data');
  execFileSync('dpkg-deb', ['-x', join(cache, ARCHIVE), unpacked]);
  for (const [ending, expected] of Object.entries(CHECKSUMS))
    verifyChecksum(join(unpacked, `${RIVERS}.${ending}`), expected);
  return join(unpacked, RIVERS);
}
