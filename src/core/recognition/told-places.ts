import type { Locale } from '../locale/locale.ts';
import type { Mention, Passage } from '../model.ts';
import { foldWord } from '../text/normalize.ts';
import { overlapFinder } from '../text/spans.ts';
import { type Token, tokenize } from '../text/tokens.ts';

/** A name that a report itself places: "X lies 60 km north of Y". */
export interface ToldPlace {
  /** Folded words. */
  readonly words: readonly string[];
  readonly place: string;
  readonly relation: Mention['relation'];
  readonly candidates: Mention['candidates'];
  readonly rule: string;
}

const LONGEST_NAME = 3; // words
const REACH = 60; // UTF-16 units between a name and the place that it is told by
const RELATIONS: ReadonlySet<string> = new Set(['offset', 'near', 'side']);

/** The names that a report places by a sentence or an apposition of its own, and that no gazetteer knows. */
export function findToldPlaces(
  text: string,
  passages: readonly Passage[],
  mentions: readonly Mention[],
  locale: Locale,
): ToldPlace[] {
  const byApposition = mentions.flatMap(({ toponym, place, relation, candidates, rule }): ToldPlace[] =>
    place !== null && rule.startsWith('placed by the words after it')
      ? [{ words: tokenize(toponym).map(({ folded }) => folded), place, relation, candidates, rule }]
      : [],
  );
  if (locale.lies === null) return byApposition;
  const { lies } = locale;
  const bySentence = mentions.flatMap((anchor): ToldPlace[] => {
    const { place, relation, candidates } = anchor;
    const passage = passages[anchor.passage];
    if (passage === undefined || place === null || relation === null || !RELATIONS.has(relation.kind)) return [];
    const before = text.slice(Math.max(passage.start, anchor.start - REACH), anchor.start);
    const match = lies.exec(before);
    if (match === null) return [];
    const from = Math.max(passage.start, anchor.start - REACH);
    const name = nameBefore(tokenize(text, { start: passage.start, end: from + match.index }));
    if (name.length === 0) return [];
    const rule = `placed by the report: “${name.map(({ text: word }) => word).join(' ')}${match[0]}${anchor.toponym}”`;
    return [{ words: name.map(({ folded }) => folded), place, relation, candidates, rule }];
  });
  return [...byApposition, ...bySentence];
}

function nameBefore(tokens: readonly Token[]): Token[] {
  const name: Token[] = [];
  for (let at = tokens.length - 1; at >= 0 && name.length < LONGEST_NAME; at -= 1) {
    const token = tokens[at];
    if (token === undefined || !token.upper) break;
    name.unshift(token);
    if (token.gap !== ' ') break;
  }
  return name;
}

/** Mentions with every other naming of the told places, where nothing else is read there. */
export function placeToldNames(
  text: string,
  passages: readonly Passage[],
  mentions: readonly Mention[],
  told: readonly ToldPlace[],
): Mention[] {
  if (told.length === 0) return [...mentions];
  const byFirst = new Map(told.toReversed().map((place) => [place.words[0] ?? '', place]));
  const takenAt = overlapFinder(mentions.filter(({ place, role }) => place !== null || role !== 'location'));
  const found = passages.flatMap((passage, index): Mention[] => {
    const tokens = tokenize(text, passage);
    return tokens.flatMap((token, at): Mention[] => {
      const place = byFirst.get(token.folded) ?? byFirst.get(withoutClitic(token.folded));
      const closing = tokens[at + (place?.words.length ?? 1) - 1];
      if (place === undefined || closing === undefined || !token.capital) return [];
      if (place.words.some((word, offset) => offset > 0 && tokens[at + offset]?.folded !== word)) return [];
      const start = token.start;
      const end = closing.end;
      if (takenAt({ start, end }).length > 0) return [];
      return [
        {
          start,
          end,
          toponym: text.slice(start, end),
          passage: index,
          role: 'location',
          relation: place.relation,
          candidates: place.candidates,
          place: place.place,
          rule: place.rule,
        },
      ];
    });
  });
  const foundAt = overlapFinder(found);
  return [...mentions.filter((mention) => foundAt(mention).length === 0), ...found].sort(
    (one, other) => one.start - other.start,
  );
}

function withoutClitic(folded: string): string {
  return foldWord(folded).replace(/^[وبل](?=[\u0600-\u06ff]{3})/u, '');
}
