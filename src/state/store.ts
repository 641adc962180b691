import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import type { DatelineCollection, PlaceFeature, PublishedIncident } from '../core/geojson/properties.ts';
import type { AddressFault } from './address-fault.ts';
import { type AreaTool, createAreaTool } from './area-tool.ts';
import { applyFilter, emptyFilter, type Filter, type FilterResult } from './filter.ts';
import { placeOfIncident } from './incidents.ts';
import type { Language } from './language.ts';
import type { ThemeChoice } from './storage.ts';
import { type TimeExtent, timeExtent } from './timeline.ts';
import type { Reading, View } from './url.ts';

/** What has become of the data. */
export type Loading =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'ready'; readonly collection: DatelineCollection };

/** What has become of the map: `none` where the browser cannot draw one, `failed` where its library did not load. */
export type MapState = 'loading' | 'ready' | 'none' | 'failed';

/** What the drawer shows: one place, the places that share one point, or an incident. */
export type Selection =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'place'; readonly id: string }
  | { readonly kind: 'several'; readonly ids: readonly string[] }
  | { readonly kind: 'incident'; readonly id: string };

/** Everything that changes while the page is open. Components read it, `main.ts` ties it to the browser. */
export interface Store {
  readonly loading: Signal<Loading>;
  readonly mapState: Signal<MapState>;
  readonly selection: Signal<Selection>;
  /** The report that lies over the page. */
  readonly reading: Signal<Reading | null>;
  readonly filter: Signal<Filter>;
  /** True while the reader drags or plays: all that changes meanwhile is one step of the browser's history. */
  readonly isChanging: Signal<boolean>;
  /** True while the timeline plays. */
  readonly isPlaying: Signal<boolean>;
  /** While paper is filled: lists are whole then. */
  readonly isPrinting: Signal<boolean>;
  readonly view: Signal<View | null>;
  readonly theme: Signal<ThemeChoice>;
  readonly language: Signal<Language>;
  /** What the address says of the language; `null` where the browser asks for the same. */
  readonly addressLanguage: Signal<Language | null>;
  readonly embed: Signal<boolean>;
  readonly faults: Signal<readonly AddressFault[]>;
  /** What was last done at the reader's request ("Copied"), for the page's live region. */
  readonly notice: Signal<string>;
  /** The place under the pointer or the focus, in list or map. */
  readonly highlighted: Signal<string | null>;
  /** The place under the pointer on the map; CSS pixels inside it. */
  readonly hover: Signal<{
    readonly id: string;
    readonly x: number;
    readonly y: number;
  } | null>;
  readonly areaTool: AreaTool;
  readonly collection: ReadonlySignal<DatelineCollection | null>;
  /** `null` until the data is there. */
  readonly result: ReadonlySignal<FilterResult | null>;
  /** The time that the collection's excerpts tell of; `null` without data, and where they tell no date. */
  readonly timeExtent: ReadonlySignal<TimeExtent | null>;
  /** The place that is open, or where the open incident is shown. */
  readonly selectedFeature: ReadonlySignal<PlaceFeature | null>;
  readonly selectedIncident: ReadonlySignal<PublishedIncident | null>;
}

const NOTHING: Selection = { kind: 'nothing' };

/** A store in which nothing has been loaded or chosen. */
export function createStore(): Store {
  const loading = signal<Loading>({ state: 'loading' });
  const filter = signal(emptyFilter);
  const selection = signal<Selection>(NOTHING);
  const collection = computed(() => (loading.value.state === 'ready' ? loading.value.collection : null));
  const selectedIncident = computed(() => {
    const chosen = selection.value;
    if (chosen.kind !== 'incident') return null;
    return collection.value?.incidents.find((incident) => incident.id === chosen.id) ?? null;
  });
  return {
    loading,
    mapState: signal<MapState>('loading'),
    selection,
    reading: signal<Reading | null>(null),
    filter,
    isChanging: signal(false),
    isPlaying: signal(false),
    isPrinting: signal(false),
    view: signal<View | null>(null),
    theme: signal<ThemeChoice>('system'),
    language: signal<Language>('en'),
    addressLanguage: signal<Language | null>(null),
    embed: signal(false),
    faults: signal<readonly AddressFault[]>([]),
    notice: signal(''),
    highlighted: signal<string | null>(null),
    hover: signal<{ id: string; x: number; y: number } | null>(null),
    areaTool: createAreaTool(),
    collection,
    result: computed(() => (collection.value === null ? null : applyFilter(collection.value, filter.value))),
    timeExtent: computed(() => (collection.value === null ? null : timeExtent(collection.value))),
    selectedFeature: computed(() => {
      const chosen = selection.value;
      const features = collection.value?.features ?? [];
      if (selectedIncident.value !== null) return placeOfIncident(selectedIncident.value, features);
      if (chosen.kind !== 'place') return null;
      return features.find((feature) => feature.id === chosen.id) ?? null;
    }),
    selectedIncident,
  };
}

/** Opens a place, several places, or with none closes the drawer. */
export function select(store: Store, ids: readonly string[]): void {
  const [first] = ids;
  if (first === undefined) store.selection.value = NOTHING;
  else store.selection.value = ids.length === 1 ? { kind: 'place', id: first } : { kind: 'several', ids };
}

/** Opens an incident in the drawer. */
export function selectIncident(store: Store, id: string): void {
  store.selection.value = { kind: 'incident', id };
}

/** Opens a report over the page, at some of its words where given. */
export function read(store: Store, report: string, at: Reading['at'] = null): void {
  store.reading.value = { report, at };
}

/** Closes the report that lies over the page. */
export function stopReading(store: Store): void {
  store.reading.value = null;
}
