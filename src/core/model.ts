/** `[longitude, latitude]`, WGS 84 degrees. */
export type Position = [longitude: number, latitude: number];

/** Zero-based UTF-16 offsets into a report's text, half-open: `text.slice(start, end)` is the quote. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One published text, as this project quotes it. Dates are EDTF (`2020-08-27`, `2020-07~`). */
export interface Report {
  readonly id: string;
  /** `null` where the copy at hand has no headline. */
  readonly title: string | null;
  readonly publisher: string;
  readonly republishedBy: string | null;
  readonly url: string | null;
  readonly published: string;
  readonly updated: string | null;
  readonly republished: string | null;
  /** BCP 47 tag: `en`, `ar`, `ru`. */
  readonly language: string;
  readonly machineTranslated: boolean;
  /** The quoted passages, word for word; paragraphs are parted by a blank line or a line break, omissions by a line `[…]`. */
  readonly text: string;
}

/** A part of a report with a date of its own. */
export type SegmentKind = 'title' | 'caption' | 'article' | 'update' | 'original-entry' | 'boilerplate';

/** A sentence of a report, with the paragraph and the segment it stands in. */
export interface Passage extends Span {
  readonly paragraph: Span;
  readonly segment: SegmentKind;
}

/** What a place name stands for where it is used. Only a `location` reaches the map. */
export type Role = 'location' | 'actor' | 'demonym' | 'part-of-name';

/** How exactly the text says where. */
export type Precision = 'exact' | 'populated-place' | 'near' | 'area' | 'country';

/**
 * How a mention places itself against the place it names; `null` elsewhere means "at" or "in" it. `other` is the id of
 * the second place that the words name.
 */
export type Relation =
  | { readonly kind: 'near'; readonly radiusKm: number; readonly stated: boolean }
  /** "12 km east of X": a point. */
  | { readonly kind: 'offset'; readonly distanceKm: number; readonly direction: Direction }
  /** "east of X", without a distance. */
  | { readonly kind: 'side'; readonly direction: Direction }
  /** "southern X", of an area. */
  | { readonly kind: 'part'; readonly direction: Direction }
  /** "the (northern) outskirts of X", "the countryside of X". */
  | { readonly kind: 'outskirts'; readonly direction: Direction | null }
  | { readonly kind: 'bank'; readonly direction: Direction }
  | { readonly kind: 'between'; readonly other: string }
  /** "on the road from X to Y", "the X–Y highway". */
  | { readonly kind: 'road'; readonly other: string }
  | { readonly kind: 'border'; readonly other: string };

export type RelationKind = Relation['kind'];

export type Direction =
  | 'north'
  | 'north-east'
  | 'east'
  | 'south-east'
  | 'south'
  | 'south-west'
  | 'west'
  | 'north-west'
  | 'centre';

/** A place that a mention may stand for, with what spoke for it. Scores compare only within one mention. */
export interface Candidate {
  readonly place: string;
  readonly score: number;
  readonly features: Readonly<Record<string, number>>;
}

/** A place name in a passage. `place` is `null` where the name was not resolved or is no location. */
export interface Mention extends Span {
  readonly toponym: string;
  /** Index into the report's passages. */
  readonly passage: number;
  readonly role: Role;
  readonly relation: Relation | null;
  readonly candidates: readonly Candidate[];
  readonly place: string | null;
  /** The rule that decided the role or the place, in words. */
  readonly rule: string;
}

/** A date as a text tells it. */
export interface DateMention extends Span {
  /** Index into the report's passages. */
  readonly passage: number;
  /** EDTF: `2020-08-26`, `2020-08`, `2020-08-24/2020-08-27`, `2020-08-26T10~` is written as date and `time`. */
  readonly edtf: string;
  /** Local time of day, `10:05` or `10~` for about ten o'clock; `null` where none is told. */
  readonly time: string | null;
  /** How the date follows from the words: "Wednesday, from 2020-08-27". */
  readonly basis: string;
  /** True where the words alone do not give the date, and the report's or the dateline's date filled it in. */
  readonly inferred: boolean;
}

/** What a claim is about. */
export type Facet = 'killed' | 'injured' | 'initiator' | 'prior-notice' | 'place' | 'date' | 'gunfire' | 'statement';

/** How a speaker stands to what is claimed. */
export type Stance = 'asserts' | 'denies' | 'relays' | 'hedges' | 'no-information';

/** Whether what is claimed is said to have happened. */
export type Modality = 'actual' | 'historical' | 'future' | 'hypothetical' | 'rumour';

/** How the text ties a claim to its speaker: in words, by standing next to their words, or not at all. */
export type Attribution = 'explicit' | 'adjacent' | 'inferred';

/** Who says something. `null` in place of a speaker means the outlet itself. */
export interface Speaker {
  /** As the text names them: "Capt. William Urban", "Russia’s Defense Ministry", "Two security sources". */
  readonly name: string;
  /** Faction id; `null` for who belongs to none, or is not known to. */
  readonly side: string | null;
  /** False for unnamed officials, residents and sources. */
  readonly named: boolean;
}

/** People killed or injured: an interval, open where `null`. */
export interface CountValue {
  /** Faction id, `civilians`, `total`, or the text's own word for another group. */
  readonly who: string;
  readonly min: number | null;
  readonly max: number | null;
}

/** Who acted against whom; faction ids, or the text's own words for others. Empty where not told. */
export interface InitiatorValue {
  readonly agents: readonly string[];
  readonly patients: readonly string[];
}

export interface PriorNoticeValue {
  readonly given: boolean;
}

export interface GunfireValue {
  readonly occurred: boolean;
}

/** A fact of any other kind, which only people enter. Claims with equal topics are compared; both texts are English. */
export interface StatementValue {
  /** A few words that hold for every speaker: "Resupply of ISIS cells from al-Tanf". */
  readonly topic: string;
  /** What the speaker says of it, in short words: "made by Milley"; `null` where they only say that it is so. */
  readonly said: string | null;
}

export interface PlaceValue {
  /** The mention's toponym. */
  readonly toponym: string;
  /** Gazetteer id. */
  readonly place: string;
  readonly position: Position;
  readonly precision: Precision;
}

export interface DateValue {
  readonly edtf: string;
  readonly time: string | null;
}

export type FacetValue =
  | { readonly facet: 'killed' | 'injured'; readonly value: CountValue | null }
  | { readonly facet: 'initiator'; readonly value: InitiatorValue | null }
  | { readonly facet: 'prior-notice'; readonly value: PriorNoticeValue | null }
  | { readonly facet: 'gunfire'; readonly value: GunfireValue | null }
  | { readonly facet: 'place'; readonly value: PlaceValue | null }
  | { readonly facet: 'date'; readonly value: DateValue | null }
  | { readonly facet: 'statement'; readonly value: StatementValue };

/** One fact as one speaker gives it. The span is its words in the report. */
export type Claim = Span &
  FacetValue & {
    /** Stable: made of report, facet and quote. */
    readonly id: string;
    readonly report: string;
    /** Index into the report's passages. */
    readonly passage: number;
    readonly stance: Stance;
    readonly modality: Modality;
    readonly attribution: Attribution;
    readonly speaker: Speaker | null;
    /** What the claim finally rests on; claims with one origin are one support. */
    readonly origin: string;
    /** Incident id. */
    readonly incident: string;
    /** Who found it: a rule, or a person in review. */
    readonly method: 'rule' | 'human';
  };

/** What kind of thing happened: PLOVER's event types (Open Event Data Alliance, 2018), told apart as far as reports do. */
export type EventType =
  | 'collision'
  | 'ambush'
  | 'shelling'
  | 'air-strike'
  | 'bombing'
  | 'clash'
  | 'abduction'
  | 'attack'
  | 'blocking'
  | 'deployment'
  | 'displacement'
  | 'event';

/** What happened, where, when, between whom. */
export interface Incident {
  readonly id: string;
  readonly title: string;
  readonly type: EventType;
  readonly date: DateValue | null;
  readonly place: PlaceValue | null;
  /** Faction ids. */
  readonly parties: readonly string[];
  /** Report ids. */
  readonly reports: readonly string[];
}

export type FindingKind = 'agreement' | 'compatible' | 'revised' | 'disputed' | 'denied' | 'silent' | 'single-origin';

/** What the claims on one facet of an incident come to. */
export interface Finding {
  readonly incident: string;
  readonly facet: Facet;
  /** Of numbers: whose; `null` for other facets. */
  readonly who: string | null;
  /** Of statements: their topic; `null` for other facets. */
  readonly topic: string | null;
  readonly finding: FindingKind;
  /** Claim ids, those that say the same together. */
  readonly sides: readonly (readonly string[])[];
  /** Parties of the incident that say nothing on it: faction ids. */
  readonly silent: readonly string[];
  /** Why, in words. */
  readonly reason: string;
}
