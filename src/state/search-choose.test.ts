import { describe, expect, it } from 'vitest';
import { sampleCollection, sampleExcerpt, sampleIncident, samplePlace } from './sample-collection.ts';
import { chooseHit } from './search-choose.ts';
import { createStore, type Store } from './store.ts';

function readyStore(): Store {
  const store = createStore();
  const town = samplePlace('town', [sampleExcerpt({ id: 'one', place: 'town', exact: 'The bridge fell.', start: 4 })]);
  store.loading.value = { state: 'ready', collection: sampleCollection([town], [sampleIncident('road')]) };
  return store;
}

describe('choosing', () => {
  it('a place or an incident opens it', () => {
    const store = readyStore();
    chooseHit(store, { kind: 'place', target: 'town' });
    expect(store.selection.value).toEqual({ kind: 'place', id: 'town' });
    chooseHit(store, { kind: 'incident', target: 'road' });
    expect(store.selection.value).toEqual({ kind: 'incident', id: 'road' });
  });

  it('a party shows it alone', () => {
    const store = readyStore();
    chooseHit(store, { kind: 'party', target: 'red' });
    expect(store.filter.value.hidden).toEqual(new Set(['blue', 'none']));
  });

  it('a report opens it, an excerpt at its sentence', () => {
    const store = readyStore();
    chooseHit(store, { kind: 'report', target: 'post' });
    expect(store.reading.value).toEqual({ report: 'post', at: null });
    chooseHit(store, { kind: 'excerpt', target: 'one' });
    expect(store.reading.value).toEqual({ report: 'gazette', at: { start: 4, end: 20 } });
  });

  it('what is not there is refused', () => {
    expect(() => chooseHit(readyStore(), { kind: 'excerpt', target: 'two' })).toThrow('got the excerpt "two"');
  });
});
