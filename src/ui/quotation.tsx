import type { Excerpt, ExcerptMention } from '../core/geojson/properties.ts';
import { select } from '../state/store.ts';
import { useApp } from './app-context.ts';
import { opensElsewhere } from './opens-elsewhere.ts';
import { partQuotation } from './part-quotation.ts';

/** How a place name in a quotation is marked: this place, another on the map, or one too broad to pin. */
type Mark = 'here' | 'elsewhere' | 'broad';

/** The words of an excerpt with its place names marked, in their own language and direction. */
export function Quotation({ excerpt, place }: { excerpt: Excerpt; place: string }) {
  const { exact } = excerpt.target.selector[0];
  return (
    <>
      {partQuotation(exact, excerpt.mentions).map((part) =>
        part.mention === null ? (
          part.text
        ) : (
          <MarkedName key={part.mention.start} mention={part.mention} text={part.text} place={place} />
        ),
      )}
    </>
  );
}

function MarkedName({ mention, text, place }: { mention: ExcerptMention; text: string; place: string }) {
  const { store, actions } = useApp();
  const target = mention.place;
  const mark = markOf(
    mention,
    place,
    (id) => store.collection.value?.features.find((feature) => feature.id === id)?.properties.precision === 'country',
  );
  if (mark === null || target === null) return <>{text}</>;
  if (mark === 'here') return <mark>{text}</mark>;
  return (
    <a
      class={`name-link ${mark}`}
      href={actions.permalink({ place: target })}
      onClick={(event) => {
        if (opensElsewhere(event)) return;
        event.preventDefault();
        select(store, [target]);
      }}
    >
      {text}
    </a>
  );
}

function markOf(mention: ExcerptMention, place: string, isBroad: (id: string) => boolean): Mark | null {
  if (mention.role !== 'location' || mention.place === null) return null;
  if (mention.place === place) return 'here';
  return isBroad(mention.place) ? 'broad' : 'elsewhere';
}
