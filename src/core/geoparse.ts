import type { Faction } from './faction/faction.ts';
import { type FactionIndex, type FactionMention, indexFactions, matchFactions } from './faction/match-factions.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { NameIndex, type NameSource } from './gazetteer/name-index.ts';
import { openGazetteer } from './gazetteer/open-gazetteer.ts';
import { writeGazetteer } from './gazetteer/write-gazetteer.ts';
import type { Locale } from './locale/locale.ts';
import { locales } from './locale/locales.ts';
import type { Mention, Passage, Report } from './model.ts';
import { recognizeMentions } from './recognition/recognize.ts';
import { readPassages } from './text/segments.ts';
import { overlapFinder } from './text/spans.ts';
import { type Token, tokenize } from './text/tokens.ts';

/** Inhabitants from which a place's name alone speaks for its country. */
const WELL_KNOWN = 50_000;

/** What reading needs to know, prepared once for any number of reports. */
export interface Knowledge {
  readonly gazetteer: Gazetteer;
  readonly names: NameIndex;
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

/** Prepares a gazetteer and a list of factions for `geoparse`. */
export function prepareKnowledge(gazetteer: Gazetteer, factions: readonly Faction[]): Knowledge {
  return {
    gazetteer,
    names: new NameIndex([sourceOf(gazetteer)]),
    factions,
    factionIndex: indexFactions(factions),
  };
}

/** The names of a gazetteer that is no compiled file: compiled here, and its places kept as they are. */
function sourceOf(gazetteer: Gazetteer): NameSource {
  const { names, size, placeAt } = openGazetteer(
    writeGazetteer(gazetteer.all(), { coordinateScale: 1e3, annotated: false }),
  );
  return {
    names,
    size,
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
  const locale = locales.get(report.language);
  if (locale === undefined)
    throw new Error(
      `report "${report.id}" is in "${report.language}"; expected one of ${[...locales.keys()].join(', ')}`,
    );
  const passages = readPassages(report, locale);
  const words = passages.map((passage) => tokenize(report.text, passage));
  const context = {
    gazetteer: knowledge.gazetteer,
    names: knowledge.names,
    locale,
    countryShare: shareOfCountries(words.flat(), knowledge, locale),
  };
  const named = words.map((tokens) => matchFactions(tokens, knowledge.factionIndex, report.machineTranslated));
  const mentions = passages.map((_, index) =>
    recognizeMentions(report.text, words[index] ?? [], index, named[index] ?? [], context),
  );
  return {
    report,
    passages,
    mentions: mentions.flat(),
    factions: passages.map((_, index) => factionsOf(named[index] ?? [], mentions[index] ?? [], knowledge)),
  };
}

/** The country that a word names, or in which all places of that name lie, where one of them is well known. */
function countryNamed(word: string, names: NameIndex, locale: Locale): string | undefined {
  const places = (names.next(null, word)?.places ?? []).map((named) => named.place);
  const country = places.find((place) => place.kind === 'country')?.country;
  if (country !== undefined || locale.commonWords.has(word)) return country;
  const [first] = places;
  const isKnown = places.some((place) => place.kind === 'division' || place.population >= WELL_KNOWN);
  return isKnown && places.every((place) => place.country === first?.country) ? first?.country : undefined;
}

/** How large a part of the report's names of countries, peoples and well-known places falls to each country, 0 to 1. */
function shareOfCountries(tokens: readonly Token[], { names }: Knowledge, locale: Locale): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokens) {
    if (!token.capital) continue;
    const country = locale.demonyms.get(token.folded) ?? countryNamed(token.folded, names, locale);
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return new Map([...counts].map(([country, count]) => [country, count / total]));
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
