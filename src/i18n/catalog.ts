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

/** As in state/address-fault.ts. */
type AddressFault =
  | 'unknown-place'
  | 'unknown-incident'
  | 'unknown-report'
  | 'unknown-faction'
  | 'unknown-choice'
  | 'unknown-parameter'
  | 'repeated-parameter'
  | 'unknown-version'
  | 'bad-view'
  | 'bad-words'
  | 'bad-match'
  | 'bad-date'
  | 'bad-area'
  | 'more'
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
  readonly filters: {
    readonly title: string;
    /** Of the button that opens them on a narrow page. */
    readonly open: (set: number) => string;
    readonly close: string;
    readonly more: string;
    readonly where: string;
    readonly when: string;
    readonly precisions: Readonly<Record<'town' | 'near' | 'area' | 'country', string>>;
    readonly match: {
      readonly title: string;
      readonly any: string;
      readonly all: string;
      readonly advice: string;
    };
    readonly names: Readonly<Record<'hidden' | 'precisions' | 'types' | 'reports' | 'languages' | 'statuses', string>>;
    readonly noIncident: string;
    readonly statuses: Readonly<Record<'proposed' | 'reviewed', string>>;
    readonly set: string;
    /** "Report: without South Front" */
    readonly without: (filter: string, choices: readonly string[]) => string;
    /** "Report: 4 off" */
    readonly off: (filter: string, choices: number) => string;
    readonly allParties: string;
    readonly circle: (radiusKm: number) => string;
    readonly polygon: string;
    readonly remove: (what: string) => string;
    readonly clear: string;
    readonly nothing: string;
    readonly leftOut: (shown: number, total: number) => string;
    readonly nothingHere: string;
  };
  readonly timeline: {
    readonly title: string;
    /** What a bar counts. */
    readonly by: Readonly<Record<'day' | 'week' | 'month' | 'year', string>>;
    readonly hatched: string;
    /** Excerpts dated long before or after all that is drawn. */
    readonly beyond: Counted;
    readonly undated: Counted;
    readonly undatedShort: Counted;
    readonly undatedShown: string;
    readonly undatedLeftOut: string;
    readonly showUndated: string;
    readonly play: string;
    readonly pause: string;
    readonly whole: string;
    readonly open: string;
    readonly close: string;
    readonly from: string;
    readonly to: string;
    readonly firstDay: string;
    readonly lastDay: string;
    readonly bars: string;
    /** "43 of 43 excerpts" */
    readonly shown: (count: number, total: number) => string;
    /** What a bar or box is called: count, date, and of a bar the parties' shares ("US 8, Russia 7"; may be empty). */
    readonly mark: (excerpts: string, date: string, parties: string) => string;
    /** Says of a box that its date is not exact. */
    readonly inexact: (date: string) => string;
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
    /** A statement is named by its topic, which is the data's. */
    readonly facts: Readonly<Record<Exclude<Facet, 'statement'>, (who: string | null) => string>>;
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
      /** Of a statement of which no more is said than that it is so. */
      readonly asserted: string;
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
  /** The list of incidents beside the list of places. */
  readonly incidents: {
    readonly title: string;
    readonly lists: string;
    readonly order: string;
    readonly empty: string;
    readonly emptyMap: string;
  };
  /** Choosing an area and measuring. Radii and lengths come with their unit. */
  readonly area: {
    readonly open: string;
    readonly title: string;
    readonly meaning: string;
    readonly none: string;
    readonly circleAround: (radius: string, where: string) => string;
    readonly polygonOf: (size: string) => string;
    readonly squareKilometres: (size: string) => string;
    readonly remove: string;
    readonly circle: string;
    readonly aroundPlace: (name: string) => string;
    readonly aroundPoint: string;
    readonly aroundMiddle: string;
    readonly coordinates: string;
    readonly coordinatesExample: string;
    readonly badCoordinates: (typed: string) => string;
    readonly set: string;
    readonly radius: string;
    readonly radiusInKm: string;
    readonly badRadius: string;
    readonly polygon: string;
    readonly draw: string;
    readonly distance: string;
    readonly measure: string;
    readonly length: (length: string) => string;
    readonly removeLength: (length: string) => string;
    /** What to do on the map, for each task. */
    readonly prompts: Readonly<Record<'centre' | 'polygon' | 'measure', string>>;
    readonly takeMiddle: string;
    readonly lessCorner: string;
    readonly corners: Counted;
    readonly finish: string;
    readonly done: string;
    readonly cancel: string;
    readonly here: (radius: string) => string;
    readonly faults: Readonly<Record<'corners' | 'drawing' | 'panel', string>>;
  };
  readonly search: {
    readonly label: string;
    readonly placeholder: string;
    readonly clear: string;
    readonly preparing: string;
    readonly failed: string;
    readonly listName: string;
    /** Headings of what is found, by kind (as in state/search-documents.ts). */
    readonly groups: Readonly<Record<'place' | 'incident' | 'party' | 'report' | 'excerpt', string>>;
    readonly more: Counted;
    readonly results: Counted;
    readonly nothing: (query: string) => string;
    readonly searched: string;
  };
  /** A link, and what a reader takes away: files, paper. */
  readonly share: {
    readonly open: string;
    readonly close: string;
    readonly link: Term;
    readonly embed: Term;
    readonly takeAway: string;
    readonly picture: Term;
    readonly list: Term;
    readonly citations: Term;
    readonly paper: Term;
    readonly copy: string;
    readonly save: string;
    readonly print: string;
    readonly saved: (file: string) => string;
    readonly noMap: string;
    readonly faults: Readonly<Record<'panel' | 'picture', string>>;
    /** On the picture and on paper. */
    readonly made: (date: string) => string;
    readonly opensAt: (address: string) => string;
    /** What the map in print is called. */
    readonly mapImage: string;
  };
  /** The button at the end of a long list, of which so many rows are not in the page yet. */
  readonly moreRows: (rest: number) => string;
  readonly sheet: { readonly taller: string; readonly tallerPlace: string; readonly shorter: string };
}
