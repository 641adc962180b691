import { useEffect, useRef } from 'preact/hooks';
import { dateInWords } from '../i18n/edtf-date.ts';
import { type AppInWords, useApp } from './app-context.ts';
import { today } from './today.ts';
import { viewInWords } from './view-words.ts';

/** On paper alone, above everything: what this is, what is in view, and the map as a picture, since WebGL may print blank. */
export function PrintHead() {
  const { store, words, actions, theme } = useApp();
  const { isPrinting } = store;
  usePrintKey(actions, theme);
  const map = useRef<HTMLImageElement>(null);
  useEffect(() => {
    let closed: HTMLDetailsElement[] = [];
    const prepare = (): void => {
      isPrinting.value = true;
      const canvas = actions.mapImage()?.canvas;
      if (canvas !== undefined && map.current !== null) map.current.src = canvas.toDataURL();
      closed = [...document.querySelectorAll<HTMLDetailsElement>(FOLDED)];
      for (const details of closed) details.open = true;
    };
    const restore = (): void => {
      isPrinting.value = false;
      map.current?.removeAttribute('src');
      for (const details of closed) details.open = false;
      closed = [];
    };
    addEventListener('beforeprint', prepare);
    addEventListener('afterprint', restore);
    return () => {
      removeEventListener('beforeprint', prepare);
      removeEventListener('afterprint', restore);
    };
  }, [actions, isPrinting]);
  return (
    <header class="print-only print-head">
      <p class="wordmark">
        Dateline<span>—</span>
      </p>
      {viewInWords(store, words).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <img class="print-map" alt={words.share.mapImage} ref={map} />
    </header>
  );
}

/** With dark colours Ctrl or Cmd + P first draws the map in light ones, as the page's own button does. */
function usePrintKey(actions: AppInWords['actions'], theme: AppInWords['theme']): void {
  useEffect(() => {
    const print = (event: KeyboardEvent): void => {
      const isPrintKey = event.key.toLowerCase() === 'p' && (event.ctrlKey || event.metaKey);
      if (!isPrintKey || event.shiftKey || event.altKey || theme.peek() === 'light') return;
      event.preventDefault();
      void actions.print();
    };
    addEventListener('keydown', print);
    return () => removeEventListener('keydown', print);
  }, [actions, theme]);
}

/** What is folded up on the screen and belongs on paper. */
const FOLDED = ':is(.legend, .tray, .incident-excerpts, .origins):not([open])';

/** On paper alone, below everything: whom the data is owed to, the day, and the page's address. */
export function PrintFoot() {
  const { store, words, actions } = useApp();
  const address = useRef<HTMLElement>(null);
  useEffect(() => {
    const fill = (): void => {
      if (address.current !== null) address.current.textContent = actions.shownAddress(false);
    };
    addEventListener('beforeprint', fill);
    return () => removeEventListener('beforeprint', fill);
  }, [actions]);
  const sources = [words.map.attribution, ...(store.collection.value?.attribution ?? [])];
  return (
    <footer class="print-only print-foot">
      {sources.map((source) => (
        <p key={source} dir="auto">
          {source}
        </p>
      ))}
      <p>{words.share.made(dateInWords(today(), words))}</p>
      <p>
        <bdi dir="ltr" ref={address} />
      </p>
    </footer>
  );
}
