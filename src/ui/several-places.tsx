import { placeName } from '../state/place-name.ts';
import { select } from '../state/store.ts';
import { useApp } from './app-context.ts';
import { PrecisionIcon } from './icons.tsx';
import { precisionSign } from './place-facts.ts';

/** Places that share one point of the map open as a list. */
export function SeveralPlaces({ ids }: { ids: readonly string[] }) {
  const { store, words } = useApp();
  const places = store.result.value?.places.filter((place) => ids.includes(place.feature.id)) ?? [];
  return (
    <ul class="several">
      {places.map((place) => (
        <li key={place.feature.id}>
          <button type="button" class="row" onClick={() => select(store, [place.feature.id])}>
            <span class="row-name">
              <PrecisionIcon sign={precisionSign(place)} />
              <span class="dateline" lang={placeName(place.feature.properties, words.language).lang}>
                {placeName(place.feature.properties, words.language).name}
              </span>
            </span>
            <span class="row-count">{words.places.excerpts(place.excerpts.length)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
