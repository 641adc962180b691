import type { Span } from '../core/model.ts';

/**
 * A text with some of its letters marked, as text nodes, in its own direction.
 * @param props.marks UTF-16 units of the text, in order
 */
export function MarkedText({ text, marks }: { text: string; marks: readonly Span[] }) {
  const parts = marks.map(({ start, end }, index) => ({
    start,
    before: text.slice(marks[index - 1]?.end ?? 0, start),
    marked: text.slice(start, end),
  }));
  return (
    <bdi>
      {parts.map(({ start, before, marked }) => (
        <>
          {before}
          <mark key={start}>{marked}</mark>
        </>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </bdi>
  );
}
