import { batch } from '@preact/signals-core';
import { select, stopReading } from '../state/store.ts';
import { useApp } from './app-context.ts';
import { opensElsewhere } from './opens-elsewhere.ts';

/** A place name in a report; opens the place, where the map has it. */
export function PlaceLink({ place, text }: { place: string | null; text: string }) {
  const { store, actions } = useApp();
  const feature = store.collection.value?.features.find(({ id }) => id === place);
  if (feature === undefined) return <span class="name-link broad">{text}</span>;
  return (
    <a
      class={feature.properties.precision === 'country' ? 'name-link broad' : 'name-link elsewhere'}
      href={actions.permalink({ place: feature.id })}
      onClick={(event) => {
        if (opensElsewhere(event)) return;
        event.preventDefault();
        batch(() => {
          stopReading(store);
          select(store, [feature.id]);
        });
      }}
    >
      {text}
    </a>
  );
}
