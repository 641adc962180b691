import { describe, expect, it } from 'vitest';
import { parseGazetteer } from './gazetteer.ts';

const SYRIA = JSON.stringify({
  id: 'geonames:163843',
  name: 'Syria',
  names: [],
  kind: 'country',
  featureCode: 'PCLI',
  country: 'SY',
  within: [],
  population: 0,
  coordinates: [38, 35],
  source: 'GeoNames 163843',
});

/** A sound entry. */
const BASE = {
  id: 'curated:al-tanf',
  name: 'al-Tanf',
  names: [{ name: 'التنف', lang: 'ar' }],
  kind: 'military-base',
  country: 'SY',
  within: ['geonames:163843'],
  coordinates: [38.61778, 33.50583],
  source: 'Wikipedia, article "Al-Tanf Garrison"',
};
const SQUARE = [
  [38, 34],
  [39, 34],
  [39, 35],
  [38, 35],
  [38, 34],
];

/** One property a line, so that a problem's line tells its property. */
function parseCurated(entries: readonly unknown[], shapes: readonly unknown[] = []) {
  return parseGazetteer({
    places: { file: 'gazetteer.jsonl', text: `${SYRIA}\n` },
    curated: { file: 'curated.json', text: listOf(entries) },
    shapes: [
      {
        file: 'rivers.geojson',
        text: JSON.stringify({ type: 'FeatureCollection', features: shapes }),
      },
    ],
  });
}

function listOf(entries: readonly unknown[]): string {
  const rows = entries.map((entry) => {
    const properties = Object.entries(entry as object)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
    return `{\n${properties.join(',\n')}\n}`;
  });
  return `[\n${rows.join(',\n')}\n]\n`;
}

describe('a sound gazetteer', () => {
  it('finds compiled and hand-written places by id', () => {
    const { gazetteer, problems } = parseCurated([BASE]);
    expect(problems).toEqual([]);
    expect(gazetteer.get('geonames:163843')?.name).toBe('Syria');
    expect(gazetteer.get('curated:al-tanf')?.coordinates).toEqual([38.61778, 33.50583]);
    expect([...gazetteer.all()]).toHaveLength(2);
  });

  it('has no place for an id that it does not know', () => {
    expect(parseCurated([BASE]).gazetteer.get('curated:atlantis')).toBeUndefined();
  });

  it('gives a place the shape that has its id, and no shape to a place without one', () => {
    const river = { ...BASE, id: 'curated:euphrates', kind: 'river' };
    const shape = {
      type: 'Feature',
      id: river.id,
      geometry: {
        type: 'LineString',
        coordinates: [
          [38, 36],
          [40, 35],
        ],
      },
    };
    const { gazetteer, problems } = parseCurated([BASE, river], [shape]);
    expect(problems).toEqual([]);
    expect(gazetteer.get(river.id)?.geometry).toEqual(shape.geometry);
    expect(gazetteer.get(BASE.id)).not.toHaveProperty('geometry');
  });

  it('draws a circle of the stated radius, marked approximate', () => {
    const place = parseCurated([{ ...BASE, kind: 'region', radiusKm: 10 }]).gazetteer.get(BASE.id);
    expect(place?.approximate).toBe(true);
    const ring = place?.geometry?.type === 'Polygon' ? (place.geometry.coordinates[0] ?? []) : [];
    const latitudes = ring.map((position) => position[1] ?? Number.NaN);
    expect(ring.length).toBeGreaterThan(40);
    expect((Math.max(...latitudes) - Math.min(...latitudes)) * 111.2).toBeCloseTo(20, 0);
  });
});

describe('problems of hand-written places', () => {
  const cases: [name: string, entry: unknown, line: number, message: RegExp][] = [
    [
      'a latitude beyond the pole',
      { ...BASE, coordinates: [38, 91] },
      9,
      /\[38,91\]; expected \[longitude, latitude\]/,
    ],
    ['a longitude of 999', { ...BASE, coordinates: [999, 33] }, 9, /\[999,33\]/],
    ['coordinates as text', { ...BASE, coordinates: ['38', '33'] }, 9, /expected \[longitude, latitude\]/],
    ['coordinates left out', { ...BASE, coordinates: undefined }, 3, /`coordinates` is missing/],
    ['a kind that is none', { ...BASE, kind: 'castle' }, 6, /`kind` is "castle"; expected one of country, division/],
    ['a kind that objects inherit', { ...BASE, kind: 'constructor' }, 6, /`kind` is "constructor"/],
    ['a country in small letters', { ...BASE, country: 'sy' }, 7, /`country` is "sy"; expected two capital letters/],
    [
      'a holder that does not exist',
      { ...BASE, within: ['geonames:1'] },
      8,
      /names "geonames:1"; expected the id of another/,
    ],
    ['a place within itself', { ...BASE, within: [BASE.id] }, 8, /expected the id of another place/],
    ['an empty source', { ...BASE, source: ' ' }, 10, /`source` is " "; expected where the facts are from/],
    ['names without languages', { ...BASE, names: ['التنف'] }, 5, /`names` is .* expected a list of/],
    ['an id of another kind', { ...BASE, id: 'geonames:5' }, 3, /the id is "geonames:5"; expected "curated:"/],
    ['a misspelt property', { ...BASE, radiusKM: 5 }, 11, /unknown property `radiusKM`/],
    ['a property with a bracket', { ...BASE, 'x[(': 5 }, 11, /unknown property `x\[\(`/],
    [
      'an area without a shape',
      { ...BASE, kind: 'desert' },
      6,
      /has no shape; a desert needs `geometry` or `radiusKm`/,
    ],
    ['a radius below nothing', { ...BASE, kind: 'desert', radiusKm: -5 }, 11, /`radiusKm` is -5; expected more than 0/],
    [
      'two shapes',
      {
        ...BASE,
        kind: 'desert',
        geometry: { type: 'Polygon', coordinates: [SQUARE] },
        radiusKm: 5,
      },
      11,
      /more than one of/,
    ],
    [
      'a ring that is open',
      {
        ...BASE,
        kind: 'desert',
        geometry: { type: 'Polygon', coordinates: [SQUARE.slice(0, 4)] },
      },
      11,
      /a ring ends at \[38,35\]/,
    ],
    [
      'a shape out of bounds',
      {
        ...BASE,
        kind: 'road',
        geometry: {
          type: 'LineString',
          coordinates: [
            [38, 35],
            [38, 95],
          ],
        },
      },
      11,
      /\[38,95\]/,
    ],
    [
      'a shape that is a point',
      {
        ...BASE,
        kind: 'road',
        geometry: { type: 'Point', coordinates: [38, 35] },
      },
      11,
      /is Point; expected one of LineString/,
    ],
    [
      'a line of one position',
      {
        ...BASE,
        kind: 'road',
        geometry: { type: 'LineString', coordinates: [[38, 35]] },
      },
      11,
      /1 positions; expected 2 or more/,
    ],
  ];

  it.each(cases)('reports %s with its line, and leaves the place out', (_, entry, line, message) => {
    const { gazetteer, problems } = parseCurated([{ ...BASE, id: 'curated:other' }, entry]);
    expect(problems).toEqual([
      {
        file: 'curated.json',
        line: line + 10,
        message: expect.stringMatching(message),
      },
    ]);
    expect([...gazetteer.all()].map((place) => place.id)).toEqual(['geonames:163843', 'curated:other']);
  });

  it('reports an id that is used twice at its second use, and keeps the first', () => {
    const { gazetteer, problems } = parseCurated([BASE, { ...BASE, name: 'other' }]);
    expect(problems).toEqual([
      {
        file: 'curated.json',
        line: 13,
        message: expect.stringContaining('used twice'),
      },
    ]);
    expect(gazetteer.get(BASE.id)?.name).toBe('al-Tanf');
  });

  it('reports every problem of every entry at once', () => {
    const { problems } = parseCurated([
      { ...BASE, kind: 'castle', source: '' },
      { ...BASE, id: 'curated:b', country: 'Syria' },
    ]);
    expect(problems.map((problem) => problem.line)).toEqual([6, 10, 17]);
  });

  it('reports an entry without an id where the entry begins', () => {
    const { problems } = parseCurated([BASE, { name: 'al-Tanf' }]);
    expect(problems).toEqual([
      {
        file: 'curated.json',
        line: 12,
        message: expect.stringContaining('the id is undefined'),
      },
    ]);
  });
});

describe('problems of whole files', () => {
  const sound = { file: 'curated.json', text: '[]' };

  it('reports text that is no JSON', () => {
    const { problems } = parseGazetteer({
      places: { file: 'p', text: SYRIA },
      curated: { file: 'c', text: '[{]' },
      shapes: [],
    });
    expect(problems).toEqual([{ file: 'c', line: 1, message: expect.stringContaining('not JSON') }]);
  });

  it('reports the line at which a hand-written file stops being JSON', () => {
    const text = '[\n{"id": "curated:a",\n"name": "a",\n"coordinates": undefined,\n"kind": "region"}\n]';
    const { problems } = parseGazetteer({
      places: { file: 'p', text: SYRIA },
      curated: { file: 'c', text },
      shapes: [],
    });
    expect(problems).toEqual([{ file: 'c', line: 4, message: expect.stringContaining('not JSON') }]);
  });

  it('reports the line of a compiled place that is broken, and keeps the others', () => {
    const broken = SYRIA.replace('[38,35]', '[38,135]').replace('163843', '1');
    const text = `${SYRIA}\n{"id":\n${broken}\n${SYRIA}\n`;
    const { gazetteer, problems } = parseGazetteer({
      places: { file: 'p', text },
      curated: sound,
      shapes: [],
    });
    expect(problems.map(({ line, message }) => [line, message.split(';')[0]])).toEqual([
      [2, expect.stringContaining('not JSON')],
      [3, 'place "geonames:1": `coordinates` is [38,135]'],
      [4, 'the id "geonames:163843" is used twice'],
    ]);
    expect([...gazetteer.all()]).toHaveLength(1);
  });

  it('reports a shape that belongs to no place', () => {
    const shape = {
      type: 'Feature',
      id: 'curated:nowhere',
      geometry: { type: 'Polygon', coordinates: [SQUARE] },
    };
    expect(parseCurated([BASE], [shape]).problems).toEqual([
      {
        file: 'rivers.geojson',
        line: 1,
        message: expect.stringContaining('"curated:nowhere" belongs to no place'),
      },
    ]);
  });

  it('reports a shape without an id, with a broken geometry, or there twice', () => {
    const geometry = { type: 'Polygon', coordinates: [SQUARE] };
    const { problems } = parseCurated(
      [],
      [
        { type: 'Feature', geometry },
        {
          type: 'Feature',
          id: 'geonames:163843',
          geometry: { type: 'Polygon', coordinates: [] },
        },
        { type: 'Feature', id: 'geonames:163843', geometry },
        { type: 'Feature', id: 'geonames:163843', geometry },
      ],
    );
    expect(problems.map((problem) => problem.message)).toEqual([
      expect.stringContaining('expected a feature with an `id`'),
      expect.stringContaining('the geometry is empty'),
      expect.stringContaining('there twice'),
    ]);
  });
});
