import { useId, useState } from 'preact/hooks';
import '../styles/filters.css';
import { setMatch, toggleChoice } from '../state/filter-actions.ts';
import { useApp } from './app-context.ts';
import { DateFields } from './date-fields.tsx';
import { FilterChoices } from './filter-choices.tsx';
import { PrecisionIcon } from './icons.tsx';
import type { PrecisionSign } from './precision-shapes.ts';

const SIGNS: Readonly<Record<'town' | 'near' | 'area' | 'country', PrecisionSign>> = {
  town: 'populated-place',
  near: 'near',
  area: 'area',
  country: 'country',
};
const PRECISIONS = Object.keys(SIGNS) as (keyof typeof SIGNS)[];

/** Every filter but the parties, which stand above it, and the area, which is drawn on the map. */
export function FilterPanel() {
  const { store, words } = useApp();
  const [isOpen, setOpen] = useState(false);
  if (store.result.value === null) return null;
  return (
    <section class="filters" aria-label={words.filters.title}>
      <Precisions />
      <DateFields />
      <details class="more-filters" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{words.filters.more}</summary>
        {isOpen && (
          <>
            <Match />
            <FilterChoices filter="types" />
            <FilterChoices filter="reports" />
            <FilterChoices filter="languages" />
            <FilterChoices filter="statuses" />
          </>
        )}
      </details>
    </section>
  );
}

function Precisions() {
  const { store, words } = useApp();
  const counts = store.result.value?.choiceCounts.precisions;
  const off = store.filter.value.precisions;
  return (
    <fieldset class="filter-group">
      <legend>{words.filters.where}</legend>
      <div class="precisions">
        {PRECISIONS.map((precision) => (
          <button
            type="button"
            key={precision}
            aria-pressed={!off.has(precision)}
            onClick={() => toggleChoice(store, 'precisions', precision)}
          >
            <PrecisionIcon sign={SIGNS[precision]} />
            <span>
              {words.filters.precisions[precision]} <span class="count">{counts?.get(precision) ?? 0}</span>
            </span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}

function Match() {
  const { store, words } = useApp();
  const id = useId();
  const { match } = words.filters;
  return (
    <fieldset class="filter-group" aria-describedby={id}>
      <legend>{match.title}</legend>
      {(['any', 'all'] as const).map((way) => (
        <label key={way}>
          <input
            type="radio"
            name={`${id}-match`}
            checked={store.filter.value.match === way}
            onChange={() => setMatch(store, way)}
          />
          <span>{match[way]}</span>
        </label>
      ))}
      <p class="muted" id={id}>
        {match.advice}
      </p>
    </fieldset>
  );
}
