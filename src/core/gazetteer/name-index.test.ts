import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GazetteerPlace } from './gazetteer-place.ts';
import { NameIndex, type NameNode } from './name-index.ts';
import { nameKey, nameWords } from './name-key.ts';
import { type OpenGazetteer, openGazetteer } from './open-gazetteer.ts';
import { writeGazetteer } from './write-gazetteer.ts';

const place = (id: string, name: string, rest: Partial<GazetteerPlace> = {}): GazetteerPlace => ({
  id,
  name,
  names: [],
  kind: 'populated-place',
  featureCode: null,
  country: 'SY',
  within: [],
  population: 0,
  coordinates: [40, 36],
  source: 'test',
  ...rest,
});
const compiled = (...places: readonly GazetteerPlace[]): OpenGazetteer =>
  openGazetteer(writeGazetteer(places, { coordinateScale: 1e3, annotated: false }));
const walk = (index: NameIndex, words: readonly string[]): NameNode | null => {
  let node: NameNode | null = null;
  for (const word of words) {
    node = index.next(node, word);
    if (node === null) return null;
  }
  return node;
};
/** Ids of the places that bear a name, however it is written. */
const bearers = (index: NameIndex, name: string): string[] =>
  (walk(index, nameWords(name))?.places ?? []).map(({ place: { id } }) => id);

const theatre = compiled(
  place('geonames:1', 'Rās al ‘Ayn', { names: [{ name: 'رأس العين', lang: 'ar' }] }),
  place('geonames:2', 'Ra’s al Basīţ'),
  place('geonames:3', 'Al Hasakah', { names: [{ name: 'Эль-Хасака', lang: 'ru' }] }),
  place('geonames:4', 'New Puddle'),
  place('geonames:5', 'New Puddle upon Drizzle', { country: 'GB' }),
  place('geonames:6', 'Newport', { country: 'GB' }),
  place('geonames:7', 'Dayr az Zawr'),
  place('geonames:8', 'Malikiyah', { country: 'IQ' }),
  place('geonames:9', 'Zor'),
  place('geonames:10', 'Malikiyah', { country: 'GB' }),
);

describe('names of several words', () => {
  const index = new NameIndex([theatre]);

  it('are found word by word, and the beginning of a longer name bears places of its own', () => {
    const first = index.next(null, 'new');
    expect(first?.places).toEqual([]);
    const second = index.next(first, 'puddle');
    expect(second?.key).toBe('new puddle');
    expect(second?.places.map(({ place: { id } }) => id)).toEqual(['geonames:4']);
    const third = index.next(second, 'upon');
    expect(third?.places).toEqual([]);
    expect(index.next(third, 'drizzle')?.places[0]).toMatchObject({
      name: 'New Puddle upon Drizzle',
      preferred: true,
    });
  });

  it('end where no name goes on', () => {
    const node = walk(index, ['new', 'puddle']);
    expect(index.next(node, 'under')).toBeNull();
    expect(index.next(node, 'up')).toBeNull();
    expect(index.next(null, 'ne')).toBeNull();
    expect(index.next(null, '')).toBeNull();
    expect(index.next(null, 'zzz')).toBeNull();
    expect(index.next(null, 'a')).toBeNull();
  });

  it('give the same answer when asked again', () => {
    expect(index.next(null, 'new')).toBe(index.next(null, 'new'));
    expect(index.next(null, 'nowhere')).toBeNull();
    expect(index.next(null, 'nowhere')).toBeNull();
  });

  it('say how many words the longest has, articles left out', () => {
    expect(index.longest).toBe(4);
    expect(new NameIndex([compiled(place('geonames:1', 'Rās al ‘Ayn'))]).longest).toBe(2);
    expect(new NameIndex([]).longest).toBe(0);
  });

  it('are found in other scripts', () => {
    expect(bearers(index, 'رأس العين')).toEqual(['geonames:1']);
    expect(bearers(index, 'راس العين')).toEqual(['geonames:1']);
    expect(bearers(index, 'эль-хасака')).toEqual(['geonames:3']);
    expect(walk(index, nameWords('رأس العين'))?.places[0]?.preferred).toBe(false);
  });
});

describe('articles', () => {
  const index = new NameIndex([theatre]);
  it.each([
    ['Ra’s al-Ayn', 'geonames:1'],
    ['Ras al Ayn', 'geonames:1'],
    ['Ras el-Ain', null],
    ['Ras Ayn', 'geonames:1'],
    ["Ra's al-Basit", 'geonames:2'],
    ['al-Hasakah', 'geonames:3'],
    ['Al-Hasakah', 'geonames:3'],
    ['El Hasakah', 'geonames:3'],
    ['Hasakah', 'geonames:3'],
    ['Dayr az-Zawr', 'geonames:7'],
    ['Dayr Zawr', 'geonames:7'],
    ['Dayr ar-Zawr', null],
  ])('%s', (name, id) => {
    expect(bearers(index, name)).toEqual(id === null ? [] : [id]);
  });

  it('are a name where nothing else is left of it', () => {
    expect(bearers(new NameIndex([compiled(place('geonames:1', 'Al'))]), 'Al')).toEqual(['geonames:1']);
  });
});

describe('a name in several gazetteers', () => {
  const near = compiled(
    place('geonames:1', 'Puddle', { population: 7 }),
    place('geonames:2', 'Old Puddle', { names: [{ name: 'Puddle', lang: 'en' }] }),
  );
  const far = compiled(
    place('geonames:1', 'Puddle-by-the-Sea', { country: 'GB', names: [{ name: 'Puddle', lang: 'en' }] }),
    place('geonames:3', 'Puddle', { country: 'GB' }),
    place('geonames:4', 'Far Puddle', { country: 'GB' }),
  );

  it('is borne by the places of all, each as the first gazetteer has it', () => {
    const places = walk(new NameIndex([near, far]), ['puddle'])?.places ?? [];
    expect(places.map(({ place: { id } }) => id)).toEqual(['geonames:1', 'geonames:2', 'geonames:3']);
    expect(places[0]).toMatchObject({ name: 'Puddle', preferred: true, place: { population: 7, country: 'SY' } });
    expect(places[1]?.preferred).toBe(false);
  });

  it('is taken from the other where that one goes first', () => {
    const places = walk(new NameIndex([far, near]), ['puddle'])?.places ?? [];
    const first = places.find(({ place: { id } }) => id === 'geonames:1');
    expect(first).toMatchObject({ preferred: false, place: { country: 'GB' } });
  });

  it('goes on where only one of them has more words', () => {
    expect(bearers(new NameIndex([near, far]), 'Far Puddle')).toEqual(['geonames:4']);
    expect(bearers(new NameIndex([near, far]), 'Old Puddle')).toEqual(['geonames:2']);
  });
});

describe('names by their spelling', () => {
  const index = new NameIndex([theatre]);
  const spelt = (name: string, ...countries: string[]): string[] =>
    index.findBySpelling(nameWords(name), countries).map(({ place: { id } }) => id);

  it('meet under other romanisations', () => {
    expect(spelt('Deir ez-Zor', 'SY')).toEqual(['geonames:7']);
    expect(spelt('Deir Ezzor', 'SY')).toEqual(['geonames:7']);
    expect(spelt('el-Malikiyya', 'IQ')).toEqual(['geonames:8']);
  });

  it('meet in the given countries only, and only where names are romanised', () => {
    expect(spelt('Deir ez-Zor', 'IQ')).toEqual([]);
    expect(spelt('Deir ez-Zor')).toEqual([]);
    expect(spelt('Deir ez-Zor', 'IQ', 'SY')).toEqual(['geonames:7']);
    expect(spelt('Malikiyya', 'GB')).toEqual([]);
    expect(spelt('Malikiyya', 'SY')).toEqual([]);
  });

  it('do not meet under fewer than five letters', () => {
    expect(spelt('Zor', 'SY')).toEqual([]);
    expect(spelt('Zawr', 'SY')).toEqual([]);
    expect(index.findBySpelling([], ['SY'])).toEqual([]);
  });

  it('are those of the first gazetteer that has the place', () => {
    const near = compiled(place('geonames:1', 'Malikiyah'));
    const far = compiled(place('geonames:1', 'Tadmuriyah'), place('geonames:2', 'Malikiya'));
    const both = new NameIndex([near, far]);
    expect(both.findBySpelling(['tadmuriya'], ['SY'])).toEqual([]);
    expect(both.findBySpelling(['malikiyya'], ['SY']).map(({ place: { id } }) => id)).toEqual([
      'geonames:1',
      'geonames:2',
    ]);
  });
});

describe('any list of names', () => {
  const letters = [...'abelnrsz AELNRS-’', ...'ابةدرسعلمنيوأإى ', ...'абвгдеёлнорсЭЖ -'];
  const anyName = fc
    .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 16 })
    .map((characters) => characters.join(''));
  const anyNames = fc.array(anyName, { minLength: 2, maxLength: 200 });

  it('has every name under its own words, on the places that bear it, and no others', () => {
    fc.assert(
      fc.property(anyNames, (names) => {
        const findable = names.filter((name) => nameKey(name) !== '');
        const index = new NameIndex([
          compiled(...findable.map((name, position) => place(`geonames:${position + 1}`, name))),
        ]);
        for (const name of findable) {
          const expected = findable.flatMap((other, position) =>
            nameKey(other) === nameKey(name) ? [`geonames:${position + 1}`] : [],
          );
          expect(bearers(index, name).sort()).toEqual(expected.sort());
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has no words that no name begins with', () => {
    fc.assert(
      fc.property(anyNames, fc.array(anyName, { maxLength: 30 }), (names, others) => {
        const keys = names.map(nameKey).filter((key) => key !== '');
        const index = new NameIndex([compiled(...names.map((name, at) => place(`geonames:${at + 1}`, name)))]);
        for (const other of others) {
          const key = nameKey(other);
          if (key === '') continue;
          const isThere = keys.some((known) => known === key || known.startsWith(`${key} `));
          const found = walk(index, nameWords(other));
          expect(found !== null).toBe(isThere);
          if (found !== null && !keys.includes(key)) expect(found.places).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
