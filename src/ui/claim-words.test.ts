import { describe, expect, it } from 'vitest';
import type { Facet, FacetValue } from '../core/model.ts';
import { en } from '../i18n/en.ts';
import { injured, sampleClaim, sampleCollection } from '../state/sample-collection.ts';
import { type ClaimNaming, factInWords, mannerInWords, sideName, speakerInWords, valueInWords } from './claim-words.ts';

const { factions, reports } = sampleCollection([]);
const naming: ClaimNaming = {
  words: en,
  factions,
  reports: new Map(reports.map((report) => [report.id, report])),
  placeName: (_, toponym) => toponym,
};
const value = (said: FacetValue, other: Parameters<typeof sampleClaim>[2] = {}) =>
  valueInWords(sampleClaim('c', said, other), naming);
const began = (agents: string[], patients: string[]): FacetValue => ({
  facet: 'initiator',
  value: { agents, patients },
});
const place = (precision: 'near' | 'populated-place'): FacetValue => ({
  facet: 'place',
  value: { toponym: 'Mill', place: 'mill', position: [40, 35], precision },
});

const stated = (said: string | null): FacetValue => ({ facet: 'statement', value: { topic: 'Who called', said } });

describe('valueInWords', () => {
  it.each<[FacetValue, string]>([
    [injured('red', 4), '4'],
    [injured('red', 0), 'none'],
    [injured('red', 1, null), 'at least 1'],
    [injured('red', null, 3), 'at most 3'],
    [injured('red', 2, 3), '2 to 3'],
    [injured('red', null), 'some, number not told'],
    [injured('red', 1200), '1,200'],
    [began(['red'], ['blue', 'villagers']), 'red against blue and villagers'],
    [began([], ['blue']), 'somebody against blue'],
    [began(['red'], []), 'red'],
    [began([], []), 'not told'],
    [{ facet: 'prior-notice', value: { given: true } }, 'given'],
    [{ facet: 'gunfire', value: { occurred: false } }, 'no shots fired'],
    [place('near'), 'near Mill'],
    [place('populated-place'), 'Mill'],
    [{ facet: 'date', value: { edtf: '2021-05-02', time: '10~' } }, '2 May 2021, about 10 am'],
    [{ facet: 'killed', value: null }, 'not told'],
    [stated('red did'), 'red did'],
    [stated(null), 'asserted'],
  ])('writes %j as “%s”', (said, words) => expect(value(said).replace(/\s/gu, ' ')).toBe(words));

  it.each<[FacetValue, string]>([
    [{ facet: 'prior-notice', value: { given: true } }, 'not given'],
    [{ facet: 'prior-notice', value: { given: false } }, 'not given'],
    [{ facet: 'gunfire', value: { occurred: true } }, 'no shots fired'],
    [began(['red'], ['blue']), 'not red against blue'],
    [place('near'), 'not near Mill'],
    [injured('red', 4), 'not 4'],
    [{ facet: 'killed', value: null }, 'denied'],
    [stated('red did'), 'not red did'],
    [stated(null), 'denied'],
  ])('writes a denial of %j as “%s”', (said, words) => expect(value(said, { stance: 'denies' })).toBe(words));

  it('says where there is no information', () =>
    expect(value({ facet: 'injured', value: null }, { stance: 'no-information' })).toBe('no information'));
});

describe('mannerInWords', () => {
  it('is empty for a plain assertion, and names stance and modality otherwise', () => {
    expect(mannerInWords(sampleClaim('c', injured('red', 4)), naming)).toBe('');
    expect(mannerInWords(sampleClaim('c', injured('red', 4), { stance: 'hedges', modality: 'rumour' }), naming)).toBe(
      'hedges, rumour',
    );
  });

  it('leaves out a denial that the value tells already', () => {
    expect(mannerInWords(sampleClaim('c', injured('red', 4), { stance: 'denies' }), naming)).toBe('denial');
    expect(mannerInWords(sampleClaim('c', stated(null), { stance: 'denies' }), naming)).toBe('');
  });
});

it('names facts by whose they are, and statements by their topic', () => {
  const fact = (facet: Facet, who: string | null = null, topic: string | null = null) =>
    factInWords({ facet, who, topic }, naming);
  expect(fact('injured', 'red')).toBe('red injured');
  expect(fact('killed', 'civilians')).toBe('Civilians killed');
  expect(fact('killed')).toBe('Killed');
  expect(fact('initiator')).toBe('Who began it');
  expect(fact('statement', null, 'Who called')).toBe('Who called');
});

it('names speakers, outlets and sides', () => {
  expect(speakerInWords(sampleClaim('c', injured('red', 4)), naming)).toBe('gazette, in its own words');
  expect(sideName('red', naming)).toBe('red');
  expect(sideName('villagers', naming)).toBe('villagers');
  expect(sideName(null, naming)).toBe('Others');
});
