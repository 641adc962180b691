import type { Saying } from '../state/matrix.ts';
import { useApp } from './app-context.ts';
import { ClaimValue } from './claim-value.tsx';
import { mannerInWords, speakerInWords } from './claim-words.ts';
import { goToSaying } from './saying-link.ts';
import { Speaker } from './speaker.tsx';
import { useNaming } from './use-naming.ts';

/** A value with how it is said; leads to its sentences. Below it who says it, or on how many origins it rests. */
export function SayingButton({ saying, target }: { saying: Saying; target: string }) {
  const { words } = useApp();
  const naming = useNaming();
  const [first] = saying.claims;
  const manner = mannerInWords(first, naming);
  const speakers = new Set(saying.claims.map((claim) => speakerInWords(claim, naming)));
  const origins = new Set(saying.claims.map(({ origin }) => origin)).size;
  const reports = new Set(saying.claims.map(({ report }) => report)).size;
  return (
    <button type="button" class="saying" onClick={() => goToSaying(target)}>
      {manner !== '' && <span class="manner">{manner}: </span>}
      <b>
        <ClaimValue claim={first} />
      </b>
      <span class="saying-by">
        {speakers.size === 1 ? <Speaker claim={first} /> : words.incident.reportsAndOrigins(reports, origins)}
      </span>
    </button>
  );
}
