import { elementOffsets, isRecord, type NamedText, parseJson } from '../json-input.ts';
import type { Report } from '../model.ts';
import { lineAt, type Problem, show } from '../problem.ts';
import { contradictions } from './contradictions.ts';
import { findQuotation } from './find-quotation.ts';
import { type Fault, isWord, readCorrection, refuseOthers, VALUE_FACETS } from './read-claim-fields.ts';
import type { ClaimDecision, IncidentDecision, Quotation, Review } from './review.ts';

/** What a review may speak of. */
export interface Reviewable {
  readonly reports: readonly Pick<Report, 'id' | 'text'>[];
  readonly factions: readonly { readonly id: string }[];
}

interface Context {
  readonly texts: ReadonlyMap<string, string>;
  readonly factions: ReadonlySet<string>;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const DECIDED = ['by', 'on', 'decision'];
const CLAIM_DECISIONS = ['confirm', 'correct', 'reject', 'add'];
const CLAIM_PROPERTIES = [...DECIDED, 'report', 'quote', 'prefix', 'facet', 'who', 'claim', 'incident'];
const INCIDENT_DECISIONS = ['confirm', 'rename', 'merge', 'split', 'move', 'reject'];
const INCIDENT_PROPERTIES = [...DECIDED, 'incident', 'title', 'merge', 'into', 'move'];
/** What each decision on an incident needs besides its incident. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  rename: ['title'],
  merge: ['merge'],
  split: ['into', 'title', 'move'],
  move: ['move'],
};

/**
 * Reads `data/review.json`: what people decided, keyed by report and words so that it survives a rebuild.
 *
 *     {"claims": [
 *        {"report": "kdrtv-2020-08-27-blame", "quote": "four American soldiers were injured", "facet": "injured",
 *         "decision": "correct", "claim": {"stance": "relays"}, "by": "A. Editor", "on": "2026-03-01"}],
 *      "incidents": [
 *        {"incident": "2020-08-26-al-malikiyah-collision", "decision": "rename", "title": "…", "by": "…", "on": "…"}]}
 *
 * On a claim: `confirm`, `reject`, `correct` (`claim` holds what changes: value, stance, modality, attribution, speaker;
 * or `incident` where it belongs), `add` (`claim` with value, stance and speaker, and `incident`). `facet` and `quote`
 * name the claim, word for word; `prefix`, the words right before, where the quote stands twice; `who` where one quote
 * counts several groups. On an incident: `confirm`, `reject` (with its claims), `rename` (`title`), `merge` (ids that
 * become part of it), `split` (`move` the claims within these `{report, quote, prefix?}` to a new incident `into` with a
 * `title`), `move` (the same into this one).
 *
 * Every problem is reported with its line, and a decision that has one is left out.
 */
export function parseReview(
  { file, text }: NamedText,
  { reports, factions }: Reviewable,
): { review: Review; problems: Problem[] } {
  const problems: Problem[] = [];
  const reportAt = (message: string, offset: number): void => {
    problems.push({ file, line: lineAt(text, offset), message });
  };
  const context: Context = {
    texts: new Map(reports.map((report) => [report.id, report.text])),
    factions: new Set(factions.map(({ id }) => id)),
  };
  const parsed = parseJson(text, reportAt);
  if (parsed !== undefined && !isRecord(parsed))
    reportAt(`got ${show(parsed)}; expected {"claims": […], "incidents": […]}`, 0);
  const root = isRecord(parsed) ? parsed : {};
  refuseOthers(root, ['claims', 'incidents'], 'the review', (message, key) =>
    reportAt(message, Math.max(0, text.indexOf(JSON.stringify(key)))),
  );
  const read = <Decision>(
    key: string,
    one: (entry: unknown, line: number, fault: Fault) => Decision | null,
  ): Decision[] => {
    const list = root[key] ?? [];
    const at = Math.max(0, text.search(new RegExp(String.raw`"${key}"\s*:`, 'u')));
    if (!Array.isArray(list)) {
      reportAt(`\`${key}\` is ${show(list)}; expected a list`, at);
      return [];
    }
    const from = Math.max(0, text.indexOf('[', at));
    const offsets = elementOffsets(text.slice(from)).map((offset) => from + offset);
    return list.flatMap((entry: unknown, index) => {
      const start = offsets[index] ?? from;
      const before = problems.length;
      const decision = one(entry, lineAt(text, start), (message, property) => {
        const own = text.slice(start, offsets[index + 1]);
        reportAt(message, start + (property === undefined ? 0 : Math.max(0, own.indexOf(JSON.stringify(property)))));
      });
      return decision === null || problems.length > before ? [] : [decision];
    });
  };
  const claims = read('claims', (entry, line, fault) => readClaimDecision(entry, line, context, fault));
  const incidents = read('incidents', (entry, line, fault) => readIncidentDecision(entry, line, context, fault));
  const contrary = contradictions(claims);
  for (const { line, message } of contrary) problems.push({ file, line, message });
  const review = { file, claims: claims.filter(({ line }) => !contrary.some((one) => one.line === line)), incidents };
  return { review, problems };
}

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

function readClaimDecision(entry: unknown, line: number, context: Context, fault: Fault): ClaimDecision | null {
  if (!isRecord(entry)) {
    fault(`got ${show(entry)}; expected a decision {"report": "…", "quote": "…", "facet": "…", "decision": "…", …}`);
    return null;
  }
  refuseOthers(entry, CLAIM_PROPERTIES, 'the decision', fault);
  const decided = readDecided(entry, line, CLAIM_DECISIONS, fault);
  const quotation = readQuotation(entry, context, fault);
  const facet = VALUE_FACETS.find((known) => known === entry.facet);
  if (facet === undefined) {
    fault(`\`facet\` is ${show(entry.facet)}; expected one of ${VALUE_FACETS.join(', ')}`, 'facet');
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

function readIncidentDecision(entry: unknown, line: number, context: Context, fault: Fault): IncidentDecision | null {
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
  };
}

function readQuotation(
  { report, quote, prefix }: Record<string, unknown>,
  context: Context,
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
