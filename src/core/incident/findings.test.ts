import { describe, expect, it } from 'vitest';
import type { Claim, FacetValue, Finding, Position, Precision } from '../model.ts';
import { toFindings } from './findings.ts';
import { killed, sampleClaim, sampleIncident, speakerOf } from './sample-claim.ts';

const NORTH = speakerOf('Gen. North', 'north');
const SOUTH = speakerOf('Col. South', 'south');
const MONITOR = speakerOf('Vale Monitor', null);
const FACTIONS = [{ id: 'north', shortNames: { en: 'North' } }, { id: 'south' }, { id: 'east' }];
const REPORTS = [
  { id: 'one', published: '2031-05-01', publisher: 'Vale Post' },
  { id: 'two', published: '2031-05-02', publisher: 'Hill Times' },
  { id: 'three', published: '2031-05-03', publisher: 'Vale Post' },
];
const findingsOf = (
  claims: readonly Claim[],
  parties: readonly string[] = [],
  reports: Parameters<typeof toFindings>[3] = REPORTS,
): Finding[] => toFindings([sampleIncident(parties)], claims, FACTIONS, reports);
const kinds = (claims: readonly Claim[]): string[] => findingsOf(claims).map(({ finding }) => finding);
const began = (agents: string[], patients: string[]): FacetValue => ({
  facet: 'initiator',
  value: { agents, patients },
});
const notice = (given: boolean): FacetValue => ({ facet: 'prior-notice', value: { given } });
const at = (toponym: string, position: Position, precision: Precision = 'populated-place'): FacetValue => ({
  facet: 'place',
  value: { toponym, place: `test:${toponym}`, position, precision },
});
const on = (edtf: string): FacetValue => ({ facet: 'date', value: { edtf, time: null } });

describe('counts', () => {
  it('are disputed where two sides give figures that exclude each other', () => {
    const claims = [sampleClaim(killed(2), { speaker: NORTH }), sampleClaim(killed(9), { speaker: SOUTH })];
    expect(findingsOf(claims)).toEqual([
      {
        incident: 'clash',
        facet: 'killed',
        who: 'total',
        topic: null,
        finding: 'disputed',
        sides: [[claims[0]?.id], [claims[1]?.id]],
        silent: [],
        reason: 'North: 2 – south: 9',
      },
    ]);
  });

  it('are revised where one side later gives another', () => {
    const claims = [
      sampleClaim(killed(4), { speaker: NORTH }),
      sampleClaim(killed(7), { speaker: NORTH, report: 'two' }),
    ];
    const [finding, ...others] = findingsOf(claims);
    expect(others).toEqual([]);
    expect(finding?.finding).toBe('revised');
    expect(finding?.reason).toBe('North: 4, later 7 (Gen. North, 2 May)');
  });

  it('may be revised by one side and disputed by another', () => {
    const claims = [
      sampleClaim(killed(4), { speaker: NORTH }),
      sampleClaim(killed(7), { speaker: NORTH, report: 'two' }),
      sampleClaim(killed(20), { speaker: SOUTH, report: 'two' }),
    ];
    expect(kinds(claims)).toEqual(['revised', 'disputed']);
  });

  it('are no dispute where an outlet passes on the figure that was revised', () => {
    const claims = [
      sampleClaim(killed(4), { speaker: NORTH }),
      sampleClaim(killed(7), { speaker: NORTH, report: 'two' }),
      sampleClaim(killed(4), { report: 'three' }),
    ];
    expect(kinds(claims)).toEqual(['revised']);
  });

  it('are revised by a later entry of a live report, whoever it quotes', () => {
    const text = '20:05 — Three dead, the monitor says.\n11:20 — Two dead, says the hospital.';
    const claims = [
      sampleClaim(killed(3), { start: 8, end: 18, speaker: MONITOR }),
      sampleClaim(killed(2), {
        start: text.indexOf('Two'),
        end: text.length,
        speaker: speakerOf('Hill Hospital', null),
      }),
    ];
    const reports = [{ id: 'one', published: '2031-05-01', text }];
    expect(findingsOf(claims, [], reports).map(({ reason }) => reason)).toEqual([
      'Vale Monitor: 2, later 3 (Vale Monitor, 1 May)',
    ]);
    expect(kinds(claims)).toEqual(['disputed']);
  });

  it('agree where equal, are compatible where they overlap, and are counted in origins', () => {
    const first = sampleClaim(killed(3), { speaker: NORTH });
    expect(kinds([first, sampleClaim(killed(3), { speaker: MONITOR })])).toEqual(['agreement']);
    expect(kinds([first, sampleClaim(killed(1, null), { speaker: MONITOR })])).toEqual(['compatible']);
    expect(kinds([first, sampleClaim(killed(3), { speaker: NORTH, origin: first.origin })])).toEqual(['single-origin']);
  });

  it('of different groups are different questions', () => {
    const claims = [sampleClaim(killed(2, 2, 'north'), { speaker: NORTH }), sampleClaim(killed(9), { speaker: SOUTH })];
    expect(findingsOf(claims).map(({ who, finding }) => [who, finding])).toEqual([
      ['north', 'single-origin'],
      ['total', 'single-origin'],
    ]);
  });

  it('are denied where who denies holds another figure', () => {
    const asserted = sampleClaim(killed(2, 2, 'north'), { speaker: SOUTH });
    const denied = sampleClaim(killed(0, 0, 'north'), { speaker: NORTH, stance: 'denies' });
    expect(kinds([asserted, denied])).toEqual(['denied']);
  });
});

describe('silence', () => {
  it('is no agreement', () => {
    const claims = [
      sampleClaim(killed(2), { speaker: NORTH }),
      sampleClaim({ facet: 'killed', value: null }, { speaker: SOUTH, stance: 'no-information' }),
    ];
    expect(findingsOf(claims, ['north', 'south', 'east'])).toMatchObject([
      { finding: 'single-origin', silent: ['south', 'east'], reason: 'only North: 2' },
    ]);
  });

  it('is a finding where nobody knows', () => {
    const claim = sampleClaim({ facet: 'initiator', value: null }, { speaker: SOUTH, stance: 'no-information' });
    expect(findingsOf([claim], ['south'])).toMatchObject([{ finding: 'silent', sides: [], silent: ['south'] }]);
  });
});

describe('who began', () => {
  it('is disputed where the sides accuse each other', () => {
    const claims = [
      sampleClaim(began(['south'], ['north']), { speaker: NORTH }),
      sampleClaim(began(['north'], ['south']), { speaker: SOUTH }),
    ];
    expect(kinds(claims)).toEqual(['disputed']);
  });

  it('is disputed where different parties are accused of one attack', () => {
    const claims = [
      sampleClaim(began(['south'], ['convoy']), { speaker: NORTH }),
      sampleClaim(began(['east'], ['convoy']), { speaker: SOUTH }),
    ];
    expect(kinds(claims)).toEqual(['disputed']);
  });

  it('is denied by who is accused', () => {
    const claims = [
      sampleClaim(began(['south'], ['north']), { speaker: NORTH }),
      sampleClaim(began(['south'], ['north']), { speaker: SOUTH, stance: 'denies' }),
    ];
    expect(kinds(claims)).toEqual(['denied']);
  });

  it('is contradicted neither by "gunmen" nor by the denial of what nobody asserts', () => {
    const claims = [
      sampleClaim(began(['south'], ['north']), { speaker: MONITOR }),
      sampleClaim(began(['gunmen'], ['north']), { speaker: NORTH }),
      sampleClaim(began(['east'], ['north']), { speaker: speakerOf('E. East', 'east'), stance: 'denies' }),
    ];
    expect(kinds(claims)).toEqual(['compatible']);
  });
});

describe('yes and no', () => {
  it('is denied where one side says that there was none', () => {
    const given = sampleClaim(notice(true), { speaker: NORTH });
    expect(kinds([given, sampleClaim(notice(false), { speaker: SOUTH, stance: 'denies' })])).toEqual(['denied']);
    expect(kinds([given, sampleClaim(notice(false), { speaker: SOUTH })])).toEqual(['denied']);
    expect(kinds([given, sampleClaim(notice(true), { speaker: SOUTH })])).toEqual(['agreement']);
  });
});

describe('statements', () => {
  const on = (topic: string, said: string | null): FacetValue => ({ facet: 'statement', value: { topic, said } });
  const called = (said: string | null) => on('Who called', said);

  it('are denied where one asserts and another denies', () => {
    const claims = [
      sampleClaim(on('Supply of the hill', null), { speaker: NORTH }),
      sampleClaim(on('Supply of the hill', null), { speaker: SOUTH, stance: 'denies' }),
    ];
    expect(findingsOf(claims, ['north', 'south', 'east'])).toEqual([
      {
        incident: 'clash',
        facet: 'statement',
        who: null,
        topic: 'Supply of the hill',
        finding: 'denied',
        sides: [[claims[0]?.id], [claims[1]?.id]],
        silent: ['east'],
        reason: 'North: asserted – south: denied',
      },
    ]);
  });

  it('agree, are compatible or disputed by what is said', () => {
    const first = sampleClaim(called('North did'), { speaker: NORTH });
    const against = (said: string | null) => findingsOf([first, sampleClaim(called(said), { speaker: SOUTH })]);
    expect(against('North did')).toMatchObject([{ finding: 'agreement', reason: 'North, south: North did' }]);
    expect(against(null)).toMatchObject([{ finding: 'compatible', reason: 'North: North did – south: asserted' }]);
    expect(against('South did')).toMatchObject([
      { finding: 'disputed', reason: 'North: North did – south: South did' },
    ]);
    expect(kinds([first])).toEqual(['single-origin']);
  });

  it('are denied by who denies all of it or just what is said, not by who denies something else', () => {
    const first = sampleClaim(called('North did'), { speaker: NORTH });
    const denied = (said: string | null) =>
      kinds([first, sampleClaim(called(said), { speaker: SOUTH, stance: 'denies' })]);
    expect(denied(null)).toEqual(['denied']);
    expect(denied('North did')).toEqual(['denied']);
    expect(denied('East did')).toEqual(['compatible']);
  });

  it('of different topics are different questions, and are not told over', () => {
    const claims = [
      sampleClaim(called('North did'), { speaker: NORTH }),
      sampleClaim(called('South did'), { speaker: NORTH, report: 'two' }),
      sampleClaim(on('Weather', 'rain'), { speaker: SOUTH }),
    ];
    expect(findingsOf(claims).map(({ topic, finding }) => [topic, finding])).toEqual([
      ['Who called', 'compatible'],
      ['Weather', 'single-origin'],
    ]);
  });

  it('of nobody who knows anything are silence', () => {
    const claim = sampleClaim(called(null), { speaker: SOUTH, stance: 'no-information' });
    expect(findingsOf([claim])).toMatchObject([{ topic: 'Who called', finding: 'silent' }]);
  });
});

describe('place', () => {
  const town = at('Town', [40, 36]);

  it('agrees at one point and is compatible nearby or in an area', () => {
    const first = sampleClaim(town, { speaker: NORTH });
    expect(kinds([first, sampleClaim(at('Madina', [40, 36]), { speaker: SOUTH })])).toEqual(['agreement']);
    expect(kinds([first, sampleClaim(at('Hill', [40.1, 36]), { speaker: SOUTH })])).toEqual(['compatible']);
    expect(kinds([first, sampleClaim(at('Region', [41, 36], 'area'), { speaker: SOUTH })])).toEqual(['compatible']);
  });

  it('is disputed far away, and revised where one outlet corrects itself', () => {
    const far = at('Far', [41, 36]);
    expect(kinds([sampleClaim(town, { speaker: NORTH }), sampleClaim(far, { speaker: SOUTH })])).toEqual(['disputed']);
    expect(kinds([sampleClaim(far), sampleClaim(town, { report: 'three' })])).toEqual(['revised']);
  });

  it('is disputed by who denies it and names another, however near', () => {
    const claims = [
      sampleClaim(town, { speaker: NORTH }),
      sampleClaim(town, { speaker: SOUTH, stance: 'denies' }),
      sampleClaim(at('Hill', [40.1, 36]), { speaker: SOUTH }),
    ];
    expect(kinds(claims)).toEqual(['disputed']);
    expect(kinds(claims.slice(0, 2))).toEqual(['denied']);
  });
});

describe('date', () => {
  it('agrees, overlaps or excludes as EDTF intervals do', () => {
    const day = sampleClaim(on('2031-05-01'), { speaker: NORTH });
    expect(kinds([day, sampleClaim(on('2031-05-01T10~'), { speaker: SOUTH })])).toEqual(['agreement']);
    expect(kinds([day, sampleClaim(on('2031-04-30/2031-05-01'), { speaker: SOUTH })])).toEqual(['compatible']);
    expect(kinds([day, sampleClaim(on('2031-04-30'), { speaker: SOUTH })])).toEqual(['disputed']);
  });
});

describe('modality', () => {
  it('leaves out rumours, and the past but for an incident wholly in the past', () => {
    const past = sampleClaim(killed(5), { modality: 'historical', speaker: SOUTH });
    expect(kinds([sampleClaim(killed(2)), past, sampleClaim(killed(90), { modality: 'rumour' })])).toEqual([
      'single-origin',
    ]);
    expect(kinds([past])).toEqual(['single-origin']);
  });
});

it('does not depend on the order of claims but for the order of sides', () => {
  const claims = [
    sampleClaim(killed(7), { speaker: NORTH, report: 'two' }),
    sampleClaim(killed(4), { speaker: NORTH }),
    sampleClaim(killed(20), { speaker: SOUTH }),
  ];
  expect(kinds(claims)).toEqual(kinds(claims.toReversed()));
});
