import type { GazetteerPlace } from '../gazetteer/gazetteer-place.ts';
import type { Locale, RelationPattern } from '../locale/locale.ts';
import type { Direction, Mention, Relation, Span } from '../model.ts';
import { foldContext } from '../text/normalize.ts';

/** Radius of "near X" where the text gives no distance. */
export const NEAR_RADIUS_KM = 10;
/** UTF-16 units that are looked at before a name, between two and after. */
const BEFORE = 90;
const BETWEEN = 60;
const AFTER = 40;
/** "300 metres from X" is still near it, "900 km from X" is not: beyond this a distance says nothing of the place. */
const FARTHEST_KM = 300;

/** A mention that may stand in a relation, with the span of its bare name. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly name: Span;
  readonly place: GazetteerPlace;
}

/**
 * The mentions of a passage with the way in which the text places something against each. A relation of two names is
 * given to both, each with the other's id.
 */
export function readRelations(
  text: string,
  passage: Span,
  placed: readonly PlacedMention[],
  locale: Locale,
): ReadonlyMap<Mention, Relation> {
  const relations = new Map<Mention, Relation>();
  placed.forEach((current, order) => {
    if (relations.has(current.mention)) return;
    const next = placed[order + 1];
    const around = surroundings(text, passage, current.name, next?.name ?? null);
    for (const pattern of locale.relations) {
      const groups = match(pattern, around);
      if (groups === null) continue;
      if (pattern.between === undefined) {
        const relation = toRelation(pattern, groups, current.place, locale);
        if (relation === null) continue;
        relations.set(current.mention, relation);
      } else if (next !== undefined) {
        if (!mayJoin(current.place, next.place)) continue;
        const kind = pattern.kind as 'between' | 'road' | 'border';
        relations.set(current.mention, { kind, other: next.place.id });
        relations.set(next.mention, { kind, other: current.place.id });
      }
      return;
    }
  });
  return relations;
}

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

function toRelation(pattern: RelationPattern, groups: Groups, place: GazetteerPlace, locale: Locale): Relation | null {
  const direction = directionOf(groups.direction, locale);
  const distanceKm = distanceOf(groups.distance, groups.unit, locale);
  const isArea = AREAS.has(place.kind);
  switch (pattern.kind) {
    case 'near':
      if (WIDE.has(place.kind)) return null;
      if (distanceKm !== null && distanceKm > FARTHEST_KM) return null;
      return { kind: 'near', radiusKm: distanceKm ?? NEAR_RADIUS_KM, stated: distanceKm !== null };
    case 'offset':
      if (direction === null || distanceKm === null || distanceKm > FARTHEST_KM) return null;
      return place.kind === 'country' ? null : { kind: 'offset', distanceKm, direction };
    case 'side':
    case 'part':
      if (direction === null) return null;
      if (isArea) return { kind: 'part', direction };
      return pattern.kind === 'side' && place.kind !== 'river' ? { kind: 'side', direction } : null;
    case 'outskirts':
      if (isArea) return direction === null ? null : { kind: 'part', direction };
      return { kind: 'outskirts', direction };
    case 'bank':
      return direction === null || place.kind !== 'river' ? null : { kind: 'bank', direction };
    default:
      return null;
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

function distanceOf(number: string | undefined, unit: string | undefined, locale: Locale): number | null {
  if (number === undefined || unit === undefined) return null;
  const kilometres = locale.distanceUnits.get(unit.replaceAll(/\s+/gu, '')) ?? locale.distanceUnits.get(unit);
  const value = Number(number.replace(/[,٫]/u, '.'));
  return kilometres === undefined || !Number.isFinite(value) ? null : Math.round(value * kilometres * 10) / 10;
}
