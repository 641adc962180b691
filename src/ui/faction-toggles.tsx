import type { PublishedFaction } from '../core/geojson/properties.ts';
import { NO_PARTY } from '../state/excerpt-index.ts';
import { showAll, showOnly, toggleFaction } from '../state/filter-actions.ts';
import { useApp } from './app-context.ts';
import { nameIn } from './faction-name.ts';
import { Glyph, NoPartyGlyph } from './glyph.tsx';
import { CheckIcon } from './icons.tsx';
import { Skeleton } from './skeleton.tsx';

/** Switches for the parties, each with its sign, its count and "only". They act on map, list, drawer and counts at once. */
export function FactionToggles() {
  const { store, words } = useApp();
  const collection = store.collection.value;
  const result = store.result.value;
  if (collection === null || result === null) return <Skeleton class="faction-skeleton" rows={8} />;
  const isAnyOff = store.filter.value.hidden.size > 0;
  return (
    <section class="factions" aria-labelledby="factions-title">
      <div class="section-head">
        <h2 id="factions-title">{words.factions.title}</h2>
        {isAnyOff && (
          <button type="button" class="text-button" onClick={() => showAll(store)}>
            {words.factions.all}
          </button>
        )}
      </div>
      <ul class="faction-list">
        {collection.factions.map((faction) => (
          <FactionRow
            key={faction.id}
            id={faction.id}
            faction={faction}
            count={result.factionCounts.get(faction.id) ?? 0}
          />
        ))}
        <FactionRow id={NO_PARTY} faction={null} count={result.factionCounts.get(NO_PARTY) ?? 0} />
      </ul>
    </section>
  );
}

function FactionRow({ id, faction, count }: { id: string; faction: PublishedFaction | null; count: number }) {
  const { store, words } = useApp();
  const isOn = !store.filter.value.hidden.has(id);
  const name = faction === null ? words.factions.none : nameIn(words.language, faction.names);
  const shortName = faction === null ? words.factions.none : nameIn(words.language, faction.shortNames);
  return (
    <li class={isOn ? 'faction' : 'faction off'}>
      <label>
        <input type="checkbox" checked={isOn} onChange={() => toggleFaction(store, id)} />
        <span class="box" aria-hidden="true">
          {isOn && <CheckIcon />}
        </span>
        {faction === null ? <NoPartyGlyph /> : <Glyph faction={faction} />}
        <span class="name">
          <span class="long">{name}</span>
          <span class="short" aria-hidden="true">
            {shortName}
          </span>
        </span>
        <span class="count">{count}</span>
      </label>
      <button
        type="button"
        class="only text-button"
        aria-label={words.factions.onlyName(name)}
        onClick={() => showOnly(store, id)}
      >
        {words.factions.only}
      </button>
    </li>
  );
}
