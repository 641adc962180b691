import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useApp } from './app-context.ts';
import { CopyButton } from './copy-button.tsx';
import { citations, saveCitations, saveList, savePicture } from './take-away-files.ts';

/** Files and paper: what each holds, and buttons that make it. */
export function TakeAwayList({ labelledBy }: { labelledBy: string }) {
  const context = useApp();
  const { store, words, actions } = context;
  const { share } = words;
  const [done, setDone] = useState('');
  const hasMap = store.mapState.value === 'ready';
  const picture = async (): Promise<void> => {
    try {
      setDone(share.saved(await savePicture(context)));
    } catch (error) {
      console.error(`Picture of the map: ${error instanceof Error ? error.message : String(error)}`);
      setDone(share.faults.picture);
    }
  };
  const named = (action: string, [what]: readonly [string, string]): string => `${action}${words.comma}${what}`;
  const save = (term: readonly [string, string], onClick: () => void, isDisabled = false) => (
    <button
      type="button"
      class="button small"
      aria-label={named(share.save, term)}
      disabled={isDisabled}
      onClick={onClick}
    >
      {share.save}
    </button>
  );
  return (
    <>
      <ul class="take-away" aria-labelledby={labelledBy}>
        <Item term={hasMap ? share.picture : [share.picture[0], share.noMap]}>
          {save(share.picture, () => void picture(), !hasMap)}
        </Item>
        <Item term={share.list}>{save(share.list, () => setDone(share.saved(saveList(context))))}</Item>
        <Item term={share.citations}>
          <CopyButton class="button small" text={citations(context)} label={named(share.copy, share.citations)}>
            {share.copy}
          </CopyButton>
          {save(share.citations, () => setDone(share.saved(saveCitations(context))))}
        </Item>
        <Item term={share.paper}>
          <button
            type="button"
            class="button small"
            aria-label={named(share.print, share.paper)}
            onClick={() => void actions.print()}
          >
            {share.print}
          </button>
        </Item>
      </ul>
      <p class="share-done" role="status">
        {done}
      </p>
    </>
  );
}

function Item({ term: [name, meaning], children }: { term: readonly [string, string]; children: ComponentChildren }) {
  return (
    <li>
      <p>
        <b>{name}</b> <span class="muted">{meaning}</span>
      </p>
      <div>{children}</div>
    </li>
  );
}
