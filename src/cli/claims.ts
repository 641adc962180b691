import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { toParty } from '../core/faction/parse-parties.ts';
import type { Claim, Finding, Incident } from '../core/model.ts';
import { formatProblem } from '../core/problem.ts';
import { readCollection } from '../core/read-collection.ts';
import { parseReview } from '../core/review/parse-review.ts';
import { printable } from './printable.ts';
import { type ReportsOptions, readReports } from './read-reports.ts';

/**
 * Prints what rules read in reports, taken together: each incident with its findings, and the claims that they rest on,
 * word for word. With a review what people decided stands over it.
 *
 * @param options with the path of the review, if there is one
 * @returns the exit status: 0, or 1 where a report could not be read or a decision not be applied.
 */
export async function claims(options: ReportsOptions & { readonly review: string | undefined }): Promise<0 | 1> {
  const { print, printError, root } = options;
  const found = await readReports(options);
  if (found === null) return 1;
  const { reports, knowledge } = found;
  const file = options.review === undefined ? '' : relative(root, options.review);
  const text = options.review === undefined ? '{}' : readFileSync(options.review, 'utf8');
  const parsed = parseReview({ file, text }, { reports, factions: knowledge.factions });
  const read = readCollection(reports, knowledge.factions.map(toParty), knowledge, parsed.review);
  const problems = [...parsed.problems, ...read.problems];
  if (problems.length > 0) {
    for (const problem of problems) printError(formatProblem(problem));
    return 1;
  }
  const texts = new Map(reports.map(({ id, text }) => [id, text]));
  for (const incident of read.incidents) {
    print(incidentLine(incident, read.claims));
    for (const finding of read.findings) if (finding.incident === incident.id) print(`  ${findingLine(finding)}`);
    for (const claim of read.claims)
      if (claim.incident === incident.id) print(`    ${claimLine(claim, texts.get(claim.report) ?? '')}`);
    print('');
  }
  print(
    `${read.incidents.length} incidents, ${read.claims.length} claims, ${read.findings.length} findings; ${file === '' ? 'proposed by rules, not reviewed' : `reviewed in ${file}`}`,
  );
  return 0;
}

function incidentLine({ id, title, date, reports }: Incident, all: readonly Claim[]): string {
  const origins = new Set(all.filter(({ incident }) => incident === id).map(({ origin }) => origin));
  const when = date === null ? 'undated' : [date.edtf, date.time].filter((part) => part !== null).join(' ');
  return `${title}, ${when} (${id}): ${reports.length} reports, ${origins.size} origins`;
}

function findingLine({ facet, who, topic, finding, silent, reason }: Finding): string {
  const about = who ?? topic;
  const of = about === null ? facet : `${facet} (${about})`;
  return `${of.padEnd(24)} ${finding.padEnd(14)} ${reason}${silent.length === 0 ? '' : `; silent: ${silent.join(', ')}`}`;
}

function claimLine({ facet, value, stance, speaker, attribution, report, start, end }: Claim, text: string): string {
  const who =
    speaker === null ? 'the outlet' : `${printable(speaker.name)}${speaker.side === null ? '' : ` (${speaker.side})`}`;
  const quote = printable(text.slice(start, end));
  return `${facet} ${stance} ${JSON.stringify(value)}  ${who}, ${attribution}  “${quote}”  ${report}`;
}
