import type { FactionMention } from '../faction/match-factions.ts';
import type { GazetteerPlace } from '../gazetteer/gazetteer-place.ts';
import { isArticle } from '../gazetteer/name-key.ts';
import type { Locale } from '../locale/locale.ts';
import type { Role, Span } from '../model.ts';
import { spanOf, type Token } from '../text/tokens.ts';
import type { NameContext } from './context.ts';

/** A role and the rule that gave it. */
export interface RoleDecision {
  readonly role: Role;
  readonly rule: string;
}

/** The name before in the same sentence, with the position of its last word. */
export interface PreviousName extends RoleDecision {
  readonly last: number;
}

/** GeoNames feature code of a country's capital. */
const CAPITAL = 'PPLC';
/** `US`, `U.S.`, `UK`. */
const ABBREVIATION = /^\p{Lu}(?:\p{Lu}|\.)+$/u;
/** Words back from "to X" within which a verb of motion makes it a destination. */
const MOTION_REACH = 8;

/**
 * The role of a name that stands at `context` and most likely means `place`.
 *
 * A town, an area or a river is a location. A country or a capital may stand for its government (metonymy): it is a
 * location where a locative preposition governs it, and an actor where it acts, owns an organ of state, or is dealt with.
 */
export function decideRole(
  tokens: readonly Token[],
  context: NameContext,
  place: GazetteerPlace,
  factionsAt: (span: Span) => readonly FactionMention[],
  previous: PreviousName | null,
  locale: Locale,
): RoleDecision {
  const span = spanOf(tokens, context.first, context.last);
  const name = span === null ? undefined : factionsAt(span).find((faction) => holds(faction, span));
  if (name !== undefined) return { role: 'part-of-name', rule: 'part of a party’s name' };
  const body = tokens[context.first - 1];
  if (body !== undefined && tokens[context.first]?.gap === ' ' && locale.bodies.has(body.folded))
    return { role: 'part-of-name', rule: `${PART_OF_NAME} “${body.text}”` };
  if (
    body !== undefined &&
    locale.vessels.has(body.folded) &&
    /^ ?["“”«‘'„ ]?$/u.test(tokens[context.first]?.gap ?? '')
  )
    return { role: 'part-of-name', rule: `${SHIP} “${body.text}”` };
  if (previous?.rule.startsWith(SHIP) === true && isNextShip(tokens, previous.last, context.first, locale))
    return { role: 'part-of-name', rule: previous.rule };
  if (isMetonym(tokens, context, locale)) return actor('a building that stands for who sits there');
  const named = locale.hasCapitals ? partOfName(tokens, context, locale) : null;
  const longer = named === INSTITUTION && NATURAL.has(place.kind) ? null : named;
  if (place.kind !== 'country' && place.featureCode !== CAPITAL)
    return longer ?? ownedOrgan(tokens, context, locale) ?? location('a place, not a government');
  const adjective = (longer === INSTITUTION ? null : longer) ?? attributive(tokens, context, locale);
  if (adjective !== null) return adjective;
  if (context.direction !== null || context.near || context.wider)
    return location('a part of it or its surroundings is meant');
  if (longer === INSTITUTION) return INSTITUTION;
  return (
    organ(tokens, context, locale) ??
    governed(tokens, context, place, previous, locale) ??
    acting(tokens, context, previous, locale)
  );
}

/** What the rule of a ship's name begins with. */
const SHIP = 'name of a ship behind';

/** "The boats Berdyansk (P-175) and Nikopol": only pennant numbers and "and" between. */
function isNextShip(tokens: readonly Token[], last: number, first: number, locale: Locale): boolean {
  const between = tokens.slice(last + 1, first);
  return (
    between.some(({ folded }) => locale.conjunctions.has(folded)) &&
    between.every(({ folded, text }) => locale.conjunctions.has(folded) || text === text.toUpperCase())
  );
}

/** "The Euphrates River" is the river, where "Damascus University" is not the town. */
const NATURAL: ReadonlySet<GazetteerPlace['kind']> = new Set(['river', 'water', 'mountains', 'desert'] as const);

const location = (rule: string): RoleDecision => ({ role: 'location', rule });
const actor = (rule: string): RoleDecision => ({ role: 'actor', rule });

/** True where a party's name takes in more words than the place's ("Liwa al-Quds", "Syrian Army"). */
function holds(faction: FactionMention, name: Span): boolean {
  const longer = faction.start < name.start || faction.end > name.end;
  return !faction.adjective && longer && faction.start <= name.start && faction.end >= name.end;
}

/** What the rule of a name begins with that the words beside it make part of a longer one. */
export const PART_OF_NAME = 'part of a name with';

/** The role of a name that an institution is called after ("Damascus University"), which names its place but is not it. */
export const INSTITUTION: RoleDecision = { role: 'actor', rule: 'an institution of the place' };

/** A capitalised word right beside the name makes it part of a longer one: a person, a street, a newspaper, an institution. */
function partOfName(tokens: readonly Token[], context: NameContext, locale: Locale): RoleDecision | null {
  const previous = tokens[context.first - 1];
  const first = tokens[context.first];
  const next = afterArticle(tokens, context.last + 1);
  const isJoined = next !== tokens[context.last + 1];
  if (isBeside(previous, first?.gap, locale) && context.before === context.first - 1)
    return { role: 'part-of-name', rule: `${PART_OF_NAME} “${previous?.text}”` };
  if (!isBeside(next, next?.gap, locale) || locale.facilities.has(next?.folded ?? '')) return null;
  const isNewspaper = locale.newspapers.has(next?.folded ?? '');
  if (isJoined || locale.streets.has(next?.folded ?? '') || isNewspaper)
    return { role: 'part-of-name', rule: `${PART_OF_NAME} “${next?.text}”` };
  // Where institutions follow no place's name, the longer name is a person's or a firm's.
  return locale.institutions.size === 0
    ? { role: 'part-of-name', rule: `${PART_OF_NAME} “${next?.text}”` }
    : INSTITUTION;
}

function isBeside(token: Token | undefined, gap: string | undefined, locale: Locale): boolean {
  return token?.capital === true && /^\p{L}/u.test(token.text) && gap === ' ' && !isOrdinary(token, locale);
}

function isMetonym(tokens: readonly Token[], { first, last }: NameContext, locale: Locale): boolean {
  let name = '';
  for (let position = first; position <= last; position += 1) name += tokens[position]?.folded ?? '';
  return locale.metonyms.has(name);
}

/** The word at a position, or behind an article joined to it: in "Omar al-Baghdadi" the surname. */
function afterArticle(tokens: readonly Token[], position: number): Token | undefined {
  const token = tokens[position];
  const joined = tokens[position + 1];
  const isJoined = token !== undefined && joined?.gap === '-' && isArticle(token.folded, joined.folded);
  return isJoined ? { ...joined, gap: token.gap } : token;
}

/** Words that are capitalised for another reason than being part of a name. */
function isOrdinary(token: Token, locale: Locale): boolean {
  const word = token.folded;
  if (locale.personTitles.has(word) || locale.institutions.has(word)) return false;
  if (locale.newspapers.has(word) || locale.streets.has(word)) return false;
  return (
    locale.commonWords.has(word) ||
    locale.demonyms.has(word) ||
    locale.directions.has(word) ||
    locale.placeTypes.has(word) ||
    locale.locativePrepositions.has(word) ||
    locale.articles.has(word) ||
    locale.typeLinks.has(word)
  );
}

/** "US troops": an abbreviation of a country before a noun is its adjective. */
function attributive(tokens: readonly Token[], context: NameContext, locale: Locale): RoleDecision | null {
  const name = tokens[context.last];
  const next = tokens[context.last + 1];
  if (name === undefined || next === undefined || next.gap !== ' ' || !ABBREVIATION.test(name.text)) return null;
  const word = next.folded;
  const isFunctionWord =
    locale.agentVerbs.has(word) ||
    locale.conjunctions.has(word) ||
    locale.locativePrepositions.has(word) ||
    locale.agentPrepositions.has(word) ||
    locale.relativePronouns.has(word) ||
    locale.prepositions.to.has(word);
  return isFunctionWord ? null : { role: 'demonym', rule: `an adjective of “${next.text}”` };
}

/** "forces of X", "X's ministry", "X's 45th Regiment". */
function organ(tokens: readonly Token[], context: NameContext, locale: Locale): RoleDecision | null {
  const owner = tokens[context.before];
  if (locale.prepositions.of.has(context.preposition ?? '') && owner !== undefined && locale.organs.has(owner.folded)) {
    return actor(`“${owner.text} of” speaks of its government`);
  }
  return ownedOrgan(tokens, context, locale);
}

/** "X's ministry", "X state's health ministry". */
function ownedOrgan(tokens: readonly Token[], context: NameContext, locale: Locale): RoleDecision | null {
  const next = tokens[context.last + 1];
  if (next === undefined || !/^[’']s?\s+$/u.test(next.gap)) return null;
  const owned = tokens
    .slice(context.last + 1, context.last + 5)
    .find(
      (token, index, run) =>
        run.slice(1, index + 1).every((word) => word.gap === ' ') && locale.organs.has(token.folded),
    );
  return owned === undefined ? null : actor(`“’s ${owned.text}” speaks of its government`);
}

function governed(
  tokens: readonly Token[],
  context: NameContext,
  place: GazetteerPlace,
  previous: PreviousName | null,
  locale: Locale,
): RoleDecision | null {
  const { preposition } = context;
  if (preposition === null) return null;
  if (previous !== null && previous.last >= context.before - 1 && locale.conjunctions.has(preposition))
    return {
      role: previous.role,
      rule: `joined by “${preposition}” to ${article(previous.role)} ${previous.role}`,
    };
  const speaks = [tokens[context.last + 1], tokens[context.last + 2], tokens[context.before]].find(
    (word) => word !== undefined && locale.saidIn.has(word.folded),
  );
  if (speaks !== undefined) return actor(`“${speaks.text}” is what its government does`);
  if (locale.prepositions.to.has(preposition)) return destination(tokens, context, locale);
  if (locale.prepositions.from.has(preposition)) return location(`“${preposition}” says from where`);
  if (locale.agentPrepositions.has(preposition)) return actor(`“${preposition}” names who acts or is dealt with`);
  const holder = tokens[context.before];
  if (holder !== undefined && place.kind === 'country' && locale.posts.has(holder.folded))
    return { role: 'part-of-name', rule: `“${holder.text} ${preposition}” is a post, not where something is` };
  return location(`“${preposition}” says where`);
}

function destination(tokens: readonly Token[], context: NameContext, locale: Locale): RoleDecision {
  const clause = tokens.slice(Math.max(0, context.before - MOTION_REACH), context.before + 1);
  const moves = clause.findLast((token) => locale.motionVerbs.has(token.folded));
  return moves === undefined
    ? actor(`“${context.preposition}” without going there`)
    : location(`“${moves.text} … ${context.preposition}” is a destination`);
}

function acting(
  tokens: readonly Token[],
  context: NameContext,
  previous: PreviousName | null,
  locale: Locale,
): RoleDecision {
  const next = tokens[context.last + 1];
  const opening = tokens[context.first];
  if (next !== undefined && next.gap === ' ' && locale.agentVerbs.has(next.folded))
    return actor(`“${next.text}” is what a government does`);
  if (previous !== null && previous.last === context.first - 1 && /^,\s+$/u.test(opening?.gap ?? '')) {
    return previous.role === 'location'
      ? location('set off by a comma, as the place that holds the one before')
      : actor('in a list of actors');
  }
  return actor('a country or capital without a word that says where');
}

function article(role: Role): string {
  return role === 'actor' ? 'an' : 'a';
}
