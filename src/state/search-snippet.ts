import type { SearchHit } from './search.ts';

/** UTF-16 units of a sentence that are shown: about three lines of the rail. */
const LENGTH = 130;
/** Of these, what stands before the first word found. */
const BEFORE = 36;

/** A long text cut to what surrounds the first word found, at blanks, with "…" where something is left out. */
export function snippetOf({ text, marks }: SearchHit): Pick<SearchHit, 'text' | 'marks'> {
  if (text.length <= LENGTH) return { text, marks };
  const first = marks[0]?.start ?? 0;
  const opens = text.indexOf(' ', first - BEFORE);
  const start = first <= BEFORE ? 0 : opens === -1 || opens >= first ? first : opens + 1;
  const blank = text.lastIndexOf(' ', start + LENGTH);
  const end = start + LENGTH >= text.length ? text.length : blank > start ? blank : start + LENGTH;
  const [opening, closing] = [start === 0 ? '' : '…', end === text.length ? '' : '…'];
  const shift = opening.length - start;
  return {
    text: `${opening}${text.slice(start, end)}${closing}`,
    marks: marks
      .filter((mark) => mark.end <= end)
      .map((mark) => ({ start: mark.start + shift, end: mark.end + shift })),
  };
}
