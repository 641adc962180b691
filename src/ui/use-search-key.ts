import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Puts the focus into a field on `/`, unless one types text, and on Ctrl + K or Cmd + K; not from under a dialog. */
export function useSearchKey(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      const isSlash =
        event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !takesText(event.target);
      const isCombined =
        event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      const input = field.current;
      if (!(isSlash || isCombined) || input === null || document.querySelector('dialog[open]') !== null) return;
      if (input.closest('[inert]') !== null || !input.checkVisibility()) return;
      event.preventDefault();
      input.focus();
      input.select();
    };
    addEventListener('keydown', focus);
    return () => removeEventListener('keydown', focus);
  }, [field]);
}

/** Kinds of `<input>` in which one types no text. */
const WITHOUT_TEXT = ['checkbox', 'radio', 'range', 'button', 'submit', 'reset', 'color', 'file'];

function takesText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !WITHOUT_TEXT.includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
