import { placeName } from '../state/place-name.ts';
import { useApp } from './app-context.ts';
import { latestReport } from './place-facts.ts';

/** Distance between pointer and card. */
const OFFSET = 14; // CSS px
/** Nearer to the upper edge than this, the card stands below the pointer. */
const ROOM_ABOVE = 72; // CSS px

/** Name, count and latest report of the place under the pointer. Keyboard and screen reader have the same in the list. */
export function HoverCard() {
  const { store, words } = useApp();
  const hover = store.hover.value;
  const collection = store.collection.value;
  const place = store.result.value?.places.find((other) => other.feature.id === hover?.id);
  if (hover === null || collection === null || place === undefined) return null;
  const name = placeName(place.feature.properties, words.language);
  const isBelow = hover.y < ROOM_ABOVE;
  const style = { '--x': `${hover.x}px`, '--y': `${hover.y + (isBelow ? OFFSET : -OFFSET)}px` };
  return (
    <div class={isBelow ? 'hover-card below' : 'hover-card'} style={style} aria-hidden="true">
      <b lang={name.lang}>{name.name}</b>
      <span>
        {words.places.excerpts(place.excerpts.length)} ·{' '}
        {words.places.latest(latestReport(place.excerpts, collection, words) ?? '')}
      </span>
    </div>
  );
}
