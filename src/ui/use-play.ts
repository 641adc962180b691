import { useEffect } from 'preact/hooks';
import { setSpan } from '../state/filter-actions.ts';
import type { Store } from '../state/store.ts';
import { nextSpan, type TimeExtent } from '../state/timeline.ts';
import { useMedia } from './use-media.ts';

/** Milliseconds that each step of a play stays; longer where the reader wants less motion. */
const STEP = 800;
const CALM_STEP = 1600;
/** The buttons that start and stop a play; anything else that is pressed stops it too. */
export const PLAY_BUTTON = 'data-play';

/** Keys that only move the focus, or are part of another. */
const MOVING_KEYS = ['Tab', 'Shift', 'Control', 'Alt', 'Meta'];
const BUTTON_KEYS = ['Enter', ' ', ...MOVING_KEYS];

/** Moves the span on step by step while `store.isPlaying`, until its end or anything that the reader does. */
export function usePlay(store: Store, extent: TimeExtent | null): void {
  const isPlaying = store.isPlaying.value;
  const milliseconds = useMedia('(prefers-reduced-motion: reduce)') ? CALM_STEP : STEP;
  useEffect(() => {
    if (!isPlaying || extent === null) return;
    const listening = new AbortController();
    const stop = (): void => {
      store.isPlaying.value = false;
    };
    let filter = store.filter.peek();
    const advance = (): void => {
      const isOurs = store.filter.peek() === filter;
      const next = nextSpan(filter.span, extent);
      if (isOurs) setSpan(store, next);
      filter = store.filter.peek();
      if (!isOurs || next === null || next.to === null) stop();
    };
    const stopElsewhere = (event: Event): void => {
      const isOnButton = event.target instanceof Element && event.target.closest(`[${PLAY_BUTTON}]`) !== null;
      const isNoAction =
        event instanceof KeyboardEvent ? (isOnButton ? BUTTON_KEYS : MOVING_KEYS).includes(event.key) : isOnButton;
      if (!isNoAction) stop();
    };
    for (const type of ['pointerdown', 'keydown', 'popstate'])
      addEventListener(type, stopElsewhere, { capture: true, signal: listening.signal });
    store.isChanging.value = true;
    const timer = setInterval(advance, milliseconds);
    return () => {
      clearInterval(timer);
      listening.abort();
      store.isChanging.value = false;
    };
  }, [isPlaying, extent, milliseconds, store]);
}

/** Starts a play, from the beginning where the span has reached the end; or stops it. */
export function togglePlay(store: Store, extent: TimeExtent): void {
  if (!store.isPlaying.peek() && nextSpan(store.filter.peek().span, extent) === null) setSpan(store, null);
  store.isPlaying.value = !store.isPlaying.peek();
}
