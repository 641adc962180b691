import type { Faction } from './faction/faction.ts';
import { type FactionIndex, type FactionMention, indexFactions, matchFactions } from './faction/match-factions.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { changePlace, type GazetteerPlace } from './gazetteer/gazetteer-place.ts';
import { NameIndex, type NameSource } from './gazetteer/name-index.ts';
import { type OpenGazetteer, openGazetteer } from './gazetteer/open-gazetteer.ts';
import { writeGazetteer } from './gazetteer/write-gazetteer.ts';
import type { Locale } from './locale/locale.ts';
import { locales } from './locale/locales.ts';
import type { Mention, Passage, Report } from './model.ts';
import {
  type Occurrence,
  type PassageWords,
  type RecognitionContext,
  readNames,
} from './recognition/document-names.ts';
import { toMentions, toRejected } from './recognition/recognize.ts';
import { INSTITUTION } from './recognition/roles.ts';
import { findToldPlaces } from './recognition/told-places.ts';
import { readPassages } from './text/segments.ts';
import { overlapFinder } from './text/spans.ts';
import { tokenize } from './text/tokens.ts';

/** What reading needs to know, prepared once for any number of reports. */
export interface Knowledge {
  readonly gazetteer: Gazetteer;
  readonly names: NameIndex;
  /** The place of each country, by ISO 3166-1 alpha-2. */
  readonly countries: ReadonlyMap<string, GazetteerPlace>;
  readonly factions: readonly Faction[];
  readonly factionIndex: FactionIndex;
}

/** A report with its sentences, the place names in them and the factions that each sentence names. */
export interface ReadReport {
  readonly report: Report;
  readonly passages: readonly Passage[];
  /** In reading order. */
  readonly mentions: readonly Mention[];
  /** Faction ids for each passage, in the order of the factions' list. */
  readonly factions: readonly (readonly string[])[];
  /** Places beside the gazetteer's that mentions may stand for: those that reports tell themselves. */
  readonly local: readonly GazetteerPlace[];
}

/** A document whose names have been found and ranked, before it is decided which of them are mentions. */
export interface DocumentReading {
  readonly words: readonly PassageWords[];
  readonly context: RecognitionContext;
  readonly occurrences: readonly Occurrence[];
}

/**
 * Prepares a gazetteer and a list of factions for `geoparse`. Compiled gazetteers may stand behind it: of a place that
 * several hold, the first one's is taken.
 */
export function prepareKnowledge(
  gazetteer: Gazetteer,
  factions: readonly Faction[],
  behind: readonly OpenGazetteer[] = [],
): Knowledge {
  return {
    gazetteer: joined([gazetteer, ...behind]),
    names: new NameIndex([sourceOf(gazetteer), ...behind]),
    countries: new Map([...countriesOf(behind), ...countryPlaces(gazetteer)]),
    factions,
    factionIndex: indexFactions(factions),
  };
}

/** Prepares compiled gazetteers alone; of a place that several hold, the first one's is taken. */
export function prepareCompiled(gazetteers: readonly OpenGazetteer[], factions: readonly Faction[]): Knowledge {
  return {
    gazetteer: joined(gazetteers),
    names: new NameIndex(gazetteers),
    countries: countriesOf(gazetteers),
    factions,
    factionIndex: indexFactions(factions),
  };
}

/** A gazetteer with further places, which come before its own. */
export function withPlaces(gazetteer: Gazetteer, places: readonly GazetteerPlace[]): Gazetteer {
  return places.length === 0 ? gazetteer : joined([tableOf(places), gazetteer]);
}

/** What is known, and further places, which come before the known. */
export function withLocalPlaces(knowledge: Knowledge, places: readonly GazetteerPlace[]): Knowledge {
  if (places.length === 0) return knowledge;
  return {
    ...knowledge,
    gazetteer: withPlaces(knowledge.gazetteer, places),
    names: knowledge.names.withSource(sourceOf(tableOf(places), (place) => changePlace(place, { within: [] }))),
  };
}

function tableOf(places: readonly GazetteerPlace[]): Gazetteer {
  const byId = new Map(places.map((place) => [place.id, place]));
  return { get: (id) => byId.get(id), all: () => byId.values() };
}

function joined(gazetteers: readonly Gazetteer[]): Gazetteer {
  return {
    get: (id) => {
      for (const gazetteer of gazetteers) {
        const place = gazetteer.get(id);
        if (place !== undefined) return place;
      }
      return undefined;
    },
    *all() {
      for (const gazetteer of gazetteers) yield* gazetteer.all();
    },
  };
}

function countriesOf(gazetteers: readonly OpenGazetteer[]): ReadonlyMap<string, GazetteerPlace> {
  const places = gazetteers.toReversed().flatMap((gazetteer) => gazetteer.ofKind('country'));
  return new Map(places.map((place) => [place.country, place]));
}

function countryPlaces(gazetteer: Gazetteer): [string, GazetteerPlace][] {
  return [...gazetteer.all()].filter(({ kind }) => kind === 'country').map((place) => [place.country, place]);
}

/**
 * The names of a gazetteer that is no compiled file: compiled here, and its places kept as they are.
 * @param toCompiled what to compile of a place, whose holders must be compiled too
 */
function sourceOf(
  gazetteer: Gazetteer,
  toCompiled: (place: GazetteerPlace) => GazetteerPlace = (place) => place,
): NameSource {
  const { names, size, placeAt, countryAt } = openGazetteer(
    writeGazetteer([...gazetteer.all()].map(toCompiled), { coordinateScale: 1e3, annotated: false }),
  );
  return {
    names,
    size,
    countryAt,
    placeAt: (position) => {
      const compiled = placeAt(position);
      return gazetteer.get(compiled.id) ?? compiled;
    },
  };
}

/**
 * Reads one report: text → passages → mentions → places. Where it tells where a place lies that the gazetteer lacks, it is
 * read again with that place. Pure: the same report and knowledge give the same result.
 *
 * @param local places that other reports of the collection tell, or name in another script
 * @throws Error if the report's language has no locale; the parsers of `ingest` refuse such a report before.
 */
export function geoparse(report: Report, knowledge: Knowledge, local: readonly GazetteerPlace[] = []): ReadReport {
  const known = withLocalPlaces(knowledge, local);
  const read = readOnce(report, known);
  const told = findToldPlaces({ text: report.text, ...read }, localeOf(report), known.gazetteer, known.names);
  if (told.length === 0) return { report, ...read, local };
  return { report, ...readOnce(report, withLocalPlaces(known, told)), local: [...local, ...told] };
}

function readOnce(report: Report, knowledge: Knowledge): Pick<ReadReport, 'passages' | 'mentions' | 'factions'> {
  const locale = localeOf(report);
  const passages = readPassages(report, locale);
  const mentions: Mention[] = [];
  const factions: string[][] = [];
  for (const [first, end] of pieces(passages)) {
    const { words, context, occurrences } = readNamesOf(report, passages.slice(first, end), locale, knowledge);
    const byPassage = words.map((): Mention[] => []);
    for (const mention of toMentions(report.text, words, occurrences, context)) {
      byPassage[mention.passage]?.push(mention);
      mentions.push(first === 0 ? mention : { ...mention, passage: mention.passage + first });
    }
    words.forEach(({ factions: named }, index) => {
      factions.push(factionsOf(named, byPassage[index] ?? [], knowledge));
    });
  }
  return { passages, mentions, factions };
}

/** Names that the gazetteer knows and that `geoparse` did not read as places, each with the reason. */
export function readRejected(report: Report, knowledge: Knowledge): Mention[] {
  const locale = localeOf(report);
  const { words, occurrences } = readNamesOf(report, readPassages(report, locale), locale, knowledge);
  return toRejected(report.text, words, occurrences);
}

/** A text longer than this is read in pieces, each a document of its own, so that memory does not grow with it. */
const LONGEST_PIECE = 250_000; // UTF-16 units, a long book's chapter

/** First and last passage (exclusive) of each piece. */
function pieces(passages: readonly Passage[]): [first: number, end: number][] {
  const found: [number, number][] = [];
  let first = 0;
  for (let index = 0; index < passages.length; index += 1) {
    const length = (passages[index]?.end ?? 0) - (passages[first]?.start ?? 0);
    if (length <= LONGEST_PIECE || index === first) continue;
    found.push([first, index]);
    first = index;
  }
  return passages.length === 0 ? [] : [...found, [first, passages.length]];
}

function localeOf(report: Report): Locale {
  const locale = locales.get(report.language);
  if (locale !== undefined) return locale;
  throw new Error(
    `report "${report.id}" is in "${report.language}"; expected one of ${[...locales.keys()].join(', ')}`,
  );
}

/** The first half of reading: every gazetteer's name in some sentences with what it may mean. */
export function readDocument(report: Report, knowledge: Knowledge): DocumentReading {
  const locale = localeOf(report);
  return readNamesOf(report, readPassages(report, locale), locale, knowledge);
}

function readNamesOf(
  { text, machineTranslated }: Report,
  passages: readonly Passage[],
  locale: Locale,
  { gazetteer, names, countries, factionIndex }: Knowledge,
): DocumentReading {
  const words = passages.map((passage) => {
    const tokens = tokenize(text, passage);
    return { passage, tokens, factions: matchFactions(tokens, factionIndex, machineTranslated) };
  });
  const context = { gazetteer, names, locale, countries };
  return { words, context, occurrences: readNames(text, words, context) };
}

/**
 * A sentence names a faction by its name or adjective, or by its state's country or capital where that stands for the
 * government. A country's name that says where something happened names no party.
 */
function factionsOf(
  named: readonly FactionMention[],
  mentions: readonly Mention[],
  { factions, gazetteer }: Knowledge,
): string[] {
  const locationsAt = overlapFinder(mentions.filter((mention) => mention.role === 'location'));
  const ids = new Set(
    named
      .filter(
        (faction) =>
          !locationsAt(faction).some((mention) => mention.start <= faction.start && faction.end <= mention.end),
      )
      .map((faction) => faction.faction),
  );
  for (const mention of mentions) {
    if (mention.role !== 'actor' || mention.rule === INSTITUTION.rule) continue;
    const country = gazetteer.get(mention.candidates[0]?.place ?? '')?.country;
    for (const faction of factions) if (country !== undefined && faction.country === country) ids.add(faction.id);
  }
  return factions.filter((faction) => ids.has(faction.id)).map((faction) => faction.id);
}
