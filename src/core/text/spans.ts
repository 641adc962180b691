import type { Span } from '../model.ts';

/** True for spans that share a character. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/**
 * Finds the spans of a list that overlap a given one, without going through the whole list: by bisection, so that a text of
 * any length costs n log n. The list's spans may overlap each other.
 */
export function overlapFinder<Item extends Span>(spans: Iterable<Item>): (span: Span) => Item[] {
  let find: ((span: Span) => Item[]) | null = null;
  return (span) => {
    find ??= sortedFinder(spans);
    return find(span);
  };
}

/** Sorting waits for the first question: of most lists none is asked. */
function sortedFinder<Item extends Span>(spans: Iterable<Item>): (span: Span) => Item[] {
  const sorted = [...spans].sort((one, other) => one.start - other.start);
  const longest = sorted.reduce((length, span) => Math.max(length, span.end - span.start), 0);
  return (span) => {
    const found: Item[] = [];
    for (let index = firstFrom(sorted, span.start - longest); index < sorted.length; index += 1) {
      const item = sorted[index];
      if (item === undefined || item.start >= span.end) break;
      if (overlap(item, span)) found.push(item);
    }
    return found;
  };
}

/** The position of the first span that begins at or after an offset. */
function firstFrom(sorted: readonly Span[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
