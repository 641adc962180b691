import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Address, decodeAddress, encodeAddress, type KnownIds } from './url.ts';

const nothing: Address = { place: null, incident: null, reading: null, hidden: new Set(), view: null, embed: false };
const known: KnownIds = {
  places: new Set(['geonames:1', 'curated:x/east-bank']),
  incidents: new Set(['mill']),
  reports: new Map([['gazette', 40]]),
  factions: new Set(['red', 'blue']),
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
const factionId = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/u);
const address = fc.record({
  place: fc.option(fc.string({ unit: 'grapheme', minLength: 1 })),
  incident: fc.option(fc.string({ unit: 'grapheme', minLength: 1 })),
  reading: fc.option(
    fc.record({
      report: fc.string({ unit: 'grapheme', minLength: 1 }),
      at: fc.option(fc.record({ start: fc.nat(99), end: fc.integer({ min: 100, max: 1000 }) })),
    }),
  ),
  hidden: fc.uniqueArray(factionId).map((ids) => new Set(ids)),
  view: fc.option(view),
  embed: fc.boolean(),
});

describe('encodeAddress and decodeAddress', () => {
  it('read back whatever they wrote', () => {
    fc.assert(
      fc.property(address, (written) => {
        const ids: KnownIds = {
          places: new Set(written.place === null ? [] : [written.place]),
          incidents: new Set(written.incident === null ? [] : [written.incident]),
          reports: new Map(written.reading === null ? [] : [[written.reading.report, 1000]]),
          factions: written.hidden,
        };
        expect(decode(encodeAddress(written), ids)).toEqual({ address: written, faults: [] });
      }),
    );
  });

  it('never fail, and give back nothing unknown, whatever an address holds', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (search, hash) => {
        const { address: read } = decodeAddress(`?${search}`, `#${hash}`, known);
        expect(read.place === null || known.places.has(read.place)).toBe(true);
        expect([...read.hidden].every((id) => id === 'none' || known.factions.has(id))).toBe(true);
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
      hidden: new Set(['red', 'none', 'blue']),
      view: { zoom: 8.5, latitude: 37.1, longitude: 41.2 },
      embed: true,
    };
    expect(encodeAddress(full)).toBe(
      '?place=curated:x/east-bank&incident=mill&report=gazette&words=3-9&hide=blue,none,red&embed#8.50/37.1000/41.2000',
    );
  });

  it('is empty where nothing is set', () => expect(encodeAddress(nothing)).toBe(''));
});

describe('decodeAddress', () => {
  it('leaves out a place and a party that it does not know, and says which', () => {
    expect(decode('?place=geonames:2&hide=red,green')).toEqual({
      address: { ...nothing, hidden: new Set(['red']) },
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

  it('takes “none” for the excerpts that name no party', () => {
    expect(decode('?hide=none')).toEqual({ address: { ...nothing, hidden: new Set(['none']) }, faults: [] });
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
