import type { ReadonlySignal } from '@preact/signals-core';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MapImage } from '../export/picture-content.ts';
import type { Catalog } from '../i18n/catalog.ts';
import type { Position } from '../state/area-tool.ts';
import type { Language } from '../state/language.ts';
import type { Store } from '../state/store.ts';
import type { LinkTarget } from './address-bar.ts';

/** What the page asks of the browser and the map; `main.ts` carries it out. */
export interface Actions {
  /** Fetches the data again. */
  retryData(): void;
  /** Loads the map library again. */
  retryMap(): void;
  zoomIn(): void;
  zoomOut(): void;
  fitAll(): void;
  /** Takes the element that the map is drawn in. */
  attachMap(container: HTMLElement): void;
  /** The middle of the map, `[longitude, latitude]`; `null` without a map. */
  mapCentre(): Position | null;
  /** Puts the focus on the map. */
  focusMap(): void;
  /** Goes on with the polygon that is being drawn: a corner in the middle of the map, one less, or closed if it has three. */
  drawPolygon(step: 'addCorner' | 'removeCorner' | 'finish'): void;
  toggleTheme(): void;
  chooseLanguage(language: Language): Promise<void>;
  /** @returns false where the browser refuses */
  copy(text: string): Promise<boolean>;
  /** The address under which a place, an incident or a report opens. */
  permalink(target: LinkTarget): string;
  /** The address of exactly what is shown; with `embed` as a page inside another has it. */
  shownAddress(embed: boolean): string;
  /** The map as it is drawn now; `null` without a map. */
  mapImage(): MapImage | null;
  /** Prints the page, with a map in light colours. */
  print(): Promise<void>;
}

/** What the page is given. */
export interface AppContext {
  readonly store: Store;
  /** In the language that the reader chose. */
  readonly words: ReadonlySignal<Catalog>;
  readonly actions: Actions;
  /** The theme that the reader sees. */
  readonly theme: ReadonlySignal<'light' | 'dark'>;
}

export const AppContextValue = createContext<AppContext | null>(null);

/** What every component may use; it is drawn anew when the language changes. */
export interface AppInWords extends Omit<AppContext, 'words'> {
  readonly words: Catalog;
}

/** @throws Error outside the app. */
export function useApp(): AppInWords {
  const context = useContext(AppContextValue);
  if (context === null) throw new Error('got no app context, expected a component inside <App>');
  return { ...context, words: context.words.value };
}
