import { useEffect, useId, useRef, useState } from 'preact/hooks';
import '../styles/search.css';
import type { SearchHit } from '../state/search.ts';
import { chooseHit } from '../state/search-choose.ts';
import { useApp } from './app-context.ts';
import { CloseIcon, SearchIcon } from './icons.tsx';
import { hitId, moveActive } from './search-keys.ts';
import { SearchPanel } from './search-panel.tsx';
import { useSearch } from './use-search.ts';
import { useSearchKey } from './use-search-key.ts';

/**
 * Search over everything: a combobox after the ARIA Authoring Practices (editable, with a list, selected by hand). Enter
 * without a marked result takes the first.
 */
export function SearchBox() {
  const { store, words } = useApp();
  const listId = useId();
  const box = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [isWanted, setWanted] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const outcome = useSearch(query, isWanted);
  useSearchKey(field);
  useEffect(() => {
    const close = ({ target }: PointerEvent): void => {
      if (target instanceof Node && box.current?.contains(target) === false) setOpen(false);
    };
    addEventListener('pointerdown', close);
    return () => removeEventListener('pointerdown', close);
  }, []);
  const hits = outcome.state === 'found' ? outcome.groups.flatMap((group) => group.hits) : [];
  const isShown = isOpen && query.trim() !== '';
  const hasList = isShown && hits.length > 0;
  const type = (text: string): void => {
    setQuery(text);
    setWanted(true);
    setOpen(true);
    setActive(null);
  };
  const close = (): void => {
    setOpen(false);
    setActive(null);
  };
  const choose = (hit: SearchHit): void => {
    close();
    chooseHit(store, hit);
  };
  const leave = (): void => {
    if (isShown) close();
    else if (query !== '') type('');
    else field.current?.blur();
  };
  const pressKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const next = moveActive(event, active, hits.length);
    if (event.key === 'Escape') leave();
    else if (event.key === 'Enter' && hasList) choose(hits[active ?? 0] as SearchHit);
    else if (next !== undefined && query.trim() !== '') {
      setOpen(true);
      setActive(isShown ? next : active);
    } else return;
    event.preventDefault();
  };
  return (
    <search class={isShown ? 'search open' : 'search'} ref={box}>
      <div class="search-field">
        <SearchIcon />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={words.search.label}
          aria-autocomplete="list"
          aria-expanded={hasList}
          aria-controls={hasList ? listId : undefined}
          aria-activedescendant={hasList && active !== null ? hitId(listId, active) : undefined}
          aria-keyshortcuts="/ Control+K Meta+K"
          placeholder={words.search.placeholder}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          dir="auto"
          value={query}
          onFocus={() => setWanted(true)}
          onInput={(event) => type(event.currentTarget.value)}
          onClick={() => setOpen(true)}
          onBlur={close}
          onKeyDown={pressKey}
        />
        {query === '' ? (
          <span class="search-key" aria-hidden="true">
            /
          </span>
        ) : (
          <button
            type="button"
            class="search-clear"
            aria-label={words.search.clear}
            onClick={() => {
              type('');
              field.current?.focus();
            }}
          >
            <CloseIcon />
          </button>
        )}
      </div>
      {isShown && (
        <SearchPanel query={query.trim()} outcome={outcome} listId={listId} active={active} onChoose={choose} />
      )}
      <p class="sr" role="status">
        {isShown &&
          outcome.state === 'found' &&
          words.search.results(outcome.groups.reduce((sum, { total }) => sum + total, 0))}
      </p>
    </search>
  );
}
