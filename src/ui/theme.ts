import { computed, effect, type ReadonlySignal, signal } from '@preact/signals-core';
import { readTheme, writeTheme } from '../state/storage.ts';
import type { Store } from '../state/store.ts';

const browserStorage = (): Storage => window.localStorage;

/** The theme that the reader sees, and the switch to the other one. */
export interface ThemeSwitch {
  readonly shown: ReadonlySignal<'light' | 'dark'>;
  toggle(): void;
}

/** Follows the system until the reader chooses otherwise, and again once the choice is what the system says. */
export function tieTheme(store: Store): ThemeSwitch {
  const query = matchMedia('(prefers-color-scheme: dark)');
  const system = signal<'light' | 'dark'>(query.matches ? 'dark' : 'light');
  query.addEventListener('change', () => {
    system.value = query.matches ? 'dark' : 'light';
  });
  store.theme.value = readTheme(browserStorage);
  const shown = computed(() => (store.theme.value === 'system' ? system.value : store.theme.value));
  effect(() => {
    if (store.theme.value === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = store.theme.value;
  });
  return {
    shown,
    toggle: () => {
      const other = shown.peek() === 'dark' ? 'light' : 'dark';
      store.theme.value = other === system.peek() ? 'system' : other;
      writeTheme(browserStorage, store.theme.peek());
    },
  };
}
