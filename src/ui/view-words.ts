import type { Catalog } from '../i18n/catalog.ts';
import { partsThatAreSet } from '../state/filter-actions.ts';
import type { Store } from '../state/store.ts';
import { partInWords } from './filter-words.ts';
import { statusText } from './status-text.ts';
import { subjectOf } from './subject.ts';
import { spanInWords } from './time-words.ts';

/** What is in view, a line each: the reports, the counts, the span of time, and every other filter that is set. */
export function viewInWords(store: Store, words: Catalog): string[] {
  const collection = store.collection.value;
  if (collection === null) return [];
  const filter = store.filter.value;
  const extent = store.timeExtent.value;
  const filters = partsThatAreSet(filter).filter((part) => part !== 'span');
  return [
    [subjectOf(collection.reports, words), statusText({ store, words })].join(words.semicolon),
    ...(extent === null ? [] : [`${words.filters.when}: ${spanInWords(filter.span, extent, words)}`]),
    ...(filters.length === 0
      ? []
      : [
          `${words.filters.set}: ${filters.map((part) => partInWords(part, filter, collection, extent, words)).join(words.semicolon)}`,
        ]),
  ];
}
