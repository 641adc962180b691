import type { Locale, PlaceType } from '../locale/locale.ts';
import type { Direction } from '../model.ts';
import type { Token } from '../text/tokens.ts';

/** What the words around a name say of it. `first` and `last` take in the words that narrow or widen the name. */
export interface NameContext {
  readonly first: number;
  readonly last: number;
  readonly placeType: PlaceType | null;
  readonly direction: Direction | null;
  readonly bank: Direction | null;
  readonly near: boolean;
  /** The distance that the text gives, in kilometres; `null` where it gives none. */
  readonly distanceKm: number | null;
  /** True where "countryside" follows or "greater" leads, so that the area around is meant. */
  readonly wider: boolean;
  /** The preposition that governs the whole expression, folded; `null` where there is none. */
  readonly preposition: string | null;
  /** Token position before the whole expression, its preposition included; −1 at the beginning. */
  readonly before: number;
}

/** Reads the cues around the name at token positions `first` to `last`; the first word's clitic letters are its preposition. */
export function readContext(
  tokens: readonly Token[],
  first: number,
  last: number,
  locale: Locale,
  cliticLetters = 0,
): NameContext {
  const after = readAfter(tokens, last, locale);
  const narrowed = readDirectionBefore(tokens, first, locale);
  const widened = locale.widening.has(wordAt(tokens, narrowed.first - 1, narrowed.first));
  const from = widened ? narrowed.first - 1 : narrowed.first;
  const bank = readBank(tokens, from, locale);
  const typed = readTypeBefore(tokens, bank.first, locale);
  const cue = readNear(tokens, typed.before, locale);
  const preposition = tokens[cue.before];
  const governs =
    preposition !== undefined &&
    (locale.locativePrepositions.has(preposition.folded) ||
      locale.agentPrepositions.has(preposition.folded) ||
      locale.prepositions.to.has(preposition.folded));
  const clitic = (tokens[first]?.folded ?? '').slice(0, cliticLetters);
  if (clitic !== '' && bank.first === first)
    return {
      ...readClitic(clitic, first, locale),
      first,
      last: after.last,
      placeType: after.placeType,
      wider: after.surroundings,
    };
  return {
    first: bank.first,
    last: after.last,
    placeType: after.placeType ?? typed.placeType ?? (widened ? 'division' : null),
    direction: bank.direction === null ? (narrowed.direction ?? after.direction ?? cue.direction) : null,
    bank: bank.direction,
    // "Close to Ruritania's ministry" is near the ministry.
    near: cue.near && !isOwner(tokens, after.last, locale),
    distanceKm: cue.distanceKm,
    wider: widened || after.surroundings || cue.wider,
    preposition: governs ? preposition.folded : null,
    before: governs ? cue.before - 1 : cue.before,
  };
}

/** Whether something that a name owns follows it, but no site of the place: "X's army", not "X's airport". */
function isOwner(tokens: readonly Token[], last: number, locale: Locale): boolean {
  const owned = tokens[last + 1];
  return owned !== undefined && /^[’']s\s/u.test(owned.gap) && !locale.facilities.has(owned.folded);
}

/** A clitic is the name's preposition, or joins it to what stands before. */
function readClitic(clitic: string, first: number, locale: Locale) {
  const governs =
    locale.locativePrepositions.has(clitic) ||
    locale.agentPrepositions.has(clitic) ||
    locale.prepositions.to.has(clitic);
  return {
    direction: null,
    bank: null,
    near: false,
    distanceKm: null,
    preposition: governs || locale.conjunctions.has(clitic) ? clitic : null,
    before: first - 1,
  };
}

/** True where the words before a position ask for a place: "near", "in", "the town of", or an Arabic article joined to it. */
export function expectsPlace(tokens: readonly Token[], position: number, locale: Locale): boolean {
  const context = readContext(tokens, position, position, locale);
  const joinsArticle = /^(?:al|el)$/u.test(tokens[position]?.folded ?? '') && tokens[position + 1]?.gap === '-';
  return (
    context.near ||
    context.direction !== null ||
    context.placeType !== null ||
    joinsArticle ||
    locale.locativePrepositions.has(context.preposition ?? '')
  );
}

function wordAt(tokens: readonly Token[], position: number, next: number): string {
  const gap = tokens[next]?.gap ?? '';
  return /^[\s‐-]+$/u.test(gap) ? (tokens[position]?.folded ?? '') : '';
}

function readAfter(tokens: readonly Token[], last: number, locale: Locale) {
  const next = tokens[last + 1];
  const none = { last, placeType: null, direction: null, surroundings: false };
  if (next === undefined) return none;
  const direction = locale.directions.get(next.folded);
  // "Sudan's southeastern Gedaref" speaks of Gedaref.
  const isOfNext = tokens[last + 2]?.capital === true && tokens[last + 2]?.gap === ' ';
  if (direction !== undefined && !isOfNext && /^[’']s\s+$/u.test(next.gap))
    return { ...none, last: last + 1, direction };
  if (!/^\s+$/u.test(next.gap)) return none;
  const placeType = locale.placeTypes.get(next.folded) ?? null;
  const isAdjective = locale.typeCompounds.has(tokens[last + 2]?.folded ?? '') && next.folded === 'state';
  if (placeType !== null && !isAdjective && !opensLongerName(tokens, last + 1))
    return { ...none, last: last + 1, placeType };
  if (locale.surroundings.has(next.folded)) return { ...none, last: last + 1, surroundings: true };
  return none;
}

/** A capitalised kind before another capital is part of a longer name: "Ohio State University". */
function opensLongerName(tokens: readonly Token[], position: number): boolean {
  const kind = tokens[position];
  const next = tokens[position + 1];
  return kind?.capital === true && next !== undefined && next.gap === ' ' && next.upper;
}

/** "southern Idlib", "north-eastern Syria" (two words), "the north of Syria" is left to the noun. */
function readDirectionBefore(
  tokens: readonly Token[],
  first: number,
  locale: Locale,
): { first: number; direction: Direction | null } {
  const nearer = wordAt(tokens, first - 1, first);
  const farther = wordAt(tokens, first - 2, first - 1);
  const compound = locale.directions.get(`${farther}${nearer}`);
  if (nearer !== '' && farther !== '' && compound !== undefined) return { first: first - 2, direction: compound };
  const direction = locale.directions.get(nearer) ?? null;
  return { first: direction === null ? first : first - 1, direction };
}

/** "the eastern bank of the Euphrates". */
function readBank(
  tokens: readonly Token[],
  first: number,
  locale: Locale,
): { first: number; direction: Direction | null } {
  const none = { first, direction: null };
  let position = skip(tokens, first - 1, locale.articles);
  if (!locale.typeLinks.has(tokens[position]?.folded ?? '')) return none;
  position -= 1;
  if (!locale.banks.has(tokens[position]?.folded ?? '')) return none;
  const direction = locale.directions.get(tokens[position - 1]?.folded ?? '');
  return direction === undefined ? none : { first: position - 1, direction };
}

/** "the town of X", "the Syrian province of X", "the border-town of X"; also steps over a bare "the". */
function readTypeBefore(
  tokens: readonly Token[],
  first: number,
  locale: Locale,
): { placeType: PlaceType | null; before: number } {
  const bare = {
    placeType: null,
    before: skip(tokens, first - 1, locale.articles),
  };
  let position = first - 1;
  if (!/^\s+$/u.test(tokens[first]?.gap ?? ' ') && first > 0)
    return { placeType: null, before: clauseBefore(tokens, first) };
  position = skip(tokens, position, locale.typeLinks);
  const placeType = locale.placeTypes.get(tokens[position]?.folded ?? '');
  if (placeType === undefined || (position === first - 1 && locale.typeNeedsLink)) return bare;
  position -= 1;
  if (
    locale.typeLinks.has(tokens[position]?.folded ?? '') &&
    !locale.locativePrepositions.has(tokens[position]?.folded ?? '')
  )
    position -= 1;
  if (locale.demonyms.has(tokens[position]?.folded ?? '')) position -= 1;
  return { placeType, before: skip(tokens, position, locale.articles) };
}

/** Punctuation before a name parts it from any preposition: −1. A hyphen or a quotation mark does not. */
function clauseBefore(tokens: readonly Token[], first: number): number {
  return /^[\s“"‘'(‐-]*$/u.test(tokens[first]?.gap ?? '') ? first - 1 : -1;
}

interface Aside {
  readonly near: boolean;
  readonly distanceKm: number | null;
  readonly direction: Direction | null;
  readonly wider: boolean;
  readonly before: number;
}

/**
 * What the words before a name say of the way from it: "near X", "5 km from X", "12 km east of X", "south of X"; or of its
 * parts: "the north of X", "the western countryside of X".
 */
function readNear(tokens: readonly Token[], before: number, locale: Locale): Aside {
  const none: Aside = { near: false, distanceKm: null, direction: null, wider: false, before };
  for (const cue of locale.nearCues) {
    const start = before - cue.length + 1;
    if (start >= 0 && cue.every((word, offset) => tokens[start + offset]?.folded === word))
      return { ...none, near: true };
  }
  if (!locale.distanceLinks.has(tokens[before]?.folded ?? '')) return none;
  const word = (steps: number): string => tokens[before - steps]?.folded ?? '';
  if (locale.surroundings.has(word(1))) {
    const direction = locale.directions.get(word(2)) ?? null;
    return {
      ...none,
      wider: true,
      direction,
      before: skip(tokens, before - (direction === null ? 2 : 3), locale.articles),
    };
  }
  const direction = locale.directions.get(word(1)) ?? null;
  if (direction !== null && locale.articles.has(word(2))) return { ...none, direction, before: before - 3 };
  const unitAt = before - (direction === null ? 1 : 2);
  const unit = locale.distanceUnits.get(tokens[unitAt]?.folded ?? '');
  if (unit === undefined) return direction === null ? none : { ...none, near: true, before: before - 2 };
  return { ...none, near: true, distanceKm: distanceBefore(tokens, unitAt, unit), before: unitAt - 2 };
}

/** "12 km", "12km" is one word and stays unread; "2.5 km" is two numbers to the tokens, so it is read from neither. */
function distanceBefore(tokens: readonly Token[], unitAt: number, kilometres: number): number | null {
  const number = tokens[unitAt - 1];
  if (number === undefined || !/^\d{1,4}$/u.test(number.text) || /[\d.,]$/u.test(number.gap)) return null;
  return Math.round(Number(number.text) * kilometres * 10) / 10;
}

function skip(tokens: readonly Token[], position: number, words: ReadonlySet<string>): number {
  let at = position;
  while (at >= 0 && words.has(tokens[at]?.folded ?? '')) at -= 1;
  return at;
}
