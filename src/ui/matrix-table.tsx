import type { PublishedIncident } from '../core/geojson/properties.ts';
import type { Matrix, MatrixRow } from '../state/matrix.ts';
import { useApp } from './app-context.ts';
import { sideName } from './claim-words.ts';
import { FactHead } from './fact-head.tsx';
import { FactReasons } from './fact-reasons.tsx';
import { incidentTitle } from './incident-title.ts';
import { SayingButton } from './saying-button.tsx';
import { sayingId } from './saying-link.ts';
import { SideGlyph } from './side-glyph.tsx';
import { useNaming } from './use-naming.ts';

/** More columns than fit the drawer make the table scroll sideways. */
const FITTING_COLUMNS = 4;

/** Facts down, parties across. A fact's name stands over its cells, so that these have the drawer's whole width. */
export function MatrixTable({ incident, matrix }: { incident: PublishedIncident; matrix: Matrix }) {
  const { words } = useApp();
  const naming = useNaming();
  const { columns, rows } = matrix;
  const table = (
    <table class="matrix">
      <caption class="sr">{words.incident.matrix.caption(incidentTitle(incident, naming).name)}</caption>
      <thead>
        <tr>
          {columns.map((side) => (
            <th key={side} scope="col" id={columnId(side)}>
              <span class="column-head">
                <SideGlyph side={side} /> {sideName(side, naming)}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <FactRows key={row.key} row={row} columns={columns} />
      ))}
    </table>
  );
  if (columns.length <= FITTING_COLUMNS) return table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section class="matrix-scroll" aria-label={words.incident.matrix.scroll} tabIndex={0}>
      {table}
    </section>
  );
}

function FactRows({ row, columns }: { row: MatrixRow; columns: Matrix['columns'] }) {
  const { words } = useApp();
  const headId = `fact-${sayingId(row.key)}`;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={columns.length} id={headId}>
          <FactHead row={row} />
        </th>
      </tr>
      <tr class="cells">
        {columns.map((side, index) => {
          const sayings = row.cells[index] ?? [];
          return (
            <td key={side} headers={`${headId} ${columnId(side)}`}>
              {sayings.length === 0 && <span class="silent">{words.incident.matrix.silent}</span>}
              {sayings.map((saying) => (
                <SayingButton key={saying.key} saying={saying} target={saying.key} />
              ))}
            </td>
          );
        })}
      </tr>
      {row.findings.length > 0 && (
        <tr class="reasons">
          <td colSpan={columns.length} headers={headId}>
            <FactReasons row={row} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function columnId(side: string | null): string {
  return side === null ? 'column-others' : `column-of-${side}`;
}
