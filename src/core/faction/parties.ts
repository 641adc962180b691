import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { NameIndex } from '../gazetteer/name-index.ts';
import { nameWords } from '../gazetteer/name-key.ts';
import type { Locale } from '../locale/locale.ts';
import { locales } from '../locale/locales.ts';
import type { Mention, Span } from '../model.ts';
import { overlapFinder } from '../text/spans.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { type FactionIndex, indexFactions, matchFactions } from './match-factions.ts';

/** A faction as far as claims ask for it. */
export interface Party {
  readonly id: string;
  /** A short name for a sentence about it. */
  readonly label: string;
  /** Names in any language, short forms and organs. */
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
  readonly machineTranslatedAliases: readonly string[];
  /** ISO 3166-1 alpha-2 of the state that it governs or fights for; `null` where none is told. */
  readonly country: string | null;
  /** `state`, `state-forces`, `armed-group`, …; `null` where it is not told. */
  readonly kind: string | null;
  /** Ids of the parties that it backs. */
  readonly backs: readonly string[];
}

/** Words that name a party: by a name of its own, or by an adjective or a capital of its state. */
export interface PartyMention extends Span {
  readonly party: string;
}

/** Parties, prepared for `findParties`. */
export interface PartyIndex {
  readonly parties: ReadonlyMap<string, Party>;
  readonly names: FactionIndex;
  /** By ISO 3166-1 alpha-2, in the list's order. */
  readonly ofCountry: ReadonlyMap<string, readonly Party[]>;
  /** By the beginning of an adjective, folded. */
  readonly ofAdjective: ReadonlyMap<string, readonly Party[]>;
}

const FORCES_KIND = /forces|army|military/u;
const STATE_KIND = /^state$|government/u;
/** Words after an adjective that speak of soldiers rather than of a government. */
const FORCES_NOUN =
  /^(?:soldiers?|troops?|army|military|forces?|fighters?|jets?|aircraft|warplanes?|patrols?|convoys?|units?|servicem[ae]n|officers?|instructors?|armed|air|tanks?|военн[а-я]*|солдат[а-я]*|арми[а-я]*|войск[а-я]*|минобороны|генштаб[а-я]*|вооруженн[а-я]*|силы|сил|боец|боицы|боицов|подразделени[а-я]*|артиллери[а-я]*|авиаци[а-я]*|جنود|جندي[\u0600-\u06ff]*|الجيش|قوات|القوات)$/u;

/** Nouns after an adjective that make it a place's: "the Syrian border", "Turkish territory". */
const LAND_NOUN =
  /^(?:border|frontier|territory|soil|airspace|waters|coast|coastal|countryside|desert|island|city|town|village|capital|границ[а-я]*|территори[а-я]*|город[а-я]*|дерев[а-я]*|побережь[а-я]*|حدود|الحدود|الحدودي|الحدودية|اراضي|الاراضي|العاصمه|مدينه|المدينه)$/u;

const GUARD = /^(?:guards?|police|services?|agency|forces?|troops?|patrols?|units?|ships?|officers?|حرس)$/u;

/** Prepares parties; the state behind each is found by its names and adjectives where it is not told. */
export function indexParties(parties: readonly Party[], names: NameIndex): PartyIndex {
  const complete = parties.map((party) => ({ ...party, country: party.country ?? countryOf(party, names) }));
  const ofCountry = new Map<string, Party[]>();
  const ofAdjective = new Map<string, Party[]>();
  for (const party of complete) {
    if (party.country !== null && party.kind !== 'armed-group')
      ofCountry.set(party.country, [...(ofCountry.get(party.country) ?? []), party]);
    for (const adjective of party.adjectives) {
      const [word, second] = tokenize(adjective);
      if (word !== undefined && second === undefined)
        ofAdjective.set(stem(word.folded), [...(ofAdjective.get(stem(word.folded)) ?? []), party]);
    }
  }
  return {
    parties: new Map(complete.map((party) => [party.id, party])),
    names: indexNames(complete),
    ofCountry,
    ofAdjective,
  };
}

/** The names and compound adjectives of parties, as factions' are matched. */
export function indexNames(parties: readonly Party[]): FactionIndex {
  return indexFactions(
    parties.map(({ id, names, adjectives, machineTranslatedAliases, backs }) => ({
      id,
      country: null,
      names: { en: '', ar: '', ru: '' },
      shortNames: { en: '', ar: '', ru: '' },
      color: { light: '', dark: '' },
      glyph: 'circle' as const,
      aliases: [...new Set([...names.flatMap(withAcronym), ...adjectives.filter(isCompound)])],
      adjectives: [],
      machineTranslatedAliases,
      backs,
    })),
  );
}

/** The namings of parties among the words of a sentence, in order; `mentions` are its place names. */
export function findParties(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  index: PartyIndex,
  locale: Locale,
  gazetteer: Gazetteer,
  machineTranslated: boolean,
): PartyMention[] {
  const locationsAt = overlapFinder(mentions.filter(({ role }) => role === 'location'));
  const listed = matchFactions(tokens, index.names, machineTranslated).map(
    ({ start, end, faction }): PartyMention => ({ start, end, party: faction }),
  );
  const named = listed.filter(
    (found) => !locationsAt(found).some(({ start, end }) => start <= found.start && found.end <= end),
  );
  const namedAt = overlapFinder(named);
  const byState = tokens.flatMap((token, position): PartyMention[] => {
    if (namedAt(token).length > 0 || (locale.demonymsAreCapitalised && !token.capital)) return [];
    if (isOfLand(tokens, position)) return [];
    const country = locale.demonyms.get(token.folded) ?? locale.demonyms.get(withoutArticle(token.folded));
    const parties =
      index.ofAdjective.get(stem(withoutArticle(token.folded))) ??
      (country === undefined ? [] : index.ofCountry.get(country));
    const party = choose(parties ?? [], tokens.slice(position + 1, position + 4));
    return party === null ? [] : [{ start: token.start, end: token.end, party: party.id }];
  });
  const byCapital = mentions.flatMap(({ role, start, end, candidates }): PartyMention[] => {
    if (role !== 'actor' || namedAt({ start, end }).length > 0) return [];
    const country = gazetteer.get(candidates[0]?.place ?? '')?.country ?? '';
    // "Ruritania's military" is its forces.
    const position = tokens.findIndex((token) => token.start >= end);
    const party = choose(
      index.ofCountry.get(country) ?? [],
      position === -1 ? [] : tokens.slice(position, position + 2),
    );
    return party === null ? [] : [{ start, end, party: party.id }];
  });
  return [...named, ...byState, ...byCapital]
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter((found, position, all) => position === 0 || found.start >= (all[position - 1]?.end ?? 0));
}

/** Whether an adjective of a state describes land: "the Turkish-Syrian state border". */
function isOfLand(tokens: readonly Token[], position: number): boolean {
  for (let at = position + 1; at <= position + 3; at += 1) {
    const token = tokens[at];
    if (token === undefined || !/^[ -]$/u.test(token.gap) || FORCES_NOUN.test(token.folded)) return false;
    // "Border guards" are people.
    if (LAND_NOUN.test(token.folded)) return !GUARD.test(tokens[at + 1]?.folded ?? '');
  }
  return false;
}

/** Of several parties of one state, its forces where soldiers are spoken of, else its government. */
function choose(parties: readonly Party[], next: readonly Token[]): Party | null {
  const wanted = next.some(({ folded }) => FORCES_NOUN.test(folded)) ? FORCES_KIND : STATE_KIND;
  return parties.find(({ kind }) => kind !== null && wanted.test(kind)) ?? parties[0] ?? null;
}

/** The armed forces of a party's state, where they are a party of their own; else the party itself. */
export function forcesOf(id: string, { parties, ofCountry }: PartyIndex): string {
  const party = parties.get(id);
  if (party?.country == null || !STATE_KIND.test(party.kind ?? '')) return id;
  return ofCountry.get(party.country)?.find(({ kind }) => kind !== null && FORCES_KIND.test(kind))?.id ?? id;
}

const GOVERNMENT =
  /\b(?:the )?(?:government|governments?|republic|armed forces|army|defence force|defense force|state|of)\b/giu;

function countryOf(party: Party, names: NameIndex): string | null {
  if (party.kind === 'armed-group' || party.kind === 'civil' || party.kind === 'international') return null;
  for (const word of party.adjectives)
    for (const locale of locales.values()) {
      const country = locale.demonyms.get(tokenize(word)[0]?.folded ?? '');
      if (country !== undefined) return country;
    }
  for (const name of party.names) {
    const words = nameWords(name.replace(GOVERNMENT, ' '));
    const demonym = words.map((word) => locales.get('en')?.demonyms.get(word)).find((country) => country !== undefined);
    const places = exactly(words, names);
    const place = places.find(({ kind }) => kind === 'country');
    if (place !== undefined) return place.country;
    if (demonym !== undefined && (party.kind !== null || GOVERNMENT.test(name))) return demonym;
  }
  return null;
}

function exactly(words: readonly string[], names: NameIndex) {
  let node = null;
  for (const word of words) {
    node = names.next(node, word);
    if (node === null) return [];
  }
  return node?.places.map(({ place }) => place) ?? [];
}

/** "Syrian Democratic Forces" is also "SDF": three initials or more. */
function withAcronym(name: string): string[] {
  const plain = name.replace(/\s*\([^)]*\)/gu, '').replace(/^the /iu, '');
  const bracketed = /\(([^)]+)\)/u.exec(name)?.[1];
  const initials = plain
    .split(/[\s-]+/u)
    .map((word) => word[0] ?? '')
    .filter((letter) => /\p{Lu}/u.test(letter))
    .join('');
  const whole = plain.trim() === '' ? [] : [plain.trim()];
  return [...whole, ...(initials.length >= 3 ? [initials] : []), ...(bracketed === undefined ? [] : [bracketed])];
}

function isCompound(adjective: string): boolean {
  return tokenize(adjective).length > 1;
}

/** Adjectives are inflected at their end: compared without it. */
function stem(folded: string): string {
  if (/^[а-я]/u.test(folded))
    return folded.replace(/(?:ими|ого|его|ому|ему|ый|ий|ой|ая|ое|ые|ых|их|ым|им|ом|ем|ую|ей)$/u, '');
  if (/^[\u0600-\u06ff]/u.test(folded)) return folded.replace(/(?:ون|ين|يه|ي|ه)$/u, '');
  return folded.replace(/s$/u, '');
}

function withoutArticle(folded: string): string {
  return folded.replace(/^(?:وال|بال|لل|ال)(?=.{3})/u, '');
}
