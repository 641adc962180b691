import type { PlaceKind } from '../core/gazetteer/gazetteer-place.ts';
import type { Precision, SegmentKind } from '../core/model.ts';

/** A short heading in bold, and what it means. */
type Term = readonly [heading: string, meaning: string];
type Message = { readonly title: string; readonly advice: string };
type Counted = (count: number) => string;

/** Every string of the page. A language that lacks one does not compile. */
export interface Catalog {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Of the browser's window; a place's name where one is open. */
  readonly pageTitle: (place: string | null) => string;
  readonly skipToList: string;
  /** What the part of the page with parties and places is called. */
  readonly rail: string;
  readonly loading: string;
  readonly retry: string;
  readonly dataFailed: Message;
  readonly map: {
    readonly name: string;
    readonly loading: string;
    readonly none: Message;
    readonly failed: Message;
    readonly empty: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly fit: string;
    readonly attribution: string;
    readonly clusterLabel: Counted;
    /** A place's name, shortened for the map. */
    readonly label: (name: string) => string;
    readonly controls: string;
  };
  readonly theme: { readonly toDark: string; readonly toLight: string };
  readonly factions: {
    readonly title: string;
    readonly all: string;
    readonly only: string;
    readonly onlyName: (name: string) => string;
    readonly none: string;
    readonly showAll: string;
  };
  readonly places: {
    readonly title: string;
    readonly placed: string;
    readonly broad: string;
    readonly excerpts: Counted;
    readonly reports: Counted;
    /** Stands between the count and the wording in quotation marks. */
    readonly sayOnly: Counted;
    readonly latest: (date: string) => string;
    readonly unplaced: Counted;
    readonly unplacedAdvice: string;
    readonly status: (excerpts: number, excerptTotal: number, places: number, placeTotal: number) => string;
    readonly emptyMap: string;
    readonly sources: string;
    readonly named: (parties: readonly string[]) => string;
  };
  /** What the signs of precision say, for those who do not see them. */
  readonly signs: Readonly<Record<Precision | 'rough', string>>;
  readonly kinds: Readonly<Record<PlaceKind, string>>;
  readonly legend: {
    readonly title: string;
    readonly pin: Term;
    readonly ring: Term;
    readonly near: Term;
    readonly area: Term;
    readonly rough: Term;
    readonly broad: Term;
  };
  readonly drawer: {
    readonly close: string;
    readonly link: string;
    readonly within: string;
    readonly alsoNamed: string;
    readonly moreNames: Counted;
    readonly copyCoordinates: string;
    readonly coordinates: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly several: Counted;
    readonly excerptsNaming: (name: string) => string;
    readonly filtered: (shown: number, total: number) => string;
    readonly nothingInView: string;
    /** How many excerpts say “near”, and the circle drawn for them; `null` where the place is drawn as a shape. */
    readonly near: (
      count: number,
      total: number,
      circle: { readonly radiusKm: number; readonly stated: boolean } | null,
    ) => string;
    readonly precision: Readonly<Record<Precision | 'rough', string>>;
    readonly basis: string;
  };
  readonly excerpt: {
    /** `null` where the kind of segment goes without saying. */
    readonly segments: Readonly<Record<SegmentKind, string | null>>;
    readonly names: string;
    readonly noParty: string;
    readonly updated: (date: string) => string;
    readonly republished: (publisher: string, date: string | null) => string;
    readonly machineTranslated: string;
    readonly untitled: string;
    readonly moreContext: string;
    readonly lessContext: string;
    readonly openAtSource: string;
    readonly noAddress: string;
    readonly copyCitation: string;
    readonly newWindow: string;
  };
  readonly approximately: (date: string) => string;
  readonly uncertainly: (date: string) => string;
  readonly faults: Readonly<Record<'unknown-place' | 'unknown-faction' | 'bad-view', (value: string) => string>> & {
    readonly dismiss: string;
  };
  readonly keys: {
    readonly title: string;
    readonly close: string;
    readonly open: string;
    readonly rows: readonly Term[];
  };
  readonly sheet: { readonly taller: string; readonly tallerPlace: string; readonly shorter: string };
}
