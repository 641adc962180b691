import type { Catalog } from '../i18n/catalog.ts';
import { placeNameOf } from '../state/place-name.ts';
import type { Store } from '../state/store.ts';
import { useApp } from './app-context.ts';
import type { ClaimNaming } from './claim-words.ts';

/** What words for claims need, of the page's language and data. */
export function namingOf(store: Store, words: Catalog): ClaimNaming {
  const collection = store.collection.value;
  const { factions = [], reports = [] } = collection ?? {};
  return {
    words,
    factions,
    reports: new Map(reports.map((report) => [report.id, report])),
    // English readers are given the report's own spelling.
    placeName: (id, toponym) => {
      if (collection === null || words.language === 'en') return toponym;
      return placeNameOf(id, collection, words.language)?.name ?? toponym;
    },
  };
}

/** The same for components. */
export function useNaming(): ClaimNaming {
  const { store, words } = useApp();
  return namingOf(store, words);
}
