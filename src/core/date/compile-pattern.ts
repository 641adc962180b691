import type { DateClass, DateMeaning, DatePattern } from './date-words.ts';

/** One piece of a pattern. */
export type PatternElement =
  | { readonly kind: 'words'; readonly words: ReadonlySet<string> }
  | { readonly kind: 'class'; readonly name: DateClass }
  | { readonly kind: 'optional'; readonly elements: readonly PatternElement[] };

/** A pattern ready to be matched. */
export interface CompiledPattern {
  readonly meaning: DateMeaning;
  readonly elements: readonly PatternElement[];
}

/**
 * Reads patterns as `DatePattern` describes them. Each literal word is folded by `fold`.
 *
 * @throws Error where brackets are not balanced: a fault in a locale file, not in a text.
 */
export function compilePatterns(
  patterns: readonly DatePattern[],
  fold: (word: string) => string,
): readonly CompiledPattern[] {
  return patterns.map(([meaning, source]) => {
    const stack: PatternElement[][] = [[]];
    for (const piece of source.trim().split(/\s+/u)) {
      if (piece === '[') {
        stack.push([]);
        continue;
      }
      const closed = piece === ']' ? stack.pop() : undefined;
      const element: PatternElement =
        closed === undefined ? readPiece(piece, fold) : { kind: 'optional', elements: closed };
      const open = stack.at(-1);
      if (open === undefined) throw new Error(`got the pattern "${source}", expected balanced brackets`);
      open.push(element);
    }
    if (stack.length !== 1) throw new Error(`got the pattern "${source}", expected balanced brackets`);
    return { meaning, elements: stack[0] ?? [] };
  });
}

function readPiece(piece: string, fold: (word: string) => string): PatternElement {
  if (piece.length > 1 && piece.endsWith('?')) {
    return { kind: 'optional', elements: [readPiece(piece.slice(0, -1), fold)] };
  }
  if (piece.startsWith('<')) return { kind: 'class', name: piece.slice(1, -1) as DateClass };
  const words = piece.split('|').map((word) => (/^[,./()-]$/.test(word) ? word : fold(word)));
  return { kind: 'words', words: new Set(words) };
}

/** Every literal word of the patterns. */
export function literalWords(patterns: readonly CompiledPattern[]): ReadonlySet<string> {
  const collect = (elements: readonly PatternElement[]): string[] =>
    elements.flatMap((element) => {
      if (element.kind === 'words') return [...element.words];
      return element.kind === 'optional' ? collect(element.elements) : [];
    });
  return new Set(patterns.flatMap((pattern) => collect(pattern.elements)));
}
