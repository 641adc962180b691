import { batch, effect } from '@preact/signals-core';
import type { AddressFault } from '../state/address-fault.ts';
import { CHOICE_FILTERS, type ChoiceFilter, indexOf } from '../state/excerpt-index.ts';
import { emptyFilter } from '../state/filter.ts';
import { withLanguage } from '../state/language.ts';
import { type Store, select, selectIncident } from '../state/store.ts';
import { type Address, decodeAddress, encodeAddress, type KnownIds, type Reading } from '../state/url.ts';

/** What a link can open. */
export type LinkTarget = { readonly place: string } | { readonly incident: string } | Reading;

/** Milliseconds between writes to the history; browsers refuse more than some 100 in 30 s. */
const REWRITE_INTERVAL = 500;

/** What ties a store to the browser's address bar. */
export interface AddressBar {
  /** Takes over what the address asks for. Call once the data is there: before, no id is known. */
  read(): void;
}

/** Keeps the address in step with the store, and the store with Back and Forward. */
export function tieAddressBar(store: Store): AddressBar {
  // True while the address is being read, so that reading it writes no history.
  let isReading = false;
  const read = (): void => {
    const { address, faults } = decodeAddress(location.search, location.hash, knownIds(store));
    isReading = true;
    batch(() => {
      if (address.incident !== null) selectIncident(store, address.incident);
      else select(store, address.place === null ? [] : [address.place]);
      store.reading.value = address.reading;
      store.isChanging.value = false;
      store.isPlaying.value = false;
      store.filter.value = address.filter;
      store.view.value = address.view;
      store.embed.value = address.embed;
      store.faults.value = [...store.faults.peek().filter(isOfLanguage), ...faults];
    });
    isReading = false;
  };
  /** @returns false where the address says so already */
  const write = (step: 'push' | 'replace'): boolean => {
    if (store.collection.peek() === null || isReading) return false;
    const address = withLanguage(
      `${location.pathname}${encodeAddress(currentAddress(store))}`,
      store.addressLanguage.peek(),
    );
    if (address === `${location.pathname}${location.search}${location.hash}`) return false;
    if (step === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    return true;
  };
  // A new place, incident or report is a step that Back undoes; the map's moves only change the step one is on.
  effect(() => {
    store.selection.value;
    store.reading.value;
    write('push');
  });
  tieFilter(store, write);
  effect(() => {
    store.view.value;
    write('replace');
  });
  addEventListener('popstate', read);
  return { read };
}

/**
 * A change of the filter is a step that Back undoes. What goes on changing (a drag, a play) is one step: it gets its entry
 * with its first change, which is then rewritten, and once more when it ends.
 */
function tieFilter(store: Store, write: (step: 'push' | 'replace') => boolean): void {
  let lastWrite: number | null = null;
  effect(() => {
    store.filter.value;
    const isChanging = store.isChanging.value;
    if (lastWrite === null) {
      if (write('push') && isChanging) lastWrite = performance.now();
    } else if (!isChanging || performance.now() - lastWrite >= REWRITE_INTERVAL) {
      write('replace');
      lastWrite = performance.now();
    }
    if (!isChanging) lastWrite = null;
  });
}

/** The address under which a place, an incident or a report opens with everything switched on. */
export function permalink(target: LinkTarget): string {
  const [page = ''] = location.href.split(/[?#]/u);
  return `${page}${encodeAddress({
    place: 'place' in target ? target.place : null,
    incident: 'incident' in target ? target.incident : null,
    reading: 'report' in target ? target : null,
    filter: emptyFilter,
    view: null,
    embed: false,
  })}`;
}

/** The address of exactly what is shown, in the language it is shown in; with `embed` as a page inside another has it. */
export function shownAddress(store: Store, embed: boolean): string {
  const [page = ''] = location.href.split(/[?#]/u);
  return `${page}${withLanguage(encodeAddress({ ...currentAddress(store), embed }), store.language.peek())}`;
}

/** The language is settled before the rest of the address is read. */
function isOfLanguage({ kind }: AddressFault): boolean {
  return kind === 'unknown-language' || kind === 'language-failed';
}

function knownIds(store: Store): KnownIds {
  const collection = store.collection.peek();
  return {
    places: new Set(collection?.features.map((feature) => feature.id)),
    incidents: new Set(collection?.incidents.map((incident) => incident.id)),
    reports: new Map(collection?.reports.map((report) => [report.id, [...report.text].length])),
    factions: new Set(collection?.factions.map((faction) => faction.id)),
    choices: Object.fromEntries(
      CHOICE_FILTERS.map((filter) => [filter, new Set(collection === null ? [] : indexOf(collection).choices[filter])]),
    ) as Record<ChoiceFilter, Set<string>>,
  };
}

function currentAddress(store: Store): Address {
  const chosen = store.selection.peek();
  return {
    place: chosen.kind === 'place' ? chosen.id : null,
    incident: chosen.kind === 'incident' ? chosen.id : null,
    reading: store.reading.peek(),
    filter: store.filter.peek(),
    view: store.view.peek(),
    embed: store.embed.peek(),
  };
}
