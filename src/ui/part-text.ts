/** A stretch of a text; code points, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A run of a text with all that lies over it. */
export interface TextRun<Over extends Stretch> extends Stretch {
  readonly text: string;
  readonly over: readonly Over[];
}

/**
 * Parts a stretch of a text wherever something that lies over it begins or ends, so that overlapping marks need no nesting.
 * @param letters the whole text by code points
 */
export function partText<Over extends Stretch>(
  letters: readonly string[],
  { start, end }: Stretch,
  marks: readonly Over[],
): TextRun<Over>[] {
  const near = marks.filter((mark) => mark.start < end && mark.end > start && mark.start < mark.end);
  const cuts = [start, end, ...near.flatMap((mark) => [Math.max(mark.start, start), Math.min(mark.end, end)])];
  const bounds = [...new Set(cuts)].sort((one, other) => one - other);
  return bounds.slice(1).map((to, index) => {
    const from = bounds[index] ?? start;
    return {
      start: from,
      end: to,
      text: letters.slice(from, to).join(''),
      over: near.filter((mark) => mark.start <= from && mark.end >= to),
    };
  });
}
