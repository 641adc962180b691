import { elementOffsets, isRecord, type NamedText, parseJson } from '../json-input.ts';
import type { Report } from '../model.ts';
import { lineAt, type Problem, show } from '../problem.ts';
import { contradictions } from './contradictions.ts';
import { type Fault, refuseOthers } from './read-claim-fields.ts';
import { type DecisionContext, readClaimDecision, readIncidentDecision } from './read-decisions.ts';
import type { Review } from './review.ts';

/** What a review may speak of. */
export interface Reviewable {
  readonly reports: readonly Pick<Report, 'id' | 'text'>[];
  readonly factions: readonly { readonly id: string }[];
}

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
 * counts several groups. The facet `statement` holds what rules do not read: `value` is `{topic, said}`, see `docs/claims.md`.
 * On an incident: `confirm`, `reject` (with its claims), `rename` (`title`), `merge` (ids that become part of it), `split`
 * (`move` the claims within these `{report, quote, prefix?}` to a new incident `into` with a `title`), `move` (the same into
 * this one), `add` (one that rules did not gather: a new id as `incident`, with `title`, `type`, `date`, `place`, `parties`).
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
  const context: DecisionContext = {
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
  for (const { decision, message } of contrary) problems.push({ file, line: decision.line, message });
  const review = {
    file,
    claims: claims.filter((claim) => !contrary.some(({ decision }) => decision === claim)),
    incidents,
  };
  return { review, problems };
}
