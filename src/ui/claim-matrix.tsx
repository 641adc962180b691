import type { PublishedIncident } from '../core/geojson/properties.ts';
import type { Matrix } from '../state/matrix.ts';
import { useApp } from './app-context.ts';
import { sideName } from './claim-words.ts';
import { MatrixLists } from './matrix-lists.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { useMedia } from './use-media.ts';
import { useNaming } from './use-naming.ts';

/** As in styles/layout.css: where the drawer is a sheet. */
const NARROW = '(max-width: 1023px)';

/** Who says what: a table, and where there is no room for one a list for each fact. */
export function ClaimMatrix({ incident, matrix }: { incident: PublishedIncident; matrix: Matrix }) {
  const { words } = useApp();
  const naming = useNaming();
  const isNarrow = useMedia(NARROW);
  return (
    <section class="who-says-what" aria-labelledby="matrix-title">
      <h3 id="matrix-title">
        {words.incident.matrix.title} <span>{words.incident.matrix.advice}</span>
      </h3>
      {isNarrow ? <MatrixLists matrix={matrix} /> : <MatrixTable incident={incident} matrix={matrix} />}
      {matrix.silent.length > 0 && (
        <p class="silent silent-throughout">
          {words.incident.matrix.silentThroughout(matrix.silent.map((side) => sideName(side, naming)))}
        </p>
      )}
    </section>
  );
}
