import { describe, expect, it } from 'vitest';
import type { GazetteerPlace } from '../gazetteer/gazetteer-place.ts';
import { geoparse, prepareKnowledge } from '../geoparse.ts';
import type { Direction, Relation } from '../model.ts';
import { sampleReport } from '../sample-report.ts';

// Sentences are invented and set in 2031; places are real, positions and populations rounded.
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
  within: kind === 'country' ? [] : ['syria'],
  population: 0,
  coordinates: [38, 35],
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
const town = (id: string, name: string, population: number, rest: Partial<GazetteerPlace> = {}): GazetteerPlace =>
  place(id, name, 'populated-place', { population, ...rest });
const places = [
  place('syria', 'Syria', 'country'),
  place('turkey', 'Turkey', 'country', { country: 'TR', coordinates: [35, 39] }),
  town('damascus', 'Damascus', 1_500_000, { featureCode: 'PPLC', coordinates: [36.3, 33.5] }),
  town('ankara', 'Ankara', 3_500_000, {
    featureCode: 'PPLC',
    country: 'TR',
    within: ['turkey'],
    coordinates: [32.9, 39.9],
  }),
  place('idlib', 'Idlib Governorate', 'division', {
    names: [{ name: 'Idlib', lang: 'en' }],
    geometry: square,
    coordinates: [36.5, 35.5],
  }),
  town('idlib-city', 'Idlib', 100_000, { within: ['idlib', 'syria'], coordinates: [36.63, 35.93] }),
  town('saraqib', 'Saraqib', 30_000, { within: ['idlib', 'syria'], coordinates: [36.8, 35.86] }),
  town('homs', 'Homs', 700_000, { coordinates: [36.7, 34.7] }),
  town('hama', 'Hama', 460_000, { coordinates: [36.75, 35.13] }),
  town('aleppo', 'Aleppo', 1_600_000, { coordinates: [37.16, 36.2] }),
  town('qamishli', 'Qamishli', 200_000, { coordinates: [41.2, 37.05] }),
  place('euphrates', 'Euphrates', 'river', {
    names: [{ name: 'Euphrates River', lang: 'en' }],
    coordinates: [40, 35],
  }),
  place('badia', 'Badia', 'desert', { coordinates: [39, 34.5] }),
];
const byId = new Map(places.map((entry) => [entry.id, entry]));
const knowledge = prepareKnowledge({ get: (id) => byId.get(id), all: () => places }, []);

/** What reaches the map: the place's id with its relation. */
const located = (text: string): Record<string, Relation | null> =>
  Object.fromEntries(
    geoparse(sampleReport(text), knowledge)
      .mentions.filter(({ role }) => role === 'location')
      .map(({ place: id, relation }) => [id ?? '?', relation]),
  );
const roles = (text: string): string[] =>
  geoparse(sampleReport(text), knowledge).mentions.map(({ toponym, role }) => `${toponym}: ${role}`);

const offset = (distanceKm: number, direction: Direction): Relation => ({ kind: 'offset', distanceKm, direction });
const side = (direction: Direction): Relation => ({ kind: 'side', direction });
const part = (direction: Direction): Relation => ({ kind: 'part', direction });
const outskirts = (direction: Direction | null): Relation => ({ kind: 'outskirts', direction });
const bank = (direction: Direction): Relation => ({ kind: 'bank', direction });
const near = (radiusKm: number): Relation => ({ kind: 'near', radiusKm, stated: true });
const NEAR: Relation = { kind: 'near', radiusKm: 10, stated: false };

describe('against one name', () => {
  it.each<[kind: string, text: string, id: string, relation: Relation]>([
    ['offset', 'On 4 March 2031 a drone came down 12.5 km east of Qamishli.', 'qamishli', offset(12.5, 'east')],
    ['offset', 'A kite was found 7,5 kilometres north-west of Saraqib.', 'saraqib', offset(7.5, 'north-west')],
    ['offset', 'The balloon burst 20 miles south of Homs on a wet Tuesday.', 'homs', offset(32.2, 'south')],
    ['offset', 'The carts stopped 3 km southwest of the town of Saraqib.', 'saraqib', offset(3, 'south-west')],
    ['offset', 'In 2031 a pipe froze 800 metres north of Hama.', 'hama', offset(0.8, 'north')],
    ['offset', 'Goats grazed about 15 km to the south-east of Qamishli.', 'qamishli', offset(15, 'south-east')],
    ['offset', 'The pump stands south, some 6 km from Hama.', 'hama', offset(6, 'south')],
    ['side', 'A depot east of Hama flooded twice in 2031.', 'hama', side('east')],
    ['side', 'The new camp lies just north of Saraqib.', 'saraqib', side('north')],
    ['side', 'The bakery north-east of Qamishli opened on 2 June 2031.', 'qamishli', side('north-east')],
    ['side', 'Mud lay to the west of Hama all spring.', 'hama', side('west')],
    ['near', 'A tent city grew near Qamishli in the spring of 2031.', 'qamishli', NEAR],
    ['near', 'A tanker overturned outside Homs in April 2031.', 'homs', NEAR],
    ['near', 'A well was dug not far from Saraqib.', 'saraqib', NEAR],
    ['near', 'A kiosk leaked in the vicinity of the city of Hama.', 'hama', NEAR],
    ['near', 'Puddles froze close to the village of Saraqib.', 'saraqib', NEAR],
    ['near', 'Frogs crossed on the approaches to Aleppo.', 'aleppo', NEAR],
    ['near with distance', 'Two herds met 5 km from Qamishli in 2031.', 'qamishli', near(5)],
    ['near with distance', 'A lorry sank 300 metres from Saraqib.', 'saraqib', near(0.3)],
    ['near with distance', 'Frogs were heard 2 miles outside Hama.', 'hama', near(3.2)],
    ['near with distance', 'Cranes landed 5 km from the Euphrates.', 'euphrates', near(5)],
    ['outskirts', 'A cinema reopened on the outskirts of Homs.', 'homs', outskirts(null)],
    ['outskirts', 'A mill turned on the northern outskirts of Aleppo.', 'aleppo', outskirts('north')],
    ['outskirts', 'Rain fell in the southern suburbs of Hama all of May 2031.', 'hama', outskirts('south')],
    ['outskirts', 'Mud reached the Hama suburbs.', 'hama', outskirts(null)],
    ['countryside', 'Beans grow in the countryside of Hama.', 'hama', outskirts(null)],
    ['countryside', 'Beans were sown in the western countryside of Idlib.', 'idlib', part('west')],
    ['part before', 'Rain stayed over southern Idlib until June 2031.', 'idlib', part('south')],
    ['part before', 'It drizzled in northern Idlib Governorate.', 'idlib', part('north')],
    ['part before', 'Schools leaked in north-eastern Syria on 9 May 2031.', 'syria', part('north-east')],
    ['part before', 'Dunes grew mould in the eastern Badia.', 'badia', part('east')],
    ['part before', 'It snowed in the north of Syria.', 'syria', part('north')],
    ['part after', 'Surveyors with umbrellas came to Syria’s northeast.', 'syria', part('north-east')],
    ['part after', "Surveyors with umbrellas came to Syria's south.", 'syria', part('south')],
    ['bank', 'Reeds were cut on the eastern bank of the Euphrates.', 'euphrates', bank('east')],
    ['bank', 'Reeds were cut on the west bank of the Euphrates River.', 'euphrates', bank('west')],
    ['bank', 'A ferry left the northern shore of the Euphrates.', 'euphrates', bank('north')],
  ])('%s: %s', (_, text, id, relation) => {
    expect(located(text)).toEqual({ [id]: relation });
  });

  it('reads each of two in one sentence', () => {
    expect(located('Wells 4 km north of Homs and 3 km east of Hama froze in 2031.')).toEqual({
      homs: offset(4, 'north'),
      hama: offset(3, 'east'),
    });
    expect(located('A pigeon flew from the outskirts of Homs to the southern outskirts of Hama.')).toEqual({
      homs: outskirts(null),
      hama: outskirts('south'),
    });
  });

  it('reads nothing across the end of a sentence', () => {
    expect(located('Nobody knew what lay east of.\n\nIn Homs, Syria, it was dry in 2031.').homs).toBeNull();
  });
});

describe('against two names', () => {
  it.each<[kind: 'between' | 'road' | 'border', text: string, one: string, other: string]>([
    ['between', 'A bus broke down between Homs and Hama.', 'homs', 'hama'],
    ['between', 'A bus broke down halfway between the city of Homs and the town of Saraqib.', 'homs', 'saraqib'],
    ['between', 'A tyre floated midway between Hama and Aleppo in 2031.', 'hama', 'aleppo'],
    ['road', 'A bus broke down on the road from Homs to Hama.', 'homs', 'hama'],
    ['road', 'A bus skidded on the highway between Aleppo and Hama.', 'aleppo', 'hama'],
    ['road', 'A bus skidded on the M5 highway between Homs and Hama.', 'homs', 'hama'],
    ['road', 'A bus skidded on the Homs–Hama highway in 2031.', 'homs', 'hama'],
    ['road', 'A bus skidded on the Homs-Hama road.', 'homs', 'hama'],
    ['road', 'A bus skidded on the Aleppo to Hama motorway.', 'aleppo', 'hama'],
    ['border', 'A fence was painted on the border between Homs and Hama.', 'homs', 'hama'],
  ])('%s: %s', (kind, text, one, other) => {
    expect(located(text)).toEqual({ [one]: { kind, other }, [other]: { kind, other: one } });
  });
});

describe('must not be read', () => {
  it('talks between two capitals as a stretch of road', () => {
    const talks = 'The talks between Damascus and Ankara began in March 2031.';
    expect(located(talks)).toEqual({});
    expect(roles(talks)).toEqual(['Damascus: actor', 'Ankara: actor']);
  });

  it('a trade between two countries as a border', () => {
    expect(located('The trade in umbrellas between Syria and Turkey grew in 2031.')).toEqual({});
  });

  it('two names that are only listed as a stretch between them', () => {
    expect(located('Rain fell on Homs and Hama.')).toEqual({ homs: null, hama: null });
    expect(located('It rained in Homs, Hama and Aleppo.')).toEqual({ homs: null, hama: null, aleppo: null });
  });

  it('a journey as a road', () => {
    expect(located('They walked from Homs to Hama in 2031.')).toEqual({ homs: null, hama: null });
  });

  it('the Syrian-Turkish border as a place of its own', () => {
    const border = 'Umbrellas were sold at the Syrian-Turkish border.';
    expect(located(border)).toEqual({});
    expect(roles(border)).toEqual(['Syrian: demonym', 'Turkish: demonym']);
  });

  it('a distance that says nothing of the place as nearness', () => {
    expect(located('A lost goat was seen 900 km from Homs.').homs ?? null).toBeNull();
  });

  it('a place and what holds it as two ends', () => {
    expect(located('Cranes passed between Homs and Syria.')).toEqual({ homs: null, syria: null });
  });

  it('a man who is from a town as being some way from it', () => {
    expect(located('A man from Homs sang in 2031.')).toEqual({ homs: null });
  });

  it('a direction that belongs to another word', () => {
    expect(located('It rained in Homs, and east of the river it was dry.')).toEqual({ homs: null });
  });

  it('a part of a town as a part of an area', () => {
    expect(located('Umbrellas were sold in central Homs.')).toEqual({ homs: null });
  });
});

describe('distances', () => {
  it('that are too far say nothing of the place, nor does their direction', () => {
    expect(located('An island lies 900 km east of Homs.').homs ?? null).toBeNull();
  });

  it('are read with the comma between their thousands', () => {
    expect(located('A crane fell 1,200 metres south of Homs.')).toEqual({ homs: offset(1.2, 'south') });
    expect(located('A crane flew 1,250 km east of Homs.').homs ?? null).toBeNull();
  });

  it('from a country are not in it', () => {
    expect(located('A fire was seen 40 km east of Syria.').syria ?? null).toBeNull();
  });

  it.each<[text: string, distanceKm: number]>([
    ['Mud lay 5 kms south of Hama.', 5],
    ['Mud lay 900 yards south of Hama.', 0.8],
    ['Mud lay 5 mi south of Hama.', 8],
    ['Mud lay 800 m south of Hama.', 0.8],
  ])('are read in every unit: %s', (text, distanceKm) => {
    expect(located(text)).toEqual({ hama: offset(distanceKm, 'south') });
  });
});

describe('countries and capitals, which elsewhere are actors', () => {
  it.each<[kind: 'road' | 'border', text: string, one: string, other: string]>([
    ['border', 'A fence was painted along the border between Syria and Turkey.', 'syria', 'turkey'],
    ['border', 'A fence was painted on the Syria-Turkey border.', 'syria', 'turkey'],
    ['road', 'The road between Damascus and Ankara was closed.', 'damascus', 'ankara'],
    ['road', 'A bus skidded on the Damascus–Homs highway.', 'damascus', 'homs'],
  ])('%s: %s', (kind, text, one, other) => {
    expect(located(text)).toEqual({ [one]: { kind, other }, [other]: { kind, other: one } });
  });
});

describe('beyond the plain cases', () => {
  // Two countries that talk are actors, two towns that play are taken for a stretch of road.
  it('a match between two towns is not between them', () => {
    expect(located('A football match between Homs and Hama ended in mud.')).toEqual({ homs: null, hama: null });
  });
});
