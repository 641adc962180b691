import { useState } from 'preact/hooks';
import { useApp } from './app-context.ts';
import { ShareIcon } from './icons.tsx';
import type { ShareDialog } from './share-dialog.tsx';

/** The button that opens the dialog for links, files and paper, which is loaded when it is first wanted. */
export function ShareControl() {
  const { words } = useApp();
  const [loaded, setLoaded] = useState<{ readonly Dialog: typeof ShareDialog } | 'failed' | null>(null);
  // Counted, because a dialog tells that it closed only later, when the next may be open already.
  const [opened, setOpened] = useState({ times: 0, isOpen: false });
  const open = (): void => {
    setOpened(({ times }) => ({ times: times + 1, isOpen: true }));
    import('./share-dialog.tsx').then(
      ({ ShareDialog: Dialog }) => setLoaded({ Dialog }),
      () => setLoaded('failed'),
    );
  };
  return (
    <div class="share-control">
      <button type="button" class="icon-button" aria-label={words.share.open} aria-haspopup="dialog" onClick={open}>
        <ShareIcon />
      </button>
      {loaded === 'failed' && (
        <p class="share-failed" role="alert">
          {words.share.faults.panel}
        </p>
      )}
      {opened.isOpen && loaded !== null && loaded !== 'failed' && (
        <loaded.Dialog
          key={opened.times}
          onClose={() => setOpened((now) => (now.times === opened.times ? { ...now, isOpen: false } : now))}
        />
      )}
    </div>
  );
}
