import { useApp } from './app-context.ts';
import type { ClaimNaming } from './claim-words.ts';

/** What words for claims need, of the page's language and data. */
export function useNaming(): ClaimNaming {
  const { store, words } = useApp();
  const { factions = [], reports = [] } = store.collection.value ?? {};
  return { words, factions, reports: new Map(reports.map((report) => [report.id, report])) };
}
