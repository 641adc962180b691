import type { Geometry } from 'geojson';
import type { PlaceKind, PlaceName } from '../gazetteer/gazetteer-place.ts';
import type {
  Claim,
  DateValue,
  Finding,
  Incident,
  PlaceValue,
  Precision,
  Relation,
  Report,
  Role,
  SegmentKind,
  Span,
  Speaker,
} from '../model.ts';

/** A name in the languages that the interface speaks. */
export interface LocalizedName {
  readonly en: string;
  readonly ar: string;
  readonly ru: string;
}

export type Glyph = 'circle' | 'diamond' | 'square' | 'triangle-down' | 'triangle-up' | 'dome' | 'hourglass';

/** A party, as published for the page. `color` is sRGB hex per theme. */
export interface PublishedFaction {
  readonly id: string;
  readonly names: LocalizedName;
  /** At most about 16 characters, for tags and chips. */
  readonly shortNames: LocalizedName;
  readonly color: { readonly light: string; readonly dark: string };
  readonly glyph: Glyph;
}

/** A report as published: what is known of its origin, and the passages quoted from it. */
export interface PublishedReport extends Report {
  /** SHA-256 of `text` as UTF-8, hex. */
  readonly sha256: string;
  /** Code-point offsets into `text`, half-open, in reading order, one per sentence. */
  readonly passages: readonly (Span & { readonly segment: SegmentKind })[];
}

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Code points, half-open, as W3C Web Annotation counts them. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** A place name inside an excerpt. `start` and `end` are code points into the excerpt's `exact`. */
export interface ExcerptMention {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  readonly relation: Relation | null;
  /** The feature it is counted at; `null` for what is no location or could not be placed. */
  readonly place: string | null;
}

/** A sentence as shown at a place. The same sentence has the same `id` at every place that it names. */
export interface Excerpt {
  readonly id: string;
  readonly report: string;
  readonly segment: SegmentKind;
  readonly incident: string | null;
  readonly target: {
    readonly selector: readonly [TextQuoteSelector, TextPositionSelector];
  };
  /** The mention that puts the excerpt at this feature. */
  readonly mention: ExcerptMention;
  /** Every mention in the sentence, in reading order, the one above included. */
  readonly mentions: readonly ExcerptMention[];
  /** Whose words the sentence gives, where the text says so; `null` for the outlet's own. */
  readonly speaker: Speaker | null;
  /** Ids of the factions that the sentence names, in the order of `factions`. */
  readonly factions: readonly string[];
  /** The first date that the sentence tells. */
  readonly date: { readonly edtf: string; readonly basis: string } | null;
}

/** Whether rules alone found something, or a person looked at it. */
export type ReviewStatus =
  | { readonly kind: 'proposed' }
  | { readonly kind: 'reviewed'; readonly by: string; readonly on: string };

/** Everything of a claim but where it stands in memory. */
type ClaimFields<Some> = Some extends Claim ? Omit<Some, 'start' | 'end' | 'incident' | 'passage'> : never;

/** A claim as published; its words are a quotation. */
export type PublishedClaim = ClaimFields<Claim> & {
  readonly target: {
    readonly selector: readonly [TextQuoteSelector, TextPositionSelector];
  };
  readonly status: ReviewStatus;
};

/** An incident with all that is claimed of it and what the claims come to. */
export interface PublishedIncident extends Omit<Incident, 'date' | 'place'> {
  readonly date: DateValue | null;
  readonly place: PlaceValue | null;
  readonly status: ReviewStatus;
  /** In the order of reports and their texts. */
  readonly claims: readonly PublishedClaim[];
  readonly findings: readonly Omit<Finding, 'incident'>[];
}

export interface PlaceProperties {
  readonly name: string;
  readonly names: readonly PlaceName[];
  readonly kind: PlaceKind;
  readonly precision: Precision;
  /** True where the shape has no agreed border. */
  readonly approximate: boolean;
  /** A point to place a label or a camera; for a Point feature its coordinates; `null` for a country. */
  readonly labelPoint: readonly [longitude: number, latitude: number] | null;
  /** Ids of the places that hold this one, innermost first; their names are in the collection's `places`. */
  readonly within: readonly string[];
  /** Where position and shape come from, in words. */
  readonly basis: string;
  /** Excerpts that name each faction. */
  readonly factions: Readonly<Record<string, number>>;
  readonly excerpts: readonly Excerpt[];
}

/** A span of time in Linked Places' format: EDTF dates; without an end, one date. */
export interface Timespan {
  readonly start: { readonly in: string };
  readonly end?: { readonly in: string };
}

/** One place. `geometry` is `null` for a place too broad to pin. */
export interface PlaceFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: Geometry | null;
  readonly properties: PlaceProperties;
  /** The dates that its excerpts tell, as Linked Places has them; absent where they tell none. */
  readonly when?: { readonly timespans: readonly Timespan[] };
}

/** A name that reads like a place and was not resolved. */
export interface UnplacedMention {
  readonly report: string;
  readonly target: {
    readonly selector: readonly [TextQuoteSelector, TextPositionSelector];
  };
  /** Ids of candidates, best first; often none. */
  readonly candidates: readonly string[];
  readonly rule: string;
}

/** `public/data/incidents.geojson`. */
export interface DatelineCollection {
  readonly type: 'FeatureCollection';
  readonly generator: string;
  readonly attribution: readonly string[];
  readonly factions: readonly PublishedFaction[];
  readonly reports: readonly PublishedReport[];
  /** By date. */
  readonly incidents: readonly PublishedIncident[];
  /** Names of the places that features lie within. */
  readonly places: Readonly<Record<string, { readonly name: string; readonly names: readonly PlaceName[] }>>;
  readonly unplaced: readonly UnplacedMention[];
  readonly features: readonly PlaceFeature[];
}
