import type { Excerpt, PublishedReport } from '../core/geojson/properties.ts';

/** The line by which a report says that something was left out. */
const OMISSION = '[…]';

/** The sentences beside an excerpt as its report quotes them; `[…]` where the report leaves out what stood there. */
export interface Surroundings {
  readonly before: string | null;
  readonly after: string | null;
}

/** `null` on a side where the excerpt opens or closes the quoted text. */
export function surroundingsOf({ target }: Excerpt, { text, passages }: PublishedReport): Surroundings {
  const letters = [...text];
  const { start } = target.selector[1];
  const at = passages.findIndex((passage) => passage.start === start);
  const here = passages[at];
  if (here === undefined) return { before: null, after: null };
  const slice = (from: number, to: number): string => letters.slice(from, to).join('');
  const previous = passages[at - 1];
  const next = passages[at + 1];
  const before = slice(previous?.end ?? 0, here.start).includes(OMISSION)
    ? OMISSION
    : previous === undefined
      ? null
      : slice(previous.start, previous.end);
  const after = slice(here.end, next?.start ?? letters.length).includes(OMISSION)
    ? OMISSION
    : next === undefined
      ? null
      : slice(next.start, next.end);
  return { before, after };
}
