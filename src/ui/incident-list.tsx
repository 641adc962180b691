import type { PublishedIncident } from '../core/geojson/properties.ts';
import { dateInWords } from '../i18n/edtf-date.ts';
import { clearFilter } from '../state/filter-actions.ts';
import { isDisputed, newestIncidentsFirst } from '../state/incident-order.ts';
import { placeOfIncident } from '../state/incidents.ts';
import { originsOf } from '../state/origins.ts';
import { type NameInLanguage, placeName } from '../state/place-name.ts';
import { selectIncident } from '../state/store.ts';
import { useApp } from './app-context.ts';
import { sideName } from './claim-words.ts';
import { incidentTitle } from './incident-title.ts';
import { LongList } from './long-list.tsx';
import { moveWithArrows } from './move-with-arrows.ts';
import { SideGlyph } from './side-glyph.tsx';
import { useNaming } from './use-naming.ts';

/** Rows put into the page at a time. */
const ROWS = 40;

/** The incidents in view, newest first. */
export function IncidentList() {
  const { store, words } = useApp();
  const incidents = store.result.value?.incidents ?? [];
  if (store.collection.value?.incidents.length === 0) return <p class="empty">{words.incidents.emptyMap}</p>;
  if (incidents.length === 0)
    return (
      <div class="empty">
        <p>{words.incidents.empty}</p>
        <button type="button" class="button" onClick={() => clearFilter(store)}>
          {words.factions.showAll}
        </button>
      </div>
    );
  return (
    <nav class="incident-list" aria-label={words.incidents.title} onKeyDown={moveWithArrows}>
      <LongList as="ul" items={newestIncidentsFirst(incidents)} slice={ROWS}>
        {(incident) => <Row key={incident.id} incident={incident} />}
      </LongList>
    </nav>
  );
}

/** "AYN ISSA — Dec 2020", title, parties' signs, "1 report, 1 origin", and whether it is disputed. */
function Row({ incident }: { incident: PublishedIncident }) {
  const { store, words } = useApp();
  const naming = useNaming();
  const chosen = store.selection.value;
  const place = placeOfIncident(incident, store.collection.value?.features ?? []);
  const name = place === null ? incidentToponym(incident) : placeName(place.properties, words.language);
  const title = incidentTitle(incident, naming);
  const origins = originsOf(
    incident,
    naming.factions.map(({ id }) => id),
  );
  const highlight = (on: boolean) => () => {
    store.highlighted.value = on ? (place?.id ?? null) : null;
  };
  return (
    <li>
      <button
        type="button"
        class="row incident-row"
        data-incident={incident.id}
        aria-current={chosen.kind === 'incident' && chosen.id === incident.id ? 'true' : undefined}
        onClick={() => selectIncident(store, incident.id)}
        onMouseEnter={highlight(true)}
        onMouseLeave={highlight(false)}
        onFocus={highlight(true)}
        onBlur={highlight(false)}
      >
        <span class="incident-place">
          {name !== null && (
            <>
              <span class="dateline" lang={name.lang}>
                {name.name}
              </span>{' '}
              <span class="muted" aria-hidden="true">
                —
              </span>
            </>
          )}
        </span>
        <span class="row-count">
          {incident.date === null ? words.incident.undated : dateInWords(incident.date.edtf, words, 'short')}
        </span>
        <span class="incident-row-title" lang={title.lang} dir="auto">
          {title.name}
        </span>
        <span class="row-meta">
          <span class="glyphs" aria-hidden="true">
            {incident.parties.map((party) => (
              <SideGlyph key={party} side={party} />
            ))}
          </span>
          <span class="sr">
            {words.incident.parties}: {words.incident.values.list(incident.parties.map((id) => sideName(id, naming)))}
          </span>
          <span>{words.incident.reportsAndOrigins(incident.reports.length, origins.length)}</span>
          {isDisputed(incident) && (
            <span class="tag">
              <span aria-hidden="true">≠</span> {words.incident.findings.disputed}
            </span>
          )}
        </span>
      </button>
    </li>
  );
}

/** The place of an incident as a report spells it. */
function incidentToponym({ place }: PublishedIncident): NameInLanguage | null {
  return place === null ? null : { name: place.toponym, lang: 'en' };
}
