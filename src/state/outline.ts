/** The fields of an object in parsed JSON. */
export type Fields = Readonly<Record<string, unknown>>;

/** Checks each entry of a list of objects. @param where path inside the file */
export function each<Result>(value: unknown, where: string, check: (entry: Fields, where: string) => Result): Result[] {
  return list(value, where).map((entry, index) => {
    const at = `${where}[${index}]`;
    return check(record(entry, at), at);
  });
}

/** @returns the texts */
export function eachText(value: unknown, where: string): string[] {
  return list(value, where).map((entry, index) => text(entry, `${where}[${index}]`));
}

export function record(value: unknown, where: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw fault(where, value, 'an object');
}

export function list(value: unknown, where: string): unknown[] {
  if (Array.isArray(value)) return value;
  throw fault(where, value, 'a list');
}

export function text(value: unknown, where: string): string {
  if (typeof value === 'string') return value;
  throw fault(where, value, 'a text');
}

export function textOrNull(value: unknown, where: string): string | null {
  return value === null ? null : text(value, where);
}

/** A text that is one of those given. @param what names them in the fault: "one of the file's reports" */
export function oneOf(value: unknown, where: string, known: Iterable<string>, what?: string): string {
  const found = text(value, where);
  const all = [...known];
  if (all.includes(found)) return found;
  throw fault(where, found, what ?? `one of ${all.join(', ')}`);
}

export function checkSpan(span: Fields, where: string): void {
  for (const key of ['start', 'end'])
    if (!Number.isInteger(span[key])) throw fault(`${where}.${key}`, span[key], 'a whole number');
}

/** @returns the quotation */
export function checkTarget(entry: Fields, where: string): string {
  const [quotation, position] = list(record(entry.target, `${where}.target`).selector, `${where}.target.selector`);
  const quoted = record(quotation, `${where}.target.selector[0]`);
  for (const key of ['exact', 'prefix', 'suffix']) text(quoted[key], `${where}.target.selector[0].${key}`);
  checkSpan(record(position, `${where}.target.selector[1]`), `${where}.target.selector[1]`);
  return String(quoted.exact);
}

/** Refuses ids that stand more than once. @param what the things that have them: "features" */
export function refuseRepeated(ids: readonly string[], what: string): void {
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeated !== undefined) throw new Error(`two ${what} have the id ${show(repeated)}; expected each id once`);
}

/** @param where path inside the file; empty for the file itself */
export function fault(where: string, value: unknown, expected: string): Error {
  return new Error(`${where === '' ? 'the file' : `\`${where}\``} is ${show(value)}; expected ${expected}`);
}

function show(value: unknown): string {
  if (value === undefined) return 'missing';
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}
