import type { DatelineCollection } from '../core/geojson/properties.ts';
import type { EventType } from '../core/model.ts';
import type { Catalog } from '../i18n/catalog.ts';
import { dateInWords } from '../i18n/edtf-date.ts';
import { type ChoiceFilter, NO_INCIDENT } from '../state/excerpt-index.ts';
import type { Filter } from '../state/filter.ts';
import type { TimeExtent } from '../state/timeline.ts';
import { nameIn } from './faction-name.ts';
import { spanInWords } from './time-words.ts';

/** More choices than this are told by their number. */
const MOST_NAMED = 2;

/** What a choice of a filter is called. */
export function choiceInWords(
  filter: ChoiceFilter,
  choice: string,
  { reports }: DatelineCollection,
  words: Catalog,
): string {
  const { filters, incident } = words;
  if (choice === NO_INCIDENT && (filter === 'types' || filter === 'statuses')) return filters.noIncident;
  if (filter === 'precisions') return filters.precisions[choice as keyof typeof filters.precisions];
  if (filter === 'types') return incident.types[choice as EventType];
  if (filter === 'statuses') return filters.statuses[choice as keyof typeof filters.statuses];
  if (filter === 'languages') return languageName(choice, words.language);
  const report = reports.find(({ id }) => id === choice);
  return report === undefined ? choice : `${report.publisher}, ${dateInWords(report.published, words, 'short')}`;
}

/** What a part of the filter does, for its chip: "Report: without South Front, 27 Aug 2020". */
export function partInWords(
  part: keyof Filter,
  filter: Filter,
  collection: DatelineCollection,
  extent: TimeExtent | null,
  words: Catalog,
): string {
  const own = words.filters;
  if (part === 'match') return own.allParties;
  if (part === 'span') return extent === null ? '' : spanInWords(filter.span, extent, words);
  if (part === 'area') return filter.area?.kind === 'circle' ? own.circle(filter.area.radiusKm) : own.polygon;
  const ids = [...filter[part]];
  if (ids.length > MOST_NAMED) return own.off(own.names[part], ids.length);
  const name = (id: string): string => {
    if (part !== 'hidden') return choiceInWords(part, id, collection, words);
    const faction = collection.factions.find((other) => other.id === id);
    return faction === undefined ? words.factions.none : nameIn(words.language, faction.shortNames);
  };
  return own.without(own.names[part], ids.map(name));
}

function languageName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
  } catch {
    // A file may hold a code that is no BCP 47.
    return code;
  }
}
