import type { EvidenceName } from '../../src/core/recognition/evidence.ts';
import type { RankFeature } from '../../src/core/resolution/rank.ts';

/** What can be left out, to see what it buys: weights set to nothing, or a list of the English locale emptied. */
export const GROUPS: Readonly<Record<string, Group>> = {
  population: { rank: ['population'], evidence: ['population'] },
  'kind of place': {
    rank: ['country', 'division', 'district', 'capital', 'seat', 'section', 'water', 'region', 'curated'],
    evidence: ['isCountry', 'isDivision', 'isDistrict', 'isSeat', 'isSection', 'isOther'],
  },
  'exactness of name': { rank: ['preferredName', 'sameSpelling'], evidence: ['notPreferred'] },
  'type cue': { rank: ['typeAgrees', 'typeDiffers'], evidence: ['afterType', 'typeFollows'] },
  containment: {
    rank: ['contained', 'containedElsewhere', 'notContained'],
    evidence: ['holderFollows', 'holdsPrevious'],
  },
  'country focus': { rank: ['countryFocus'], evidence: ['countryFocus'] },
  'division focus': { rank: ['divisionFocus'], evidence: ['divisionFocus'] },
  nearby: { rank: ['nearby'], evidence: ['nearby'] },
  prepositions: {
    evidence: [
      'afterIn',
      'afterAt',
      'afterOf',
      'afterFrom',
      'afterTo',
      'afterNear',
      'afterOtherLocative',
      'afterAgentPreposition',
    ],
  },
  'signs of a person': {
    evidence: [
      'isGivenName',
      'afterCapital',
      'afterGivenName',
      'afterTitle',
      'afterInitial',
      'capitalFollows',
      'givenNameAndCapital',
      'agentVerbFollows',
      'agentVerbBefore',
      'initialFollows',
      'ageFollows',
      'personElsewhere',
    ],
  },
  'rest of the document': { evidence: ['personElsewhere', 'placeElsewhere', 'repeated', 'smallElsewhere'] },
  'words that follow': {
    evidence: ['institutionFollows', 'streetFollows', 'localNounFollows', 'hyphenFollows', 'possessive'],
  },
  'given names (list)': { lists: ['givenNames'] },
  'common words (list)': { lists: ['commonWords'] },
  'abbreviated divisions (list)': { lists: ['abbreviatedDivisions'] },
  'demonyms (list)': { lists: ['demonyms', 'regionalAdjectives'] },
};

interface Group {
  readonly rank?: readonly RankFeature[];
  readonly evidence?: readonly EvidenceName[];
  readonly lists?: readonly (
    | 'givenNames'
    | 'commonWords'
    | 'abbreviatedDivisions'
    | 'demonyms'
    | 'regionalAdjectives'
  )[];
}

/** Empties a group, in this process and before the modules that read it are loaded. */
export async function leaveOut(name: string): Promise<void> {
  const group = GROUPS[name];
  if (group === undefined)
    throw new Error(`--without: got "${name}", expected one of: ${Object.keys(GROUPS).join('; ')}`);
  const { PRIOR_WEIGHTS, RANK_WEIGHTS } = await import('../../src/core/resolution/rank-weights.ts');
  const { EVIDENCE_WEIGHTS } = await import('../../src/core/recognition/evidence-weights.ts');
  const { english } = await import('../../src/core/locale/en/english.ts');
  for (const feature of group.rank ?? [])
    for (const weights of [PRIOR_WEIGHTS, RANK_WEIGHTS] as Record<string, number>[])
      if (feature in weights) weights[feature] = 0;
  for (const evidence of group.evidence ?? []) (EVIDENCE_WEIGHTS as Record<string, number>)[evidence] = 0;
  for (const list of group.lists ?? []) (english[list] as Set<string> | Map<string, unknown>).clear();
}
