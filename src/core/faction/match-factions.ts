import { isArticle } from '../gazetteer/name-key.ts';
import type { Span } from '../model.ts';
import { overlapFinder } from '../text/spans.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import type { Faction } from './faction.ts';
import { findInflected, type InflectedName, toInflectedName } from './inflected-names.ts';

/** Words of a text that name a faction. */
export interface FactionMention extends Span {
  readonly faction: string;
  /** Number of words. */
  readonly length: number;
  /** True for an adjective ("Russian"), false for a name. */
  readonly adjective: boolean;
}

interface Alias {
  readonly faction: string;
  readonly words: readonly string[];
  /** The alias as written, where capitals tell it from a common word (`IS`, `US`). */
  readonly exact: string | null;
  readonly adjective: boolean;
}

/** Aliases by their first folded word, longest first. Built once by `indexFactions`. */
export interface FactionIndex {
  readonly byFirstWord: ReadonlyMap<string, readonly Alias[]>;
  /** By their first stem, those of most words first. */
  readonly inflected: ReadonlyMap<string, readonly InflectedName[]>;
  readonly machineTranslated: ReadonlyMap<string, string>;
}

const ALL_CAPITALS = /^[\p{Lu}.]+$/u;
const INSIDE_NAME = /^(?:['’]s)?[\s‐-–-]+$/u;
const BETWEEN_PARTIES = new Set(['and', 'between']);

/** Prepares the factions' names for `matchFactions`. */
export function indexFactions(factions: readonly Faction[]): FactionIndex {
  const aliases = factions.flatMap((faction) => [
    ...faction.aliases.map((alias) => toAlias(faction.id, alias, false)),
    ...faction.adjectives.flatMap((word) => [toAlias(faction.id, word, true), toAlias(faction.id, `${word}s`, true)]),
  ]);
  const byFirstWord = new Map<string, Alias[]>();
  for (const alias of aliases.sort((one, other) => other.words.length - one.words.length)) {
    const first = alias.words[0];
    if (first === undefined) continue;
    const sameStart = byFirstWord.get(first);
    if (sameStart === undefined) byFirstWord.set(first, [alias]);
    else sameStart.push(alias);
  }
  const inflected = new Map<string, InflectedName[]>();
  for (const faction of factions)
    for (const alias of faction.aliases) {
      const words = tokenize(alias).map(({ folded }) => folded);
      const name = toInflectedName(faction.id, words, alias);
      const first = name?.stems[0];
      if (name !== null && first !== undefined) inflected.set(first, [...(inflected.get(first) ?? []), name]);
    }
  for (const names of inflected.values()) names.sort((one, other) => other.stems.length - one.stems.length);
  const machineTranslated = new Map(
    factions.flatMap((faction) => faction.machineTranslatedAliases.map((alias) => [alias, faction.id] as const)),
  );
  return { byFirstWord, inflected, machineTranslated };
}

function toAlias(faction: string, alias: string, adjective: boolean): Alias {
  const words = significant(tokenize(alias)).map((token) => token.folded);
  return {
    faction,
    words,
    exact: ALL_CAPITALS.test(alias) ? withoutStops(alias) : null,
    adjective,
  };
}

/** Every naming of a faction among the words, the longest at each place, in order. */
export function matchFactions(
  tokens: readonly Token[],
  index: FactionIndex,
  machineTranslated: boolean,
): FactionMention[] {
  if (index.byFirstWord.size === 0) return [];
  const words = significant(tokens);
  const found: FactionMention[] = [];
  for (let position = 0; position < words.length; position += 1) {
    const match = matchAt(words, position, index);
    if (match === null) continue;
    found.push(match);
    position += match.length - 1;
  }
  const all = withInflected(tokens, found, index);
  return machineTranslated ? withMachineTranslated(words, all, index) : all;
}

function withInflected(
  tokens: readonly Token[],
  found: readonly FactionMention[],
  { inflected }: FactionIndex,
): FactionMention[] {
  const foundAt = overlapFinder(found);
  const extra = findInflected(tokens, inflected).map(
    ({ first, last, name }): FactionMention => ({
      start: first.start,
      end: last.end,
      faction: name.faction,
      length: name.stems.length,
      adjective: false,
    }),
  );
  // A longer name stands over a shorter one that it holds.
  const better = extra.filter((name) => foundAt(name).every(({ length }) => length < name.length));
  const betterAt = overlapFinder(better);
  return [...found.filter((name) => betterAt(name).length === 0), ...better].sort(
    (one, other) => one.start - other.start,
  );
}

/** Words without Arabic articles, so that `al-Nusra` and `Nusra` compare. */
function significant(tokens: readonly Token[]): Token[] {
  return tokens.filter(
    (token, index) => !(isArticle(token.folded, tokens[index + 1]?.folded) && /^a[sn]$/u.exec(token.folded) === null),
  );
}

function matchAt(words: readonly Token[], position: number, index: FactionIndex): FactionMention | null {
  const first = words[position];
  if (first === undefined) return null;
  for (const alias of index.byFirstWord.get(first.folded) ?? []) {
    const last = words[position + alias.words.length - 1];
    if (last === undefined || !fits(words, position, alias)) continue;
    return {
      start: first.start,
      end: last.end,
      faction: alias.faction,
      length: alias.words.length,
      adjective: alias.adjective,
    };
  }
  return null;
}

function fits(words: readonly Token[], position: number, alias: Alias): boolean {
  if (alias.exact !== null) return withoutStops(words[position]?.text ?? '') === alias.exact;
  return alias.words.every((word, offset) => {
    const token = words[position + offset];
    if (token === undefined || token.folded !== word) return false;
    return offset === 0 || INSIDE_NAME.test(token.gap);
  });
}

/**
 * A machine translation writes "us" for the US: taken as the party only where "and" joins it to another party's name
 * ("Us and Russia", "between us and Russian troops").
 */
function withMachineTranslated(
  words: readonly Token[],
  found: readonly FactionMention[],
  index: FactionIndex,
): FactionMention[] {
  const extra = words.flatMap((token, position): FactionMention[] => {
    const faction = index.machineTranslated.get(token.text);
    const conjunction = words[position + 1];
    const neighbour = words[position + 2];
    if (faction === undefined || conjunction === undefined || neighbour === undefined) return [];
    if (!BETWEEN_PARTIES.has(conjunction.folded) || !found.some((other) => other.start === neighbour.start)) return [];
    return [
      {
        start: token.start,
        end: token.end,
        faction,
        length: 1,
        adjective: false,
      },
    ];
  });
  return [...found, ...extra].sort((one, other) => one.start - other.start);
}

function withoutStops(text: string): string {
  return text.replaceAll('.', '');
}
