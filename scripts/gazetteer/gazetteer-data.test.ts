import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import area from '@turf/area';
import pointInPolygon from '@turf/boolean-point-in-polygon';
import distance from '@turf/distance';
import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { parseGazetteer } from '../../src/core/gazetteer/gazetteer.ts';
import type { GazetteerPlace } from '../../src/core/gazetteer/gazetteer-place.ts';
import { PROJECT_ROOT, sha256Of } from './inputs.ts';

const FOLDER = join(PROJECT_ROOT, 'data', 'gazetteer');
const FILES = [
  'gazetteer.jsonl',
  'divisions.geojson',
  'rivers.geojson',
  'curated.json',
  'preferred-names.json',
] as const;
const text = (file: string): { file: string; text: string } => ({
  file,
  text: readFileSync(join(FOLDER, file), 'utf8'),
});
const { gazetteer, problems } = parseGazetteer({
  places: text('gazetteer.jsonl'),
  curated: text('curated.json'),
  shapes: [text('divisions.geojson'), text('rivers.geojson')],
});

/** Capital per governorate, by GeoNames id. */
const CAPITALS: Readonly<Record<string, string>> = {
  'geonames:173813': 'geonames:173811', // al-Hasakah
  'geonames:170792': 'geonames:170794', // Deir ez-Zor
  'geonames:172957': 'geonames:172955', // Raqqa
  'geonames:169387': 'geonames:169389', // Idlib
  'geonames:170062': 'geonames:170063', // Aleppo
  'geonames:169575': 'geonames:169577', // Homs
  'geonames:170015': 'geonames:170017', // Hama
  'geonames:173578': 'geonames:173576', // Latakia
  'geonames:163342': 'geonames:163345', // Tartus
  'geonames:170903': 'geonames:170905', // Daraa
  'geonames:172410': 'geonames:172408', // As-Suwayda
  'geonames:173336': 'geonames:173334', // Quneitra
  'geonames:167541': 'geonames:170654', // Damascus
  'geonames:170652': 'geonames:170592', // Rif Dimashq has no capital of its own in GeoNames; Douma is its largest city
};

function place(id: string): GazetteerPlace {
  const found = gazetteer.get(id);
  if (found === undefined) throw new Error(`found no ${id} in data/gazetteer`);
  return found;
}

function areaOf(id: string): Polygon | MultiPolygon {
  const { geometry } = place(id);
  if (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon') return geometry;
  throw new Error(`${id}: got ${geometry?.type ?? 'no shape'}, expected a polygon`);
}

function allNames(entry: GazetteerPlace): string[] {
  return [entry.name, ...entry.names.map(({ name }) => name)];
}

function ringsOf(shape: Polygon | MultiPolygon): number[][][] {
  return shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
}

describe('the gazetteer as a whole', () => {
  it('loads without a problem', () => {
    expect(problems).toEqual([]);
  });

  it('names as holders only places that exist', () => {
    const missing = [...gazetteer.all()].flatMap((entry) =>
      entry.within.filter((id) => gazetteer.get(id) === undefined),
    );
    expect(missing).toEqual([]);
  });

  it('is what README.md gives the checksums of', () => {
    const readme = readFileSync(join(FOLDER, 'README.md'), 'utf8');
    for (const file of FILES) expect(readme, `SHA-256 of ${file}`).toContain(sha256Of(join(FOLDER, file)));
  });

  it('keeps no transcription in lower case, no airport code and no name of two letters', () => {
    const towns = [...gazetteer.all()].filter(
      (entry) => entry.id.startsWith('geonames:') && entry.kind === 'populated-place',
    );
    const names = towns
      .flatMap((entry) => entry.names)
      .filter(({ lang }) => lang === null)
      .map(({ name }) => name);
    expect(names.filter((name) => /^[a-z ]+$|^[A-Z]{3}$|^.{1,2}$/.test(name))).toEqual([]);
  });

  it('gives no two names of a place that differ in case or diacritics only', () => {
    const plain = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    for (const entry of gazetteer.all()) {
      if (!entry.id.startsWith('geonames:')) continue;
      const names = allNames(entry).map(plain);
      expect(new Set(names).size, entry.id).toBe(names.length);
    }
  });
});

describe('places that news of Syria names', () => {
  const gold: [id: string, name: string, longitude: number, latitude: number][] = [
    ['geonames:173530', 'al-Malikiyah', 42.14006, 37.17701],
    ['geonames:173377', 'Qamishli', 41.23142, 37.05215],
    ['geonames:172134', 'Ayn Issa', 38.86228, 36.3855],
    ['curated:al-tanf', 'al-Tanf', 38.61778, 33.50583],
    ['curated:al-tanf-al-waleed-crossing', 'al-Tanf–al-Waleed crossing', 38.9374, 33.4332],
    ['geonames:173480', 'al-Mayadin', 40.45154, 35.01982],
    ['curated:jabal-al-zawiya', 'Jabal al-Zawiya', 36.571, 35.762],
    ['geonames:173813', 'al-Hasakah Governorate', 40.9, 36.5167],
    ['geonames:173811', 'al-Hasakah', 40.74772, 36.50237],
    ['geonames:170792', 'Deir ez-Zor Governorate', 40.2833, 35.1667],
    ['geonames:172957', 'Raqqa Governorate', 38.9333, 36.0],
    ['geonames:169387', 'Idlib Governorate', 36.6667, 35.7667],
    ['curated:syrian-desert-homs-deir-ezzor', 'Homs–Deir ez-Zor desert', 39.683, 34.816],
    ['geonames:163843', 'Syria', 38.0, 35.0],
    ['geonames:170654', 'Damascus', 36.29128, 33.5102],
  ];

  it.each(gold)('has %s as %s, within 5 km', (id, name, longitude, latitude) => {
    expect(place(id).name).toBe(name);
    expect(
      distance(place(id).coordinates, [longitude, latitude], {
        units: 'kilometers',
      }),
    ).toBeLessThan(5);
  });

  it.each([
    ['geonames:173530', ['Dêrik', 'Dayrick', 'المالكية']],
    ['geonames:173377', ['Qamişlo', 'القامشلي']],
    ['geonames:172134', ['Ain Issa', 'عين عيسى']],
    ['geonames:173480', ['Mayadin', 'الميادين']],
    ['geonames:173813', ['Hasakah Province', 'محافظة الحسكة', 'провинция Хасеке']],
    ['geonames:170792', ['Deir Ezzor', 'Deir Ezzor Province', 'محافظة دير الزور']],
    ['geonames:172957', ['Raqqa Province', 'محافظة الرقة']],
    ['geonames:169387', ['Idlib', 'Greater Idlib', 'محافظة إدلب']],
    ['geonames:6252001', ['US', 'America', 'США']],
    ['geonames:298795', ['Türkiye', 'تركيا', 'Турция']],
    ['curated:al-tanf', ['At Tanf', 'التنف']],
    ['curated:jabal-al-zawiya', ['al-Zawiya Mount', 'جبل الزاوية']],
    ['curated:syrian-desert-homs-deir-ezzor', ['Homs-Deir Ezzor desert', 'البادية']],
  ])('knows %s under %j', (id, names) => {
    expect(allNames(place(id))).toEqual(expect.arrayContaining(names));
  });

  it('does not call the governorate of Rif Dimashq by the name of the city', () => {
    expect(allNames(place('geonames:170652'))).not.toContain('Дамаск');
  });

  it('keeps every hand-written place of Syria inside Syria or within 5 km of it', () => {
    const outside = [...gazetteer.all()]
      .filter((entry) => entry.id.startsWith('curated:') && entry.id !== 'curated:golan-heights')
      .filter((entry) => !isNear(entry, areaOf('geonames:163843'), 5));
    expect(outside.map((entry) => entry.id)).toEqual([]);
  });

  it('puts every hand-written place into the governorate that it names as its holder', () => {
    const misplaced = [...gazetteer.all()].filter((entry) => {
      const holder = entry.within[0];
      return (
        entry.id.startsWith('curated:') &&
        holder !== undefined &&
        holder in CAPITALS &&
        !isNear(entry, areaOf(holder), 5)
      );
    });
    expect(misplaced.map((entry) => entry.id)).toEqual([]);
  });
});

describe('shapes', () => {
  it.each(Object.entries(CAPITALS))('%s has a polygon that holds its capital %s', (governorate, capital) => {
    expect(pointInPolygon([...place(capital).coordinates], areaOf(governorate))).toBe(true);
    expect(place(capital).within).toEqual([governorate, 'geonames:163843']);
  });

  it('fill Syria with its governorates, without gaps or overlaps', () => {
    const parts = Object.keys(CAPITALS).reduce((sum, id) => sum + area(areaOf(id)), 0);
    expect(parts / area(areaOf('geonames:163843'))).toBeCloseTo(1, 6);
    expect(area(areaOf('geonames:163843')) / 1e6).toBeGreaterThan(180_000); // km²; 185,180 with the Golan Heights
  });

  it('are wound as RFC 7946 says, closed, and have five decimals at most', () => {
    for (const entry of [...gazetteer.all()].filter(isDivisionOrCountry)) {
      const shape = areaOf(entry.id);
      const [outer = []] = ringsOf(shape);
      expect(isAnticlockwise(outer), entry.id).toBe(true);
      for (const ring of ringsOf(shape)) {
        expect(ring[0], entry.id).toEqual(ring.at(-1));
        expect(
          ring.flat().every((number) => Number(number.toFixed(5)) === number),
          entry.id,
        ).toBe(true);
      }
    }
  });

  it('leave the Golan Heights to neither neighbour', () => {
    const katzrin: [number, number] = [35.69, 32.99];
    expect(pointInPolygon(katzrin, areaOf('curated:golan-heights'))).toBe(true);
    expect(pointInPolygon(katzrin, areaOf('geonames:294824'))).toBe(false);
    expect(pointInPolygon(katzrin, areaOf('geonames:173336'))).toBe(false);
  });

  it('keep the desert round its point, and the eastern bank of the Euphrates east of the river', () => {
    expect(pointInPolygon([39.683, 34.816], areaOf('curated:syrian-desert-homs-deir-ezzor'))).toBe(true);
    const { geometry } = place('curated:euphrates');
    if (geometry?.type !== 'LineString') throw new Error(`got ${geometry?.type}, expected a line`);
    const eastBank: [number, number] = [40.582, 35.382];
    const level = geometry.coordinates.filter(([, latitude = 0]) => Math.abs(latitude - eastBank[1]) < 0.05);
    expect(level.length).toBeGreaterThan(0);
    for (const [longitude = 0] of level) expect(longitude).toBeLessThan(eastBank[0]);
  });

  it('run from Turkey past Raqqa and Deir ez-Zor to Iraq along the Euphrates', () => {
    const { geometry } = place('curated:euphrates');
    const line = geometry?.type === 'LineString' ? geometry.coordinates : [];
    for (const id of ['geonames:169179', 'geonames:172955', 'geonames:170794', 'geonames:173480', 'geonames:174448']) {
      const nearest = Math.min(...line.map((position) => distance(position, [...place(id).coordinates])));
      expect(nearest, place(id).name).toBeLessThan(5);
    }
  });
});

function isDivisionOrCountry(entry: GazetteerPlace): boolean {
  return (entry.kind === 'division' || entry.kind === 'country') && entry.geometry !== undefined;
}

function isAnticlockwise(ring: readonly number[][]): boolean {
  const sum = ring.reduce((total, [x = 0, y = 0], index) => {
    const [nextX = x, nextY = y] = ring[index + 1] ?? [];
    return total + (nextX - x) * (nextY + y);
  }, 0);
  return sum < 0;
}

/** Inside, or nearer to the outline than so many kilometres. */
function isNear(entry: GazetteerPlace, outline: Polygon | MultiPolygon, kilometres: number): boolean {
  const point = [...entry.coordinates];
  if (pointInPolygon(point, outline)) return true;
  return ringsOf(outline).some((ring) =>
    ring.some(
      (corner, index) =>
        distance(nearestOn(corner, ring[index + 1] ?? corner, point), point, {
          units: 'kilometers',
        }) < kilometres,
    ),
  );
}

/** The point of a short edge that is nearest to a point, on a plane scaled to the point's latitude. */
function nearestOn([fromX = 0, fromY = 0]: number[], [toX = 0, toY = 0]: number[], [x = 0, y = 0]: number[]): number[] {
  const scale = Math.cos((y * Math.PI) / 180) ** 2;
  const length = scale * (toX - fromX) ** 2 + (toY - fromY) ** 2;
  const along = length === 0 ? 0 : (scale * (x - fromX) * (toX - fromX) + (y - fromY) * (toY - fromY)) / length;
  const share = Math.min(1, Math.max(0, along));
  return [fromX + share * (toX - fromX), fromY + share * (toY - fromY)];
}
