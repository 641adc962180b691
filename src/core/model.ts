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
