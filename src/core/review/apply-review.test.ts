import { describe, expect, it } from 'vitest';
import { killed, sampleClaim, sampleIncident } from '../incident/sample-claim.ts';
import type { Claim } from '../model.ts';
import { applyReview } from './apply-review.ts';
import { parseReview } from './parse-review.ts';

const TEXT = 'Two died at the bridge. Later five died at the mill.';
const FACTIONS = [{ id: 'north' }];
const REPORTS = [
  {
    id: 'one',
    text: TEXT,
    passages: [
      { start: 0, end: 23 },
      { start: 24, end: TEXT.length },
    ],
  },
];
const INCIDENTS = [sampleIncident(['north']), sampleIncident(['south'], 'raid')];
const DECIDED = { by: 'A. Editor', on: '2031-05-01' };
const REVIEWED = { kind: 'reviewed', ...DECIDED };
const quoting = (quote: string, count: number, who = 'total'): Claim =>
  sampleClaim(killed(count, count, who), { start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length });
const apply = (content: { claims?: object[]; incidents?: object[] }, claims: readonly Claim[]) => {
  const decided = (list: object[] = []) => list.map((decision) => ({ ...DECIDED, ...decision }));
  const text = JSON.stringify({ claims: decided(content.claims), incidents: decided(content.incidents) });
  const { review, problems } = parseReview({ file: 'review.json', text }, { reports: REPORTS, factions: FACTIONS });
  expect(problems).toEqual([]);
  return applyReview(review, { claims, incidents: INCIDENTS, reports: REPORTS });
};
const TWO = { report: 'one', quote: 'Two died', facet: 'killed' };

describe('decisions on claims', () => {
  it('confirm, correct, reject', () => {
    const claim = quoting('Two died', 2);
    const confirmed = apply({ claims: [{ ...TWO, decision: 'confirm' }] }, [claim]);
    expect(confirmed.claims).toEqual([claim]);
    expect(confirmed.statuses.get(claim.id)).toEqual(REVIEWED);
    const value = { who: 'north', min: 2, max: 2 };
    const corrected = apply({ claims: [{ ...TWO, decision: 'correct', claim: { value }, incident: 'raid' }] }, [claim]);
    expect(corrected.claims).toEqual([{ ...claim, value, incident: 'raid', method: 'human' }]);
    const rejected = apply({ claims: [{ ...TWO, decision: 'reject' }] }, [claim]);
    expect([rejected.claims, rejected.statuses.size]).toEqual([[], 0]);
  });

  it('add a claim in its passage, in the order of the text', () => {
    const last = quoting('five died', 5);
    const value = { who: 'total', min: 2, max: 2 };
    const added = { ...TWO, decision: 'add', incident: 'clash', claim: { value, stance: 'asserts', speaker: null } };
    const { claims, statuses, problems } = apply({ claims: [added] }, [last]);
    expect(problems).toEqual([]);
    expect(claims.map(({ method }) => method)).toEqual(['human', 'rule']);
    expect(claims[0]).toMatchObject({ start: 0, end: 8, passage: 0, value, modality: 'actual' });
    expect([...statuses.values()]).toEqual([{ kind: 'proposed' }, REVIEWED]);
    expect(apply({ claims: [added] }, claims).problems[0]?.message).toContain('already');
  });

  it('add statements of several topics on the same words', () => {
    const on = (topic: string): object => ({
      ...TWO,
      facet: 'statement',
      decision: 'add',
      incident: 'raid',
      claim: { value: { topic, said: null }, stance: 'asserts', speaker: null },
    });
    const { claims, incidents, problems } = apply({ claims: [on('Losses'), on('Site')] }, []);
    expect(problems).toEqual([]);
    expect(claims.map(({ facet, value }) => [facet, value])).toEqual([
      ['statement', { topic: 'Losses', said: null }],
      ['statement', { topic: 'Site', said: null }],
    ]);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(2);
    expect(incidents.map(({ id, reports }) => [id, reports])).toEqual([
      ['clash', []],
      ['raid', ['one']],
    ]);
  });

  it('that meet no claim, or more than one, are problems', () => {
    const decision = { ...TWO, decision: 'correct', claim: { stance: 'hedges' } };
    expect(apply({ claims: [decision] }, []).problems).toMatchObject([
      { file: 'review.json', line: 1, message: expect.stringContaining('there is no killed claim "Two died"') },
    ]);
    const groups = [quoting('Two died', 2, 'north'), quoting('Two died', 2, 'south')];
    expect(apply({ claims: [decision] }, groups).problems[0]?.message).toContain('give `who`, one of north, south');
    const one = apply({ claims: [{ ...decision, who: 'south' }] }, groups);
    expect(one.claims.map(({ stance }) => stance)).toEqual(['asserts', 'hedges']);
    expect(apply({ claims: [{ ...decision, incident: 'none' }] }, groups).problems[0]?.message).toContain('"none"');
  });
});

describe('decisions on incidents', () => {
  const claims = [quoting('Two died', 2), quoting('five died', 5)];

  it('rename, merge and reject', () => {
    const renamed = apply({ incidents: [{ incident: 'clash', decision: 'rename', title: 'Bridge' }] }, claims);
    expect(renamed.incidents.map(({ title }) => title)).toEqual(['Bridge', 'Clash']);
    expect([...renamed.incidentStatuses.values()]).toEqual([REVIEWED, { kind: 'proposed' }]);
    const merged = apply({ incidents: [{ incident: 'raid', decision: 'merge', merge: ['clash'] }] }, claims);
    expect(merged.incidents).toMatchObject([{ id: 'raid', parties: ['south', 'north'] }]);
    expect(merged.claims.map(({ incident }) => incident)).toEqual(['raid', 'raid']);
    const rejected = apply({ incidents: [{ incident: 'clash', decision: 'reject' }] }, claims);
    expect([rejected.claims, rejected.incidents.length]).toEqual([[], 1]);
  });

  it('split, and move what is within the words', () => {
    const move = [{ report: 'one', quote: 'Later five died at the mill.' }];
    const split = { incident: 'clash', decision: 'split', into: 'mill', title: 'Mill', move };
    const made = apply({ incidents: [split] }, claims);
    expect(made.incidents.map(({ id }) => id)).toEqual(['clash', 'raid', 'mill']);
    expect(made.claims.map(({ incident }) => incident)).toEqual(['clash', 'mill']);
    expect(made.incidentStatuses.get('mill')).toEqual(REVIEWED);
    const moved = apply({ incidents: [{ incident: 'raid', decision: 'move', move }] }, claims);
    expect(moved.claims.map(({ incident }) => incident)).toEqual(['clash', 'raid']);
  });

  it('add one, for claims of this review', () => {
    const happening = { type: 'event', date: { edtf: '2031-05', time: null }, place: null, parties: ['north'] };
    const incident = { incident: 'mill', decision: 'add', title: 'Mill', ...happening };
    const move = [{ report: 'one', quote: 'Later five died at the mill.' }];
    const made = apply({ incidents: [incident, { incident: 'mill', decision: 'move', move }] }, claims);
    expect(made.problems).toEqual([]);
    expect(made.incidents.at(-1)).toEqual({ id: 'mill', title: 'Mill', ...happening, reports: ['one'] });
    expect(made.incidentStatuses.get('mill')).toEqual(REVIEWED);
    expect(made.claims.map((claim) => claim.incident)).toEqual(['clash', 'mill']);
    expect(apply({ incidents: [{ ...incident, incident: 'raid' }] }, claims).problems[0]?.message).toContain(
      'an incident "raid" is there already',
    );
  });

  it('add none that nobody tells', () => {
    const happening = { type: 'event', date: null, place: null, parties: [] };
    const { incidents, problems } = apply(
      { incidents: [{ incident: 'mill', decision: 'add', title: 'Mill', ...happening }] },
      claims,
    );
    expect(incidents.map(({ id }) => id)).toEqual(['clash', 'raid']);
    expect(problems).toMatchObject([
      { line: 1, message: 'incident "mill" is added, but no claim is in it; add one, or remove the decision' },
    ]);
  });

  it('that meet nothing are problems', () => {
    const move = [{ report: 'one', quote: 'the bridge' }];
    const { problems } = apply(
      {
        incidents: [
          { incident: 'none', decision: 'confirm' },
          { incident: 'raid', decision: 'move', move },
          { incident: 'clash', decision: 'split', into: 'raid', title: 'Raid', move },
        ],
      },
      claims,
    );
    expect(problems.map(({ message }) => message.split(';')[0])).toEqual([
      'there is no incident "none" (any more)',
      'there is no claim within "the bridge" in report "one" to move',
      'an incident "raid" is there already',
    ]);
  });
});
