import { readFileSync } from 'node:fs';
import type { Faction } from '../core/faction/faction.ts';
import { parseParties, toParty, withKnownNames } from '../core/faction/parse-parties.ts';
import { type Knowledge, withPlaces } from '../core/geoparse.ts';
import { edtfInterval } from '../core/incident/edtf-interval.ts';
import { isRecord } from '../core/json-input.ts';
import { locales } from '../core/locale/locales.ts';
import type { Claim, Report } from '../core/model.ts';
import { type ReadCollection, readCollection } from '../core/read-collection.ts';
import { pointOf } from '../core/resolution/point-of.ts';
import { codePointOffsets } from '../core/text/code-points.ts';
import { guessLanguage } from '../core/text/language.ts';
import { checkOutput } from './check-output.ts';
import { writeAtomically } from './write-atomically.ts';

/** Where the reading of a collection reads and writes. */
export interface ReadCollectionOptions {
  /** JSON Lines: `{id, title, publisher, published, language, text}` each. */
  readonly input: string;
  /** The parties, see `parseParties`. */
  readonly factions: string;
  readonly output: string;
  readonly knowledge: Knowledge;
  /** Factions that the project knows under further names. */
  readonly known: readonly Faction[];
  readonly printError: (line: string) => void;
}

/**
 * Reads a collection of reports on one conflict by rules alone and writes a line a report, then one with the findings.
 * Positions count code points. Lines that cannot be read are reported with their number and
 * left out; without a faultless list of parties nothing is written.
 *
 * @returns the exit status: 0, or 1 where something could not be read.
 */
export function readCollectionFile(options: ReadCollectionOptions): 0 | 1 {
  const { input, factions, output, knowledge, printError } = options;
  const target = checkOutput(input, output);
  const list = parse(readFileSync(factions, 'utf8'));
  const listed = list instanceof Error ? { parties: [], faults: [list.message] } : parseParties(list);
  if (listed.faults.length > 0) {
    for (const fault of listed.faults) printError(`${factions}: ${fault}`);
    printError('Nothing was written: without the parties nobody could be told apart.');
    return 1;
  }
  const faults: string[] = [];
  const ids = new Set<string>();
  const reports = readFileSync(input, 'utf8')
    .split('\n')
    .flatMap((line, index): Report[] => {
      if (line.trim() === '') return [];
      const value = parse(line);
      const report = value instanceof Error ? value.message : toReport(value);
      const fault =
        typeof report === 'string' ? report : ids.has(report.id) ? `the id "${report.id}" is used twice` : null;
      if (fault !== null) faults.push(`${input}:${index + 1}: ${fault}`);
      if (typeof report === 'string' || fault !== null) return [];
      ids.add(report.id);
      return [report];
    });
  const parties = withKnownNames(listed.parties, options.known.map(toParty));
  const read = readCollection(reports, parties, knowledge);
  writeAtomically(
    target,
    `${toLines(read, knowledge)
      .map((line) => JSON.stringify(line))
      .join('\n')}\n`,
  );
  for (const fault of faults) printError(fault);
  if (faults.length === 0) return 0;
  printError(
    `${faults.length} ${faults.length === 1 ? 'line was' : 'lines were'} left out; ${reports.length} reports were read.`,
  );
  return 1;
}

/** A line a report with its mentions, dates and claims, then one with the collection's incidents and findings. */
export function toLines(read: ReadCollection, knowledge: Knowledge): object[] {
  const lines = read.reports.map(({ report, passages, mentions, dates, local }) => {
    const gazetteer = withPlaces(knowledge.gazetteer, local);
    const offset = codePointOffsets(report.text);
    const span = ({ start, end }: { start: number; end: number }) => ({ start: offset(start), end: offset(end) });
    return {
      id: report.id,
      mentions: mentions.map((mention) => {
        // A road has no one point, and a line of labels ("Region: …") tells of no place.
        const passage = passages[mention.passage];
        const isFrame = passage?.segment === 'boilerplate' && LABEL.test(report.text.slice(passage.start, passage.end));
        const isPlaced = mention.role === 'location' && mention.place !== null && !isFrame;
        const found = isPlaced ? pointOf(mention, gazetteer) : null;
        const point = found?.place?.kind === 'road' ? null : found;
        return {
          ...span(mention),
          role: mention.role,
          ...(point === null ? {} : { lat: point.position[1], lon: point.position[0] }),
        };
      }),
      dates: dates.map((date) => ({
        ...span(date),
        edtf: date.edtf,
        ...(date.time === null ? {} : { time: date.time }),
      })),
      claims: read.claims
        .filter((claim) => claim.report === report.id)
        .map((claim) => ({
          incident: claim.incident,
          facet: claim.facet,
          value: writtenValue(claim),
          stance: claim.stance,
          side: claim.speaker?.side ?? null,
          ...span(claim),
          speaker: claim.speaker?.name ?? null,
          origin: claim.origin,
          attribution: claim.attribution,
          modality: claim.modality,
        })),
    };
  });
  return [...lines, { _collection: { incidents: read.incidents, findings: read.findings } }];
}

/** Labels that frame a report. */
const LABEL = /^[^:\n]{1,30}:\s/u;

/** What JSON holds, or what is wrong with it. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return new Error(`is no JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** The report of a parsed line, or what is wrong with it. */
export function toReport(value: unknown): Report | string {
  if (!isRecord(value)) return 'expected a report `{"id": …, "published": …, "text": …}`';
  const { id, text, published, language, title, publisher } = value;
  if (typeof id !== 'string' && typeof id !== 'number') return '`id` is missing; expected a text or a number';
  if (typeof text !== 'string') return '`text` is missing; expected the text of the report';
  if (typeof published !== 'string' || edtfInterval(published) === null || published.includes('/'))
    return `\`published\` is ${JSON.stringify(published)}; expected a date such as 2020-08-27 or 2020-08`;
  if (language !== undefined && (typeof language !== 'string' || !locales.has(language)))
    return `\`language\` is ${JSON.stringify(language)}; expected one of ${[...locales.keys()].join(', ')}`;
  return {
    id: String(id),
    title: typeof title === 'string' ? title : null,
    publisher: typeof publisher === 'string' ? publisher : '',
    republishedBy: null,
    url: null,
    published,
    updated: null,
    republished: null,
    language: typeof language === 'string' ? language : guessLanguage(text),
    machineTranslated: value.machine_translated === true,
    text,
  };
}

function writtenValue(claim: Claim): unknown {
  if (claim.value === null) return null;
  switch (claim.facet) {
    case 'initiator':
      return { agent: claim.value.agents.join(', ') || null, patient: claim.value.patients.join(', ') || null };
    case 'place':
      return {
        place: claim.value.toponym,
        lat: claim.value.position[1],
        lon: claim.value.position[0],
        precision: claim.value.precision,
      };
    default:
      return claim.value;
  }
}
