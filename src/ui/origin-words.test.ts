import { expect, it } from 'vitest';
import { en } from '../i18n/en.ts';
import { injured, sampleClaim, sampleCollection, sampleIncident } from '../state/sample-collection.ts';
import { originSentences } from './origin-words.ts';

it('says what the number of origins hides', () => {
  const { factions, reports } = sampleCollection([]);
  const [gazette, post] = reports;
  if (gazette === undefined || post === undefined) throw new Error('expected two reports');
  const naming = {
    words: en,
    factions,
    reports: new Map([
      ['gazette', gazette],
      ['post', { ...post, republishedBy: 'digest' }],
    ]),
    placeName: (_: string, toponym: string) => toponym,
  };
  const bob = { origin: 'bob', speaker: { name: 'Bob Blue', side: 'blue', named: true } };
  const incident = sampleIncident('mill', {
    reports: ['gazette', 'post'],
    claims: [
      sampleClaim('one', injured('red', 4), bob),
      sampleClaim('two', injured('red', 4), { ...bob, report: 'post' }),
      sampleClaim('own', injured('red', 4)),
      sampleClaim('crowd', injured('red', 4), { speaker: { name: 'Villagers', side: null, named: false } }),
    ],
  });
  expect(originSentences(incident, naming)).toEqual([
    '1 of 3 origins speaks for blue.',
    '1 of 3 origins is an outlet in its own words.',
    '1 of 3 origins has no name.',
    '2 reports quote one origin: Bob Blue.',
    'The report of post is at hand as republished by digest.',
  ]);
});
