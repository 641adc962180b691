import { showOnly } from './filter-actions.ts';
import type { SearchHit } from './search.ts';
import { read, type Store, select, selectIncident } from './store.ts';

/** Opens what was found: place and incident in the drawer, report and excerpt to read; of a party, shows it alone. */
export function chooseHit(store: Store, { kind, target }: Pick<SearchHit, 'kind' | 'target'>): void {
  if (kind === 'place') select(store, [target]);
  else if (kind === 'incident') selectIncident(store, target);
  else if (kind === 'party') showOnly(store, target);
  else if (kind === 'report') read(store, target);
  else readExcerpt(store, target);
}

function readExcerpt(store: Store, id: string): void {
  const excerpts = store.collection.value?.features.flatMap(({ properties }) => properties.excerpts);
  const excerpt = excerpts?.find((candidate) => candidate.id === id);
  if (excerpt === undefined) throw new Error(`got the excerpt "${id}", expected one of the collection`);
  const { start, end } = excerpt.target.selector[1];
  read(store, excerpt.report, { start, end });
}
