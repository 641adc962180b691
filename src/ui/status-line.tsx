import { useEffect, useState } from 'preact/hooks';
import { useApp } from './app-context.ts';
import { statusText } from './status-text.ts';

/** While something goes on changing, a screen reader is told no more often; milliseconds. */
const LEAST_INTERVAL = 1000;

/** Tells a screen reader what is in view, of a drag or play at most once a second. */
export function StatusLine() {
  const { store, words } = useApp();
  const text = statusText({ store, words });
  const isChanging = store.isChanging.value;
  const [told, setTold] = useState({ text, at: 0 });
  useEffect(() => {
    if (told.text === text) return;
    const tell = (): void => setTold({ text, at: performance.now() });
    const wait = isChanging ? told.at + LEAST_INTERVAL - performance.now() : 0;
    if (wait <= 0) return tell();
    const timer = setTimeout(tell, wait);
    return () => clearTimeout(timer);
  }, [text, isChanging, told]);
  return (
    <p class="sr" role="status">
      {told.text}
    </p>
  );
}
