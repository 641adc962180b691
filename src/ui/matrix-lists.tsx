import type { Matrix, MatrixRow } from '../state/matrix.ts';
import { useApp } from './app-context.ts';
import { sideName } from './claim-words.ts';
import { FactHead } from './fact-head.tsx';
import { FactReasons } from './fact-reasons.tsx';
import { SayingButton } from './saying-button.tsx';
import { SideGlyph } from './side-glyph.tsx';
import { useNaming } from './use-naming.ts';

/** The table of who says what, where it has no room: a list for each fact, a line for each party, the silent ones together. */
export function MatrixLists({ matrix: { columns, rows } }: { matrix: Matrix }) {
  return (
    <>
      {rows.map((row) => (
        <section class="fact-list" key={row.key}>
          <h4>
            <FactHead row={row} />
          </h4>
          <ul>
            {columns.map((side, index) => (
              <SideLine key={side} side={side} sayings={row.cells[index] ?? []} />
            ))}
            <SilentLine sides={columns.filter((_, index) => row.cells[index]?.length === 0)} />
          </ul>
          <FactReasons row={row} />
        </section>
      ))}
    </>
  );
}

function SideLine({ side, sayings }: { side: string | null; sayings: MatrixRow['cells'][number] }) {
  const naming = useNaming();
  if (sayings.length === 0) return null;
  return (
    <li>
      <SideGlyph side={side} />
      <span class="line-side">{sideName(side, naming)}</span>
      <span class="line-sayings">
        {sayings.map((saying) => (
          <SayingButton key={saying.key} saying={saying} target={saying.key} />
        ))}
      </span>
    </li>
  );
}

function SilentLine({ sides }: { sides: readonly (string | null)[] }) {
  const { words } = useApp();
  const naming = useNaming();
  if (sides.length === 0) return null;
  return <li class="silent">{words.incident.matrix.silentSides(sides.map((side) => sideName(side, naming)))}</li>;
}
