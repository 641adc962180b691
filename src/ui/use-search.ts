import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DatelineCollection } from '../core/geojson/properties.ts';
import type { SearchGroup } from '../state/search.ts';
import { useApp } from './app-context.ts';
import type { ResultList } from './search-results.tsx';

/** What is loaded when search is first wanted. */
interface Search {
  readonly find: (query: string) => SearchGroup[];
  readonly ResultList: typeof ResultList;
}

/** What a query has found, or why it has not yet. */
export type SearchOutcome =
  | { readonly state: 'preparing' | 'failed' }
  | { readonly state: 'found'; readonly groups: readonly SearchGroup[]; readonly ResultList: typeof ResultList };

/**
 * Searches the collection. The index is loaded and built the first time that search is wanted; where that fails, the next
 * query tries again.
 */
export function useSearch(query: string, isWanted: boolean): SearchOutcome {
  const { store } = useApp();
  const collection = store.collection.value;
  const [search, setSearch] = useState<Search | null>(null);
  const [failedQuery, setFailedQuery] = useState<string | null>(null);
  useEffect(() => {
    if (collection === null || !isWanted || search !== null) return;
    let isCurrent = true;
    loadSearch(collection).then(
      (loaded) => isCurrent && setSearch(loaded),
      (error: unknown) => {
        console.error('Search:', error);
        if (isCurrent) setFailedQuery(query);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [collection, isWanted, search, query]);
  return useMemo(() => {
    if (search !== null) return { state: 'found', groups: search.find(query), ResultList: search.ResultList };
    return { state: failedQuery === query ? 'failed' : 'preparing' };
  }, [search, query, failedQuery]);
}

async function loadSearch(collection: DatelineCollection): Promise<Search> {
  const [{ openSearch }, { ResultList }] = await Promise.all([
    import('../state/search.ts'),
    import('./search-results.tsx'),
  ]);
  return { find: await openSearch(collection), ResultList };
}
