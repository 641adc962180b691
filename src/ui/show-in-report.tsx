import { read } from '../state/store.ts';
import type { Reading } from '../state/url.ts';
import { useApp } from './app-context.ts';
import { ReportIcon } from './icons.tsx';
import { opensElsewhere } from './opens-elsewhere.ts';

/** Opens the quoted report at some of its words. */
export function ShowInReport(target: Reading) {
  const { store, words, actions } = useApp();
  return (
    <a
      class="action"
      href={actions.permalink(target)}
      onClick={(event) => {
        if (opensElsewhere(event)) return;
        event.preventDefault();
        read(store, target.report, target.at);
      }}
    >
      <ReportIcon /> {words.excerpt.showInReport}
    </a>
  );
}
