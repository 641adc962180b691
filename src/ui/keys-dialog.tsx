import { useEffect, useRef } from 'preact/hooks';
import { useApp } from './app-context.ts';
import { KeyboardIcon } from './icons.tsx';

/** The list of keys, on `?` or by its button. */
export function KeysDialog() {
  const { words } = useApp();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const open = (event: KeyboardEvent): void => {
      if (event.key !== '?' || event.target instanceof HTMLInputElement) return;
      if (dialog.current !== null && !dialog.current.open) dialog.current.showModal();
    };
    addEventListener('keydown', open);
    return () => removeEventListener('keydown', open);
  }, []);
  return (
    <>
      <button
        type="button"
        class="icon-button"
        aria-label={words.keys.open}
        onClick={() => dialog.current?.showModal()}
      >
        <KeyboardIcon />
      </button>
      <dialog ref={dialog} class="keys" aria-labelledby="keys-title">
        <h2 id="keys-title">{words.keys.title}</h2>
        <dl>
          {words.keys.rows.map(([key, meaning]) => (
            <div key={meaning}>
              <dt>
                <kbd dir="ltr">{key}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {words.keys.close}
        </button>
      </dialog>
    </>
  );
}
