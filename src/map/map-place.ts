import type { Geometry } from 'geojson';
import type { Glyph } from '../core/geojson/properties.ts';
import type { Precision } from '../core/model.ts';
import type { Theme } from './palette.ts';

/** What the map knows of a place: where it is and how much is said of it, never the words themselves. */
export interface MapPlace {
  readonly id: string;
  /** As shown beside the pin, in the interface's language. */
  readonly label: string;
  readonly precision: Precision;
  /** True where the shape has no agreed border: dotted, never hatched. */
  readonly approximate: boolean;
  readonly geometry: Geometry | null;
  /** Where an area's badge goes, `[longitude, latitude]`. */
  readonly labelPoint: readonly [number, number] | null;
  readonly excerptIds: readonly string[];
  /** Faction id to its excerpts: enabled factions only, in the order of the factions. */
  readonly factions: Readonly<Record<string, number>>;
  /** Radius of the dashed circle; `null` where the text names the place itself. */
  readonly nearRadiusKm: number | null;
}

/** A party as the map draws it. `color` is sRGB hex. */
export interface MapFaction {
  readonly id: string;
  readonly glyph: Glyph;
  readonly color: Readonly<Record<Theme, string>>;
}

export interface MapView {
  readonly zoom: number;
  readonly longitude: number;
  readonly latitude: number;
}

/** Panels over the map, CSS pixels from its edges. */
export interface MapPadding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What the map says itself, in the interface's language. */
export interface MapWords {
  /** BCP 47; `ar` and `ru` have labels of their own, everything else gets English. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** What the map's canvas is called to those who do not see it. */
  readonly mapName: string;
  /** Behind a number. */
  readonly units: { readonly kilometres: string; readonly metres: string };
  /** "3 places" */
  clusterLabel(placeCount: number): string;
}

export interface IncidentMapOptions {
  readonly container: HTMLElement;
  readonly theme: Theme;
  /** `null`: fit all places once they are set. */
  readonly view: MapView | null;
  readonly factions: readonly MapFaction[];
  readonly words: MapWords;
  /** One id: a place. Several: places at one point, to be shown as a list. None: a click on the empty map. */
  onSelect(ids: readonly string[]): void;
  /** The place under the pointer; `x` and `y` are CSS pixels inside the container. */
  onHover(hover: { id: string; x: number; y: number } | null): void;
  /** After every move but the first fit and a resize. */
  onMove(view: MapView): void;
  /** Once, when the first places are drawn. */
  onReady(): void;
  onError(error: Error): void;
}
