import { describe, expect, it } from 'vitest';
import type { DatelineCollection } from '../core/geojson/properties.ts';
import { sampleCollection, sampleExcerpt, sampleIncident, samplePlace } from './sample-collection.ts';
import { openSearch, type SearchGroup, type SearchHit } from './search.ts';
import { searchDocuments } from './search-documents.ts';
import { searchIndexOf } from './search-index.ts';

const MALIKIYAH = samplePlace(
  'malikiyah',
  [
    sampleExcerpt({
      id: 'one',
      place: 'malikiyah',
      exact: 'A patrol met troops near the town.',
      mention: { exact: 'al-Malikiyah' },
    }),
    sampleExcerpt({
      id: 'two',
      place: 'malikiyah',
      exact: 'The convoy passed, Urban countered.',
      mention: { exact: 'Derik' },
    }),
  ],
  {
    name: 'al-Malikiyah',
    names: [
      { name: 'المالكية', lang: 'ar' },
      { name: 'Dêrik', lang: 'ku' },
      { name: 'Dayrick', lang: 'en' },
      { name: 'al-Malikiya', lang: 'en' },
      { name: 'Дерик', lang: 'ru' },
    ],
  },
);
const HASAKAH = samplePlace(
  'hasakah',
  [sampleExcerpt({ id: 'one', place: 'hasakah', exact: 'A patrol met troops near the town.' })],
  {
    name: 'al-Hasakah',
    names: [{ name: 'الحسكة', lang: 'ar' }],
  },
);
const HASAKAH_AREA = samplePlace(
  'hasakah-area',
  [sampleExcerpt({ id: 'three', place: 'hasakah-area', exact: 'مرّت الدورية بالمالكية وعادت.' })],
  { name: 'al-Hasakah Governorate', precision: 'area' },
);
const COLLECTION = sampleCollection(
  [MALIKIYAH, HASAKAH, HASAKAH_AREA],
  [
    sampleIncident('road', {
      place: { toponym: 'the town', place: 'malikiyah', position: [42, 37], precision: 'near' },
    }),
  ],
);

async function find(query: string, collection: DatelineCollection = COLLECTION): Promise<SearchGroup[]> {
  return (await openSearch(collection))(query);
}

async function found(query: string): Promise<Record<string, string[]>> {
  return Object.fromEntries((await find(query)).map(({ kind, hits }) => [kind, hits.map(({ target }) => target)]));
}

async function first(query: string): Promise<SearchHit | undefined> {
  return (await find(query))[0]?.hits[0];
}

const marked = (hit: SearchHit | undefined): string[] =>
  hit?.marks.map(({ start, end }) => hit.text.slice(start, end)) ?? [];

describe('a place is found', () => {
  it.each([
    ['Dayrick', 'Dayrick'],
    ['dêrik', 'Dêrik'],
    ['Derik', 'Dêrik'],
    ['المالكية', 'المالكية'],
    ['مالكية', 'المالكية'],
    ['المَالِكِيَّة', 'المالكية'],
    ['المـالكيه', 'المالكية'],
    ['Дерик', 'Дерик'],
    ['Деррик', 'Дерик'],
    ['malikiya', 'al-Malikiya'],
    ['Mlikiyah', 'al-Malikiyah'],
    ['al-mal', 'al-Malikiyah'],
    ['Deyrik', 'Dêrik'],
  ])('as %s, under its name %s', async (query, name) => {
    expect(await first(query)).toMatchObject({ kind: 'place', target: 'malikiyah', text: name });
  });

  it('before words', async () => {
    expect((await find('malikiyah')).map(({ kind }) => kind)).toEqual(['place', 'incident']);
  });

  it('by its whole name before a longer one that begins alike', async () => {
    expect((await found('al-hasakah')).place).toEqual(['hasakah', 'hasakah-area']);
    expect((await found('al-hasakah gov')).place).toEqual(['hasakah-area']);
  });

  it.each([['Dam'], ['Dik'], ['Qamishli'], ['derik harbour'], ['2020'], [''], ['  '], ['“”']])(
    'not as “%s”',
    async (query) => {
      expect((await found(query)).place).toBeUndefined();
    },
  );
});

describe('other things are found', () => {
  it('parties by any name', async () => {
    expect(await found('red party')).toMatchObject({ party: ['red'] });
  });

  it('reports by publisher', async () => {
    expect(await found('gazette')).toEqual({ report: ['gazette'] });
  });

  it('incidents by title and by any name of their place', async () => {
    expect((await found('meeting road')).incident).toEqual(['road']);
    expect((await found('Dêrik')).incident).toEqual(['road']);
  });

  it('an excerpt once, however many places it names', async () => {
    expect(await found('patrol met')).toEqual({ excerpt: ['one'] });
  });

  it('an Arabic word under its plain form', async () => {
    expect((await found('المالكية')).excerpt).toEqual(['three']);
    expect((await found('دورية')).excerpt).toEqual(['three']);
  });

  it('and nothing that is only similar beside what was typed', async () => {
    const collection = sampleCollection([
      samplePlace('one', [sampleExcerpt({ id: 'e', place: 'one', exact: 'The road part burned.' })]),
    ]);
    expect((await find('party', collection)).map(({ kind }) => kind)).toEqual(['party']);
    expect((await find('parto', collection)).map(({ kind }) => kind)).toEqual(['party', 'excerpt']);
  });

  it('every word must be there', async () => {
    expect(await found('convoy harbour')).toEqual({});
  });
});

describe('what was typed is preferred to what is like it', () => {
  const collection = sampleCollection([
    samplePlace('one', [
      sampleExcerpt({ id: 'like', place: 'one', exact: 'The harbor burned.' }),
      sampleExcerpt({ id: 'longer', place: 'one', exact: 'The harbours burned.' }),
      sampleExcerpt({ id: 'same', place: 'one', exact: 'The harbour burned.' }),
    ]),
  ]);

  it('exact, then beginnings; similar words only where there are neither', async () => {
    expect((await find('harbour', collection))[0]?.hits.map(({ target }) => target)).toEqual(['same', 'longer']);
    expect((await find('harbuor', collection))[0]?.hits.map(({ target }) => target)).toEqual(['like', 'same']);
  });
});

describe('marks', () => {
  it.each([
    ['dayr', ['Dayr']],
    ['dêr', ['Dêr']],
    ['derik', ['Dêrik']],
    ['al mal', ['al', 'Mal']],
    ['المال', ['المال']],
    ['Дер', ['Дер']],
  ])('of %s are the letters typed', async (query, letters) => {
    expect(marked(await first(query))).toEqual(letters);
  });

  it('of a typing error are the word meant', async () => {
    expect(marked(await first('dayrikc'))).toEqual(['Dayrick']);
  });
});

it('shows five excerpts, and counts all', async () => {
  const many = Array.from({ length: 12 }, (_, at) =>
    sampleExcerpt({ id: `e${at}`, place: 'one', exact: `The ${at}th bridge fell.` }),
  );
  const [group] = await find('bridge', sampleCollection([samplePlace('one', many)]));
  expect(group).toMatchObject({ kind: 'excerpt', total: 12 });
  expect(group?.hits).toHaveLength(5);
});

it('is built once for a collection', () => {
  expect(searchIndexOf(COLLECTION)).toBe(searchIndexOf(COLLECTION));
});

it('searches no text twice for one thing', () => {
  const texts = searchDocuments(COLLECTION).map(({ kind, target, text }) => [kind, target, text].join(' '));
  expect(texts).toEqual([...new Set(texts)]);
});
