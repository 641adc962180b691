import { once } from 'node:events';
import { createReadStream, createWriteStream, renameSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import type { Gazetteer } from '../core/gazetteer/gazetteer.ts';
import { geoparse, type Knowledge, withPlaces } from '../core/geoparse.ts';
import { isRecord } from '../core/json-input.ts';
import { locales } from '../core/locale/locales.ts';
import type { Mention, Role } from '../core/model.ts';
import { pointOf } from '../core/resolution/point-of.ts';
import { codePointOffsets } from '../core/text/code-points.ts';
import { readPlainText } from '../ingest/plain-text.ts';
import { checkOutput } from './check-output.ts';
import { progressBar } from './progress-bar.ts';

/** Where a run over a file of documents reads and writes. */
export interface GeoparseLinesOptions {
  /** JSON Lines: `{id, text, language?, published?}` each. */
  readonly input: string;
  readonly output: string;
  readonly roles: ReadonlySet<Role>;
  readonly knowledge: Knowledge;
  readonly printError: (line: string) => void;
}

/** A toponym as it is written out; offsets count code points, end exclusive. */
export interface PredictedToponym {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** WGS 84 degrees; absent where the toponym could not be placed. */
  readonly lat?: number;
  readonly lon?: number;
  readonly geonameid?: number;
  readonly name?: string;
  readonly role: Role;
  readonly precision?: string;
  /** Of the place among its candidates: comparable within one toponym only. */
  readonly score?: number;
}

interface InputDocument {
  readonly id: string | number;
  readonly text: string;
  readonly language: string | undefined;
}

/**
 * Reads documents line by line and writes one line each, then a line `{"_meta": {"seconds", "docs"}}` with the time
 * spent on reading places. Memory does not grow with the number of lines. A line that cannot be read is reported with
 * its number and left out. The output appears under its name when it is complete.
 *
 * @returns the exit status: 0, or 1 where a line could not be read.
 */
export async function geoparseLines(options: GeoparseLinesOptions): Promise<0 | 1> {
  const { input, output, roles, knowledge, printError } = options;
  // Through a link its target is written, so that the link stays.
  const target = checkOutput(input, output);
  const unfinished = `${target}.${process.pid}.unfinished`;
  const out = createWriteStream(unfinished, 'utf8');
  await once(out, 'open');
  const failed = finished(out);
  failed.catch(() => {}); // awaited below; a failure before that must not end the process
  const source = createReadStream(input, 'utf8');
  const progress = progressBar(input);
  let seconds = 0;
  let documents = 0;
  let faults = 0;
  let number = 0;
  try {
    for await (const line of createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      progress.update(source.bytesRead);
      if (line.trim() === '') continue;
      const document = parseDocument(line);
      if (typeof document === 'string') {
        faults += 1;
        printError(`${input}:${number}: ${document}`);
        continue;
      }
      const started = performance.now();
      const toponyms = readToponyms(document, knowledge, roles);
      seconds += (performance.now() - started) / 1000;
      documents += 1;
      await write(out, failed, `${JSON.stringify({ id: document.id, toponyms })}\n`);
    }
    out.end(`${JSON.stringify({ _meta: { seconds: Number(seconds.toFixed(4)), docs: documents } })}\n`);
    await failed;
    renameSync(unfinished, target);
  } finally {
    progress.end();
    rmSync(unfinished, { force: true });
  }
  if (faults === 0) return 0;
  printError(`${faults} ${faults === 1 ? 'line was' : 'lines were'} left out; ${documents} documents were read.`);
  return 1;
}

/** Writes a line, and waits where the disk is slower than the reading; fails with the file, if it does meanwhile. */
async function write(out: NodeJS.WritableStream, failed: Promise<void>, line: string): Promise<void> {
  if (!out.write(line)) await Promise.race([once(out, 'drain'), failed]);
}

/** The document of a line, or what is wrong with it. */
function parseDocument(line: string): InputDocument | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `is no JSON (${error instanceof Error ? error.message : String(error)}); expected \`{"id": …, "text": …}\``;
  }
  if (!isRecord(value)) return `got ${JSON.stringify(value)?.slice(0, 40)}, expected \`{"id": …, "text": …}\``;
  const { id, text, language } = value;
  if (typeof id !== 'string' && typeof id !== 'number') return '`id` is missing; expected a text or a number';
  if (typeof text !== 'string') return '`text` is missing; expected the text of the document';
  if (language !== undefined && language !== null && (typeof language !== 'string' || !locales.has(language)))
    return `\`language\` is ${JSON.stringify(language)}; expected one of ${[...locales.keys()].join(', ')}, or none`;
  return { id, text, language: language ?? undefined };
}

/** The toponyms of a document in the wanted roles. */
export function readToponyms(
  { id, text, language }: InputDocument,
  knowledge: Knowledge,
  roles: ReadonlySet<Role>,
): PredictedToponym[] {
  const { mentions, local } = geoparse(readPlainText(String(id), text, language), knowledge);
  const gazetteer = withPlaces(knowledge.gazetteer, local);
  const offset = codePointOffsets(text);
  return mentions.filter(({ role }) => roles.has(role)).map((mention) => toToponym(mention, gazetteer, offset));
}

function toToponym(mention: Mention, gazetteer: Gazetteer, offset: (utf16: number) => number): PredictedToponym {
  const span = { start: offset(mention.start), end: offset(mention.end), surface: mention.toponym, role: mention.role };
  const point = pointOf(mention, gazetteer);
  const [candidate] = mention.candidates;
  if (point === null || candidate === undefined) return span;
  const geonameid = /^geonames:(\d+)$/u.exec(candidate.place)?.[1];
  const name = point.place?.name;
  return {
    ...span,
    lat: point.position[1],
    lon: point.position[0],
    ...(geonameid === undefined ? {} : { geonameid: Number(geonameid) }),
    ...(name === undefined ? {} : { name }),
    precision: point.precision,
    score: candidate.score,
  };
}
