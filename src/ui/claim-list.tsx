import type { Matrix, MatrixRow, Saying } from '../state/matrix.ts';
import { useApp } from './app-context.ts';
import { ClaimCard } from './claim-card.tsx';
import { ClaimValue } from './claim-value.tsx';
import { mannerInWords, sideName } from './claim-words.ts';
import { FactName } from './fact-name.tsx';
import { sayingId } from './saying-link.ts';
import { SideGlyph } from './side-glyph.tsx';
import { useNaming } from './use-naming.ts';

/** Every claim with its sentence, in the order of the table; those that say the same together. */
export function ClaimList({ matrix }: { matrix: Matrix }) {
  const { words } = useApp();
  const count = matrix.rows.flatMap(({ cells }) => cells.flat()).flatMap(({ claims }) => claims).length;
  return (
    <section class="claims" aria-labelledby="claims-title">
      <h3 id="claims-title">
        {words.incident.claims.title} <span>{words.incident.matrix.claims(count)}</span>
      </h3>
      {matrix.rows.map((row) =>
        row.cells.flat().map((saying) => <SayingClaims key={saying.key} row={row} saying={saying} />),
      )}
    </section>
  );
}

function SayingClaims({ row, saying }: { row: MatrixRow; saying: Saying }) {
  const naming = useNaming();
  const [first] = saying.claims;
  const manner = mannerInWords(first, naming);
  return (
    <section class="saying-claims" aria-labelledby={sayingId(saying.key)}>
      <h4 id={sayingId(saying.key)} tabIndex={-1}>
        <SideGlyph side={saying.side} />
        <span>
          {sideName(saying.side, naming)} · <FactName fact={row} />:{' '}
          {manner !== '' && <span class="manner">{manner}: </span>}
          <ClaimValue claim={first} />
        </span>
      </h4>
      {saying.claims.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
    </section>
  );
}
