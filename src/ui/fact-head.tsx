import type { MatrixRow } from '../state/matrix.ts';
import { useApp } from './app-context.ts';
import { FactName } from './fact-name.tsx';

/** Findings that are a contradiction. */
const CONTRADICTIONS: ReadonlySet<string> = new Set(['disputed', 'denied']);

/** A fact's name, and what its claims come to in a word. */
export function FactHead({ row }: { row: MatrixRow }) {
  const { words } = useApp();
  return (
    <span class="fact-head">
      <span class="fact">
        <FactName fact={row} />
      </span>
      <span class="tags">
        {row.findings.length === 0 && <span class="tag">{words.incident.matrix.notCompared}</span>}
        {row.findings.map(({ kind }) => (
          <span key={kind} class={CONTRADICTIONS.has(kind) ? 'tag contradiction' : 'tag'}>
            {CONTRADICTIONS.has(kind) && <span aria-hidden="true">≠ </span>}
            {kind === 'revised' && <span aria-hidden="true">{words.direction === 'rtl' ? '← ' : '→ '}</span>}
            {words.incident.findings[kind]}
          </span>
        ))}
      </span>
    </span>
  );
}
