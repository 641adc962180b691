import type { ComponentChildren } from 'preact';
import { useApp } from './app-context.ts';
import { PrecisionIcon } from './icons.tsx';
import { useRoom } from './use-room.ts';

/** What the signs on the map mean. Open where there is room for it. */
export function Legend() {
  const { words } = useApp();
  const { legend } = words;
  const hasRoom = useRoom();
  return (
    <details class="legend" open={hasRoom}>
      <summary>
        <h2>{legend.title}</h2>
      </summary>
      <dl>
        <Entry sign={<PrecisionIcon sign="populated-place" />} term={legend.pin} />
        <Entry sign={<RingSign />} term={legend.ring} />
        <Entry sign={<PrecisionIcon sign="near" />} term={legend.near} />
        <Entry sign={<PrecisionIcon sign="area" />} term={legend.area} />
        <Entry sign={<PrecisionIcon sign="rough" />} term={legend.rough} />
        <Entry sign={<PrecisionIcon sign="country" />} term={legend.broad} />
      </dl>
    </details>
  );
}

function Entry({ sign, term: [heading, meaning] }: { sign: ComponentChildren; term: readonly [string, string] }) {
  return (
    <div>
      <dt>
        {sign}
        {heading}
      </dt>{' '}
      <dd>{meaning}</dd>
    </div>
  );
}

/** A ring of two parties around a number, in ink: the legend explains the form, not a party. */
function RingSign() {
  return (
    <svg class="ring-sign" viewBox="0 0 24 24" aria-hidden="true">
      <circle class="share" cx="12" cy="12" r="9" pathLength="100" />
      <circle class="share other" cx="12" cy="12" r="9" pathLength="100" />
      <text x="12" y="16">
        4
      </text>
    </svg>
  );
}
