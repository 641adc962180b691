import type { Direction, RelationKind } from '../model.ts';

/** What a cue before or after a name says of the kind of place. */
export type PlaceType = 'populated-place' | 'division' | 'country';

/** A form under which the gazetteer may know a word that a text writes otherwise: without a clitic, in the nominative. */
export interface NameForm {
  /** Folded, see `foldWord`. */
  readonly folded: string;
  /** Letters at the word's beginning that belong to no name, as Arabic "و" and "ب" do; 0 for most. */
  readonly cliticLetters: number;
}

/**
 * A way in which a text places something against one name or two. `before` is matched against the text just before the
 * (first) name and ends in `$`; `between` against all the text between the two names, from `^` to `$`; `after` against
 * the text just after the (last) name, from `^`. Texts are lower case with plain letters and digits, see `foldContext`.
 * Named groups: `distance` (a number), `unit` (see `distanceUnits`), `direction` (see `directions`).
 */
export interface RelationPattern {
  readonly kind: RelationKind;
  readonly before?: RegExp;
  readonly between?: RegExp;
  readonly after?: RegExp;
  /** True where, of an area, the words speak of what lies outside it ("south of Syria"), not of its part. */
  readonly outside?: boolean;
}

/** A division behind an abbreviation. */
export interface AbbreviatedDivision {
  /** The division's name, folded. */
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** True for postal codes ("OH", "IN"), which are read only behind a comma that follows a name. */
  readonly afterComma: boolean;
}

/** What a language knows that reading needs. Words are folded, see `foldWord`. */
export interface Locale {
  /** BCP 47 tag. */
  readonly language: string;
  /** Words that end in a full stop without ending a sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** Openings of a paragraph that mark it, and what follows, as the first version of an updated report. */
  readonly originalEntry: RegExp;
  /** A paragraph that ends in a credit is a photo caption. */
  readonly captionCredit: RegExp;
  /** A paragraph that only points to another report. */
  readonly relatedLink: RegExp;
  /** Words for a kind of place, before "of" or after the name: "town", "province". */
  readonly placeTypes: ReadonlyMap<string, PlaceType>;
  /** Nouns before which "state" is an adjective, and no kind of place: "state border", "state media". */
  readonly typeCompounds: ReadonlySet<string>;
  /** Words that may stand between "town" and the name: "of", "the". */
  readonly typeLinks: ReadonlySet<string>;
  /** Word sequences before a name that say "near". */
  readonly nearCues: readonly (readonly string[])[];
  /** Units of distance, in kilometres. */
  readonly distanceUnits: ReadonlyMap<string, number>;
  /** Numbers in words, as distances have them. */
  readonly numerals: ReadonlyMap<string, number>;
  /** Words between a direction or a distance and the name it is measured from: "east of X", "5 km from X". */
  readonly distanceLinks: ReadonlySet<string>;
  /** Words for the open land around a name, after it: "countryside". */
  readonly surroundings: ReadonlySet<string>;
  /** Adjectives and nouns of direction. */
  readonly directions: ReadonlyMap<string, Direction>;
  /** True where a direction before a name makes it an area ("northern X"), not a way from it (Arabic "شمال X"). */
  readonly directionNarrows: boolean;
  /** "Greater", before a name that then means its wider area. */
  readonly widening: ReadonlySet<string>;
  /** Words for a river's side, before "of the R". */
  readonly banks: ReadonlySet<string>;
  /** Words before a name that say that something is there. */
  readonly locativePrepositions: ReadonlySet<string>;
  /** Verbs of going and bringing, after which "to X" is a destination. */
  readonly motionVerbs: ReadonlySet<string>;
  /** Verbs that only a person or a government can do: after a capital or a country they make it an actor. */
  readonly agentVerbs: ReadonlySet<string>;
  /** Words before a name that make it the one who acts or is dealt with: "with", "by", "between". */
  readonly agentPrepositions: ReadonlySet<string>;
  /** Bodies that are called after the place whose name follows them; empty where such names are told by their capitals. */
  readonly bodies: ReadonlySet<string>;
  /** Nouns before the name of a ship, which many towns gave theirs: "frigate". */
  readonly vessels: ReadonlySet<string>;
  /** Who holds a post in a country: "official in Syria", "ambassador to". */
  readonly posts: ReadonlySet<string>;
  /** Verbs beside "in X" that make the country or capital who speaks, where a language says so: "В Киеве заявили". */
  readonly saidIn: ReadonlySet<string>;
  /** Nouns before "of X" or after "X's" that speak of a state's organs. */
  readonly organs: ReadonlySet<string>;
  /** Words that may stand between a name and the larger place that holds it: "X in the Syrian province of Y". */
  readonly containmentLinks: ReadonlySet<string>;
  /** Words after a name that make it the name of a site beside the town: "Qamishli airport". */
  readonly facilities: ReadonlySet<string>;
  /** Words that open many names of places and few of anything else: "Jabal", "Tell", "Fort". */
  readonly toponymOpeners: ReadonlySet<string>;
  /** Words that join names into a list. */
  readonly conjunctions: ReadonlySet<string>;
  /** Pronouns that open a relative clause. */
  readonly relativePronouns: ReadonlySet<string>;
  /** Definite and indefinite articles. */
  readonly articles: ReadonlySet<string>;
  /** Titles before a person's name. */
  readonly personTitles: ReadonlySet<string>;
  /** Words that are also names of towns somewhere; alone they are no place. */
  readonly commonWords: ReadonlySet<string>;
  /** True where the script tells names from other words by capitals. */
  readonly hasCapitals: boolean;
  /** True where adjectives of nationality begin with a capital. */
  readonly demonymsAreCapitalised: boolean;
  /** Given names of persons. */
  readonly givenNames: ReadonlySet<string>;
  /** Words behind a name that make it a street's: "street", "avenue". */
  readonly streets: ReadonlySet<string>;
  /** Words behind a place's name that make it an institution's or a building's: "university", "police", "airport". */
  readonly institutions: ReadonlySet<string>;
  /** Nouns for the people or things of the place named before them: "man", "residents", "police", "area". */
  readonly localNouns: ReadonlySet<string>;
  /** How divisions are abbreviated, as written ("Minn.", "OH"), to their folded name, their country and what they stand behind. */
  readonly abbreviatedDivisions: ReadonlyMap<string, AbbreviatedDivision>;
  /** Adjectives of continents and regions, to the name of the place, folded. */
  readonly regionalAdjectives: ReadonlyMap<string, string>;
  /** Words that make a newspaper's or an agency's name of a place's: "Post", "Times". */
  readonly newspapers: ReadonlySet<string>;
  /** Buildings and streets that stand for who sits there ("the Kremlin"), folded, without blanks. */
  readonly metonyms: ReadonlySet<string>;
  /** True where a word for a kind of place needs "of" before the name ("town of X", against "город X"). */
  readonly typeNeedsLink: boolean;
  /** The commonest prepositions before places, by what they say; for Arabic also the letters joined to the name. */
  readonly prepositions: Readonly<Record<'in' | 'at' | 'of' | 'from' | 'to', ReadonlySet<string>>>;
  /** Verbs that follow a quotation, before the speaker's name. */
  readonly reportingVerbs: ReadonlySet<string>;
  /** True where every word of a name may be inflected, not only its first carry a clitic. */
  readonly inflects: boolean;
  /** Other forms in which the gazetteer may know a word of a text, likeliest first, without the word itself; often none. */
  readonly nameForms: (folded: string) => readonly NameForm[];
  /** Ways of placing something against a name, the most specific first. */
  readonly relations: readonly RelationPattern[];
  /** What stands between a name and the place that it is told by, to the end: " lies "; `null` where none is known. */
  readonly lies: RegExp | null;
  /** What stands before a town, from shortly before the name of a part of it on: "the X district of "; `null` where none is known. */
  readonly quarter: RegExp | null;
  /** A word that every relation has, anywhere near the name; `null` where none is known, so that all patterns are tried. */
  readonly relationCue: RegExp | null;
  /** Adjectives of countries, to ISO 3166-1 alpha-2. */
  readonly demonyms: ReadonlyMap<string, string>;
}
