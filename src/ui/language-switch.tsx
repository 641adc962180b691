import { useLayoutEffect, useRef } from 'preact/hooks';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../state/language.ts';
import { useApp } from './app-context.ts';
import { GlobeIcon } from './icons.tsx';
import { useMedia } from './use-media.ts';

/** As in styles/layout.css: where the controls stand one below the other. */
const NARROW = '(max-width: 1023px)';

/** The page's other languages, each by its own name; on a narrow page behind a button. */
export function LanguageSwitch() {
  const { words } = useApp();
  const isNarrow = useMedia(NARROW);
  return isNarrow ? (
    <NarrowSwitch />
  ) : (
    <fieldset class="languages">
      <legend class="sr">{words.languages}</legend>
      <GlobeIcon />
      <Choices />
    </fieldset>
  );
}

function NarrowSwitch() {
  const { words } = useApp();
  const details = useRef<HTMLDetailsElement>(null);
  const close = (): void => {
    if (details.current === null || !details.current.open) return;
    details.current.open = false;
    details.current.querySelector('summary')?.focus();
  };
  return (
    <details
      class="languages"
      ref={details}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return;
        event.preventDefault();
        close();
      }}
    >
      <summary class="icon-button" aria-label={words.languages}>
        <GlobeIcon />
      </summary>
      <div class="language-list">
        <Choices onChosen={close} />
      </div>
    </details>
  );
}

function Choices({ onChosen }: { onChosen?: () => void }) {
  const { store, actions } = useApp();
  const current = store.language.value;
  const first = useRef<HTMLButtonElement>(null);
  const isChosenHere = useRef(false);
  // The button that was pressed names the present language now and is gone; the focus stays in its group.
  useLayoutEffect(() => {
    if (!isChosenHere.current) return;
    isChosenHere.current = false;
    if (onChosen === undefined) first.current?.focus();
    else onChosen();
  }, [current]);
  const choose = (language: Language): void => {
    isChosenHere.current = true;
    void actions.chooseLanguage(language);
  };
  return LANGUAGES.filter((language) => language !== current).map((language, index) => (
    <button
      type="button"
      key={language}
      lang={language}
      ref={index === 0 ? first : null}
      onClick={() => choose(language)}
    >
      {LANGUAGE_NAMES[language]}
    </button>
  ));
}
