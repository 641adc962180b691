import type { GazetteerPlace } from '../gazetteer/gazetteer-place.ts';
import type { Locale, RelationPattern } from '../locale/locale.ts';
import type { Direction, Relation, RelationKind, Span } from '../model.ts';
import { foldContext } from '../text/normalize.ts';

/** Radius of "near X" where the text gives no distance. */
export const NEAR_RADIUS_KM = 10;
/** UTF-16 units that are looked at before a name, between two and after. */
const BEFORE = 90;
const BETWEEN = 60;
const AFTER = 40;
/** Beyond this a distance says where something is not rather than where it is. */
const FARTHEST_KM = 500;

/** A name that may stand in a relation, with what it is to be known by. */
export interface PlacedName<Item> {
  readonly item: Item;
  readonly name: Span;
  readonly place: GazetteerPlace;
}

/**
 * The names of a passage with the way in which the text places something against each. A relation of two names is
 * given to both, each with the other's id.
 * @param kinds the kinds that are looked for; `null` for all
 */
export function readRelations<Item>(
  text: string,
  passage: Span,
  placed: readonly PlacedName<Item>[],
  locale: Locale,
  kinds: ReadonlySet<RelationKind> | null = null,
): ReadonlyMap<Item, Relation> {
  const relations = new Map<Item, Relation>();
  if (kinds !== null && placed.length < 2) return relations;
  placed.forEach((current, order) => {
    if (relations.has(current.item)) return;
    const next = placed[order + 1];
    if (!hasCue(text, passage, current.name, next?.name ?? null, locale)) return;
    const around = surroundings(text, passage, current.name, next?.name ?? null);
    for (const pattern of locale.relations) {
      const groups = kinds === null || kinds.has(pattern.kind) ? match(pattern, around) : null;
      if (groups !== null && add(relations, pattern, groups, current, next ?? null, locale)) return;
    }
  });
  return relations;
}

/** Whether the words around a name speak of a river's bank, on whichever side. */
export function speaksOfBank(text: string, passage: Span, name: Span, locale: Locale): boolean {
  const around = surroundings(text, passage, name, null);
  return locale.relations.some((pattern) => pattern.kind === 'bank' && match(pattern, around) !== null);
}

/** Notes what a pattern that fits says. False where it says nothing of this kind of place, so that others may be tried. */
function add<Item>(
  relations: Map<Item, Relation>,
  pattern: RelationPattern,
  groups: Groups,
  current: PlacedName<Item>,
  next: PlacedName<Item> | null,
  locale: Locale,
): boolean {
  if (pattern.between === undefined) {
    const relation = toRelation(pattern, groups, current.place, locale);
    if (relation === undefined) return false;
    if (relation !== null) relations.set(current.item, relation);
    return true;
  }
  if (next === null || !mayJoin(current.place, next.place)) return false;
  const kind = pattern.kind as 'between' | 'road' | 'border';
  relations.set(current.item, { kind, other: next.place.id });
  relations.set(next.item, { kind, other: current.place.id });
  return true;
}

/** Whether any word near a name may open a relation: asked before all patterns, since most names stand in none. */
function hasCue(text: string, passage: Span, name: Span, next: Span | null, locale: Locale): boolean {
  const { relationCue } = locale;
  if (relationCue === null) return true;
  if (next !== null && next.start - name.end <= 3) return true;
  const from = Math.max(passage.start, name.start - CUE_REACH);
  return relationCue.test(text.slice(from, Math.min(passage.end, name.end + CUE_REACH)));
}

/** UTF-16 units on either side of a name within which a relation's first word stands. */
const CUE_REACH = 45;

interface Surroundings {
  readonly before: string;
  /** The text to the next name; `null` where there is none or it is far. */
  readonly between: string | null;
  readonly after: string;
  readonly afterNext: string;
}

function surroundings(text: string, passage: Span, name: Span, next: Span | null): Surroundings {
  const isClose = next !== null && next.start >= name.end && next.start - name.end <= BETWEEN;
  return {
    before: foldContext(text.slice(Math.max(passage.start, name.start - BEFORE), name.start)),
    between: isClose ? foldContext(text.slice(name.end, next.start)) : null,
    after: foldContext(text.slice(name.end, Math.min(passage.end, name.end + AFTER))),
    afterNext: next === null ? '' : foldContext(text.slice(next.end, Math.min(passage.end, next.end + AFTER))),
  };
}

type Groups = Readonly<Record<string, string | undefined>>;

/** The named groups of a pattern that fits; `null` where it does not. */
function match(pattern: RelationPattern, { before, between, after, afterNext }: Surroundings): Groups | null {
  const groups: Record<string, string | undefined> = {};
  if (pattern.before !== undefined) {
    const found = pattern.before.exec(before);
    if (found === null) return null;
    Object.assign(groups, found.groups);
  }
  if (pattern.between !== undefined) {
    const found = between === null ? null : pattern.between.exec(between);
    if (found === null) return null;
    Object.assign(groups, found.groups);
  }
  if (pattern.after !== undefined) {
    const found = pattern.after.exec(pattern.between === undefined ? after : afterNext);
    if (found === null) return null;
    Object.assign(groups, found.groups);
  }
  return groups;
}

/** A place does not stand in a relation of two with itself or with what holds it. */
function mayJoin(one: GazetteerPlace, other: GazetteerPlace): boolean {
  return one.id !== other.id && !one.within.includes(other.id) && !other.within.includes(one.id);
}

/** What a pattern of one name says; `null` where it says that the place is not meant, `undefined` where nothing. */
function toRelation(
  pattern: RelationPattern,
  groups: Groups,
  place: GazetteerPlace,
  locale: Locale,
): Relation | null | undefined {
  const direction = directionOf(groups.direction, locale);
  const distanceKm = distanceOf(groups.distance, groups.unit, locale);
  const isArea = AREAS.has(place.kind);
  const isFar = distanceKm !== null && distanceKm > FARTHEST_KM;
  switch (pattern.kind) {
    case 'near':
      if (isFar || WIDE.has(place.kind)) return null;
      return { kind: 'near', radiusKm: distanceKm ?? NEAR_RADIUS_KM, stated: distanceKm !== null };
    case 'offset':
      if (direction === null || distanceKm === null) return undefined;
      return isFar || WIDE.has(place.kind) ? null : { kind: 'offset', distanceKm, direction };
    case 'side':
    case 'part':
      if (direction === null) return undefined;
      if (isArea) return pattern.outside === true ? null : { kind: 'part', direction };
      return pattern.kind === 'side' && place.kind !== 'river' ? { kind: 'side', direction } : undefined;
    case 'outskirts':
      if (!isArea) return { kind: 'outskirts', direction };
      return direction === null ? undefined : { kind: 'part', direction };
    case 'bank':
      if (direction === null) return undefined;
      if (place.kind === 'river') return { kind: 'bank', direction };
      // "the western side of Hama": a town has outskirts, an area parts.
      return isArea ? { kind: 'part', direction } : { kind: 'outskirts', direction };
    default:
      return undefined;
  }
}

/** Too wide for anything to be near them. */
const WIDE: ReadonlySet<GazetteerPlace['kind']> = new Set(['country', 'division', 'district', 'continent'] as const);
const AREAS: ReadonlySet<GazetteerPlace['kind']> = new Set([
  'country',
  'division',
  'district',
  'region',
  'desert',
  'mountains',
  'continent',
] as const);

function directionOf(words: string | undefined, locale: Locale): Direction | null {
  return words === undefined ? null : (locale.directions.get(words.replaceAll(/[\s‐–-]+/gu, '')) ?? null);
}

/** "1,200": a comma before three digits parts thousands. */
const GROUPED = /^\d{1,3}(?:,\d{3})+$/u;

function distanceOf(number: string | undefined, unit: string | undefined, locale: Locale): number | null {
  if (number === undefined || unit === undefined) return null;
  const kilometres = locale.distanceUnits.get(unit.replaceAll(/\s+/gu, '')) ?? locale.distanceUnits.get(unit);
  const inWords = locale.numerals.get(number);
  const value = inWords ?? Number(GROUPED.test(number) ? number.replaceAll(',', '') : number.replace(/[,٫]/u, '.'));
  return kilometres === undefined || !Number.isFinite(value) ? null : Math.round(value * kilometres * 10) / 10;
}
