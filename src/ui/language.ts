import { effect, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Catalog } from '../i18n/catalog.ts';
import { en } from '../i18n/en.ts';
import { addressFault } from '../state/address-fault.ts';
import {
  LANGUAGE_NAMES,
  type Language,
  languageFaults,
  languageInAddress,
  preferredLanguage,
  withLanguage,
} from '../state/language.ts';
import { readLanguage, writeLanguage } from '../state/storage.ts';
import type { Store } from '../state/store.ts';

/** Catalogues other than English are files of their own, fetched when first wanted. */
const CATALOGS: Readonly<Record<Language, () => Promise<Catalog>>> = {
  en: async () => en,
  ar: async () => (await import('../i18n/ar.ts')).ar,
  ru: async () => (await import('../i18n/ru.ts')).ru,
};

const browserStorage = (): Storage => window.localStorage;

/** The page's words, and the choice of their language. */
export interface LanguageSwitch {
  readonly words: ReadonlySignal<Catalog>;
  /** Resolves once the words of the first language are there; where they cannot be had, the words are English. */
  readonly ready: Promise<void>;
  /** Speaks another language and remembers it; where its words cannot be had, the page says so and stays as it is. */
  choose(language: Language): Promise<void>;
}

/**
 * Speaks what the address asks for, else what the reader chose before, else what the browser prefers. The address names the
 * language wherever the browser would ask for another.
 */
export function tieLanguage(store: Store): LanguageSwitch {
  const words = signal<Catalog>(en);
  const preferred = preferredLanguage(navigator.languages);
  const first = languageInAddress(location.search) ?? readLanguage(browserStorage) ?? preferred;
  let wanted = first;
  store.faults.value = languageFaults(location.search);
  const speak = async (language: Language): Promise<boolean> => {
    wanted = language;
    try {
      const catalog = await CATALOGS[language]();
      // Whoever changes their mind while a catalogue is on its way gets the last choice.
      if (wanted !== language) return false;
      words.value = catalog;
      store.language.value = language;
      return true;
    } catch (error) {
      console.error(`Language ${language}: ${error instanceof Error ? error.message : String(error)}`);
      store.faults.value = [...store.faults.peek(), addressFault('language-failed', LANGUAGE_NAMES[language])];
      return false;
    }
  };
  const ready = speak(first).then(() => tieToPage(store, words, preferred));
  return {
    words,
    ready,
    choose: async (language) => {
      if (await speak(language)) writeLanguage(browserStorage, language);
    },
  };
}

/** Keeps the document's language and direction, and the address, in step with the words. */
function tieToPage(store: Store, words: ReadonlySignal<Catalog>, preferred: Language): void {
  const write = (): void => {
    const address = `${location.pathname}${location.search}${location.hash}`;
    const own = withLanguage(address, store.addressLanguage.peek());
    if (own !== address) history.replaceState(null, '', own);
  };
  effect(() => {
    document.documentElement.lang = words.value.language;
    document.documentElement.dir = words.value.direction;
  });
  effect(() => {
    store.addressLanguage.value = store.language.value === preferred ? null : store.language.value;
    write();
  });
  // Back and Forward do not change the language.
  addEventListener('popstate', write);
}
