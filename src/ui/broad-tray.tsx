import { useApp } from './app-context.ts';
import { ChevronIcon, PrecisionIcon } from './icons.tsx';
import { useRoom } from './use-room.ts';

/** Excerpts that name only a country or a part of one: counted by the reports' own wording, never pinned. */
export function BroadTray({ onOpen }: { onOpen: (id: string) => void }) {
  const { store, words } = useApp();
  const hasRoom = useRoom();
  const rows = store.result.value?.broad ?? [];
  if (rows.length === 0) return null;
  const languageOf = (report: string | undefined) =>
    store.collection.value?.reports.find(({ id }) => id === report)?.language;
  const total = new Set(rows.flatMap((row) => row.excerpts.map((excerpt) => excerpt.id))).size;
  return (
    <details class="tray" open={hasRoom}>
      <summary>
        <PrecisionIcon sign="country" />
        <h2>{words.places.broad}</h2> <span class="count">{total}</span>
      </summary>
      <ul>
        {rows.map(({ wording, feature, excerpts }) => (
          <li key={`${feature.id} ${wording}`}>
            <button type="button" data-broad={feature.id} onClick={() => onOpen(feature.id)}>
              <b>{excerpts.length}</b>
              <span>
                {words.places.sayOnly(excerpts.length)}{' '}
                <q>
                  <bdi lang={languageOf(excerpts[0]?.report)}>{wording}</bdi>
                </q>
              </span>
              <ChevronIcon />
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
