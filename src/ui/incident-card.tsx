import type { PublishedIncident } from '../core/geojson/properties.ts';
import { selectIncident } from '../state/store.ts';
import { useApp } from './app-context.ts';
import { ChevronIcon } from './icons.tsx';
import { IncidentMeta, IncidentWhen } from './incident-facts.tsx';
import { incidentTitle } from './incident-title.ts';
import { OriginList } from './origin-list.tsx';
import { useNaming } from './use-naming.ts';

/** An incident at a place, in short; opens who says what of it. */
export function IncidentCard({ incident }: { incident: PublishedIncident }) {
  const { store, words } = useApp();
  const title = incidentTitle(incident, useNaming());
  return (
    <article class="incident-card" data-incident={incident.id}>
      <IncidentWhen incident={incident} />
      <h4 class="incident-title">
        <bdi lang={title.lang}>{title.name}</bdi>
      </h4>
      <IncidentMeta incident={incident} />
      <OriginList incident={incident} />
      <button type="button" class="button small open-incident" onClick={() => selectIncident(store, incident.id)}>
        {words.incident.open} <span class="sr">– {title.name}</span> <ChevronIcon />
      </button>
    </article>
  );
}
