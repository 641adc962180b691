import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useApp } from './app-context.ts';

/** How far below the window's end the next rows are put into the page, CSS px. */
const AHEAD = '600px';

interface LongListProps<Item> {
  readonly items: readonly Item[];
  /** Rows put into the page at a time: more than a window shows. */
  readonly slice: number;
  readonly as?: 'ul' | 'div';
  /** One row, with its key. */
  readonly children: (item: Item) => ComponentChildren;
}

/**
 * A list whose rows come into the page as the reader comes near them, so that its length costs nothing before. They also
 * come by a button at its end, which gives the focus to the first of them.
 */
export function LongList<Item>({ items, slice, as: List = 'div', children }: LongListProps<Item>) {
  const { store } = useApp();
  const [seen, setReached] = useState(slice);
  const reached = store.isPrinting.value ? items.length : seen;
  const list = useRef<HTMLElement>(null);
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    list.current?.children[wanted.current]?.querySelector<HTMLElement>('button, a, input')?.focus();
    wanted.current = null;
  }, [reached]);
  const grow = (): void => setReached(reached + slice);
  return (
    <>
      <List ref={list as RefObject<HTMLUListElement & HTMLDivElement>}>{items.slice(0, reached).map(children)}</List>
      {reached < items.length && (
        <MoreRows
          key={reached}
          rest={items.length - reached}
          onNear={grow}
          onPress={() => {
            wanted.current = reached;
            grow();
          }}
        />
      )}
    </>
  );
}

function MoreRows({ rest, onNear, onPress }: { rest: number; onNear: () => void; onPress: () => void }) {
  const { words } = useApp();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const end = button.current;
    if (end === null) return;
    const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting === true && onNear(), {
      rootMargin: AHEAD,
      scrollMargin: AHEAD,
    });
    watcher.observe(end);
    return () => watcher.disconnect();
  }, []);
  return (
    <button type="button" class="more-rows text-button" ref={button} onClick={onPress}>
      {words.moreRows(rest)}
    </button>
  );
}
