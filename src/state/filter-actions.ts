import type { Area } from './area.ts';
import type { Span } from './event-date.ts';
import { type ChoiceFilter, NO_PARTY } from './excerpt-index.ts';
import { emptyFilter, type Filter } from './filter.ts';
import type { Store } from './store.ts';

/** Switches a faction, or `NO_PARTY`, on or off. */
export function toggleFaction(store: Store, id: string): void {
  change(store, { hidden: toggled(store.filter.peek().hidden, id) });
}

/** Switches all parties but one off. */
export function showOnly(store: Store, id: string): void {
  const all = [...(store.collection.peek()?.factions.map((faction) => faction.id) ?? []), NO_PARTY];
  change(store, { hidden: new Set(all.filter((other) => other !== id)) });
}

/** Switches every party on. */
export function showAll(store: Store): void {
  change(store, { hidden: emptyFilter.hidden });
}

/** Whether excerpts must name any or all of the parties that are on. */
export function setMatch(store: Store, match: Filter['match']): void {
  change(store, { match });
}

/** Sets the span of time; ends in the wrong order are exchanged, and a span open at both ends is none. */
export function setSpan(store: Store, span: Span | null): void {
  if (span === null || (span.from === null && span.to === null)) change(store, { span: null });
  else if (span.from !== null && span.to !== null && span.from > span.to)
    change(store, { span: { from: span.to, to: span.from } });
  else change(store, { span });
}

/** Sets the area, or with `null` takes it away. */
export function setArea(store: Store, area: Area | null): void {
  change(store, { area });
}

/** Switches a choice of a filter on or off. */
export function toggleChoice(store: Store, filter: ChoiceFilter, choice: string): void {
  change(store, { [filter]: toggled(store.filter.peek()[filter], choice) });
}

/** The parts of a filter that narrow what is shown. */
export function partsThatAreSet(filter: Filter): (keyof Filter)[] {
  const parts = Object.keys(emptyFilter) as (keyof Filter)[];
  return parts.filter((part) => {
    const value = filter[part];
    return value instanceof Set ? value.size > 0 : value !== emptyFilter[part];
  });
}

/** Takes one part of the filter away. */
export function resetPart(store: Store, part: keyof Filter): void {
  change(store, { [part]: emptyFilter[part] });
}

/** Takes every filter away. */
export function clearFilter(store: Store): void {
  store.filter.value = emptyFilter;
}

function change(store: Store, part: Partial<Filter>): void {
  store.filter.value = { ...store.filter.peek(), ...part };
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const changed = new Set(ids);
  if (!changed.delete(id)) changed.add(id);
  return changed;
}
