import { describe, expect, it } from 'vitest';
import { NO_PARTY } from './excerpt-index.ts';
import { showAll, showOnly, toggleFaction } from './filter-actions.ts';
import { sampleCollection, sampleExcerpt, sampleIncident, samplePlace } from './sample-collection.ts';
import { createStore, read, select, selectIncident, stopReading } from './store.ts';

function readyStore() {
  const store = createStore();
  const collection = sampleCollection([
    samplePlace('Ferry', [sampleExcerpt({ id: 'red', place: 'Ferry', factions: ['red'] })]),
    samplePlace('Mill', [sampleExcerpt({ id: 'blue', place: 'Mill', factions: ['blue'] })]),
  ]);
  store.loading.value = { state: 'ready', collection };
  return store;
}

describe('the store', () => {
  it('has neither collection nor result before the data is there', () => {
    const store = createStore();
    expect(store.collection.value).toBeNull();
    expect(store.result.value).toBeNull();
    expect(store.selectedFeature.value).toBeNull();
  });

  it('switches a party off and on again', () => {
    const store = readyStore();
    toggleFaction(store, 'red');
    expect(store.result.value?.places.map(({ feature }) => feature.id)).toEqual(['Mill']);
    toggleFaction(store, 'red');
    expect(store.result.value?.places).toHaveLength(2);
  });

  it('shows one party alone, without the excerpts that name none, and then all', () => {
    const store = readyStore();
    showOnly(store, 'blue');
    expect(store.filter.value.hidden).toEqual(new Set(['red', NO_PARTY]));
    showAll(store);
    expect(store.filter.value.hidden).toEqual(new Set());
  });

  it('opens an incident, and knows the place that it is shown at', () => {
    const store = readyStore();
    const told = { ...sampleExcerpt({ id: 'told', place: 'Mill' }), incident: 'meeting' };
    const collection = sampleCollection([samplePlace('Mill', [told])], [sampleIncident('meeting')]);
    store.loading.value = { state: 'ready', collection };
    selectIncident(store, 'meeting');
    expect(store.selectedIncident.value?.id).toBe('meeting');
    expect(store.selectedFeature.value?.id).toBe('Mill');
    select(store, ['Mill']);
    expect(store.selectedIncident.value).toBeNull();
  });

  it('lays a report over the page and takes it away, and leaves the rest as it is', () => {
    const store = readyStore();
    select(store, ['Mill']);
    read(store, 'gazette', { start: 0, end: 3 });
    expect(store.reading.value).toEqual({ report: 'gazette', at: { start: 0, end: 3 } });
    stopReading(store);
    expect(store.reading.value).toBeNull();
    expect(store.selectedFeature.value?.id).toBe('Mill');
  });

  it('opens a place, several, or none', () => {
    const store = readyStore();
    select(store, ['Mill']);
    expect(store.selectedFeature.value?.id).toBe('Mill');
    select(store, ['Mill', 'Ferry']);
    expect(store.selection.value).toEqual({ kind: 'several', ids: ['Mill', 'Ferry'] });
    expect(store.selectedFeature.value).toBeNull();
    select(store, []);
    expect(store.selection.value).toEqual({ kind: 'nothing' });
  });
});
