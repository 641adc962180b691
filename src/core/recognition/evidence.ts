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
  'acronym',
  'knownAcronym',
  'noCapitals',
] as const;

export type EvidenceName = (typeof EVIDENCE)[number];
/** A value for each of `EVIDENCE`, most of them 0 or 1. */
export type Evidence = Float64Array;

/** Where each piece of evidence stands in `Evidence`. */
export const AT = Object.fromEntries(EVIDENCE.map((name, index) => [name, index])) as Readonly<
  Record<EvidenceName, number>
>;

const SHORT = 4; // letters

/** What the words around a name say, whichever place it means. */
export function readWords(
  tokens: readonly Token[],
  span: NameSpan,
  context: NameContext,
  locale: Locale,
  startsParagraph: boolean,
): Evidence {
  const evidence = new Float64Array(EVIDENCE.length);
  const first = tokens[span.first];
  const closing = tokens[span.last];
  if (first === undefined || closing === undefined) return evidence;
  const previous = tokens[span.first - 1];
  const next = tokens[span.last + 1];
  const nextGap = next?.gap ?? '';
  const joined = nextGap === ' ';
  const nextIsCapital = next !== undefined && joined && next.upper;
  const opens = previous === undefined || (first.gap !== ' ' && /[.!?:;“”"]\s*$|[.!?]\s/u.test(first.gap));
  const { preposition } = context;
  const { prepositions } = locale;
  const letters = closing.end - first.start;
  if (span.last > span.first) evidence[AT.severalWords] = 1;
  if (letters < SHORT) evidence[AT.shortWord] = 1;
  if (letters >= SHORT && first.text === first.text.toUpperCase() && first.text !== first.text.toLowerCase())
    evidence[AT.allCapitals] = 1;
  if (span.first === span.last && locale.givenNames.has(first.folded)) evidence[AT.isGivenName] = 1;
  if (span.match === 'spelling') evidence[AT.spelling] = 1;
  if (preposition !== null) {
    if (prepositions.in.has(preposition)) evidence[AT.afterIn] = 1;
    if (prepositions.at.has(preposition)) evidence[AT.afterAt] = 1;
    if (prepositions.of.has(preposition)) evidence[AT.afterOf] = 1;
    if (prepositions.from.has(preposition)) evidence[AT.afterFrom] = 1;
    if (prepositions.to.has(preposition)) evidence[AT.afterTo] = 1;
    if (
      locale.locativePrepositions.has(preposition) &&
      !prepositions.in.has(preposition) &&
      !prepositions.at.has(preposition)
    )
      evidence[AT.afterOtherLocative] = 1;
    if (locale.agentPrepositions.has(preposition)) evidence[AT.afterAgentPreposition] = 1;
  }
  if (context.near) evidence[AT.afterNear] = 1;
  if (previous !== undefined && locale.articles.has(previous.folded)) evidence[AT.afterThe] = 1;
  if (context.placeType !== null && context.first < span.first) evidence[AT.afterType] = 1;
  if (context.direction !== null) evidence[AT.afterDirection] = 1;
  const beside = first.gap === ' ' || first.gap === '-';
  const previousIsCapital = previous !== undefined && beside && previous.upper;
  if (previousIsCapital && context.first === span.first && !locale.commonWords.has(previous.folded))
    evidence[AT.afterCapital] = 1;
  if (previousIsCapital && locale.givenNames.has(previous.folded)) evidence[AT.afterGivenName] = 1;
  if ((beside || first.gap === '. ') && previous !== undefined && locale.personTitles.has(previous.folded))
    evidence[AT.afterTitle] = 1;
  if (previous !== undefined && /^\p{Lu}$/u.test(previous.text) && /^\.? $/u.test(first.gap))
    evidence[AT.afterInitial] = 1;
  if (/^,\s$/u.test(first.gap)) evidence[AT.afterComma] = 1;
  if (opens) evidence[AT.opensSentence] = 1;
  if (startsParagraph && span.first === 0) evidence[AT.opensParagraph] = 1;
  if (context.last > span.last) evidence[AT.typeFollows] = 1;
  const following = next?.folded ?? '';
  const isStreet = joined && locale.streets.has(following);
  const isInstitution = joined && nextIsCapital && locale.institutions.has(following);
  if (isStreet) evidence[AT.streetFollows] = 1;
  if (isInstitution) evidence[AT.institutionFollows] = 1;
  if (nextIsCapital && !isStreet && !isInstitution && context.last === span.last && !locale.commonWords.has(following))
    evidence[AT.capitalFollows] = 1;
  if (nextIsCapital && !isInstitution && locale.givenNames.has(closing.folded)) evidence[AT.givenNameAndCapital] = 1;
  if (joined && !nextIsCapital && locale.localNouns.has(following)) evidence[AT.localNounFollows] = 1;
  if (joined && !nextIsCapital && locale.agentVerbs.has(following)) evidence[AT.agentVerbFollows] = 1;
  if (previous !== undefined && first.gap === ' ' && locale.reportingVerbs.has(previous.folded))
    evidence[AT.agentVerbBefore] = 1;
  if (/^[’']s?(?:\s|$)/u.test(nextGap)) evidence[AT.possessive] = 1;
  if (nextGap === '-') evidence[AT.hyphenFollows] = 1;
  if (next !== undefined && joined && /^\p{Lu}$/u.test(next.text)) evidence[AT.initialFollows] = 1;
  if (next !== undefined && /^, $/u.test(nextGap) && /^\d{1,2}$/u.test(next.text)) evidence[AT.ageFollows] = 1;
  if (span.first === span.last && isAcronym(first.text)) {
    const isKnown = span.places.some(({ name }) => isAcronym(name));
    const inCapitals = isAcronym(previous?.text ?? '') || isAcronym(next?.text ?? '');
    if (isKnown) {
      evidence[AT.knownAcronym] = 1;
      // "US" is nobody's surname, whatever stands before it.
      for (const name of PERSON_BEFORE) evidence[AT[name]] = 0;
    } else if (!inCapitals) evidence[AT.acronym] = 1;
  }
  if (!locale.hasCapitals) evidence[AT.noCapitals] = 1;
  return evidence;
}

const PERSON_BEFORE = ['afterGivenName', 'afterTitle', 'afterInitial', 'afterCapital'] as const;

/** Two to five capitals, with or without full stops: in running text an abbreviation, unless the words beside it are capitals as well. */
function isAcronym(text: string): boolean {
  return ACRONYM.test(text);
}

const ACRONYM = /^(?:\p{Lu}\.?){2,5}$/u;

/** True where the words around the name say that it is a person's. */
export function speaksOfPerson(evidence: Evidence): boolean {
  if (evidence[AT.institutionFollows] === 1 || evidence[AT.holderFollows] === 1) return false;
  if (evidence[AT.knownAcronym] === 1) return false;
  return (
    evidence[AT.afterGivenName] === 1 ||
    evidence[AT.afterTitle] === 1 ||
    evidence[AT.afterInitial] === 1 ||
    evidence[AT.givenNameAndCapital] === 1 ||
    evidence[AT.ageFollows] === 1
  );
}

/** True where the words around the name say that it is a place's. */
export function speaksOfPlace(evidence: Evidence): boolean {
  if (evidence[AT.streetFollows] === 1 || evidence[AT.capitalFollows] === 1 || speaksOfPerson(evidence)) return false;
  return (
    evidence[AT.afterIn] === 1 ||
    evidence[AT.holderFollows] === 1 ||
    evidence[AT.afterNear] === 1 ||
    evidence[AT.afterType] === 1 ||
    evidence[AT.typeFollows] === 1 ||
    evidence[AT.localNounFollows] === 1
  );
}
