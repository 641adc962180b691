import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SearchGroup } from '../state/search.ts';
import { useApp } from './app-context.ts';

type Find = (query: string) => SearchGroup[];

/** What a query has found, or why it has not yet. */
export type SearchOutcome =
  | { readonly state: 'preparing' | 'failed' }
  | { readonly state: 'found'; readonly groups: readonly SearchGroup[] };

/**
 * Searches the collection. The index is loaded and built the first time that search is wanted; where that fails, the next
 * query tries again.
 */
export function useSearch(query: string, isWanted: boolean): SearchOutcome {
  const { store } = useApp();
  const collection = store.collection.value;
  const [find, setFind] = useState<Find | null>(null);
  const [failedQuery, setFailedQuery] = useState<string | null>(null);
  useEffect(() => {
    if (collection === null || !isWanted || find !== null) return;
    let isCurrent = true;
    import('../state/search.ts')
      .then(({ openSearch }) => openSearch(collection))
      .then((opened) => isCurrent && setFind(() => opened))
      .catch((error: unknown) => {
        console.error('Search:', error);
        if (isCurrent) setFailedQuery(query);
      });
    return () => {
      isCurrent = false;
    };
  }, [collection, isWanted, find, query]);
  return useMemo(() => {
    if (find !== null) return { state: 'found', groups: find(query) };
    return { state: failedQuery === query ? 'failed' : 'preparing' };
  }, [find, query, failedQuery]);
}
