import type { PublishedClaim } from '../core/geojson/properties.ts';
import { dateInWords } from '../i18n/edtf-date.ts';
import type { MatrixRow, Saying } from '../state/matrix.ts';
import { useApp } from './app-context.ts';
import { speakerInWords, valueInWords } from './claim-words.ts';
import { ForwardIcon } from './icons.tsx';
import { goToSaying } from './saying-link.ts';
import { useNaming } from './use-naming.ts';

/** Why a fact's findings are what they are; of a revised figure each value in turn, with when and by whom. */
export function FactReasons({ row }: { row: MatrixRow }) {
  return (
    <>
      {row.findings.map(({ kind, reason, steps }) => (
        <div class="reason" key={reason}>
          {kind === 'revised' && <Steps steps={steps} row={row} />}
          <p lang="en">{reason}</p>
        </div>
      ))}
    </>
  );
}

function Steps({ steps, row }: { steps: readonly Saying[]; row: MatrixRow }) {
  const { words } = useApp();
  const naming = useNaming();
  return (
    <ol class="steps" aria-label={words.incident.matrix.steps}>
      {steps.map(({ key, claims: [first] }, index) => (
        <li key={key}>
          {index > 0 && <ForwardIcon />}
          <button type="button" class="saying" onClick={() => goToSaying(sayingWith(row, first)?.key ?? '')}>
            <b>{valueInWords(first, naming)}</b>
            <span class="saying-by" dir="auto">
              <Said claim={first} />
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

/** "Capt. William Urban, 28 August 2020": of an updated report, words of an update are as old as the update. */
function Said({ claim }: { claim: PublishedClaim }) {
  const { words } = useApp();
  const naming = useNaming();
  const report = naming.reports.get(claim.report);
  if (report === undefined) return null;
  const { start } = claim.target.selector[1];
  const segment = report.passages.find((passage) => passage.start <= start && start < passage.end)?.segment;
  const date = (segment === 'update' ? report.updated : null) ?? report.published;
  return <>{words.incident.claims.said(speakerInWords(claim, naming), dateInWords(date, words, 'short'))}</>;
}

function sayingWith({ cells }: MatrixRow, claim: PublishedClaim): Saying | undefined {
  return cells.flat().find(({ claims }) => claims.includes(claim));
}
