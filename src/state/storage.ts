import { isLanguage, type Language } from './language.ts';

export type ThemeChoice = 'system' | 'light' | 'dark';

const KEY = 'dateline.theme';
const LANGUAGE_KEY = 'dateline.language';

/** The part of the browser's storage that is used. Any call may throw: storage can be blocked or full. */
export interface KeyValueStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** The theme chosen before; `system` where none was, or where storage does not answer. */
export function readTheme(storage: () => KeyValueStorage): ThemeChoice {
  try {
    const value = storage().getItem(KEY);
    return value === 'light' || value === 'dark' ? value : 'system';
  } catch {
    return 'system';
  }
}

/** Keeps the choice where that is possible; the page works without. */
export function writeTheme(storage: () => KeyValueStorage, theme: ThemeChoice): void {
  try {
    storage().setItem(KEY, theme);
  } catch {
    // A blocked or full storage only means that the choice lasts as long as the page.
  }
}

/** The language chosen before; `null` where none was, or where storage does not answer. */
export function readLanguage(storage: () => KeyValueStorage): Language | null {
  try {
    const value = storage().getItem(LANGUAGE_KEY);
    return isLanguage(value) ? value : null;
  } catch {
    return null;
  }
}

/** Keeps the choice where that is possible; the page works without. */
export function writeLanguage(storage: () => KeyValueStorage, language: Language): void {
  try {
    storage().setItem(LANGUAGE_KEY, language);
  } catch {
    // As above.
  }
}
