import type { EventType } from '../model.ts';

/**
 * What a language knows of claims. Expressions for words are matched against one folded word (see `foldWord`), and go
 * from `^` to `$`; those for lines against the folded words of a clause, parted by blanks, without punctuation.
 */
export interface ClaimWords {
  /** Where a sentence falls into clauses that may have speakers of their own; matched against the text as written. */
  readonly clauseBreak: RegExp;
  /** The number behind a word, digits not counted. */
  readonly numeral: (folded: string) => number | null;
  /** Words for one person whose number is not told: "a", "an". */
  readonly indefinite: RegExp;
  /** Words for none: "no", "nobody". */
  readonly none: RegExp;
  /** Lines for none, of two words and of three: "not one", "not a single"; followed by anything. */
  readonly notOne: readonly [two: RegExp, three: RegExp];
  /** Words for a number that is only about known, with what they stand for. */
  readonly vague: ReadonlyMap<string, readonly [min: number, max: number | null]>;
  /** Before a number, as the end of a line: verbs that lead "up to" a figure, which is then exact. */
  readonly risenTo: RegExp;
  /** Before a number, as the end of a line. */
  readonly atLeast: RegExp;
  readonly atMost: RegExp;
  /** Words between a number and its noun that end the search: units, months. */
  readonly notPeople: RegExp;
  readonly killed: RegExp;
  /** Verbs of losing, with the losing party before them and the dead behind: "lost". */
  readonly loses: RegExp;
  /** Words that open an inset about some of those just counted: "including". */
  readonly inset: RegExp;
  readonly injured: RegExp;
  /** Killed or injured: "suffered". */
  readonly harmed: RegExp;
  /** Lines that say that nobody was killed, or nobody injured, without a number. */
  readonly nobodyKilled: RegExp;
  readonly nobodyInjured: RegExp;
  /** Words before the dead or injured that make a figure of them, which may stand some words behind: "number of". */
  readonly numberOf: RegExp;
  /** Words for what is the speaker's own: "its losses". */
  readonly own: RegExp;
  /** Words between the two ends of a range: "to", "or"; "and" behind "between". */
  readonly rangeTo: RegExp;
  readonly between: RegExp;
  /** Nouns beside a party that make it a side of a count: "on the Ruritanian side". */
  readonly side: RegExp;
  /** Before an injury that somebody has: "with". */
  readonly withInjury: RegExp;
  /** Words for a figure of dead, which a number follows at some distance: "toll". */
  readonly toll: RegExp;
  /** A word before a casualty's that turns it round: "not". */
  readonly negation: RegExp;
  /** Verbs of taking harm: "sustained", "suffered". */
  readonly sustained: RegExp;
  readonly people: RegExp;
  readonly civilians: RegExp;
  readonly police: RegExp;
  readonly forces: RegExp;
  /** What a party calls its enemies: "terrorists". */
  readonly enemies: RegExp;
  /** Nouns for people that also describe things: "a military vehicle". */
  readonly attributive: RegExp;
  /** Joins members of a list. */
  readonly and: RegExp;
  /** Joins a group to its party: "soldiers of the army". */
  readonly of: RegExp;
  /** Words that end a group's noun: prepositions, conjunctions of time. */
  readonly preposition: RegExp;
  /** Words between a speaker and the verb: "also", "later". */
  readonly adverbs: RegExp;
  /** Verbs of saying, their subject's beside them. */
  readonly says: RegExp;
  /** Of these, those that also stand as adjectives where none of `determiners` follows: "disputed". */
  readonly participles: RegExp;
  readonly determiners: RegExp;
  /** A word before a verb of saying that makes its subject the one who was told. */
  readonly isTold: RegExp;
  /** Verbs that a clause has and a name has not: "had", "would". */
  readonly auxiliaries: RegExp;
  /** True where the speaker stands behind the verb even without a quotation (Arabic). */
  readonly verbFirst: boolean;
  /** "According to", as a line; the speaker follows. */
  readonly accordingTo: RegExp;
  /** The opening of a line whose speaker said the sentence before: "this was announced by". */
  readonly saidThis: RegExp;
  /** Nouns of those who speak: "spokesman", "ministry", "residents". */
  readonly speakers: RegExp;
  /** Nouns of speakers who are not named: "sources", "residents". */
  readonly unnamed: RegExp;
  /** Nouns of those who speak for a side that was named before: "spokesman", "military". */
  readonly voices: RegExp;
  /** Of these, those that speak for armed forces: "military". */
  readonly forcesVoices: RegExp;
  /** Pronouns of one who spoke before. */
  readonly pronouns: RegExp;
  /** Lines that say that something is not sure. */
  readonly hedges: RegExp;
  /** Nouns of a state's government: "minister". */
  readonly government: RegExp;
  /** Of these, those who are no party's even where its adjective stands before them: "Syrian sources". */
  readonly bystanders: RegExp;
  /** Verbs between an outlet and the speaker whom it cites. */
  readonly cites: RegExp;
  /** Words before such a verb's preposition that make it no citing: "issued by". */
  readonly citesNot: RegExp;
  /** True where nouns change by case. */
  readonly inflects: boolean;
  /** Pronouns and nouns that point back to the last speaker: "he", "the statement". */
  readonly samePerson: RegExp;
  /** Words of a first person plural: the speaker's own side. */
  readonly ours: RegExp;
  /** Pronouns of a third person: "they", whom the speaker fights where "us" follows. */
  readonly theirs: RegExp;
  readonly denies: RegExp;
  /** Lines that say that the speaker's side did it. */
  readonly claimsIt: RegExp;
  /** Lines that say that the speaker had no part in it. */
  readonly deniesIt: RegExp;
  /** Verbs after which the accused stands. */
  readonly blames: RegExp;
  /** The word before the accused where what is blamed on them stands between: "on". */
  readonly blamedOn: RegExp;
  /** Lines of two who blame one another. */
  readonly eachOther: RegExp;
  /** Lines before the party that opened fire, or from whose positions fire came. */
  readonly fireFrom: RegExp;
  /** Lines behind the party that fired first. */
  readonly firedFirst: RegExp;
  /** Lines of a party that says it only answered fire. */
  readonly answeredFire: RegExp;
  /** Lines of a party that says it was fired at: whoever it fights began. */
  readonly cameUnder: RegExp;
  /** Lines that say that both sides fired. */
  readonly bothFired: RegExp;
  /** Verbs of attack, with whoever attacks on one side and the attacked on the other. */
  readonly attacks: RegExp;
  /** Nouns of attack, which belong to whoever stands beside them: "shelling", "offensive". */
  readonly attackNouns: RegExp;
  /** True where the party right behind such a noun did it: a genitive. */
  readonly doerFollows: boolean;
  /** Nouns behind such a party that make it the one attacked: "shelling of their positions". */
  readonly targets: RegExp;
  /** The form of a party's first word that marks who did it, wherever it stands behind the noun: an instrumental case. */
  readonly doerForm: RegExp;
  /** Words between two who attack together: "and", "with". */
  readonly joins: RegExp;
  /** Before the place that somebody speaks from. */
  readonly from: RegExp;
  /** Lines before the attacker, after the verb: "by". */
  readonly by: RegExp;
  readonly noticeGiven: RegExp;
  readonly noticeNotGiven: RegExp;
  readonly gunfire: RegExp;
  readonly noGunfire: RegExp;
  /** Lines that say that nothing is known of the dead, of the injured, or of who did it. */
  readonly killedUnknown: RegExp;
  readonly injuredUnknown: RegExp;
  readonly noComment: RegExp;
  /** Kinds of events, after PLOVER, by their words; of equally many the first is taken. */
  readonly eventTypes: readonly (readonly [EventType, RegExp])[];
  /** Verbs of putting out a statement, before "saying". */
  readonly issues: RegExp;
  /** Words of an event: its sentence tells where and when. */
  readonly event: RegExp;
  /** Lines that turn to other news: "separately". */
  readonly elsewhere: RegExp;
  /** Of these, those that head a section, to the report's end or the next one. */
  readonly section: RegExp;
  /** Words for background: "similar", "last year". */
  readonly background: RegExp;
}
