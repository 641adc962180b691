import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { changePlace, type GazetteerPlace, type PlaceKind, type PlaceName } from '../gazetteer/gazetteer-place.ts';
import { nameWords } from '../gazetteer/name-key.ts';
import { locales } from '../locale/locales.ts';
import type { Mention, Passage, Report } from '../model.ts';
import { soundAlike } from '../text/sounds.ts';
import { overlapFinder } from '../text/spans.ts';
import { type Token, tokenize } from '../text/tokens.ts';

/** A report of a collection as first read. */
export interface SpelledReading {
  readonly report: Report;
  readonly passages: readonly Passage[];
  readonly mentions: readonly Mention[];
}

/** What reports of one matter name again and again; of countries, every gazetteer has the names. */
const KINDS: ReadonlySet<PlaceKind> = new Set([
  'populated-place',
  'division',
  'district',
  'facility',
  'military-base',
  'border-crossing',
  'point',
] as const);
/** Words of a name that is looked for; longer ones are rarely only transliterated. */
const MOST_WORDS = 2;
const SHORTEST_WORD = 4; // letters
/** Places of a country that reports name when they speak of it; a single one may be a misreading. */
const LEAST_PLACES = 2;
const INSIDE_NAME = /^[ -]$/u;

interface Sought {
  readonly place: GazetteerPlace;
  readonly words: readonly string[];
}

/**
 * Places that some reports of a collection name, with the spellings of them in other reports that no gazetteer knows: reports
 * of one matter speak of the same towns, in Latin, Arabic and Cyrillic letters.
 */
export function findOtherSpellings(reads: readonly SpelledReading[], gazetteer: Gazetteer): GazetteerPlace[] {
  const sought = soughtPlaces(reads, gazetteer);
  const spellings = new Map<GazetteerPlace, Map<string, PlaceName>>();
  for (const read of reads)
    for (const [place, name] of spellingsIn(read, sought, gazetteer)) {
      const known = spellings.get(place) ?? new Map<string, PlaceName>();
      spellings.set(place, known.set(name.name, name));
    }
  return [...spellings].map(([place, names]) => changePlace(place, { names: [...place.names, ...names.values()] }));
}

/** The places of all reports under every name that they were met by, in the countries that the reports speak of. */
function soughtPlaces(reads: readonly SpelledReading[], gazetteer: Gazetteer): Sought[] {
  const named = reads.flatMap(({ mentions }) =>
    mentions.flatMap(({ place: id, toponym }) => {
      const place = id === null ? undefined : gazetteer.get(id);
      return place === undefined ? [] : [{ place, toponym }];
    }),
  );
  const countries = new Map<string, Set<string>>();
  for (const { place } of named)
    countries.set(place.country, (countries.get(place.country) ?? new Set()).add(place.id));
  const sought = new Map<string, Sought>();
  for (const { place, toponym } of named) {
    if (!KINDS.has(place.kind) || (countries.get(place.country)?.size ?? 0) < LEAST_PLACES) continue;
    for (const name of [place.name, toponym]) {
      const words = nameWords(name);
      if (words.length > MOST_WORDS || words.some((word) => word.length < SHORTEST_WORD)) continue;
      sought.set(`${place.id} ${words.join(' ')}`, { place, words });
    }
  }
  return [...sought.values()];
}

function spellingsIn(
  { report, passages, mentions }: SpelledReading,
  sought: readonly Sought[],
  gazetteer: Gazetteer,
): [GazetteerPlace, PlaceName][] {
  const locale = locales.get(report.language);
  if (locale === undefined || sought.length === 0) return [];
  const countries = new Set(sought.map(({ place }) => place.country));
  const isTaken = ({ place, role, candidates }: Mention): boolean => {
    const country = gazetteer.get(place ?? candidates[0]?.place ?? '')?.country;
    return (place !== null || role !== 'location') && (country === undefined || countries.has(country));
  };
  const takenAt = overlapFinder(mentions.filter(isTaken));
  const answers = new Map<string, Sought | null>();
  const isOrdinary = (token: Token): boolean =>
    locale.commonWords.has(token.folded) || locale.placeTypes.has(token.folded) || locale.demonyms.has(token.folded);
  const spellingOf = (word: string, at: number): [Sought, string] | null => {
    for (const { folded } of [{ folded: word }, ...locale.nameForms(word)]) {
      const key = `${at} ${folded}`;
      let found = answers.get(key);
      if (found === undefined) {
        const isKnown = sought.some(({ words }) => words[at] === folded);
        found =
          isKnown || folded.length < SHORTEST_WORD
            ? null
            : (sought.find(({ words }) => words[at] !== undefined && soundAlike(words[at], folded)) ?? null);
        answers.set(key, found);
      }
      if (found !== null) return [found, folded];
    }
    return null;
  };
  return passages.flatMap((passage) => {
    const tokens = tokenize(report.text, passage);
    return tokens.flatMap((token, index): [GazetteerPlace, PlaceName][] => {
      if (!token.capital || isOrdinary(token) || takenAt(token).length > 0) return [];
      const first = spellingOf(token.folded, 0);
      if (first === null) return [];
      const [{ place, words }, spelled] = first;
      const rest = tokens.slice(index + 1, index + words.length);
      const fits =
        rest.length === words.length - 1 &&
        rest.every((next, at) => INSIDE_NAME.test(next.gap) && soundAlike(words[at + 1] ?? '', next.folded));
      if (!fits) return [];
      const name = [spelled, ...rest.map(({ text }) => text)].join(' ');
      return [[place, { name: capitalized(name, token), lang: report.language }]];
    });
  });
}

function capitalized(name: string, { upper }: Token): string {
  return upper ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
