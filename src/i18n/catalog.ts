import type { PlaceKind } from '../core/gazetteer/gazetteer-place.ts';
import type {
  Attribution,
  EventType,
  Facet,
  FindingKind,
  Modality,
  Precision,
  SegmentKind,
  Stance,
} from '../core/model.ts';
import type { DateWords } from './edtf-date.ts';

/** A short heading in bold, and what it means. */
type Term = readonly [heading: string, meaning: string];
type Message = { readonly title: string; readonly advice: string };
type Counted = (count: number) => string;

/** As in state/url.ts. */
type AddressFault =
  | 'unknown-place'
  | 'unknown-incident'
  | 'unknown-report'
  | 'unknown-faction'
  | 'bad-view'
  | 'bad-words'
  | 'unknown-language'
  | 'language-failed';

/** Every string of the page. A language that lacks one does not compile. */
export interface Catalog extends DateWords {
  readonly direction: 'ltr' | 'rtl';
  /** Between the parts of a line that is no list: ", ", "، ". */
  readonly comma: string;
  readonly semicolon: string;
  /** Puts a text into quotation marks. */
  readonly quote: (text: string) => string;
  /** What the choice of the page's language is called. */
  readonly languages: string;
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
    /** Units of the scale, behind a number. */
    readonly units: { readonly kilometres: string; readonly metres: string };
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
    readonly showInReport: string;
    readonly newWindow: string;
  };
  readonly incident: {
    /** A title of type and place; `null` in the language that the data's titles are written in. */
    readonly plainTitle: ((type: EventType, place: string | null, isNear: boolean) => string) | null;
    /** Heading of the incidents of a place. */
    readonly title: (name: string) => string;
    readonly open: string;
    readonly undated: string;
    readonly parties: string;
    readonly others: string;
    readonly status: { readonly proposed: string; readonly reviewed: (by: string, date: string) => string };
    readonly reportsAndOrigins: (reports: number, origins: number) => string;
    readonly noClaims: string;
    readonly excerptsHere: (excerpts: number) => string;
    readonly otherExcerpts: string;
    readonly loose: string;
    readonly origins: {
      readonly title: string;
      /** "6 of 8 origins speak for US"; `null` for those who belong to none. */
      readonly ofSide: (count: number, total: number, side: string) => string;
      readonly outlets: (count: number, total: number) => string;
      readonly unnamed: (count: number, total: number) => string;
      readonly shared: (reports: number, speaker: string) => string;
      readonly outlet: (publisher: string) => string;
      readonly claims: (claims: number, reports: number) => string;
      readonly explained: string;
    };
    readonly republished: (publisher: string, by: string) => string;
    readonly matrix: {
      readonly title: string;
      readonly advice: string;
      readonly caption: (title: string) => string;
      readonly scroll: string;
      readonly silent: string;
      readonly silentSides: (sides: readonly string[]) => string;
      readonly silentThroughout: (sides: readonly string[]) => string;
      readonly claims: Counted;
      readonly steps: string;
      readonly notCompared: string;
    };
    readonly types: Readonly<Record<EventType, string>>;
    readonly facts: Readonly<Record<Facet, (who: string | null) => string>>;
    /** Why a finding is what it is, in parts: who says what, and that nobody else says it. */
    readonly reasons: {
      readonly said: (who: string, what: string) => string;
      readonly only: (said: string) => string;
    };
    readonly groups: Readonly<Record<'civilians' | 'total', string>>;
    readonly findings: Readonly<Record<FindingKind, string>>;
    /** `null` where it goes without saying. */
    readonly stances: Readonly<Record<Stance, string | null>>;
    readonly modalities: Readonly<Record<Modality, string | null>>;
    readonly attributions: Readonly<Record<Attribution, string | null>>;
    readonly values: {
      readonly none: string;
      readonly some: string;
      readonly atLeast: (count: string) => string;
      readonly atMost: (count: string) => string;
      readonly range: (from: string, to: string) => string;
      readonly not: (value: string) => string;
      readonly noInformation: string;
      readonly denied: string;
      readonly notGiven: string;
      readonly against: (agents: string, patients: string) => string;
      readonly byUnknown: (patients: string) => string;
      readonly notBy: (claim: string) => string;
      readonly list: (names: readonly string[]) => string;
      readonly notice: string;
      readonly noNotice: string;
      readonly shots: string;
      readonly noShots: string;
      readonly near: (place: string) => string;
    };
    readonly claims: {
      readonly title: string;
      readonly ownWords: (publisher: string) => string;
      readonly unnamed: string;
      readonly human: string;
    };
  };
  readonly report: {
    /** `null` stands for the map. */
    readonly back: (where: string | null) => string;
    readonly untitled: (publisher: string, date: string) => string;
    readonly position: (number: number, total: number) => string;
    readonly copy: string;
    readonly publisher: string;
    readonly published: string;
    readonly updated: string;
    readonly republished: string;
    readonly language: string;
    readonly address: string;
    readonly noAddress: string;
    readonly places: string;
    readonly mentions: Counted;
    readonly notPlaced: string;
    readonly claims: string;
    readonly noClaims: string;
    /** The name of the mark behind words that a claim is read from. */
    readonly claim: (number: number, words: string) => string;
    readonly toWords: string;
    readonly toWordsOf: (number: number) => string;
    readonly marks: {
      readonly title: string;
      readonly place: string;
      readonly broad: string;
      readonly claim: string;
      readonly shown: string;
    };
  };
  readonly faults: Readonly<Record<AddressFault, (value: string) => string>> & {
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
