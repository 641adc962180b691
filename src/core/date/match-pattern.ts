import type { CompiledPattern, PatternElement } from './compile-pattern.ts';
import type { DateKnowledge, Senses } from './date-knowledge.ts';
import type { DateClass, DateMeaning } from './date-words.ts';
import type { Lexeme } from './lexemes.ts';

/** A pattern found in the text: lexemes `[first, end)`, and which of them it caught as what. */
export interface PatternMatch {
  readonly meaning: DateMeaning;
  readonly first: number;
  readonly end: number;
  readonly caught: readonly (readonly [DateClass, Lexeme])[];
}

/** Matches that do not overlap, from left to right, the longest at each place. */
export function findMatches(lexemes: readonly Lexeme[], knowledge: DateKnowledge): PatternMatch[] {
  const matches: PatternMatch[] = [];
  for (let at = 0; at < lexemes.length; ) {
    const match = longestAt(lexemes, at, knowledge);
    if (match !== null) matches.push(match);
    at = match?.end ?? at + 1;
  }
  return matches;
}

function longestAt(lexemes: readonly Lexeme[], at: number, knowledge: DateKnowledge): PatternMatch | null {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return null;
  let best: PatternMatch | null = null;
  for (const pattern of candidates(lexeme, knowledge)) {
    const found = matchElements(pattern.elements, lexemes, at, []);
    if (found === null) continue;
    const end = withoutMarks(lexemes, at, found.end);
    if (end > (best?.end ?? at)) best = { meaning: pattern.meaning, first: at, end, caught: found.caught };
  }
  return best;
}

function candidates(lexeme: Lexeme, knowledge: DateKnowledge): ReadonlySet<CompiledPattern> {
  const found = new Set(knowledge.byWord.get(lexeme.word));
  for (const name of classesOf(lexeme.senses)) {
    for (const pattern of knowledge.byClass.get(name) ?? []) found.add(pattern);
  }
  return found;
}

function classesOf(senses: Senses): DateClass[] {
  const names = Object.keys(senses).filter((name) => name !== 'short') as DateClass[];
  return senses.short !== undefined || senses.weekday !== undefined ? [...names, 'wday'] : names;
}

/** A comma that was allowed but led nowhere is not part of the date. */
function withoutMarks(lexemes: readonly Lexeme[], first: number, end: number): number {
  let last = end;
  while (last > first && lexemes[last - 1]?.isMark === true && lexemes[last - 1]?.word !== ')') last -= 1;
  return last;
}

type Found = Pick<PatternMatch, 'end' | 'caught'>;

/** Optional parts are taken where they can be. Patterns are short, so that trying again costs little. */
function matchElements(
  elements: readonly PatternElement[],
  lexemes: readonly Lexeme[],
  at: number,
  caught: PatternMatch['caught'],
): Found | null {
  const [element, ...rest] = elements;
  if (element === undefined) return { end: at, caught };
  if (element.kind === 'optional') {
    return (
      matchElements([...element.elements, ...rest], lexemes, at, caught) ?? matchElements(rest, lexemes, at, caught)
    );
  }
  const lexeme = lexemes[at];
  if (lexeme === undefined) return null;
  if (element.kind === 'words') {
    return element.words.has(lexeme.word) ? matchElements(rest, lexemes, at + 1, caught) : null;
  }
  return isOfClass(lexeme, element.name)
    ? matchElements(rest, lexemes, at + 1, [...caught, [element.name, lexeme]])
    : null;
}

function isOfClass(lexeme: Lexeme, name: DateClass): boolean {
  if (name === 'wday') return lexeme.senses.weekday !== undefined || lexeme.senses.short !== undefined;
  if (name === 'weekend') return lexeme.senses.unit === 'weekend';
  return lexeme.senses[name] !== undefined;
}
