import { useMemo } from 'preact/hooks';
import type { PublishedIncident } from '../core/geojson/properties.ts';
import { citeIncident } from '../export/citation.ts';
import { dateAndTimeInWords } from '../i18n/edtf-date.ts';
import { matrixOf } from '../state/matrix.ts';
import { placeName } from '../state/place-name.ts';
import { useApp } from './app-context.ts';
import { citedSource } from './cited-source.ts';
import { ClaimList } from './claim-list.tsx';
import { ClaimMatrix } from './claim-matrix.tsx';
import { CopyButton } from './copy-button.tsx';
import { CopyIcon } from './icons.tsx';
import { IncidentMeta, IncidentWhen } from './incident-facts.tsx';
import { incidentTitle } from './incident-title.ts';
import { MoreExcerpts } from './more-excerpts.tsx';
import { OriginList } from './origin-list.tsx';
import { useNaming } from './use-naming.ts';

/** Under an incident's title: when, between whom, on what it rests, and its citation. */
export function IncidentHead({ incident }: { incident: PublishedIncident }) {
  const { store, words, actions } = useApp();
  const title = incidentTitle(incident, useNaming());
  const place = store.selectedFeature.value;
  const reports = store.collection.value?.reports.filter(({ id }) => incident.reports.includes(id)) ?? [];
  const citation = citeIncident(
    {
      title: title.name,
      date: incident.date === null ? null : dateAndTimeInWords(incident.date, words),
      place: place === null ? (incident.place?.toponym ?? null) : placeName(place.properties, words.language).name,
    },
    reports.map((report) => citedSource(report, words)),
    actions.permalink({ incident: incident.id }),
    words,
  );
  return (
    <>
      {title.lang !== 'en' && (
        <p class="muted">
          <bdi lang="en">{incident.title}</bdi>
        </p>
      )}
      <IncidentWhen incident={incident} />
      <IncidentMeta incident={incident} />
      <OriginList incident={incident} />
      <div class="actions">
        <CopyButton class="action" text={citation}>
          <CopyIcon /> {words.excerpt.copyCitation}
        </CopyButton>
      </div>
    </>
  );
}

/** Who says what of an incident, then the sentences themselves. */
export function IncidentBody({ incident }: { incident: PublishedIncident }) {
  const { store, words } = useApp();
  const factions = store.collection.value?.factions;
  const matrix = useMemo(() => matrixOf(incident, factions?.map(({ id }) => id) ?? []), [incident, factions]);
  return (
    <>
      {matrix.rows.length === 0 ? (
        <p class="empty">{words.incident.noClaims}</p>
      ) : (
        <>
          <ClaimMatrix incident={incident} matrix={matrix} />
          <ClaimList matrix={matrix} />
        </>
      )}
      <MoreExcerpts incident={incident} />
    </>
  );
}
