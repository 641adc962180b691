import type { Locale } from '../locale/locale.ts';
import type { Token } from '../text/tokens.ts';
import type { NameContext } from './context.ts';
import type { NameSpan } from './gazetteer-matcher.ts';

/** What speaks for or against a gazetteer's name being used as a place's name where it stands. */
export const EVIDENCE = [
  'always',
  // the place that it most likely means
  'population',
  'isCountry',
  'isDivision',
  'isDistrict',
  'isSeat',
  'isSection',
  'isOther',
  'notPreferred',
  'countryFocus',
  'divisionFocus',
  'nearby',
  // the name itself
  'severalWords',
  'shortWord',
  'allCapitals',
  'isGivenName',
  'smallElsewhere',
  'spelling',
  // what stands before
  'afterIn',
  'afterAt',
  'afterOf',
  'afterFrom',
  'afterTo',
  'afterNear',
  'afterOtherLocative',
  'afterAgentPreposition',
  'afterThe',
  'afterType',
  'afterDirection',
  'afterCapital',
  'afterGivenName',
  'afterTitle',
  'afterInitial',
  'afterComma',
  'opensSentence',
  'opensParagraph',
  // what stands after
  'holderFollows',
  'holdsPrevious',
  'typeFollows',
  'capitalFollows',
  'givenNameAndCapital',
  'institutionFollows',
  'streetFollows',
  'localNounFollows',
  'agentVerbFollows',
  'agentVerbBefore',
  'possessive',
  'hyphenFollows',
  'initialFollows',
  'ageFollows',
  // the rest of the document
  'personElsewhere',
  'placeElsewhere',
  'repeated',
  'listed',
] as const;

export type EvidenceName = (typeof EVIDENCE)[number];
export type Evidence = Record<EvidenceName, number>;

const IN = new Set(['in', 'throughout', 'across', 'inside', 'within']);
const AT = new Set(['at', 'outside', 'around', 'near', 'over', 'via', 'through', 'toward', 'towards', 'into']);
const TO = new Set(['to']);
const SHORT = 4; // letters

/** What the words around a name say, whichever place it means. */
export function readWords(
  tokens: readonly Token[],
  span: NameSpan,
  context: NameContext,
  locale: Locale,
  startsParagraph: boolean,
): Partial<Evidence> {
  const first = tokens[span.first];
  const closing = tokens[span.last];
  if (first === undefined || closing === undefined) return {};
  const previous = tokens[span.first - 1];
  const next = tokens[span.last + 1];
  const nextGap = next?.gap ?? '';
  const joined = nextGap === ' ';
  const nextIsCapital = next !== undefined && joined && /^\p{Lu}/u.test(next.text);
  const opens = previous === undefined || /[.!?:;“”"]\s*$|[.!?]\s/u.test(first.gap);
  const preposition = context.preposition;
  const letters = closing.end - first.start;
  const evidence: Partial<Evidence> = {};
  const add = (name: EvidenceName, holds: boolean): void => {
    if (holds) evidence[name] = 1;
  };
  add('severalWords', span.last > span.first);
  add('shortWord', letters < SHORT);
  add('allCapitals', letters >= SHORT && first.text === first.text.toUpperCase() && first.text !== first.text.toLowerCase());
  add('isGivenName', span.first === span.last && locale.givenNames.has(first.folded));
  add('spelling', span.match === 'spelling');
  if (preposition !== null) {
    add('afterIn', IN.has(preposition));
    add('afterAt', AT.has(preposition));
    add('afterOf', preposition === 'of');
    add('afterFrom', preposition === 'from');
    add('afterTo', TO.has(preposition));
    add(
      'afterOtherLocative',
      locale.locativePrepositions.has(preposition) && !IN.has(preposition) && !AT.has(preposition),
    );
    add('afterAgentPreposition', locale.agentPrepositions.has(preposition));
  }
  add('afterNear', context.near);
  add('afterThe', previous !== undefined && locale.articles.has(previous.folded));
  add('afterType', context.placeType !== null && context.first < span.first);
  add('afterDirection', context.direction !== null);
  const beside = first.gap === ' ' || first.gap === '-';
  const previousIsCapital = previous !== undefined && beside && /^\p{Lu}/u.test(previous.text);
  add('afterCapital', previousIsCapital && context.first === span.first && !locale.commonWords.has(previous.folded));
  add('afterGivenName', previousIsCapital && locale.givenNames.has(previous.folded));
  add('afterTitle', (beside || first.gap === '. ') && previous !== undefined && locale.personTitles.has(previous.folded));
  add('afterInitial', previous !== undefined && /^\p{Lu}$/u.test(previous.text) && /^\.? $/u.test(first.gap));
  add('afterComma', /^,\s$/u.test(first.gap));
  add('opensSentence', opens);
  add('opensParagraph', startsParagraph && span.first === 0);
  add('typeFollows', context.last > span.last);
  const following = next?.folded ?? '';
  const isStreet = joined && (nextIsCapital || /^(?:street|avenue|road|highway)$/u.test(following)) && locale.streets.has(following);
  const isInstitution = joined && nextIsCapital && locale.institutions.has(following);
  add('streetFollows', isStreet);
  add('institutionFollows', isInstitution);
  add(
    'capitalFollows',
    nextIsCapital && !isStreet && !isInstitution && context.last === span.last && !locale.commonWords.has(following),
  );
  add('givenNameAndCapital', nextIsCapital && !isInstitution && locale.givenNames.has(closing.folded));
  add('localNounFollows', joined && !nextIsCapital && locale.localNouns.has(following));
  add('agentVerbFollows', joined && !nextIsCapital && locale.agentVerbs.has(following));
  add('agentVerbBefore', previous !== undefined && first.gap === ' ' && /^(?:said|says|told|added|asked|explained|replied)$/u.test(previous.folded));
  add('possessive', /^[’']s?(?:\s|$)/u.test(nextGap));
  add('hyphenFollows', nextGap === '-');
  add('initialFollows', next !== undefined && joined && /^\p{Lu}$/u.test(next.text));
  add('ageFollows', next !== undefined && /^, $/u.test(nextGap) && /^\d{1,2}$/u.test(next.text));
  return evidence;
}

/** True where the words around the name say that it is a person's. */
export function speaksOfPerson(evidence: Partial<Evidence>): boolean {
  if (evidence.institutionFollows === 1 || evidence.holderFollows === 1) return false;
  return (
    evidence.afterGivenName === 1 ||
    evidence.afterTitle === 1 ||
    evidence.afterInitial === 1 ||
    evidence.givenNameAndCapital === 1 ||
    evidence.ageFollows === 1
  );
}

/** True where the words around the name say that it is a place's. */
export function speaksOfPlace(evidence: Partial<Evidence>): boolean {
  if (evidence.streetFollows === 1 || evidence.capitalFollows === 1 || speaksOfPerson(evidence)) return false;
  return (
    evidence.afterIn === 1 ||
    evidence.holderFollows === 1 ||
    evidence.afterNear === 1 ||
    evidence.afterType === 1 ||
    evidence.typeFollows === 1 ||
    evidence.localNounFollows === 1
  );
}
