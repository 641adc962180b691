import type { PublishedClaim, PublishedIncident } from '../core/geojson/properties.ts';
import type { Facet, FindingKind } from '../core/model.ts';

/** What a side says on a fact in one way: its claims of one value, stance and modality. Never empty. */
export interface Saying {
  /** Different for every saying of an incident. */
  readonly key: string;
  /** Faction id; `null` for who belongs to none. */
  readonly side: string | null;
  readonly claims: readonly [PublishedClaim, ...PublishedClaim[]];
}

export interface RowFinding {
  readonly kind: FindingKind;
  /** Claims that say the same together. */
  readonly sides: readonly (readonly PublishedClaim[])[];
  /** Of a revised figure, each value in turn; empty for other findings. */
  readonly steps: readonly Saying[];
}

/** One fact, with what each column's side says of it. */
export interface MatrixRow {
  readonly key: string;
  readonly facet: Facet;
  /** Of numbers: whose; `null` for other facts, and where it is not told. */
  readonly who: string | null;
  /** Of statements: their topic, in English; `null` for other facts. */
  readonly topic: string | null;
  /** Usually one; two where one side revised what another disputes. Empty where claims were not compared. */
  readonly findings: readonly RowFinding[];
  /** By column; a side without a saying is silent. */
  readonly cells: readonly (readonly Saying[])[];
}

/** Who says what: facts down, sides across. */
export interface Matrix {
  /** Faction ids, `null` last for those who belong to none. */
  readonly columns: readonly (string | null)[];
  /** Parties that say nothing on any fact; they have no column. */
  readonly silent: readonly string[];
  readonly rows: readonly MatrixRow[];
}

/** What claims are compared on. */
export type Question = Pick<MatrixRow, 'facet' | 'who' | 'topic'>;

/** First what is agreed on, then what is not, then what rests on one, or on nothing. */
const FINDING_ORDER: readonly FindingKind[] = [
  'agreement',
  'compatible',
  'revised',
  'disputed',
  'denied',
  'single-origin',
  'silent',
];
const FACET_ORDER: readonly Facet[] = [
  'injured',
  'killed',
  'initiator',
  'prior-notice',
  'place',
  'date',
  'gunfire',
  'statement',
];

/**
 * Every claim of an incident, by fact and side. Claims that no finding is about have rows of their own at the end.
 * @param factions every faction's id, in the order of columns
 */
export function matrixOf(incident: PublishedIncident, factions: readonly string[]): Matrix {
  const columns = columnsOf(incident, factions);
  const questions = questionsOf(incident);
  const rows = questions.map((question): MatrixRow => {
    const key = [question.facet, question.who ?? question.topic ?? ''].join(' ');
    const claims = incident.claims.filter((claim) => isOn(questions, question, claim));
    return {
      key,
      ...question,
      findings: findingsOn(incident, question, key),
      cells: columns.map((side) =>
        sayingsOf(
          claims.filter((claim) => sideOf(claim) === side),
          `${key} ${side}`,
        ),
      ),
    };
  });
  return {
    columns,
    silent: incident.parties.filter((party) => !columns.includes(party)),
    rows: rows.sort((one, other) => rankOf(one) - rankOf(other)),
  };
}

/** The faction that a claim's speaker belongs to; `null` for none. */
export function sideOf({ speaker }: PublishedClaim): string | null {
  return speaker?.side ?? null;
}

/** The factions that speak, and last those who belong to none, if any speaks. */
function columnsOf({ claims }: PublishedIncident, factions: readonly string[]): (string | null)[] {
  const sides = new Set(claims.map(sideOf));
  return [...factions.filter((id) => sides.has(id)), ...(sides.has(null) ? [null] : [])];
}

function questionsOf({ claims, findings }: PublishedIncident): Question[] {
  const asked = distinct(findings.map(({ facet, who, topic }) => ({ facet, who, topic })));
  const left = claims.filter((claim) => !asked.some((question) => isOn(asked, question, claim)));
  return distinct([...asked, ...left.map(questionOf)]);
}

function distinct(questions: readonly Question[]): Question[] {
  return questions.filter((question, index) => questions.findIndex((other) => isSame(question, other)) === index);
}

function isSame(one: Question, other: Question): boolean {
  return one.facet === other.facet && one.who === other.who && one.topic === other.topic;
}

/** A number that does not say whose counts where only one group is asked for. */
function isOn(questions: readonly Question[], question: Question, claim: PublishedClaim): boolean {
  if (isSame(questionOf(claim), question)) return true;
  if (claim.facet !== question.facet || claim.facet === 'statement') return false;
  return whoOf(claim) === null && questions.filter(({ facet }) => facet === question.facet).length === 1;
}

/** What a claim is on. */
export function questionOf(claim: PublishedClaim): Question {
  const topic = claim.facet === 'statement' ? claim.value.topic : null;
  return { facet: claim.facet, who: whoOf(claim), topic };
}

function whoOf(claim: PublishedClaim): string | null {
  return claim.facet === 'injured' || claim.facet === 'killed' ? (claim.value?.who ?? null) : null;
}

function findingsOn({ claims, findings }: PublishedIncident, question: Question, key: string): RowFinding[] {
  return findings
    .filter((finding) => isSame(finding, question))
    .map(({ finding: kind, sides }) => ({
      kind,
      sides: sides.map((ids) => claims.filter(({ id }) => ids.includes(id))),
      steps:
        kind !== 'revised'
          ? []
          : sides.flatMap((ids, index) =>
              sayingsOf(
                claims.filter((claim) => ids.includes(claim.id)),
                `${key} step ${index}`,
              ),
            ),
    }));
}

/** Claims that say the same together, in the order in which each is first said. */
function sayingsOf(claims: readonly PublishedClaim[], key: string): Saying[] {
  const groups = new Map<string, [PublishedClaim, ...PublishedClaim[]]>();
  for (const claim of claims) {
    const said = JSON.stringify([meaningOf(claim), claim.stance, claim.modality]);
    const group = groups.get(said);
    if (group === undefined) groups.set(said, [claim]);
    else group.push(claim);
  }
  return [...groups.values()].map((group, index) => ({
    key: `${key} ${index}`,
    side: sideOf(group[0]),
    claims: group,
  }));
}

/** What two claims have in common that say the same: of a place its id, not its spelling. */
function meaningOf(claim: PublishedClaim): unknown {
  return claim.facet === 'place' ? [claim.value?.place, claim.value?.precision] : claim.value;
}

/** By the last of a row's findings in the order above: what one side revised and another disputes is disputed. */
function rankOf({ facet, findings }: MatrixRow): number {
  const ranks = findings.map(({ kind }) => FINDING_ORDER.indexOf(kind));
  const rank = ranks.length === 0 ? FINDING_ORDER.length : Math.max(...ranks);
  return rank * FACET_ORDER.length + FACET_ORDER.indexOf(facet);
}
