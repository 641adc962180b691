import { geoparse, readRejected } from '../core/geoparse.ts';
import type { Candidate, Mention } from '../core/model.ts';
import { printable } from './printable.ts';
import { type ReportsOptions, readReports } from './read-reports.ts';

/** Prints every mention of reports: where it stands, its role and the rule, its candidates and what spoke for each. */
export async function explain(options: ReportsOptions): Promise<0 | 1> {
  const read = await readReports(options);
  if (read === null) return 1;
  const { reports, knowledge } = read;
  const nameOf = (id: string): string => {
    const place = knowledge.gazetteer.get(id);
    return place === undefined ? id : `${place.name} (${place.kind}, ${place.country || 'no country'}, ${id})`;
  };
  for (const report of reports) {
    options.print(`# ${report.id}`);
    const { mentions } = geoparse(report, knowledge);
    for (const mention of mentions) printMention(mention, report.text, nameOf, options.print);
    const rejected = readRejected(report, knowledge);
    if (rejected.length > 0) options.print('\n## Names that were not read as places');
    for (const mention of rejected) printMention(mention, report.text, nameOf, options.print);
  }
  return 0;
}

function printMention(
  mention: Mention,
  text: string,
  nameOf: (id: string) => string,
  print: (line: string) => void,
): void {
  const { start, toponym, role, rule, relation, candidates } = mention;
  const line = text.slice(0, start).split('\n').length;
  const where = relation === null ? '' : `; ${Object.values(relation).join(' ')}`;
  print(`\n${line}: “${printable(toponym)}”  ${role}${where}  (${rule})`);
  if (candidates.length === 0) print('    no candidate');
  for (const candidate of candidates) print(`    ${describe(candidate, nameOf)}`);
}

function describe({ place, score, features }: Candidate, nameOf: (id: string) => string): string {
  const deciding = Object.entries(features)
    .filter(([, added]) => added !== 0)
    .sort(([, one], [, other]) => Math.abs(other) - Math.abs(one))
    .map(([feature, added]) => `${feature} ${added > 0 ? '+' : '−'}${Math.abs(added).toFixed(2)}`);
  return `${score.toFixed(2).padStart(7)}  ${nameOf(place)}${deciding.length > 0 ? `: ${deciding.join(', ')}` : ''}`;
}
