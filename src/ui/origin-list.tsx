import type { PublishedIncident } from '../core/geojson/properties.ts';
import { originsOf } from '../state/origins.ts';
import { useApp } from './app-context.ts';
import { sideName } from './claim-words.ts';
import { originName, originSentences } from './origin-words.ts';
import { SideGlyph } from './side-glyph.tsx';
import { useNaming } from './use-naming.ts';

/** What the numbers of reports and origins hide, on request: in sentences, then every origin with what rests on it. */
export function OriginList({ incident }: { incident: PublishedIncident }) {
  const { words } = useApp();
  const naming = useNaming();
  const said = words.incident.origins;
  const origins = originsOf(
    incident,
    naming.factions.map(({ id }) => id),
  );
  if (origins.length === 0) return null;
  return (
    <details class="origins">
      <summary>{said.title}</summary>
      {originSentences(incident, naming).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ul>
        {origins.map((origin) => (
          <li key={origin.id}>
            <SideGlyph side={origin.side} />
            <span>
              {origin.speakers.length === 1 ? (
                <bdi lang={naming.reports.get(origin.reports[0] ?? '')?.language}>{originName(origin, naming)}</bdi>
              ) : (
                originName(origin, naming)
              )}
              {origin.side !== null && <span class="muted"> {sideName(origin.side, naming)}</span>}
            </span>
            <span class="muted">{said.claims(origin.claimCount, origin.reports.length)}</span>
          </li>
        ))}
      </ul>
      <p class="muted">{said.explained}</p>
    </details>
  );
}
