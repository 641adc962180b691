import { describe, expect, it } from 'vitest';
import type { Faction } from './faction/faction.ts';
import type { GazetteerPlace } from './gazetteer/gazetteer-place.ts';
import { geoparse, prepareKnowledge } from './geoparse.ts';
import { sampleReport } from './sample-report.ts';

// Sentences are invented and set in 2031; places are real, positions rounded.
const place = (
  id: string,
  name: string,
  kind: GazetteerPlace['kind'],
  rest: Partial<GazetteerPlace> = {},
): GazetteerPlace => ({
  id,
  name,
  names: [],
  kind,
  featureCode: null,
  country: 'SY',
  within: [],
  population: 0,
  coordinates: [40, 36],
  source: 'test',
  ...rest,
});
const square = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [36, 35],
      [37, 35],
      [37, 36],
      [36, 36],
      [36, 35],
    ],
  ],
};
const places = [
  place('syria', 'Syria', 'country'),
  place('turkey', 'Turkey', 'country', { country: 'TR', names: [{ name: 'Türkiye', lang: 'tr' }] }),
  place('united-states', 'United States', 'country', {
    country: 'US',
    names: [
      { name: 'US', lang: 'en' },
      { name: 'U.S.', lang: 'en' },
    ],
  }),
  place('damascus', 'Damascus', 'populated-place', { featureCode: 'PPLC', population: 1_500_000 }),
  place('ankara', 'Ankara', 'populated-place', { featureCode: 'PPLC', country: 'TR', population: 3_500_000 }),
  place('hasakah', 'al-Hasakah Governorate', 'division', {
    names: [{ name: 'al-Hasakah', lang: 'en' }],
    within: ['syria'],
  }),
  place('hasakah-city', 'Al Hasakah', 'populated-place', { population: 80_000, within: ['hasakah', 'syria'] }),
  place('malikiyah', 'Al Mālikīyah', 'populated-place', {
    names: [
      { name: 'Dêrik', lang: 'ku' },
      { name: 'المالكية', lang: 'ar' },
    ],
    within: ['hasakah', 'syria'],
  }),
  place('deir-ez-zor', 'Dayr az Zawr', 'populated-place', { population: 240_000 }),
  place('idlib', 'Idlib Governorate', 'division', { names: [{ name: 'Idlib', lang: 'en' }], geometry: square }),
  place('idlib-city', 'Idlib', 'populated-place', { population: 100_000 }),
  place('homs', 'Homs', 'populated-place', { population: 700_000 }),
  place('quds', 'al-Quds', 'populated-place', { country: 'IL', population: 900_000 }),
  place('of', 'Of', 'populated-place', { country: 'TR' }),
  place('euphrates', 'Euphrates', 'river'),
];
const faction = (id: string, country: string | null, aliases: string[], adjectives: string[] = []): Faction => ({
  id,
  country,
  names: { en: id, ar: id, ru: id },
  shortNames: { en: id, ar: id, ru: id },
  color: { light: '#000000', dark: '#ffffff' },
  glyph: 'circle',
  aliases,
  adjectives,
  machineTranslatedAliases: [],
  backs: [],
});
const knowledge = prepareKnowledge({ get: (id) => places.find((entry) => entry.id === id), all: () => places }, [
  faction('us', 'US', ['US', 'U.S.'], ['American']),
  faction('sy', 'SY', ['Syrian Army', 'Liwa al-Quds']),
  faction('tr', 'TR', ['Turkey'], ['Turkish']),
]);

const read = (text: string) => geoparse(sampleReport(text), knowledge);
/** "toponym → place" for what reaches the map, "toponym → ?" for what could not be placed. */
const located = (text: string): string[] =>
  read(text)
    .mentions.filter((mention) => mention.role === 'location')
    .map((mention) => `${mention.toponym} → ${mention.place ?? '?'}`);
const roles = (text: string): string[] => read(text).mentions.map((mention) => `${mention.toponym}: ${mention.role}`);

describe('names under their transliterations', () => {
  it.each([
    ['Two were hurt near al-Malikiyah in Syria.', 'al-Malikiyah → malikiyah'],
    ['Two were hurt near El-Malikiyya in Syria.', 'El-Malikiyya → malikiyah'],
    ['Two were hurt near Dayrick in Syria.', 'Dayrick → malikiyah'],
    ['Two were hurt near Derik in Syria.', 'Derik → malikiyah'],
    ['Two were hurt in Deir Ezzor, in Syria.', 'Deir Ezzor → deir-ez-zor'],
    ['Two were hurt in Deir ez-Zor, in Syria.', 'Deir ez-Zor → deir-ez-zor'],
  ])('%s', (text, expected) => {
    expect(located(text)).toContain(expected);
  });

  it('does not take a word for a town by its spelling alone, without a word that asks for a place', () => {
    expect(located('Syria waits. A Derrick collapsed.')).toEqual([]);
  });
});

describe('town or governorate', () => {
  it.each([
    ['It happened in Hasakah Province, Syria.', 'Hasakah Province → hasakah'],
    ['It happened in the Syrian province of al-Hasakah.', 'al-Hasakah → hasakah'],
    ['They met in the al-Hasakah countryside in Syria.', 'al-Hasakah countryside → hasakah'],
    ['They met near al-Hasakah in Syria.', 'al-Hasakah → hasakah-city'],
    ['They met in the city of al-Hasakah in Syria.', 'al-Hasakah → hasakah-city'],
    ['It is calm in southern Idlib, Syria.', 'southern Idlib → idlib'],
    ['It is calm in Greater Idlib, Syria.', 'Greater Idlib → idlib'],
  ])('%s', (text, expected) => {
    expect(located(text)).toContain(expected);
  });
});

describe('governments, groups and persons stay off the map', () => {
  it.each([
    ['Ankara said that it knew nothing.', 'Ankara: actor'],
    ['Damascus and Ankara agreed to talk.', 'Ankara: actor'],
    ['The land was handed to Damascus.', 'Damascus: actor'],
    ['He agreed with Turkey, which backs them.', 'Turkey: actor'],
    ['Syria’s 45th Special Forces Regiment left.', 'Syria: actor'],
    ['US troops left.', 'US: demonym'],
    ['The Turkish patrol left.', 'Turkish: demonym'],
    ['They met Homs al-Baghdadi in Syria.', 'Homs: part-of-name'],
    ['The Damascus Post wrote of it.', 'Damascus: part-of-name'],
  ])('%s', (text, expected) => {
    expect(roles(text)).toContain(expected);
  });

  it.each([
    ['The Syrian government in Damascus waits.', 'Damascus → damascus'],
    ['He flew to Damascus on Monday.', 'Damascus → damascus'],
    ['It began in Syria.', 'Syria → syria'],
    ['They waited in Homs, Syria, said the officer.', 'Syria → syria'],
  ])('but %s', (text, expected) => {
    expect(located(text)).toContain(expected);
  });

  it('takes no place out of a party’s name', () => {
    expect(located('The fighters of Liwa al-Quds left.')).toEqual([]);
  });

  it('takes no common word for a town, though one bears it', () => {
    expect(located('Of all places in Turkey, this one waits.')).toEqual(['Turkey → turkey']);
  });
});

describe('relations', () => {
  const relation = (text: string) => read(text).mentions.find((mention) => mention.relation !== null)?.relation;

  it('reads “near”, also before a kind of place', () => {
    expect(relation('Shots fell near the border-town of al-Malikiyah in Syria.')).toEqual({
      kind: 'near',
      radiusKm: 10,
      stated: false,
    });
  });

  it.each([
    ['A mine exploded 5 km from al-Malikiyah in Syria.', { kind: 'near', radiusKm: 5, stated: true }],
    ['They stopped 2.5 km from al-Malikiyah in Syria.', { kind: 'near', radiusKm: 2.5, stated: true }],
    [
      'Clashes broke out 12 kilometres east of al-Malikiyah in Syria.',
      { kind: 'offset', distanceKm: 12, direction: 'east' },
    ],
    [
      'A drone fell about 20 miles south of al-Malikiyah in Syria.',
      { kind: 'offset', distanceKm: 32.2, direction: 'south' },
    ],
    ['A base east of al-Malikiyah was shelled in Syria.', { kind: 'side', direction: 'east' }],
  ])('%s is not at the town', (text, expected) => {
    expect(relation(text)).toEqual(expected);
  });

  it('reads a part told after the direction', () => {
    expect(relation('It is calm in the north of Syria.')).toEqual({ kind: 'part', direction: 'north' });
    expect(relation('They met in the western countryside of Idlib in Syria.')).toEqual({
      kind: 'part',
      direction: 'west',
    });
  });

  it('reads the side of a river and the part of an area', () => {
    expect(relation('Cells hide on the eastern bank of the Euphrates in Syria.')).toEqual({
      kind: 'bank',
      direction: 'east',
    });
    expect(relation('It is calm in north-eastern Syria.')).toEqual({ kind: 'part', direction: 'north-east' });
    expect(relation('Patrols came to Syria’s northeast.')).toEqual({ kind: 'part', direction: 'north-east' });
  });
});

describe('names that the gazetteer lacks', () => {
  it('are kept without a place where the words ask for one', () => {
    expect(located('Shots fell near the village of Tal Jumma in Syria.')).toEqual(['Tal Jumma → ?', 'Syria → syria']);
  });

  it('are no party’s names, and no abbreviations', () => {
    expect(located('Shots fell near Liwa al-Quds positions and near US bases.')).toEqual([]);
  });
});

describe('the factions that a sentence names', () => {
  it('counts a name, an adjective and a capital that stands for its government', () => {
    expect(read('Ankara and American officers met the Syrian Army.').factions).toEqual([['us', 'sy', 'tr']]);
  });

  it('does not count a country that only says where', () => {
    expect(read('It rained in Turkey.').factions).toEqual([[]]);
  });
});

it('refuses a language that it does not know', () => {
  const { report } = read('Nothing.');
  expect(() => geoparse({ ...report, language: 'tlh' }, knowledge)).toThrow(
    'report "invented" is in "tlh"; expected one of en',
  );
});
