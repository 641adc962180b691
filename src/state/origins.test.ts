import { expect, it } from 'vitest';
import { originsOf } from './origins.ts';
import { injured, sampleClaim, sampleIncident } from './sample-collection.ts';

it('an origin is counted once, however many reports carry it and whatever it says', () => {
  const speaker = { name: 'Bob Blue', side: 'blue', named: true };
  const incident = sampleIncident('mill', {
    claims: [
      sampleClaim('own', injured('red', 4)),
      sampleClaim('one', injured('red', 4), { origin: 'bob', speaker }),
      sampleClaim('two', injured('red', 5), { origin: 'bob', speaker, report: 'post' }),
      sampleClaim('three', injured('red', 4), {
        origin: 'villagers',
        speaker: { name: 'Villagers', side: null, named: false },
      }),
    ],
  });
  expect(originsOf(incident, ['red', 'blue'])).toEqual([
    { id: 'bob', side: 'blue', speakers: ['Bob Blue'], named: true, reports: ['gazette', 'post'], claimCount: 2 },
    { id: 'own', side: null, speakers: [], named: false, reports: ['gazette'], claimCount: 1 },
    { id: 'villagers', side: null, speakers: ['Villagers'], named: false, reports: ['gazette'], claimCount: 1 },
  ]);
});
