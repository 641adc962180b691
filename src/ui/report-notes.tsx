import { batch } from '@preact/signals-core';
import type { PublishedIncident } from '../core/geojson/properties.ts';
import { questionOf } from '../state/matrix.ts';
import { selectIncident, stopReading } from '../state/store.ts';
import type { Reading } from '../state/url.ts';
import { useApp } from './app-context.ts';
import { ClaimValue } from './claim-value.tsx';
import { mannerInWords, sideName } from './claim-words.ts';
import { FactName } from './fact-name.tsx';
import { incidentTitle } from './incident-title.ts';
import { focusOn, noteId, noteMarkId } from './note-mark.tsx';
import { isShown, type NumberedClaim } from './report-claims.ts';
import { SideGlyph } from './side-glyph.tsx';
import { Speaker } from './speaker.tsx';
import { useNaming } from './use-naming.ts';

/** Every claim read from a report: who says what, of which incident, and the way to its words. */
export function ReportNotes({ claims, at }: { claims: readonly NumberedClaim[]; at: Reading['at'] }) {
  const { words } = useApp();
  return (
    <section class="report-notes" aria-labelledby="notes-title">
      <h2 id="notes-title">
        {words.report.claims} <span>{claims.length}</span>
      </h2>
      {claims.length === 0 && <p class="muted">{words.report.noClaims}</p>}
      <ol>
        {claims.map((claim, index) => (
          <Note
            key={claim.number}
            claim={claim}
            isShown={isShown(claim, at)}
            isFirstOfIncident={claims[index - 1]?.incident !== claim.incident}
          />
        ))}
      </ol>
    </section>
  );
}

interface NoteProps {
  readonly claim: NumberedClaim;
  readonly isShown: boolean;
  /** Then the incident is named; the notes that follow are about it too. */
  readonly isFirstOfIncident: boolean;
}

function Note({ claim: { number, claim, incident }, isShown, isFirstOfIncident }: NoteProps) {
  const { words } = useApp();
  const naming = useNaming();
  const side = claim.speaker?.side ?? null;
  const manner = mannerInWords(claim, naming);
  return (
    <li id={noteId(number)} tabIndex={-1} class={isShown ? 'note current' : 'note'}>
      <span class="note-number" aria-hidden="true">
        {number}
      </span>
      <div>
        {isFirstOfIncident && <IncidentLink incident={incident} />}
        <p class="note-speaker">
          <SideGlyph side={side} />
          <span>
            <b>
              <Speaker claim={claim} />
            </b>
            {side !== null && <span class="muted"> {sideName(side, naming)}</span>}
          </span>
        </p>
        <p>
          <FactName fact={questionOf(claim)} />: {manner !== '' && <span class="manner">{manner}: </span>}
          <b>
            <ClaimValue claim={claim} />
          </b>
        </p>
        <button
          type="button"
          class="text-button"
          aria-label={words.report.toWordsOf(number)}
          onClick={() => focusOn(noteMarkId(number))}
        >
          {words.report.toWords}
        </button>
      </div>
    </li>
  );
}

/** The incident that claims are about; opens it in place of the report. */
function IncidentLink({ incident }: { incident: PublishedIncident }) {
  const { store } = useApp();
  const title = incidentTitle(incident, useNaming());
  const open = (): void =>
    batch(() => {
      stopReading(store);
      selectIncident(store, incident.id);
    });
  return (
    <button type="button" class="text-button" onClick={open}>
      <bdi lang={title.lang}>{title.name}</bdi>
    </button>
  );
}
