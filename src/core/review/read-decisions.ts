import { isRecord } from '../json-input.ts';
import { show } from '../problem.ts';
import { findQuotation } from './find-quotation.ts';
import { FACETS, type Fault, isWord, readCorrection, refuseOthers } from './read-claim-fields.ts';
import { HAPPENING_PROPERTIES, readHappening } from './read-happening.ts';
import type { ClaimDecision, IncidentDecision, Quotation } from './review.ts';

/** What decisions may name: texts by report id, and faction ids. */
export interface DecisionContext {
  readonly texts: ReadonlyMap<string, string>;
  readonly factions: ReadonlySet<string>;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const DECIDED = ['by', 'on', 'decision'];
const CLAIM_DECISIONS = ['confirm', 'correct', 'reject', 'add'];
const CLAIM_PROPERTIES = [...DECIDED, 'report', 'quote', 'prefix', 'facet', 'who', 'claim', 'incident'];
const INCIDENT_DECISIONS = ['confirm', 'rename', 'merge', 'split', 'move', 'reject', 'add'];
const INCIDENT_PROPERTIES = [...DECIDED, 'incident', 'title', 'merge', 'into', 'move', ...HAPPENING_PROPERTIES];
/** What each decision on an incident needs besides its incident. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  rename: ['title'],
  merge: ['merge'],
  split: ['into', 'title', 'move'],
  move: ['move'],
  add: ['title'],
};

function readDecided(entry: Record<string, unknown>, line: number, decisions: readonly string[], fault: Fault) {
  const { by, on, decision } = entry;
  if (!isWord(by)) fault(`\`by\` is ${show(by)}; expected who decided`, 'by');
  if (!isDay(on)) fault(`\`on\` is ${show(on)}; expected a day as 2026-03-01`, 'on');
  if (!decisions.includes(String(decision)))
    fault(`\`decision\` is ${show(decision)}; expected one of ${decisions.join(', ')}`, 'decision');
  return { by: String(by), on: String(on), line };
}

function isDay(value: unknown): boolean {
  return (
    typeof value === 'string' && DAY.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value
  );
}

/** Reads a decision on a claim; whatever is wrong with it is reported. `null` where it names no words or no facet. */
export function readClaimDecision(
  entry: unknown,
  line: number,
  context: DecisionContext,
  fault: Fault,
): ClaimDecision | null {
  if (!isRecord(entry)) {
    fault(`got ${show(entry)}; expected a decision {"report": "…", "quote": "…", "facet": "…", "decision": "…", …}`);
    return null;
  }
  refuseOthers(entry, CLAIM_PROPERTIES, 'the decision', fault);
  const decided = readDecided(entry, line, CLAIM_DECISIONS, fault);
  const quotation = readQuotation(entry, context, fault);
  const facet = FACETS.find((known) => known === entry.facet);
  if (facet === undefined) {
    fault(`\`facet\` is ${show(entry.facet)}; expected one of ${FACETS.join(', ')}`, 'facet');
    return null;
  }
  for (const key of ['who', 'incident'])
    if (entry[key] !== undefined && !isWord(entry[key]))
      fault(`\`${key}\` is ${show(entry[key])}; expected words`, key);
  const claim = readCorrection(entry.claim, facet, context.factions, fault);
  const decision = String(entry.decision) as ClaimDecision['decision'];
  const incident = isWord(entry.incident) ? entry.incident : null;
  if (decision === 'add' && (incident === null || ['value', 'stance', 'speaker'].some((key) => !(key in claim))))
    fault('a claim is added without all of `incident` and `claim` with value, stance and speaker; add what is missing');
  if (decision === 'correct' && incident === null && Object.keys(claim).length === 0)
    fault('`correct` changes nothing; give what changes in `claim`, or the `incident`, or write "confirm"', 'decision');
  if ((decision === 'confirm' || decision === 'reject') && (incident !== null || entry.claim !== undefined))
    fault(`\`${decision}\` takes neither \`claim\` nor \`incident\`; write "correct" to change the claim`, 'decision');
  if (quotation === null) return null;
  return { ...quotation, ...decided, decision, facet, who: isWord(entry.who) ? entry.who : null, claim, incident };
}

/** Reads a decision on an incident; whatever is wrong with it is reported. */
export function readIncidentDecision(
  entry: unknown,
  line: number,
  context: DecisionContext,
  fault: Fault,
): IncidentDecision | null {
  if (!isRecord(entry) || !isWord(entry.incident)) {
    fault(`got ${show(entry)}; expected a decision {"incident": "its id", "decision": "…", …}`);
    return null;
  }
  refuseOthers(entry, INCIDENT_PROPERTIES, 'the decision', fault);
  const decided = readDecided(entry, line, INCIDENT_DECISIONS, fault);
  const decision = String(entry.decision) as IncidentDecision['decision'];
  const needed = NEEDED[decision] ?? [];
  for (const key of ['title', 'into', 'merge', 'move']) {
    const isList = key === 'merge' || key === 'move';
    const value = entry[key];
    const isGood = isList ? Array.isArray(value) && value.length > 0 : isWord(value);
    if (needed.includes(key) && !isGood)
      fault(`\`${decision}\` needs \`${key}\`, got ${show(value)}; expected ${isList ? 'a list' : 'words'}`, key);
    if (!needed.includes(key) && value !== undefined)
      fault(`\`${decision}\` takes no \`${key}\`; leave it out, or make it a decision of its own`, key);
  }
  const happening = readHappening(entry, context.factions, fault);
  const merge: unknown[] = Array.isArray(entry.merge) ? entry.merge : [];
  if (!merge.every((id) => isWord(id) && id !== entry.incident))
    fault(`\`merge\` is ${show(merge)}; expected ids of other incidents`, 'merge');
  const move = (Array.isArray(entry.move) ? entry.move : []).flatMap((one: unknown) => {
    if (isRecord(one)) refuseOthers(one, ['report', 'quote', 'prefix'], '`move`', fault);
    const quotation = readQuotation(isRecord(one) ? one : {}, context, fault);
    return quotation === null ? [] : [quotation];
  });
  return {
    ...decided,
    decision,
    incident: entry.incident,
    title: isWord(entry.title) ? entry.title : null,
    merge: merge.map(String),
    into: isWord(entry.into) ? entry.into : null,
    move,
    happening,
  };
}

function readQuotation(
  { report, quote, prefix }: Record<string, unknown>,
  context: DecisionContext,
  fault: Fault,
): Quotation | null {
  const text = context.texts.get(String(report));
  if (text === undefined) {
    fault(
      `\`report\` is ${show(report)}, which is no report; expected one of ${[...context.texts.keys()].join(', ')}`,
      'report',
    );
    return null;
  }
  if (!isWord(quote) || (prefix !== undefined && typeof prefix !== 'string')) {
    fault(`\`quote\` is ${show(quote)}, \`prefix\` ${show(prefix)}; expected words of the report`, 'quote');
    return null;
  }
  const found = findQuotation(text, quote, prefix ?? '');
  if ('fault' in found) {
    fault(`report "${String(report)}": ${found.fault}`, 'quote');
    return null;
  }
  return { report: String(report), quote, ...found };
}
