import type { Faction } from './faction/faction.ts';
import { type FactionIndex, type FactionMention, indexFactions, matchFactions } from './faction/match-factions.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import type { GazetteerPlace } from './gazetteer/gazetteer-place.ts';
import { NameIndex, type NameSource } from './gazetteer/name-index.ts';
import { type OpenGazetteer, openGazetteer } from './gazetteer/open-gazetteer.ts';
import { writeGazetteer } from './gazetteer/write-gazetteer.ts';
import { locales } from './locale/locales.ts';
import type { Mention, Passage, Report } from './model.ts';
import {
  type Occurrence,
  type PassageWords,
  type RecognitionContext,
  readNames,
  toMentions,
} from './recognition/recognize.ts';
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
}

/** A document whose names have been found and ranked, before it is decided which of them are mentions. */
export interface DocumentReading {
  readonly passages: readonly Passage[];
  readonly words: readonly PassageWords[];
  readonly context: RecognitionContext;
  readonly occurrences: readonly Occurrence[];
}

/** Prepares a gazetteer and a list of factions for `geoparse`. */
export function prepareKnowledge(gazetteer: Gazetteer, factions: readonly Faction[]): Knowledge {
  return {
    gazetteer,
    names: new NameIndex([sourceOf(gazetteer)]),
    countries: countriesOf(gazetteer),
    factions,
    factionIndex: indexFactions(factions),
  };
}

/** Prepares compiled gazetteers; of a place that several hold, the first one's is taken. */
export function prepareCompiled(gazetteers: readonly OpenGazetteer[], factions: readonly Faction[]): Knowledge {
  const get = (id: string): GazetteerPlace | undefined => {
    for (const gazetteer of gazetteers) {
      const place = gazetteer.get(id);
      if (place !== undefined) return place;
    }
    return undefined;
  };
  return {
    gazetteer: {
      get,
      *all() {
        for (const gazetteer of gazetteers) yield* gazetteer.all();
      },
    },
    names: new NameIndex(gazetteers),
    countries: new Map(
      gazetteers
        .toReversed()
        .flatMap((gazetteer) => gazetteer.ofKind('country').map((place) => [place.country, place])),
    ),
    factions,
    factionIndex: indexFactions(factions),
  };
}

function countriesOf(gazetteer: Gazetteer): ReadonlyMap<string, GazetteerPlace> {
  return new Map([...gazetteer.all()].filter(({ kind }) => kind === 'country').map((place) => [place.country, place]));
}

/** The names of a gazetteer that is no compiled file: compiled here, and its places kept as they are. */
function sourceOf(gazetteer: Gazetteer): NameSource {
  const { names, size, placeAt, countryAt } = openGazetteer(
    writeGazetteer(gazetteer.all(), { coordinateScale: 1e3, annotated: false }),
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
 * Reads one report: text → passages → mentions → places. Pure: the same report and knowledge give the same result.
 *
 * @throws Error if the report's language has no locale; the parsers of `ingest` refuse such a report before.
 */
export function geoparse(report: Report, knowledge: Knowledge): ReadReport {
  const { passages, words, context, occurrences } = readDocument(report, knowledge);
  const mentions = toMentions(report.text, words, occurrences, context);
  const byPassage = passages.map((): Mention[] => []);
  for (const mention of mentions) byPassage[mention.passage]?.push(mention);
  return {
    report,
    passages,
    mentions,
    factions: words.map(({ factions }, index) => factionsOf(factions, byPassage[index] ?? [], knowledge)),
  };
}

/** The first half of reading: the sentences of a report, and every gazetteer's name in them with what it may mean. */
export function readDocument(
  report: Report,
  { gazetteer, names, countries, factionIndex }: Knowledge,
): DocumentReading {
  const locale = locales.get(report.language);
  if (locale === undefined)
    throw new Error(
      `report "${report.id}" is in "${report.language}"; expected one of ${[...locales.keys()].join(', ')}`,
    );
  const passages = readPassages(report, locale);
  const words = passages.map((passage) => {
    const tokens = tokenize(report.text, passage);
    return { passage, tokens, factions: matchFactions(tokens, factionIndex, report.machineTranslated) };
  });
  const context = { gazetteer, names, locale, countries };
  return { passages, words, context, occurrences: readNames(report.text, words, context) };
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
    if (mention.role !== 'actor') continue;
    const country = gazetteer.get(mention.candidates[0]?.place ?? '')?.country;
    for (const faction of factions) if (country !== undefined && faction.country === country) ids.add(faction.id);
  }
  return factions.filter((faction) => ids.has(faction.id)).map((faction) => faction.id);
}
