import { useLayoutEffect, useRef } from 'preact/hooks';
import '../styles/share.css';
import { iframeCode } from '../export/iframe-code.ts';
import { useApp } from './app-context.ts';
import { chosenName } from './chosen-name.ts';
import { CopyButton } from './copy-button.tsx';
import { CopyIcon } from './icons.tsx';
import { TakeAwayList } from './take-away-list.tsx';

/** Links to what is shown, and what can be taken away of it. Open while it is there. */
export function ShareDialog({ onClose }: { onClose: () => void }) {
  const { store, words, actions } = useApp();
  const { share } = words;
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const code = iframeCode(actions.shownAddress(true), words.pageTitle(chosenName(store, words)));
  return (
    <dialog ref={dialog} class="share" aria-labelledby="share-title" onClose={onClose}>
      <h2 id="share-title">{share.open}</h2>
      <CopyField id="share-link" term={share.link} text={actions.shownAddress(false)} />
      <CopyField id="share-embed" term={share.embed} text={code} />
      <h3 id="share-take-away">{share.takeAway}</h3>
      <TakeAwayList labelledBy="share-take-away" />
      <button type="button" class="button" onClick={() => dialog.current?.close()}>
        {share.close}
      </button>
      {/* The page's own live region is silent under a dialog. */}
      <p class="sr" aria-live="polite">
        {store.notice.value}
      </p>
    </dialog>
  );
}

/** A text to copy, and what it is for. */
function CopyField({ id, term: [name, advice], text }: { id: string; term: readonly [string, string]; text: string }) {
  const { words } = useApp();
  return (
    <section class="share-field" aria-labelledby={`${id}-name`}>
      <h3 id={`${id}-name`}>{name}</h3>
      <p id={`${id}-advice`} class="muted">
        {advice}
      </p>
      <div>
        <textarea
          id={id}
          readOnly
          rows={1}
          dir="ltr"
          spellcheck={false}
          aria-labelledby={`${id}-name`}
          aria-describedby={`${id}-advice`}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
        <CopyButton class="button" text={text} label={`${words.share.copy}${words.comma}${name}`}>
          <CopyIcon /> {words.share.copy}
        </CopyButton>
      </div>
    </section>
  );
}
