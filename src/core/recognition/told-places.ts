import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { GazetteerPlace } from '../gazetteer/gazetteer-place.ts';
import type { NameIndex, NameNode } from '../gazetteer/name-index.ts';
import { nameKey, nameWords } from '../gazetteer/name-key.ts';
import type { Locale } from '../locale/locale.ts';
import type { Direction, Mention, Passage, Position } from '../model.ts';
import { pointOf } from '../resolution/point-of.ts';
import { pointBeside } from '../resolution/relative-location.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { APPOSITION, APPOSITION_REACH } from './apposition.ts';
import { readRelations } from './relations.ts';

/** What begins the ids of places that no gazetteer knows and a report places itself. */
const TOLD = 'told:';
const LONGEST_NAME = 3; // words
const REACH = 60; // UTF-16 units between a name and the place that it is told by
const RELATIONS: ReadonlySet<string> = new Set(['offset', 'near', 'side']);
const OPPOSITE: Readonly<Record<Direction, Direction>> = {
  north: 'south',
  'north-east': 'south-west',
  east: 'west',
  'south-east': 'north-west',
  south: 'north',
  'south-west': 'north-east',
  west: 'east',
  'north-west': 'south-east',
  centre: 'centre',
};

/** A report as far as it is read when its own places are looked for. */
export interface ToldReading {
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly mentions: readonly Mention[];
}

interface Told {
  readonly name: string;
  readonly position: Position;
  /** The place that it is told by; `null` for coordinates. */
  readonly anchor: GazetteerPlace | null;
  readonly source: string;
}

/** True for a place that only a report knows. */
export function isTold({ id }: GazetteerPlace): boolean {
  return id.startsWith(TOLD);
}

/**
 * Places that a report itself puts on the map and that the gazetteer lacks: "X lies 60 km north of Y", "X hill, grid 35M QU
 * 2710 5975", "at 36.5, 40.3, 4 km south-west of X". Their point is as exact as those words; of a name told twice the first
 * telling counts.
 */
export function findToldPlaces(
  reading: ToldReading,
  locale: Locale,
  gazetteer: Gazetteer,
  names: NameIndex,
): GazetteerPlace[] {
  const { mentions } = reading;
  const found = mentions.flatMap((mention): Told[] => [
    ...byApposition(mention, gazetteer),
    ...bySentence(mention, reading, locale, gazetteer),
    ...byAnchor(mention, reading, locale, gazetteer),
  ]);
  if (found.length === 0) return [];
  const country = commonCountry(mentions, gazetteer);
  const places = found
    .filter(({ name, anchor }) => !isKnown(name, anchor?.country ?? country, names))
    .map((told) => toPlace(told, country));
  return [...new Map(places.toReversed().map((place) => [place.id, place])).values()].reverse();
}

function toPlace({ name, position, anchor, source }: Told, country: string): GazetteerPlace {
  return {
    id: TOLD + nameKey(name).replaceAll(' ', '-'),
    name,
    names: [],
    kind: 'point',
    featureCode: null,
    country: anchor?.country ?? country,
    within: anchor?.within ?? [],
    population: 0,
    coordinates: position,
    approximate: true,
    source,
  };
}

/** A name that was placed by the words behind it. */
function byApposition(mention: Mention, gazetteer: Gazetteer): Told[] {
  if (mention.place === null || !mention.rule.startsWith('placed by the words after it')) return [];
  const point = pointOf(mention, gazetteer);
  return point === null
    ? []
    : [{ name: mention.toponym, position: point.position, anchor: point.place, source: mention.rule }];
}

/** "X lies 60 km north of Y": the mention is Y's. */
function bySentence(anchor: Mention, { text, passages }: ToldReading, locale: Locale, gazetteer: Gazetteer): Told[] {
  const passage = passages[anchor.passage];
  const isRelated = anchor.relation !== null && RELATIONS.has(anchor.relation.kind);
  if (locale.lies === null || passage === undefined || anchor.place === null || !isRelated) return [];
  const from = Math.max(passage.start, anchor.start - REACH);
  const match = locale.lies.exec(text.slice(from, anchor.start));
  const point = match === null ? null : pointOf(anchor, gazetteer);
  if (match === null || point === null) return [];
  const tokens = nameBefore(tokenize(text, { start: passage.start, end: from + match.index }));
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return [];
  const name = text.slice(first.start, last.end);
  const source = `placed by the report: “${name}${match[0]}${anchor.toponym}”`;
  return [{ name, position: point.position, anchor: point.place, source }];
}

/** "grid 35M QU 2710 5975, 4 km south-west of X": the mention is X's, which lies as far the other way. */
function byAnchor(
  unknown: Mention,
  { text, passages, mentions }: ToldReading,
  locale: Locale,
  gazetteer: Gazetteer,
): Told[] {
  const passage = passages[unknown.passage];
  if (passage === undefined || unknown.role !== 'location' || unknown.place !== null) return [];
  const anchor = mentions.findLast(
    ({ place, relation, end }) =>
      place !== null && relation === null && end <= unknown.start && unknown.start - end <= APPOSITION_REACH,
  );
  const point = anchor === undefined || anchor.start < passage.start ? null : pointOf(anchor, gazetteer);
  if (anchor === undefined || point === null || AREAS.has(point.precision)) return [];
  const between = text.slice(anchor.end, unknown.start);
  if (!APPOSITION.test(between)) return [];
  const relation = readRelations(text, passage, [{ item: unknown, name: unknown, place: ANY_PLACE }], locale).get(
    unknown,
  );
  if (relation?.kind !== 'offset') return [];
  return [
    {
      name: unknown.toponym,
      position: pointBeside(point.position, relation.distanceKm, OPPOSITE[relation.direction]),
      anchor: point.place,
      source: `placed by the report: “${anchor.toponym}${between}${unknown.toponym}”`,
    },
  ];
}

const AREAS: ReadonlySet<string> = new Set(['area', 'country']);
/** Stands for a town whose place is looked for. */
const ANY_PLACE: GazetteerPlace = {
  id: TOLD,
  name: '',
  names: [],
  kind: 'populated-place',
  featureCode: null,
  country: '',
  within: [],
  population: 0,
  coordinates: [0, 0],
  source: '',
};

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

function isKnown(name: string, country: string, names: NameIndex): boolean {
  let node: NameNode | null = null;
  for (const word of nameWords(name)) {
    node = names.next(node, word);
    if (node === null) return false;
  }
  return node?.places.some(({ place }) => place.country === country) ?? true;
}

/** The country of most of a report's places; empty where it names none. */
function commonCountry(mentions: readonly Mention[], gazetteer: Gazetteer): string {
  const counts = new Map<string, number>();
  for (const { place } of mentions) {
    const country = place === null ? undefined : gazetteer.get(place)?.country;
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? '';
}
