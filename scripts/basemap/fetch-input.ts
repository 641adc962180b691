import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Input } from './inputs.ts';

/** Fetched archives and what is unpacked from them; ignored by git, safe to delete. */
const cacheFolder = join(import.meta.dirname, '../../.cache/basemap');

/**
 * Fetches an input unless it is in `.cache/`, checks it, and unpacks the paths that are wanted.
 * @returns the folder that the archive's paths start from.
 * @throws when the registry does not answer or the checksum differs.
 */
export function fetchInput(input: Input): string {
  const folderName = `${input.name.replaceAll('/', '-').replace('@', '')}-${input.version}`;
  const folder = join(cacheFolder, folderName);
  if (existsSync(folder)) return folder;
  const archive = download(input, join(cacheFolder, `${folderName}.archive`));
  verify(archive, input);
  const unpacked = `${folder}.part`;
  rmSync(unpacked, { recursive: true, force: true });
  mkdirSync(unpacked, { recursive: true });
  unpack(archive, unpacked, input);
  renameSync(unpacked, folder);
  return folder;
}

/** npm and apt-get choose file names of their own, so each download gets an empty folder. */
function download(input: Input, folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [command, argumentList] =
    input.registry === 'npm'
      ? ['npm', ['pack', `${input.name}@${input.version}`, '--silent']]
      : ['apt-get', ['download', `${input.name}=${input.version}`]];
  execFileSync(command, argumentList, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [file] = readdirSync(folder);
  if (file === undefined) throw new Error(`${command} ${argumentList.join(' ')}: no file was written to ${folder}`);
  return join(folder, file);
}

function verify(archive: string, input: Input): void {
  const got = createHash('sha256').update(readFileSync(archive)).digest('hex');
  if (got === input.sha256) return;
  throw new Error(
    `${input.name} ${input.version}: got SHA-256 ${got}, expected ${input.sha256}. The archive is not the pinned one.`,
  );
}

function unpack(archive: string, folder: string, input: Input): void {
  if (input.registry === 'npm') {
    execFileSync('tar', ['-xzf', archive, '-C', folder, ...input.paths]);
    return;
  }
  const tar = execFileSync('dpkg-deb', ['--fsys-tarfile', archive], {
    maxBuffer: 2 ** 30,
  });
  execFileSync('tar', ['-x', '-C', folder, ...input.paths.map((path) => `./${path}`)], { input: tar });
}
