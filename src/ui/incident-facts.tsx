import type { PublishedIncident } from '../core/geojson/properties.ts';
import { dateAndTimeInWords } from '../i18n/edtf-date.ts';
import { originsOf } from '../state/origins.ts';
import { useApp } from './app-context.ts';
import { sideName } from './claim-words.ts';
import { incidentTitle } from './incident-title.ts';
import { ReviewMark } from './review-mark.tsx';
import { SideGlyph } from './side-glyph.tsx';
import { useNaming } from './use-naming.ts';

/** "26 August 2020, about 10 am · collision"; without the type where the title opens with it. */
export function IncidentWhen({ incident }: { incident: PublishedIncident }) {
  const { words } = useApp();
  const type = words.incident.types[incident.type];
  const isInTitle = incidentTitle(incident, useNaming()).name.toLowerCase().startsWith(type);
  return (
    <p class="incident-when">
      {incident.date === null ? words.incident.undated : dateAndTimeInWords(incident.date, words)}
      {!isInTitle && (
        <>
          {' · '}
          {type}
        </>
      )}
    </p>
  );
}

/** Parties, how many reports and origins, a sign for each origin, and who has looked at it. */
export function IncidentMeta({ incident }: { incident: PublishedIncident }) {
  const { words } = useApp();
  const naming = useNaming();
  const origins = originsOf(
    incident,
    naming.factions.map(({ id }) => id),
  );
  return (
    <>
      <p class="parties">
        <span class="sr">{words.incident.parties}: </span>
        {incident.parties.map((party) => (
          <span class="badge" key={party}>
            <SideGlyph side={party} /> {sideName(party, naming)}
          </span>
        ))}
        <ReviewMark status={incident.status} />
      </p>
      <p class="incident-support">
        <b>{words.incident.reportsAndOrigins(incident.reports.length, origins.length)}</b>
        <span class="glyphs" aria-hidden="true">
          {origins.map((origin) => (
            <SideGlyph key={origin.id} side={origin.side} />
          ))}
        </span>
      </p>
    </>
  );
}
