import { questionOf } from '../state/matrix.ts';
import { useApp } from './app-context.ts';
import { factInWords, mannerInWords, speakerInWords, valueInWords } from './claim-words.ts';
import type { NumberedClaim } from './report-claims.ts';
import { useNaming } from './use-naming.ts';

/** The number behind a claim's words; leads to its note. */
export function NoteMark({ claim: { number, claim } }: { claim: NumberedClaim }) {
  const { words } = useApp();
  const naming = useNaming();
  const manner = mannerInWords(claim, naming);
  const said = [
    factInWords(questionOf(claim), naming),
    `${manner === '' ? '' : `${manner}: `}${valueInWords(claim, naming)}`,
    speakerInWords(claim, naming),
  ].join(words.comma);
  const name = words.report.claim(number, said);
  return (
    <button
      type="button"
      class="note-mark"
      id={noteMarkId(number)}
      lang={words.language}
      aria-label={name}
      title={said}
      onClick={() => focusOn(noteId(number))}
    >
      {number}
    </button>
  );
}

export function noteId(number: number): string {
  return `note-${number}`;
}

export function noteMarkId(number: number): string {
  return `note-mark-${number}`;
}

/** Shows an element and puts the focus on it. */
export function focusOn(id: string): void {
  const element = document.getElementById(id);
  element?.scrollIntoView({ block: 'center' });
  element?.focus({ preventScroll: true });
}
