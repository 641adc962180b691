import { csvFormatRows } from 'd3-dsv';

/** An excerpt at a place, for one row. Texts are as the reports or the page have them; `null` is an empty cell. */
export interface ListRow {
  readonly place: string;
  readonly id: string;
  /** Degrees, WGS 84; only where the place is a point. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly precision: string;
  readonly excerpt: string;
  readonly mention: string;
  readonly parties: readonly string[];
  readonly speaker: string | null;
  /** EDTF. */
  readonly date: string | null;
  readonly incident: string | null;
  readonly publisher: string;
  readonly title: string | null;
  /** EDTF. */
  readonly published: string;
  readonly address: string | null;
  readonly permalink: string;
}

const COLUMNS: readonly (keyof ListRow)[] = [
  'place',
  'id',
  'latitude',
  'longitude',
  'precision',
  'excerpt',
  'mention',
  'parties',
  'speaker',
  'date',
  'incident',
  'publisher',
  'title',
  'published',
  'address',
  'permalink',
];
/** By this spreadsheets know that a file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
/** What a spreadsheet takes for the beginning of a formula (https://owasp.org/www-community/attacks/CSV_Injection). */
const FORMULA = /^[=+\-@\t\r\n]/u;

/**
 * Rows as CSV (RFC 4180): UTF-8 with a byte order mark, lines end in CR LF, the names of the columns first, several parties
 * parted by "; ". A text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers.
 */
export function listCsv(rows: readonly ListRow[]): string {
  const cells = [[...COLUMNS], ...rows.map((row) => COLUMNS.map((column) => cell(row[column])))];
  // The library ends lines in LF; a line break inside a cell stands between quotes and stays as it is.
  const lines = cells.map((line) => `${csvFormatRows([line])}\r\n`);
  return `${BYTE_ORDER_MARK}${lines.join('')}`;
}

function cell(value: ListRow[keyof ListRow]): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? value : value.join('; ');
  return FORMULA.test(text) ? `'${text}` : text;
}
