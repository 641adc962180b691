import type { Attribution, EventType, Facet, FindingKind, Modality, Stance } from '../core/model.ts';
import { checkTarget, each, eachText, type Fields, fault, list, oneOf, record, text, textOrNull } from './outline.ts';

/** The keys of a record of each word that a type allows, so that no word is forgotten. */
function wordsOf<Word extends string>(words: Readonly<Record<Word, true>>): Word[] {
  return Object.keys(words) as Word[];
}

const FACETS = wordsOf<Facet>({
  injured: true,
  killed: true,
  initiator: true,
  'prior-notice': true,
  place: true,
  date: true,
  gunfire: true,
  statement: true,
});
const STANCES = wordsOf<Stance>({ asserts: true, denies: true, relays: true, hedges: true, 'no-information': true });
const MODALITIES = wordsOf<Modality>({
  actual: true,
  historical: true,
  future: true,
  hypothetical: true,
  rumour: true,
});
const ATTRIBUTIONS = wordsOf<Attribution>({ explicit: true, adjacent: true, inferred: true });
const TYPES = wordsOf<EventType>({
  collision: true,
  ambush: true,
  shelling: true,
  'air-strike': true,
  bombing: true,
  clash: true,
  abduction: true,
  attack: true,
  blocking: true,
  deployment: true,
  displacement: true,
  event: true,
});
const FINDINGS = wordsOf<FindingKind>({
  agreement: true,
  compatible: true,
  revised: true,
  disputed: true,
  denied: true,
  silent: true,
  'single-origin': true,
});

/** Checks what the page reads of an incident. @param reports ids of the file's reports @returns the incident's id */
export function checkIncident(incident: Fields, where: string, reports: ReadonlySet<string>): string {
  text(incident.title, `${where}.title`);
  oneOf(incident.type, `${where}.type`, TYPES);
  if (incident.date !== null) checkDate(record(incident.date, `${where}.date`), `${where}.date`);
  if (incident.place !== null) checkPlace(record(incident.place, `${where}.place`), `${where}.place`);
  eachText(incident.parties, `${where}.parties`);
  eachText(incident.reports, `${where}.reports`).forEach((report, index) => {
    oneOf(report, `${where}.reports[${index}]`, reports, "one of the file's reports");
  });
  checkStatus(record(incident.status, `${where}.status`), `${where}.status`);
  const claims = new Set(each(incident.claims, `${where}.claims`, (claim, at) => checkClaim(claim, at, reports)));
  each(incident.findings, `${where}.findings`, (finding, at) => checkFinding(finding, at, claims));
  return text(incident.id, `${where}.id`);
}

function checkClaim(claim: Fields, where: string, reports: ReadonlySet<string>): string {
  const facet = oneOf(claim.facet, `${where}.facet`, FACETS);
  oneOf(claim.stance, `${where}.stance`, STANCES);
  oneOf(claim.modality, `${where}.modality`, MODALITIES);
  oneOf(claim.attribution, `${where}.attribution`, ATTRIBUTIONS);
  oneOf(claim.report, `${where}.report`, reports, "one of the file's reports");
  text(claim.origin, `${where}.origin`);
  if (claim.speaker !== null) checkSpeaker(record(claim.speaker, `${where}.speaker`), `${where}.speaker`);
  if (claim.value !== null || facet === 'statement')
    checkValue(facet, record(claim.value, `${where}.value`), `${where}.value`);
  checkTarget(claim, where);
  checkStatus(record(claim.status, `${where}.status`), `${where}.status`);
  return text(claim.id, `${where}.id`);
}

function checkSpeaker(speaker: Fields, where: string): void {
  text(speaker.name, `${where}.name`);
  textOrNull(speaker.side, `${where}.side`);
  flag(speaker.named, `${where}.named`);
}

function checkValue(facet: string, value: Fields, where: string): void {
  if (facet === 'killed' || facet === 'injured') {
    text(value.who, `${where}.who`);
    for (const key of ['min', 'max'])
      if (value[key] !== null && !Number.isInteger(value[key]))
        throw fault(`${where}.${key}`, value[key], 'a whole number or null');
  } else if (facet === 'initiator') {
    for (const key of ['agents', 'patients']) eachText(value[key], `${where}.${key}`);
  } else if (facet === 'prior-notice') flag(value.given, `${where}.given`);
  else if (facet === 'gunfire') flag(value.occurred, `${where}.occurred`);
  else if (facet === 'place') checkPlace(value, where);
  else if (facet === 'date') checkDate(value, where);
  else if (facet === 'statement') {
    text(value.topic, `${where}.topic`);
    textOrNull(value.said, `${where}.said`);
  }
}

function checkPlace(place: Fields, where: string): void {
  for (const key of ['toponym', 'place', 'precision']) text(place[key], `${where}.${key}`);
}

function checkDate(date: Fields, where: string): void {
  text(date.edtf, `${where}.edtf`);
  textOrNull(date.time, `${where}.time`);
}

function checkFinding(finding: Fields, where: string, claims: ReadonlySet<string>): void {
  oneOf(finding.facet, `${where}.facet`, FACETS);
  oneOf(finding.finding, `${where}.finding`, FINDINGS);
  textOrNull(finding.who, `${where}.who`);
  textOrNull(finding.topic, `${where}.topic`);
  eachText(finding.silent, `${where}.silent`);
  list(finding.sides, `${where}.sides`).forEach((side, index) => {
    eachText(side, `${where}.sides[${index}]`).forEach((id, at) => {
      oneOf(id, `${where}.sides[${index}][${at}]`, claims, 'the id of a claim of this incident');
    });
  });
}

function checkStatus(status: Fields, where: string): void {
  const kind = oneOf(status.kind, `${where}.kind`, ['proposed', 'reviewed']);
  if (kind === 'reviewed') for (const key of ['by', 'on']) text(status[key], `${where}.${key}`);
}

function flag(value: unknown, where: string): void {
  if (typeof value !== 'boolean') throw fault(where, value, 'true or false');
}
