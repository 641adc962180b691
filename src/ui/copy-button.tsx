import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useApp } from './app-context.ts';

/** How long "Copied" stands in the button. */
const SHOWN_MS = 2000;

/** Copies a text, and says whether it worked. */
export function CopyButton({
  text,
  class: className,
  children,
  label,
}: {
  text: string;
  class: string;
  children: ComponentChildren;
  label?: string;
}) {
  const { actions, words } = useApp();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async (): Promise<void> => setOutcome((await actions.copy(text)) ? 'copied' : 'failed');
  return (
    <button type="button" class={className} aria-label={label} onClick={copy}>
      {children}
      <span class={outcome === null ? 'outcome' : 'outcome shown'} role="status">
        {outcome === 'copied' ? words.drawer.copied : outcome === 'failed' ? words.drawer.copyFailed : ''}
      </span>
    </button>
  );
}
