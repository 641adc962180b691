import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { VisiblePlace } from '../state/filter.ts';
import { placeName } from '../state/place-name.ts';
import { select } from '../state/store.ts';
import { useApp } from './app-context.ts';
import { nameIn } from './faction-name.ts';
import { EmptyNote } from './filter-empty.tsx';
import { Glyph } from './glyph.tsx';
import { PrecisionIcon } from './icons.tsx';
import { LongList } from './long-list.tsx';
import { moveWithArrows } from './move-with-arrows.ts';
import { latestReport, precisionSign, reportCount, withinName } from './place-facts.ts';

/** Rows put into the page at a time. */
const ROWS = 40;

/** Every place in view, then those too broad to pin: all that the map shows, for keyboard and screen reader alike. */
export function PlaceList() {
  const { store, words } = useApp();
  const result = store.result.value;
  const collection = store.collection.value;
  if (result === null || collection === null) return null;
  if (collection.features.length === 0) return <p class="empty">{words.places.emptyMap}</p>;
  if (result.excerptCount === 0) {
    return (
      <div class="empty">
        <EmptyNote />
      </div>
    );
  }
  return (
    <nav class="places" id="places" aria-label={words.places.title} onKeyDown={moveWithArrows}>
      <Section title={words.places.placed} places={result.places} />
      <Section title={words.places.broad} places={result.broadPlaces} />
      <Unplaced />
      <Sources />
    </nav>
  );
}

function Section({ title, places }: { title: string; places: readonly VisiblePlace[] }) {
  if (places.length === 0) return null;
  return (
    <section>
      <h2 class="list-head">
        {title} <span>{places.length}</span>
      </h2>
      <LongList as="ul" items={places} slice={ROWS}>
        {(place) => <Row key={place.feature.id} place={place} />}
      </LongList>
    </section>
  );
}

function Row({ place }: { place: VisiblePlace }) {
  const { store, words } = useApp();
  const { id, properties } = place.feature;
  const collection = store.collection.value;
  const chosen = store.selection.value;
  const isOpen = chosen.kind === 'place' && chosen.id === id;
  const row = useRef<HTMLButtonElement>(null);
  // A place opened on the map is shown in the list too.
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const reports = useMemo(
    () => ({
      count: reportCount(place.excerpts),
      latest: collection && latestReport(place.excerpts, collection, words),
    }),
    [place, collection, words],
  );
  if (collection === null) return null;
  const highlight = (on: boolean) => () => {
    store.highlighted.value = on ? id : null;
  };
  const name = placeName(properties, words.language);
  const within = withinName(properties, collection, words.language);
  const named = collection.factions.filter((faction) => place.factions[faction.id] !== undefined);
  return (
    <li>
      <button
        type="button"
        ref={row}
        class={store.highlighted.value === id ? 'row lit' : 'row'}
        data-place={id}
        aria-current={isOpen ? 'true' : undefined}
        onClick={() => select(store, [id])}
        onMouseEnter={highlight(true)}
        onMouseLeave={highlight(false)}
        onFocus={highlight(true)}
        onBlur={highlight(false)}
      >
        <span class="row-name">
          <PrecisionIcon sign={precisionSign(place)} />
          <span class="dateline" lang={name.lang}>
            {name.name}
          </span>
          <span class="sr">
            {words.comma}
            {words.signs[precisionSign(place)]}
          </span>
        </span>
        <span class="row-count">{words.places.excerpts(place.excerpts.length)}</span>
        <span class="row-meta">
          <span class="glyphs">
            {named.map((faction) => (
              <Glyph key={faction.id} faction={faction} />
            ))}
          </span>
          {named.length > 0 && (
            <span class="sr">
              {words.places.named(named.map((faction) => nameIn(words.language, faction.shortNames)))}
            </span>
          )}
          <span class="row-within">
            {within === null ? words.kinds[properties.kind] : words.map.label(within)} ·{' '}
            {words.places.reports(reports.count)}
          </span>
          <span class="row-date">{reports.latest}</span>
        </span>
      </button>
    </li>
  );
}

/** Whom the data is owed to. */
function Sources() {
  const { store, words } = useApp();
  const attribution = [words.map.attribution, ...(store.collection.value?.attribution ?? [])];
  return (
    <section class="sources">
      <h2>{words.places.sources}</h2>
      <ul>
        {attribution.map((source) => (
          <li key={source}>
            <bdi lang={source === words.map.attribution ? undefined : 'en'}>{source}</bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Unplaced() {
  const { store, words } = useApp();
  const unplaced = store.collection.value?.unplaced ?? [];
  if (unplaced.length === 0) return null;
  return (
    <details class="unplaced">
      <summary>{words.places.unplaced(unplaced.length)}</summary>
      <p>{words.places.unplacedAdvice}</p>
      <ul>
        {unplaced.map(({ report, target }) => {
          const [quote] = target.selector;
          return (
            <li key={`${report}${target.selector[1].start}`} dir="auto">
              …{quote.prefix}
              <b>{quote.exact}</b>
              {quote.suffix}…
            </li>
          );
        })}
      </ul>
    </details>
  );
}
