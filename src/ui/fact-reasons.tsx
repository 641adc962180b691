import type { PublishedClaim } from '../core/geojson/properties.ts';
import { dateInWords } from '../i18n/edtf-date.ts';
import type { MatrixRow, Saying } from '../state/matrix.ts';
import { useApp } from './app-context.ts';
import { valueInWords } from './claim-words.ts';
import { findingInWords } from './finding-words.ts';
import { ForwardIcon } from './icons.tsx';
import { firstSaid, saidOn } from './said-on.ts';
import { goToSaying } from './saying-link.ts';
import { Speaker } from './speaker.tsx';
import { useNaming } from './use-naming.ts';

/** Why a fact's findings are what they are; of a revised figure each value in turn, with when and by whom. */
export function FactReasons({ row }: { row: MatrixRow }) {
  const naming = useNaming();
  return (
    <>
      {row.findings.map((finding) => {
        const reason = findingInWords(finding, naming);
        if (finding.kind !== 'revised' && reason === null) return null;
        return (
          <div class="reason" key={finding.kind}>
            {finding.kind === 'revised' && <Steps steps={finding.steps} row={row} />}
            {reason !== null && <p>{reason}</p>}
          </div>
        );
      })}
    </>
  );
}

function Steps({ steps, row }: { steps: readonly Saying[]; row: MatrixRow }) {
  const { words } = useApp();
  const { reports } = useNaming();
  return (
    <ol class="steps" aria-label={words.incident.matrix.steps}>
      {steps.map(({ key, claims }, index) => (
        <li key={key}>
          {index > 0 && <ForwardIcon />}
          <Step claim={firstSaid(claims, reports)} row={row} />
        </li>
      ))}
    </ol>
  );
}

/** A value with who gave it first, and when; leads to its sentences. */
function Step({ claim, row }: { claim: PublishedClaim; row: MatrixRow }) {
  const { words } = useApp();
  const naming = useNaming();
  const report = naming.reports.get(claim.report);
  const saying = row.cells.flat().find(({ claims }) => claims.includes(claim));
  if (report === undefined || saying === undefined) return null;
  const date = dateInWords(saidOn(claim, report), words, 'short');
  return (
    <button type="button" class="saying" onClick={() => goToSaying(saying.key)}>
      <b>{valueInWords(claim, naming)}</b>
      <span class="saying-by">
        <Speaker claim={claim} />
        {words.comma}
        {date}
      </span>
    </button>
  );
}
