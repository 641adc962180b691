import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circleArea, polygonArea } from './area.ts';
import { emptyFilter, type Filter } from './filter.ts';
import { anyFilter, sampleChoices } from './sample-filter.ts';
import { type Address, decodeAddress, encodeAddress, type KnownIds } from './url.ts';

const nothing: Address = { place: null, incident: null, reading: null, filter: emptyFilter, view: null, embed: false };
const filtered = (filter: Partial<Filter>): Address => ({ ...nothing, filter: { ...emptyFilter, ...filter } });
const choices = {
  precisions: new Set(sampleChoices.precisions),
  types: new Set(sampleChoices.types),
  reports: new Set(sampleChoices.reports),
  languages: new Set(sampleChoices.languages),
  statuses: new Set(sampleChoices.statuses),
};
const known: KnownIds = {
  places: new Set(['geonames:1', 'curated:x/east-bank']),
  incidents: new Set(['mill']),
  reports: new Map([['gazette', 40]]),
  factions: new Set(['red', 'blue']),
  choices,
};

function decode(address: string, ids = known): ReturnType<typeof decodeAddress> {
  const { search, hash } = new URL(address, 'https://maps.example/');
  return decodeAddress(search, hash, ids);
}

/** Numbers that an address can hold exactly: zoom to 2 places, degrees to 4. */
const decimals = (least: number, most: number, unit: number) =>
  fc.integer({ min: least * unit, max: most * unit }).map((whole) => whole / unit + 0);
const view = fc.record({
  zoom: decimals(0, 14, 100),
  latitude: decimals(-85, 85, 1e4),
  longitude: decimals(-180, 180, 1e4),
});
const anyAddress = fc.record({
  place: fc.option(fc.string({ unit: 'grapheme', minLength: 1 })),
  incident: fc.option(fc.string({ unit: 'grapheme', minLength: 1 })),
  reading: fc.option(
    fc.record({
      report: fc.string({ unit: 'grapheme', minLength: 1 }),
      at: fc.option(fc.record({ start: fc.nat(99), end: fc.integer({ min: 100, max: 1000 }) })),
    }),
  ),
  filter: anyFilter,
  view: fc.option(view),
  embed: fc.boolean(),
});

describe('encodeAddress and decodeAddress', () => {
  it('read back whatever they wrote', () => {
    fc.assert(
      fc.property(anyAddress, (written) => {
        const ids: KnownIds = {
          ...known,
          places: new Set(written.place === null ? [] : [written.place]),
          incidents: new Set(written.incident === null ? [] : [written.incident]),
          reports: new Map(written.reading === null ? [] : [[written.reading.report, 1000]]),
        };
        expect(decode(encodeAddress(written), ids)).toEqual({ address: written, faults: [] });
      }),
    );
  });

  it('never fail, and give back nothing unknown, whatever an address holds', () => {
    const key = fc.constantFrom(
      'place',
      'hide',
      'match',
      'from',
      'to',
      'area',
      'hide-type',
      'hide-reports',
      'v',
      'words',
    );
    const query = fc.oneof(
      fc.string(),
      fc.array(fc.tuple(key, fc.string())).map((pairs) => new URLSearchParams(pairs).toString()),
    );
    fc.assert(
      fc.property(query, fc.string(), (search, hash) => {
        const { address: read, faults } = decodeAddress(`?${search}`, `#${hash}`, known);
        expect(read.place === null || known.places.has(read.place)).toBe(true);
        expect([...read.filter.hidden].every((id) => id === 'none' || known.factions.has(id))).toBe(true);
        expect([...read.filter.types].every((id) => choices.types.has(id))).toBe(true);
        expect(faults.length).toBeLessThanOrEqual(7);
        expect(faults.every(({ value }) => value.length <= 81)).toBe(true);
        // What was understood can be handed on.
        expect(decode(encodeAddress(read)).address.filter).toEqual(read.filter);
      }),
    );
  });
});

describe('encodeAddress', () => {
  it('writes an address that can be read', () => {
    const full: Address = {
      place: 'curated:x/east-bank',
      incident: 'mill',
      reading: { report: 'gazette', at: { start: 3, end: 9 } },
      filter: {
        hidden: new Set(['red', 'none', 'blue']),
        match: 'all',
        span: { from: '2020-08-01', to: '2020-08-31' },
        area: circleArea(42.14006, 37.17701, 25),
        precisions: new Set(['country', 'area']),
        types: new Set(['clash']),
        reports: new Set(['post']),
        languages: new Set(['ar']),
        statuses: new Set(['proposed']),
      },
      view: { zoom: 8.5, latitude: 37.1, longitude: 41.2 },
      embed: true,
    };
    expect(encodeAddress(full)).toBe(
      '?place=curated:x/east-bank&incident=mill&report=gazette&words=3-9&hide=blue,none,red&match=all' +
        '&from=2020-08-01&to=2020-08-31&area=circle:42.1401,37.177,25&hide-precision=area,country&hide-type=clash' +
        '&hide-reports=post&hide-languages=ar&hide-status=proposed&embed#8.50/37.1000/41.2000',
    );
  });

  it('is empty where nothing is set', () => expect(encodeAddress(nothing)).toBe(''));
});

// Links that are out in the world. A line of this table is never changed or taken away.
describe('a link of version 1', () => {
  it.each<[string, Address]>([
    ['?place=geonames:1', { ...nothing, place: 'geonames:1' }],
    [
      '?place=curated:x/east-bank&hide=red,none',
      { ...filtered({ hidden: new Set(['red', 'none']) }), place: 'curated:x/east-bank' },
    ],
    ['?place=geonames%3A1&hide=red%2Cblue', { ...filtered({ hidden: new Set(['red', 'blue']) }), place: 'geonames:1' }],
    [
      '?incident=mill#8.5/37.1/41.2',
      { ...nothing, incident: 'mill', view: { zoom: 8.5, latitude: 37.1, longitude: 41.2 } },
    ],
    ['?report=gazette&words=3-9', { ...nothing, reading: { report: 'gazette', at: { start: 3, end: 9 } } }],
    ['?report=gazette', { ...nothing, reading: { report: 'gazette', at: null } }],
    ['?embed', { ...nothing, embed: true }],
    [
      '?hide=blue&embed#14.00/-85.0000/180.0000',
      { ...filtered({ hidden: new Set(['blue']) }), embed: true, view: { zoom: 14, latitude: -85, longitude: 180 } },
    ],
    ['?v=1&hide=red', filtered({ hidden: new Set(['red']) })],
    ['?match=all&hide=red', filtered({ hidden: new Set(['red']), match: 'all' })],
    ['?from=2020-08-01&to=2020-08-31', filtered({ span: { from: '2020-08-01', to: '2020-08-31' } })],
    ['?to=2020-08-31', filtered({ span: { from: null, to: '2020-08-31' } })],
    ['?area=circle:42.1401,37.177,25', filtered({ area: circleArea(42.1401, 37.177, 25) })],
    [
      '?area=polygon:40,35,41,35,41,36',
      filtered({
        area: polygonArea([
          [40, 35],
          [41, 35],
          [41, 36],
        ]),
      }),
    ],
    [
      '?hide-precision=near,area&hide-type=clash',
      filtered({ precisions: new Set(['near', 'area']), types: new Set(['clash']) }),
    ],
    [
      '?hide-reports=post&hide-languages=ar&hide-status=proposed',
      filtered({ reports: new Set(['post']), languages: new Set(['ar']), statuses: new Set(['proposed']) }),
    ],
  ])('%s opens what it always did', (link, address) => expect(decode(link)).toEqual({ address, faults: [] }));
});

describe('decodeAddress', () => {
  it('leaves out a place and a party that it does not know, and says which', () => {
    expect(decode('?place=geonames:2&hide=red,green')).toEqual({
      address: filtered({ hidden: new Set(['red']) }),
      faults: [
        { kind: 'unknown-place', value: 'geonames:2' },
        { kind: 'unknown-faction', value: 'green' },
      ],
    });
  });

  it('leaves out an incident and a report that it does not know, and words that a report does not have', () => {
    expect(decode('?incident=ferry').faults).toEqual([{ kind: 'unknown-incident', value: 'ferry' }]);
    expect(decode('?report=daily&words=1-2')).toEqual({
      address: nothing,
      faults: [{ kind: 'unknown-report', value: 'daily' }],
    });
    for (const words of ['9-3', '3-41', '3', 'a-b', ''])
      expect(decode(`?report=gazette&words=${words}`)).toEqual({
        address: { ...nothing, reading: { report: 'gazette', at: null } },
        faults: [{ kind: 'bad-words', value: words }],
      });
  });

  it.each([
    ['?match=some', 'bad-match', 'some'],
    ['?from=2020-02-30', 'bad-date', '2020-02-30'],
    ['?to=2020', 'bad-date', '2020'],
    ['?from=', 'bad-date', ''],
    ['?from=2020-08-02&to=2020-08-01', 'bad-date', '2020-08-02 – 2020-08-01'],
    ['?area=circle:42,37', 'bad-area', 'circle:42,37'],
    ['?area=circle:42,37,0.2', 'bad-area', 'circle:42,37,0.2'],
    ['?area=circle:42,37,1e3', 'bad-area', 'circle:42,37,1e3'],
    ['?area=circle:242,37,10', 'bad-area', 'circle:242,37,10'],
    ['?area=polygon:40,35,41,35', 'bad-area', 'polygon:40,35,41,35'],
    ['?area=polygon:40,35,41,35,41', 'bad-area', 'polygon:40,35,41,35,41'],
    ['?area=square:40,35,41,35,41,36', 'bad-area', 'square:40,35,41,35,41,36'],
    ['?area=', 'bad-area', ''],
    ['?hide-type=riot', 'unknown-choice', 'riot'],
    ['?hide-precision=exact', 'unknown-choice', 'exact'],
    ['?hide-reports=daily', 'unknown-report', 'daily'],
    ['?utm_source=mail', 'unknown-parameter', 'utm_source'],
    ['?hide=none,red,blue&hide=', 'repeated-parameter', 'hide'],
    ['?v=2&place=geonames:1', 'unknown-version', '2'],
    ['?v=', 'unknown-version', ''],
  ] as const)('opens the rest of %s without it, and says so', (link, kind, value) => {
    const { address, faults } = decode(link);
    expect(faults).toEqual([{ kind, value }]);
    expect(address).toEqual(
      link.startsWith('?hide=') ? filtered({ hidden: new Set(['none', 'red', 'blue']) }) : nothing,
    );
  });

  it('tells the first few faults of a link, each once, and how many more there are', () => {
    const { faults } = decode(`?hide=${Array.from({ length: 500 }, (_, at) => `x${at % 100}`).join(',')}`);
    expect(faults).toHaveLength(7);
    expect(faults.at(-1)).toEqual({ kind: 'more', value: '94' });
  });

  it('takes “none” for the excerpts that name no party', () => {
    expect(decode('?hide=none')).toEqual({ address: filtered({ hidden: new Set(['none']) }), faults: [] });
  });

  it.each(['#8/91/0', '#8/0/181', '#25/0/0', '#8/0', '#a/b/c', '#8/0/0/0', '#-1/0/0', '#places'])(
    'reports the view %s and goes without it',
    (hash) => {
      const { address: read, faults } = decode(hash);
      expect(read.view).toBeNull();
      expect(faults).toEqual([{ kind: 'bad-view', value: hash }]);
    },
  );

  it('does not repeat a very long value whole', () => {
    const [fault] = decode(`?place=${'x'.repeat(500)}`).faults;
    expect(fault?.value).toHaveLength(81);
  });
});
