import type { Attribution, Speaker } from '../model.ts';
import type { ClaimWords } from './claim-words.ts';
import type { Drafted } from './drafted.ts';

/** A drafted claim with whoever says it. */
export interface SettledDraft {
  readonly draft: Drafted;
  readonly speaker: Speaker | null;
  readonly attribution: Attribution;
  /** Index into the report's passages. */
  readonly passage: number;
}

/**
 * Of what a report says twice, the fuller words: one date, that with a time of day if there is one; one place a side; who
 * began it once for each person and once for a side's institutions; blame only where no deed is told; injured without a
 * number only where nobody gives one.
 */
export function settle(drafts: readonly SettledDraft[], words: ClaimWords): SettledDraft[] {
  const ofFacet = (facet: Drafted['facet']): SettledDraft[] => drafts.filter(({ draft }) => draft.facet === facet);
  const dates = ofFacet('date');
  const date = dates.find(({ draft }) => draft.facet === 'date' && draft.value?.time != null) ?? dates[0];
  const seen = new Set<string>();
  const isFirst = (key: string): boolean => !seen.has(key) && seen.add(key) !== undefined;
  return drafts.filter((one) => {
    const { draft, speaker } = one;
    switch (draft.facet) {
      case 'date':
        return one === date;
      case 'place':
        // A road or an area gives way to a point that the same side tells of.
        if (draft.value?.precision === 'area' && ofFacet('place').some((other) => isPointOf(other, sideOf(speaker))))
          return false;
        return isFirst(`place ${sideOf(speaker)}`) && isFirst(`place ${draft.value?.position.join() ?? ''}`);
      case 'initiator': {
        const agents = draft.value?.agents.join() ?? null;
        if (draft.isWeak === true)
          return !ofFacet('initiator').some(
            (other) =>
              other.draft.isWeak !== true && other.speaker?.side === speaker?.side && agentsOf(other) === agents,
          );
        const says = (other: SettledDraft): string =>
          `${other.draft.stance} ${agentsOf(other)} ${voice(other.speaker, words)}`;
        const isFuller = ({ draft: other }: SettledDraft): boolean =>
          other.facet === 'initiator' && (other.value?.patients.length ?? 0) > 0;
        if (!isFuller(one) && ofFacet('initiator').some((other) => isFuller(other) && says(other) === says(one)))
          return false;
        return isFirst(`initiator ${says(one)}`);
      }
      case 'killed':
      case 'injured': {
        if (draft.isWeak === true) return !ofFacet(draft.facet).some((other) => other.draft.isWeak !== true);
        return isFirst(
          `${draft.facet} ${JSON.stringify(draft.value)} ${speaker?.side ?? ''} ${speaker?.name ?? ''} ${one.passage}`,
        );
      }
      default:
        return isFirst(`${draft.facet} ${JSON.stringify(draft.value)} ${draft.stance} ${voice(speaker, words)}`);
    }
  });
}

function sideOf(speaker: Speaker | null): string {
  return speaker?.side ?? speaker?.name ?? '';
}

function isPointOf({ draft, speaker }: SettledDraft, side: string): boolean {
  return (
    draft.facet === 'place' && draft.value !== null && draft.value.precision !== 'area' && sideOf(speaker) === side
  );
}

function agentsOf({ draft }: SettledDraft): string | null {
  return draft.facet === 'initiator' ? (draft.value?.agents.join() ?? null) : null;
}

/** A person by their name, an institution by its side: its spokesmen and ministries speak as one. */
function voice(speaker: Speaker | null, words: ClaimWords): string {
  if (speaker === null) return '';
  const [last = '', before = ''] = speaker.name.split(/\s+/u).reverse();
  const isName = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word) && !words.speakers.test(word.toLowerCase());
  return isName(last) && isName(before) ? speaker.name : (speaker.side ?? speaker.name);
}
