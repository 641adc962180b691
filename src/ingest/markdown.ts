import { isMap, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Report } from '../core/model.ts';
import { lineAt, type Problem, show } from '../core/problem.ts';
import { OMISSION } from '../core/text/segments.ts';

/** What a front matter may say. `required` ones must be there; the others default to `null` or `false`. */
const FIELDS = {
  id: { required: true, kind: 'id' },
  title: { required: true, kind: 'text-or-null' },
  publisher: { required: true, kind: 'text' },
  republished_by: { required: false, kind: 'text' },
  url: { required: false, kind: 'url' },
  published: { required: true, kind: 'date' },
  updated: { required: false, kind: 'date' },
  republished: { required: false, kind: 'date' },
  language: { required: true, kind: 'language' },
  machine_translated: { required: false, kind: 'boolean' },
} as const;

type FieldName = keyof typeof FIELDS;
type FieldKind = (typeof FIELDS)[FieldName]['kind'];

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)(?<=\n)---[ \t]*(?:\n|$)/u;
/** Characters that no text needs and that a page or a terminal may act on: controls but for tab and line feed, half a surrogate pair. */
const UNWANTED_CHARACTER = /(?![\t\n])[\p{Cc}\p{Cs}]/u;
/** EDTF level 0 dates and the level 1 qualifiers for a whole date (ISO 8601-2:2019): `2020`, `2020-07~`, `2020-08-27?`. */
const EDTF_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/u;
const REPORT_ID = /^[a-z0-9][a-z0-9-]*$/u;
/** No report comes near this; a larger file is a mistake or an attack. */
const LONGEST_FIELD = 1000; // UTF-16 code units
const LARGEST_FILE = 5_000_000; // UTF-16 code units

/**
 * Reads a report from Markdown with a YAML front matter. The body is the report's text as it stands, without the white
 * space around it; Markdown in it is not interpreted. Either a report or every problem found, each with its line.
 */
export function parseMarkdownReport(
  file: string,
  source: string,
  languages: ReadonlySet<string>,
): { report: Report | null; problems: Problem[] } {
  const text = source.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  const fail = (line: number, message: string) => ({
    report: null,
    problems: [{ file, line, message }],
  });
  if (text.trim() === '')
    return fail(1, 'the file is empty; expected front matter between two lines `---` and the quoted passages');
  if (text.length > LARGEST_FILE)
    return fail(1, `the file has ${text.length} characters; expected at most ${LARGEST_FILE}`);
  const match = FRONT_MATTER.exec(text);
  if (match === null)
    return fail(
      1,
      'no front matter; expected the file to open with a line `---`, fields such as `id: …`, and a line `---`',
    );
  const problems: Problem[] = [];
  const fields = readFields(file, match[1] ?? '', languages, problems);
  const body = text.slice(match[0].length).trim();
  const unwanted = UNWANTED_CHARACTER.exec(text);
  if (unwanted !== null) {
    const code = unwanted[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    problems.push({
      file,
      line: lineAt(text, unwanted.index),
      message: `holds the control character or half character U+${code}; expected text without`,
    });
  }
  if (body.replaceAll(OMISSION, '').trim() === '')
    problems.push({
      file,
      line: lineAt(text, match[0].length),
      message: 'no text after the front matter; expected the quoted passages',
    });
  return problems.length > 0 ? { report: null, problems } : { report: toReport(fields, body), problems: [] };
}

type FieldValues = Partial<Record<FieldName, string | boolean | null>>;

function readFields(file: string, yaml: string, languages: ReadonlySet<string>, problems: Problem[]): FieldValues {
  const counter = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: counter,
    schema: 'core',
  });
  const lineOf = (offset: number): number => counter.linePos(offset).line + 1;
  for (const error of document.errors) {
    problems.push({
      file,
      line: lineOf(error.pos[0]),
      message: `front matter: ${(error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/u, '')}; expected YAML, a field \`name: value\` a line`,
    });
  }
  const values: FieldValues = {};
  if (document.errors.length > 0) return values;
  if (!isMap(document.contents)) {
    problems.push({
      file,
      line: 2,
      message: 'the front matter is empty or a list; expected fields such as `id: …`, one a line',
    });
    return values;
  }
  for (const pair of document.contents.items) {
    if (!isPair(pair) || !isScalar(pair.key)) continue;
    const name = String(pair.key.value);
    const line = lineOf(pair.key.range?.[0] ?? 0);
    if (!isFieldName(name)) {
      problems.push({
        file,
        line,
        message: `unknown field \`${name}\`; expected one of ${Object.keys(FIELDS).join(', ')}`,
      });
      continue;
    }
    const plain = plainValue(pair.value);
    const expected = mismatch(FIELDS[name].kind, plain, languages);
    if (expected !== null)
      problems.push({
        file,
        line,
        message: `\`${name}\` is ${plain === undefined ? 'a list, a map or an alias' : show(plain)}; expected ${expected}`,
      });
    values[name] = FIELDS[name].kind === 'boolean' ? plain === 'true' : (plain as string | null);
  }
  for (const name of Object.keys(FIELDS) as FieldName[]) {
    if (FIELDS[name].required && !(name in values))
      problems.push({
        file,
        line: 1,
        message: `the field \`${name}\` is missing from the front matter; expected a line \`${name}: …\``,
      });
  }
  return values;
}

/** A scalar as it is written, so that a date stays a date; `undefined` for a list or a map. */
function plainValue(node: unknown): string | null | undefined {
  if (!isScalar(node)) return undefined;
  if (node.value === null) return null;
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}

function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(FIELDS, name);
}

/** What was expected instead, or `null` where the value fits. */
function mismatch(kind: FieldKind, value: string | null | undefined, languages: ReadonlySet<string>): string | null {
  const isText =
    typeof value === 'string' &&
    value.trim() !== '' &&
    value.length <= LONGEST_FIELD &&
    !UNWANTED_CHARACTER.test(value);
  switch (kind) {
    case 'id':
      return isText && REPORT_ID.test(value) ? null : 'lower-case letters, digits and hyphens';
    case 'text':
      return isText ? null : `a text of at most ${LONGEST_FIELD} characters, without control characters`;
    case 'text-or-null':
      return isText || value === null ? null : 'a text, or `null` where the copy has none';
    case 'url':
      return isText && isWebAddress(value) ? null : 'a web address that begins with https:// or http://';
    case 'date':
      return isText && isEdtfDate(value)
        ? null
        : 'an EDTF date: YYYY-MM-DD, YYYY-MM or YYYY, with `~` behind it where approximate';
    case 'language':
      return isText && languages.has(value) ? null : `a language that can be read: ${[...languages].join(', ')}`;
    case 'boolean':
      return value === 'true' || value === 'false' ? null : '`true` or `false`';
  }
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/]+/u.test(value);
}

function isEdtfDate(value: string): boolean {
  const match = EDTF_DATE.exec(value);
  if (match === null) return false;
  const [, year, month, day] = match;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  if (day === undefined) return true;
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= lastDay;
}

function toReport(fields: FieldValues, text: string): Report {
  const optional = (name: FieldName): string | null => (fields[name] as string | null | undefined) ?? null;
  return {
    id: String(fields.id),
    title: optional('title'),
    publisher: String(fields.publisher),
    republishedBy: optional('republished_by'),
    url: optional('url'),
    published: String(fields.published),
    updated: optional('updated'),
    republished: optional('republished'),
    language: String(fields.language),
    machineTranslated: fields.machine_translated === true,
    text,
  };
}
