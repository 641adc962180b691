import { describe, expect, it } from 'vitest';
import { placeName, placeNameOf } from './place-name.ts';
import { sampleCollection, samplePlace } from './sample-collection.ts';

const qamishli = {
  name: 'Qamishli',
  names: [
    { name: 'Qamişlo', lang: 'ku' },
    { name: 'القامشلي', lang: 'ar' },
    { name: 'قامشلي', lang: 'ar' },
  ],
};

describe('placeName', () => {
  it('is the first in the language', () => expect(placeName(qamishli, 'ar')).toEqual({ name: 'القامشلي', lang: 'ar' }));
  it('is the English one where the language has none, and says so', () =>
    expect(placeName(qamishli, 'ru')).toEqual({ name: 'Qamishli', lang: 'en' }));
  it('is the usual English one, not another English spelling', () =>
    expect(placeName({ name: 'Qamishli', names: [{ name: 'Kamishli', lang: 'en' }] }, 'en').name).toBe('Qamishli'));
});

describe('placeNameOf', () => {
  const collection = sampleCollection([samplePlace('town', [], { name: 'Town', names: qamishli.names })]);
  it('finds places with excerpts, and those that hold them', () => {
    expect(placeNameOf('town', collection, 'ar')?.name).toBe('القامشلي');
    expect(placeNameOf('farland', collection, 'ar')).toEqual({ name: 'Farland', lang: 'en' });
    expect(placeNameOf('nowhere', collection, 'ar')).toBeNull();
  });
});
