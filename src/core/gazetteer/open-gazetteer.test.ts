import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8, encodeUtf8 } from '../text/utf8.ts';
import { GazetteerFormatError, HEADER_BYTES, KINDS, SECTIONS, type Section, VERSION } from './format.ts';
import type { GazetteerPlace } from './gazetteer-place.ts';
import { openGazetteer } from './open-gazetteer.ts';
import { type WriteOptions, writeGazetteer } from './write-gazetteer.ts';

const FINE: WriteOptions = { coordinateScale: 1e5, annotated: true };
const COARSE: WriteOptions = { coordinateScale: 1e3, annotated: false };
const GOT_AND_EXPECTED = /\d.*expected/u;
const WHAT_TO_DO = /download it again, or build it with `npm run gazetteer`/u;

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
  source: `GeoNames, ${id}`,
  ...rest,
});

/** Real names in three scripts, with positions rounded and populations invented. */
const PLACES: readonly GazetteerPlace[] = [
  place('geonames:163843', 'Syria', {
    kind: 'country',
    featureCode: 'PCLI',
    population: 18_000_000,
    coordinates: [38.5, 35],
    names: [
      { name: 'سوريا', lang: 'ar' },
      { name: 'Сирия', lang: 'ru' },
      { name: 'Syrie', lang: null },
    ],
  }),
  place('geonames:SY.02', 'al-Hasakah Governorate', {
    kind: 'division',
    featureCode: 'ADM1',
    within: ['geonames:163843'],
    coordinates: [40.75, 36.5],
  }),
  place('geonames:173811', 'Al Mālikīyah', {
    featureCode: 'PPLA2',
    population: 39_000,
    within: ['geonames:SY.02', 'geonames:163843'],
    coordinates: [42.14006, 37.17819],
    names: [
      { name: 'المالكية', lang: 'ar' },
      { name: 'Dêrik', lang: 'ku' },
      { name: 'Эль-Маликия', lang: 'ru' },
    ],
  }),
  place('curated:al-tanf', 'al-Tanf', {
    kind: 'military-base',
    within: ['geonames:163843'],
    coordinates: [38.61778, 33.50583],
    source: 'an atlas found in a ditch, 2031',
  }),
  place('geonames:US.LA.079', 'Rapides Parish', {
    kind: 'district',
    featureCode: 'ADM2',
    country: 'US',
    coordinates: [-92.53272, 31.19862],
  }),
  place('geonames:3', 'Farthest Corner', { country: 'FJ', coordinates: [180, -90], population: 7 }),
  place('geonames:4', 'Nearest Corner', { country: 'FJ', coordinates: [-180, 90], population: 3_800_000_000 }),
];

const roundTrip = (places: readonly GazetteerPlace[], options = FINE) => openGazetteer(writeGazetteer(places, options));
const byName = (one: { name: string }, other: { name: string }): number => (one.name < other.name ? -1 : 1);

describe('a gazetteer that was written and opened', () => {
  const opened = roundTrip(PLACES);

  it('has every place, by its id and by its position, and no other', () => {
    expect(opened.size).toBe(PLACES.length);
    expect([...opened.all()].map(({ id }) => id).sort()).toEqual(PLACES.map(({ id }) => id).sort());
    for (let position = 0; position < opened.size; position += 1) {
      const found = opened.placeAt(position);
      expect(opened.get(found.id)).toBe(found);
      expect(opened.countryAt(position)).toBe(found.country);
    }
    for (const id of ['geonames:5', 'geonames:SY', 'geonames:0', 'geonames:', 'curated:atlantis', '', '163843'])
      expect(opened.get(id)).toBeUndefined();
  });

  it.each(PLACES)('keeps the facts of $id', (written) => {
    const found = opened.get(written.id);
    expect(found?.name).toBe(written.name);
    expect([...(found?.names ?? [])].sort(byName)).toEqual([...written.names].sort(byName));
    expect(found?.kind).toBe(written.kind);
    expect(found?.featureCode).toBe(written.featureCode);
    expect(found?.country).toBe(written.country);
    expect(found?.within).toEqual(written.within);
    expect(found?.coordinates).toEqual(written.coordinates);
    expect(found?.source).toBe(written.source);
  });

  it('finds places that have a code or a hand-written id for a number', () => {
    expect(opened.get('geonames:US.LA.079')?.name).toBe('Rapides Parish');
    expect(opened.get('curated:al-tanf')?.kind).toBe('military-base');
  });

  it('lists the places of a kind', () => {
    expect(opened.ofKind('country').map(({ id }) => id)).toEqual(['geonames:163843']);
    expect(opened.ofKind('river')).toEqual([]);
  });

  it('keeps every kind apart', () => {
    const one = KINDS.map((kind, index) => place(`geonames:${index + 1}`, `The ${kind}`, { kind }));
    expect([...roundTrip(one).all()].map(({ kind }) => kind)).toEqual(KINDS);
  });

  it('knows the names of places that share one', () => {
    const twins = roundTrip([
      place('geonames:1', 'Springfield', { names: [{ name: 'Puddle', lang: 'en' }] }),
      place('geonames:2', 'Puddle', { names: [{ name: 'Springfield', lang: 'fr' }] }),
    ]);
    expect(twins.get('geonames:1')?.name).toBe('Springfield');
    expect(twins.get('geonames:1')?.names).toEqual([{ name: 'Puddle', lang: 'en' }]);
    expect(twins.get('geonames:2')?.name).toBe('Puddle');
    expect(twins.get('geonames:2')?.names).toEqual([{ name: 'Springfield', lang: 'fr' }]);
  });

  it('keeps the order of the places that hold one, innermost first', () => {
    const nested = roundTrip(
      [5, 4, 3, 2, 1].map((id) =>
        place(`geonames:${id}`, `Ring ${id}`, {
          within: [1, 2, 3, 4].filter((outer) => outer < id).map((outer) => `geonames:${id - outer}`),
        }),
      ),
    );
    expect(nested.get('geonames:5')?.within).toEqual(['geonames:4', 'geonames:3', 'geonames:2', 'geonames:1']);
  });

  it('may have no places at all', () => {
    const empty = roundTrip([]);
    expect([...empty.all()]).toEqual([]);
    expect(empty.names.under('homs')).toBeNull();
    expect(empty.get('geonames:1')).toBeUndefined();
  });

  it('names GeoNames as the source where none was written', () => {
    const coarse = roundTrip(PLACES, COARSE);
    expect(coarse.get('geonames:173811')?.source).toBe('GeoNames, geonames:173811');
    expect(coarse.get('geonames:173811')?.names.every(({ lang }) => lang === null)).toBe(true);
  });

  it('rounds coordinates to the scale, also at the edges of the world', () => {
    const degrees = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true });
    fc.assert(
      fc.property(degrees(180), degrees(90), fc.constantFrom(1e2, 1e3, 1e5), (lon, lat, coordinateScale) => {
        const opened = roundTrip([place('geonames:1', 'Raft', { coordinates: [lon, lat] })], {
          coordinateScale,
          annotated: false,
        });
        const [foundLon, foundLat] = opened.placeAt(0).coordinates;
        const step = 0.5 / coordinateScale + 1e-9;
        expect(Math.abs(foundLon - lon)).toBeLessThanOrEqual(step);
        expect(Math.abs(foundLat - lat)).toBeLessThanOrEqual(step);
      }),
    );
  });

  it('keeps a population within 5 %, or one inhabitant', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(100), fc.nat(100_000), fc.nat(3_800_000_000)), (population) => {
        const found = roundTrip([place('geonames:1', 'Crowd', { population })]).placeAt(0).population;
        expect(Math.abs(found - population)).toBeLessThanOrEqual(Math.max(1, population * 0.05));
      }),
    );
  });
});

describe('writing', () => {
  it('gives the same bytes for the same places in any order', () => {
    const expected = new Uint8Array(writeGazetteer(PLACES, FINE));
    fc.assert(
      fc.property(fc.shuffledSubarray([...PLACES], { minLength: PLACES.length }), (shuffled) => {
        expect(new Uint8Array(writeGazetteer(shuffled, FINE))).toEqual(expected);
      }),
    );
  });

  it('refuses an id that is used twice', () => {
    for (const id of ['geonames:1', 'curated:pond'])
      expect(() => writeGazetteer([place(id, 'Pond'), place(id, 'Lake')], FINE)).toThrow(/an id is used twice/u);
  });

  it('refuses a holder that is not there', () => {
    expect(() => writeGazetteer([place('geonames:1', 'Pond', { within: ['curated:atlantis'] })], FINE)).toThrow(
      'place geonames:1: holder curated:atlantis is not among the places',
    );
  });

  it('shows a place under no other place’s name, even if its own cannot be found in a text', () => {
    const opened = roundTrip([place('geonames:1', 'Anna'), place('geonames:2', '† † †')]);
    expect(opened.get('geonames:2')?.name).not.toBe('Anna');
  });
});

const sound = new Uint8Array(writeGazetteer(PLACES, FINE));
const tableAt = (section: Section): number => HEADER_BYTES + SECTIONS.indexOf(section) * 8;
const span = (bytes: Uint8Array, section: Section): [offset: number, length: number] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint32(tableAt(section), true), view.getUint32(tableAt(section) + 4, true)];
};
/** A copy of the sound file after a change. */
const damaged = (change: (view: DataView, bytes: Uint8Array) => void): ArrayBuffer => {
  const bytes = sound.slice();
  change(new DataView(bytes.buffer), bytes);
  return bytes.buffer;
};
/** A copy whose description is another text, which stands behind everything else. */
const withMeta = (meta: string): ArrayBuffer => {
  const encoded = encodeUtf8(meta);
  const bytes = new Uint8Array(sound.length + encoded.length);
  bytes.set(sound);
  bytes.set(encoded, sound.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(tableAt('meta'), sound.length, true);
  view.setUint32(tableAt('meta') + 4, encoded.length, true);
  return bytes.buffer;
};
const metaText = decodeUtf8(sound.subarray(span(sound, 'meta')[0], span(sound, 'meta')[0] + span(sound, 'meta')[1]));
const refusal = (buffer: ArrayBuffer): string => {
  try {
    openGazetteer(buffer);
  } catch (error) {
    expect(error).toBeInstanceOf(GazetteerFormatError);
    return error instanceof Error ? error.message : '';
  }
  throw new Error('the file was opened');
};

describe('a file that is no sound gazetteer', () => {
  it.each([0, 1, 11])('%i bytes are refused, with how many there should be', (length) => {
    const message = refusal(sound.slice(0, length).buffer);
    expect(message).toContain(`${length} bytes, expected at least`);
    expect(message).toMatch(WHAT_TO_DO);
  });

  it('another kind of file is refused by its first bytes', () => {
    const message = refusal(damaged((view) => view.setUint32(0, 0x04034b50, true)));
    expect(message).toMatch(/begins with 0x4034b50, expected 0x474c5444 \("DTLG"\)/u);
    expect(message).toMatch(/no gazetteer/u);
  });

  it.each([VERSION - 1, VERSION + 1])('version %i is refused, with the one that is read', (version) => {
    const message = refusal(damaged((view) => view.setUint32(4, version, true)));
    expect(message).toContain(`has version ${version}, expected ${VERSION}`);
    expect(message).toMatch(WHAT_TO_DO);
  });

  it('one with fewer or more sections is refused', () => {
    for (const count of [0, SECTIONS.length - 1, SECTIONS.length + 1, 0xffffffff])
      expect(refusal(damaged((view) => view.setUint32(8, count, true)))).toMatch(WHAT_TO_DO);
  });

  it('one that is cut short is refused, wherever it is cut', () => {
    for (let length = 0; length < sound.length; length += 1)
      expect(refusal(sound.slice(0, length).buffer)).toMatch(WHAT_TO_DO);
  });

  it('says where the cut is', () => {
    const message = refusal(sound.slice(0, sound.length - 1).buffer);
    expect(message).toContain(`would end at byte ${sound.length} of ${sound.length - 1}`);
  });

  it('one whose table points into its head, or beyond the end, is refused', () => {
    for (const [offset, length] of [
      [0, 4],
      [0xffffffff, 0xffffffff],
      [sound.length, 1],
    ] as const)
      expect(
        refusal(
          damaged((view) => {
            view.setUint32(tableAt('ids'), offset, true);
            view.setUint32(tableAt('ids') + 4, length, true);
          }),
        ),
      ).toMatch(WHAT_TO_DO);
  });

  it.each([
    [
      'bytes that are no UTF-8',
      (_: DataView, bytes: Uint8Array) => bytes.fill(0xff, span(sound, 'meta')[0] + 3, span(sound, 'meta')[0] + 5),
    ],
    ['half an object', (view: DataView) => view.setUint32(tableAt('meta') + 4, 20, true)],
    ['nothing', (view: DataView) => view.setUint32(tableAt('meta') + 4, 0, true)],
  ])('one whose description is %s is refused', (_, change) => {
    const message = refusal(damaged(change));
    expect(message).toMatch(/description is damaged \(/u);
    expect(message).toMatch(WHAT_TO_DO);
  });

  it.each(['{}', '[]', '7', '"places"', '{"places": "seven"}'])('one whose description is %s is refused', (meta) => {
    expect(refusal(withMeta(meta))).toMatch(WHAT_TO_DO);
  });

  it('one whose description is null is refused', () => {
    expect(refusal(withMeta('null'))).toMatch(WHAT_TO_DO);
  });

  it('one whose description lacks its lists is refused, not read without countries', () => {
    for (const list of ['countries', 'featureCodes', 'languages', 'sources']) {
      const meta = { ...(JSON.parse(metaText) as object), [list]: undefined };
      expect(refusal(withMeta(JSON.stringify(meta)))).toMatch(WHAT_TO_DO);
    }
  });

  it.each(SECTIONS.filter((name) => name !== 'meta' && name !== 'codes'))(
    'one whose column %s is a byte short is refused, with both lengths',
    (section) => {
      const [, length] = span(sound, section);
      const message = refusal(damaged((view) => view.setUint32(tableAt(section) + 4, length - 1, true)));
      expect(message).toMatch(GOT_AND_EXPECTED);
      expect(message).toMatch(WHAT_TO_DO);
    },
  );

  it('blocks that do not add up are refused, with both sums', () => {
    const message = refusal(
      damaged((view) => {
        const [offset] = span(sound, 'blockPostings');
        view.setUint8(offset, view.getUint8(offset) ^ 1);
      }),
    );
    expect(message).toMatch(/add up to \d+, expected \d+/u);
    expect(message).toMatch(WHAT_TO_DO);
  });
});

/** Reads all there is; must come to an end whatever stands in the file. */
function readThrough(buffer: ArrayBuffer): number {
  const opened = openGazetteer(buffer);
  let read = 0;
  for (const { name, names, within, population, coordinates, source } of opened.all())
    read += name.length + names.length + within.length + population * 0 + coordinates.length + source.length;
  for (const kind of KINDS) read += opened.ofKind(kind).length;
  for (const { id, name } of PLACES) {
    const found = opened.names.under(name.toLowerCase());
    if (found !== null) opened.names.forEachExact(name.toLowerCase(), found, () => (read += 1));
    if (opened.get(id) !== undefined) read += 1;
  }
  opened.names.forEachPosting(() => (read += 1));
  return read;
}

describe('bytes that were changed on the way', () => {
  const survives = (buffer: ArrayBuffer): void => {
    const started = performance.now();
    try {
      expect(readThrough(buffer)).toBeGreaterThanOrEqual(0);
    } catch (error) {
      expect(error).toBeInstanceOf(Error);
    }
    // A sound file of this size takes less than a millisecond: the bound is for endless loops and giant tables only.
    expect(performance.now() - started).toBeLessThan(2000);
  };

  it('are read or refused, and never for ever', () => {
    const flips = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(flips, (changes) => {
        survives(
          damaged((_, bytes) => {
            for (const [at, mask] of changes) bytes[at] = (bytes[at] ?? 0) ^ mask;
          }),
        );
      }),
      { numRuns: 1500 },
    );
  });

  it('may be cut and flipped at once', () => {
    fc.assert(
      fc.property(fc.nat(sound.length), fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), (cut, at, mask) => {
        const bytes = sound.slice();
        bytes[at] = (bytes[at] ?? 0) ^ mask;
        survives(bytes.slice(0, cut).buffer);
      }),
      { numRuns: 500 },
    );
  });

  it('may be noise behind a sound head', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (noise) => {
        const bytes = new Uint8Array(HEADER_BYTES + noise.length);
        bytes.set(sound.subarray(0, HEADER_BYTES));
        bytes.set(noise, HEADER_BYTES);
        survives(bytes.buffer);
      }),
      { numRuns: 500 },
    );
  });
});
