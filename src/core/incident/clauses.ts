import type { PartyMention } from '../faction/parties.ts';
import type { DateMention, Mention, SegmentKind, Span } from '../model.ts';
import type { Token } from '../text/tokens.ts';
import type { ClaimWords } from './claim-words.ts';

/** A part of a sentence with a speaker of its own, and all that was found in it. */
export interface Clause extends Span {
  /** Index into the report's passages. */
  readonly passage: number;
  readonly paragraph: number;
  readonly segment: SegmentKind;
  readonly tokens: readonly Token[];
  /** The folded words parted by blanks: what expressions are matched against. */
  readonly line: string;
  /** Where each word begins in `line`. */
  readonly starts: readonly number[];
  readonly parties: readonly PartyMention[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
}

type Parts = Omit<Clause, 'start' | 'end' | 'line' | 'starts'>;

/** The clauses of a sentence; all that crosses a break belongs to none. */
export function splitClauses(text: string, span: Span, parts: Parts, words: ClaimWords): Clause[] {
  const breaks = [...text.slice(span.start, span.end).matchAll(words.clauseBreak)].map(
    ({ index }) => span.start + index,
  );
  const ends = [...breaks, span.end];
  let start = span.start;
  return ends.flatMap((end) => {
    const within = <Some extends Span>(items: readonly Some[]): Some[] =>
      items.filter((item) => item.start >= start && item.end <= end);
    const tokens = within(parts.tokens);
    const clause = toClause(
      { start, end },
      {
        ...parts,
        tokens,
        parties: within(parts.parties),
        mentions: within(parts.mentions),
        dates: within(parts.dates),
      },
    );
    start = end;
    return tokens.length === 0 ? [] : [clause];
  });
}

function toClause({ start, end }: Span, parts: Parts): Clause {
  const starts: number[] = [];
  let line = '';
  for (const { folded } of parts.tokens) {
    starts.push(line === '' ? 0 : line.length + 1);
    line += line === '' ? folded : ` ${folded}`;
  }
  return { ...parts, start, end, line, starts };
}

/** The index of the first word that begins at a position of the text or behind it; the number of words where none does. */
export function firstFrom(tokens: readonly Token[], position: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words between two positions of the text. */
export function wordsBetween(tokens: readonly Token[], from: number, until: number): readonly Token[] {
  return tokens.slice(firstFrom(tokens, from), firstFrom(tokens, until));
}

/** The word at a position of a clause's line. */
export function wordAt({ starts }: Clause, position: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The text span of what an expression met in a clause's line; `null` where it does not meet. */
export function findLine(clause: Clause, expression: RegExp): (Span & { first: number; last: number }) | null {
  const match = expression.exec(clause.line);
  if (match === null || match[0].trim() === '') return null;
  const first = wordAt(clause, match.index);
  const last = wordAt(clause, match.index + match[0].trimEnd().length - 1);
  const opening = clause.tokens[first];
  const closing = clause.tokens[last];
  return opening === undefined || closing === undefined
    ? null
    : { start: opening.start, end: closing.end, first, last };
}
