import { type AddressFault, addressFault } from './address-fault.ts';
import { decodeArea, encodeArea } from './area-address.ts';
import { isIsoDay, type Span } from './event-date.ts';
import { CHOICE_FILTERS, type ChoiceFilter, NO_PARTY } from './excerpt-index.ts';
import { emptyFilter, type Filter } from './filter.ts';

/** The keys of the choice filters in an address; each lists what is switched off, as `hide` does for the parties. */
const CHOICE_KEYS: Readonly<Record<ChoiceFilter, string>> = {
  precisions: 'hide-precision',
  types: 'hide-type',
  reports: 'hide-reports',
  languages: 'hide-languages',
  statuses: 'hide-status',
};

/** Every key of a filter in an address. */
export const FILTER_KEYS: readonly string[] = ['hide', 'match', 'from', 'to', 'area', ...Object.values(CHOICE_KEYS)];

/** What a filter may name. */
export interface KnownChoices {
  readonly factions: ReadonlySet<string>;
  readonly choices: Readonly<Record<ChoiceFilter, ReadonlySet<string>>>;
}

/** The parts of a query for a filter: `hide=ru,us`, `from=2020-08-01`. None for what is not set. */
export function encodeFilter(filter: Filter): string[] {
  const { hidden, match, span, area } = filter;
  return [
    ...encodeList('hide', hidden),
    ...(match === 'any' ? [] : [`match=${match}`]),
    ...(span === null || span.from === null ? [] : [`from=${span.from}`]),
    ...(span === null || span.to === null ? [] : [`to=${span.to}`]),
    ...(area === null ? [] : [`area=${encodeArea(area)}`]),
    ...CHOICE_FILTERS.flatMap((name) => encodeList(CHOICE_KEYS[name], filter[name])),
  ];
}

/** Reads the filter of a query. What is malformed or unknown is left out and added to `faults`. */
export function decodeFilter(query: URLSearchParams, known: KnownChoices, faults: AddressFault[]): Filter {
  const read = <Value>(
    key: string,
    decode: (text: string) => Value | null,
    kind: AddressFault['kind'],
  ): Value | null => {
    const text = query.get(key);
    if (text === null) return null;
    const value = decode(text);
    if (value === null) faults.push(addressFault(kind, text));
    return value;
  };
  const list = (key: string, isKnown: (id: string) => boolean, kind: AddressFault['kind']): ReadonlySet<string> => {
    const ids = (query.get(key) ?? '').split(',').filter((id) => id !== '');
    for (const id of ids) if (!isKnown(id)) faults.push(addressFault(kind, id));
    return new Set(ids.filter(isKnown));
  };
  const choices = CHOICE_FILTERS.map((name) => [
    name,
    list(
      CHOICE_KEYS[name],
      (id) => known.choices[name].has(id),
      name === 'reports' ? 'unknown-report' : 'unknown-choice',
    ),
  ]);
  const day = (text: string): string | null => (isIsoDay(text) ? text : null);
  const span = { from: read('from', day, 'bad-date'), to: read('to', day, 'bad-date') };
  return {
    ...emptyFilter,
    ...(Object.fromEntries(choices) as Record<ChoiceFilter, ReadonlySet<string>>),
    hidden: list('hide', (id) => id === NO_PARTY || known.factions.has(id), 'unknown-faction'),
    match: read('match', (text) => (text === 'any' || text === 'all' ? text : null), 'bad-match') ?? 'any',
    span: checkOrder(span, faults),
    area: read('area', decodeArea, 'bad-area'),
  };
}

/** A span that ends before it begins is none. */
function checkOrder({ from, to }: Span, faults: AddressFault[]): Span | null {
  if (from === null && to === null) return null;
  if (from === null || to === null || from <= to) return { from, to };
  faults.push(addressFault('bad-date', `${from} – ${to}`));
  return null;
}

function encodeList(key: string, ids: ReadonlySet<string>): string[] {
  return ids.size === 0 ? [] : [`${key}=${[...ids].sort().map(encodeReadable).join(',')}`];
}

/** Percent-encodes, but leaves `:` and `/`, which a query may hold, for a link that can be read. */
export function encodeReadable(text: string): string {
  return encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2F', '/');
}
