import type { Catalog } from '../i18n/catalog.ts';
import { placeName } from '../state/place-name.ts';
import type { Store } from '../state/store.ts';
import { incidentTitle } from './incident-title.ts';
import { namingOf } from './use-naming.ts';

/** What the open incident or place is called in the page's language; `null` where none is open. */
export function chosenName(store: Store, words: Catalog): string | null {
  const incident = store.selectedIncident.value;
  if (incident !== null) return incidentTitle(incident, namingOf(store, words)).name;
  const feature = store.selectedFeature.value;
  return feature === null ? null : placeName(feature.properties, words.language).name;
}
