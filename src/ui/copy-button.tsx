import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useApp } from './app-context.ts';

/** How long "Copied" stands beside the button. */
const SHOWN_MS = 2000;

interface CopyButtonProps {
  readonly text: string;
  readonly class: string;
  readonly children: ComponentChildren;
  /** The button's name where its children are an icon alone. */
  readonly label?: string;
}

/** Copies a text, and says whether it worked: to the eye beside the button, to the ear in the page's live region. */
export function CopyButton({ text, class: className, children, label }: CopyButtonProps) {
  const { actions, store, words } = useApp();
  const [outcome, setOutcome] = useState<string | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => {
      setOutcome(null);
      store.notice.value = '';
    }, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome, store]);
  const copy = async (): Promise<void> => {
    const said = (await actions.copy(text)) ? words.drawer.copied : words.drawer.copyFailed;
    setOutcome(said);
    store.notice.value = said;
  };
  return (
    <button type="button" class={className} aria-label={label} onClick={copy}>
      {children}
      {outcome !== null && (
        <span class="outcome" aria-hidden="true">
          {outcome}
        </span>
      )}
    </button>
  );
}
