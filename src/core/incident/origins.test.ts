import { describe, expect, it } from 'vitest';
import type { Claim } from '../model.ts';
import { assignOrigins, type OriginReport } from './origins.ts';
import { killed, sampleClaim, speakerOf } from './sample-claim.ts';

const report = (id: string, published: string, other: Partial<OriginReport> = {}): OriginReport => ({
  id,
  published,
  publisher: `${id} Post`,
  republishedBy: null,
  text: '',
  ...other,
});
const REPORTS = [
  report('one', '2031-05-01'),
  report('two', '2031-05-01'),
  report('three', '2031-05-02'),
  report('four', '2031-05-04'),
];
const originsOf = (claims: readonly Claim[], reports = REPORTS): string[] =>
  assignOrigins(claims, reports).map(({ origin }) => origin);
const SHENDI = speakerOf('Brigadier Nasr al-Din Shendi', 'north');

describe('a speaker', () => {
  it('is one origin on one day, in whatever report and spelling', () => {
    expect(
      originsOf([
        sampleClaim(killed(4), { speaker: SHENDI }),
        sampleClaim(killed(5), { speaker: speakerOf('Nasreddin Shandi', 'north'), report: 'two' }),
        sampleClaim(killed(5), { speaker: speakerOf('Shendi', 'north'), report: 'two', start: 9 }),
      ]),
    ).toEqual(Array(3).fill('brigadier-nasr-al-din-shendi-2031-05-01'));
  });

  it('is one origin on neighbouring days with the same words only', () => {
    const first = sampleClaim(killed(4), { speaker: SHENDI });
    const [one, same] = originsOf([first, sampleClaim(killed(4), { speaker: SHENDI, report: 'three' })]);
    expect(same).toBe(one);
    const [, other] = originsOf([first, sampleClaim(killed(7), { speaker: SHENDI, report: 'three' })]);
    expect(other).toBe('brigadier-nasr-al-din-shendi-2031-05-02');
    const [, again, more] = originsOf([
      first,
      sampleClaim(killed(4), { speaker: SHENDI, report: 'three' }),
      sampleClaim(killed(7), { speaker: SHENDI, report: 'three', start: 9 }),
    ]);
    expect([again, more]).toEqual([one, other]);
    const [, late] = originsOf([first, sampleClaim(killed(4), { speaker: SHENDI, report: 'four' })]);
    expect(late).toBe('brigadier-nasr-al-din-shendi-2031-05-04');
  });

  it('says the same with the parts of a value in any order', () => {
    const first = sampleClaim(killed(4), { speaker: SHENDI });
    const turned = Object.fromEntries(Object.entries(first.value ?? {}).reverse()) as typeof first.value;
    const second = { ...sampleClaim(killed(4), { speaker: SHENDI, report: 'three' }), value: turned } as Claim;
    expect(new Set(originsOf([first, second])).size).toBe(1);
  });

  it('is not another of the same name on another side', () => {
    const [one, other] = originsOf([
      sampleClaim(killed(4), { speaker: speakerOf('Adam Hill', 'north') }),
      sampleClaim(killed(4), { speaker: speakerOf('Adam Hill', 'south'), report: 'two' }),
    ]);
    expect([one, other]).toEqual(['adam-hill-2031-05-01', 'adam-hill-2031-05-01-2']);
  });

  it('without a name is known only within a report', () => {
    const speaker = { name: 'Two officials', side: 'north', named: false };
    expect(
      originsOf([
        sampleClaim(killed(4), { speaker }),
        sampleClaim(killed(5), { speaker }),
        sampleClaim(killed(4), { speaker, report: 'two' }),
      ]),
    ).toEqual(['two-officials-one-2031-05-01', 'two-officials-one-2031-05-01', 'two-officials-two-2031-05-01']);
  });

  it('of the same side with the same words is another origin', () => {
    const origins = originsOf([
      sampleClaim(killed(4), { speaker: speakerOf('Adam Hill', 'north') }),
      sampleClaim(killed(4), { speaker: speakerOf('Bertha Dale', 'north'), report: 'two' }),
    ]);
    expect(new Set(origins).size).toBe(2);
  });
});

describe('an outlet', () => {
  it('is the origin of what nobody else says, and a republisher adds none', () => {
    const reports = [
      report('one', '2031-05-01', { publisher: 'Vale Post' }),
      report('copy', '2031-05-01', { publisher: 'Vale Post', republishedBy: 'Aggregator' }),
    ];
    expect(originsOf([sampleClaim(killed(4)), sampleClaim(killed(4), { report: 'copy' })], reports)).toEqual([
      'outlet-vale-post-2031-05-01',
      'outlet-vale-post-2031-05-01',
    ]);
  });
});

describe('words', () => {
  const wire = 'shells hit the market at noon and killed four people from the nearby village';
  const claimOf = (id: string, text: string, count = 4): Claim => {
    const start = text.indexOf('killed');
    return sampleClaim(killed(count), { report: id, start, end: start + 'killed four people'.length });
  };
  const originsOfTexts = (one: string, two: string, count = 4): string[] =>
    originsOf(
      [claimOf('one', one), claimOf('two', two, count)],
      [report('one', '2031-05-01', { text: one }), report('two', '2031-05-03', { text: two })],
    );

  it('ten of them in a row in common make one origin of two reports', () => {
    expect(new Set(originsOfTexts(`On Monday ${wire}.`, `Reports say ${wire}, a relative said.`)).size).toBe(1);
  });

  it('nine make none, nor do ten that say something else', () => {
    expect(
      new Set(originsOfTexts(`On Monday ${wire}.`, 'At the market at noon and killed four people, someone.')).size,
    ).toBe(2);
    expect(new Set(originsOfTexts(`On Monday ${wire}.`, `On Monday ${wire}.`, 5)).size).toBe(2);
  });
});

describe('two translations of a statement', () => {
  it('are one origin by side, day and what is said', () => {
    expect(
      originsOf([
        sampleClaim(killed(4), { speaker: speakerOf('Northern Defence Ministry', 'north') }),
        sampleClaim(killed(4), { speaker: speakerOf('the Ministry', 'north'), report: 'two' }),
        sampleClaim(killed(4), { speaker: speakerOf('Northtown', 'north'), report: 'two' }),
      ]),
    ).toEqual(Array(3).fill('northern-defence-ministry-2031-05-01'));
  });

  it('are two where the institutions say different things', () => {
    const [one, other] = originsOf([
      sampleClaim(killed(4), { speaker: speakerOf('Northern Defence Ministry', 'north') }),
      sampleClaim(killed(5), { speaker: speakerOf('Northtown', 'north'), report: 'two' }),
    ]);
    expect(one).not.toBe(other);
  });
});

it('names origins the same whatever the order of claims', () => {
  const claims = [
    sampleClaim(killed(4), { speaker: SHENDI, report: 'two' }),
    sampleClaim(killed(4), { speaker: speakerOf('Nasreddin Shandi', 'north') }),
  ];
  expect(originsOf(claims.toReversed())).toEqual(originsOf(claims).toReversed());
});

it('refuses a claim of an unknown report', () => {
  expect(() => assignOrigins([sampleClaim(killed(1), { report: 'none' })], REPORTS)).toThrow('"none"');
});
