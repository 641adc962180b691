/** Something wrong in an input file, for the person who has to mend it. */
export interface Problem {
  readonly file: string;
  /** One-based; 1 where the whole file is meant. */
  readonly line: number;
  /** What is wrong, and what was expected. */
  readonly message: string;
}

/** The one-based line on which an offset of a text stands. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, Math.max(0, offset)).split('\n').length;
}

/** `file:line: message`, as compilers and editors write it. */
export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}: ${problem.message}`;
}

/** Longest value that a message repeats. */
const SHOWN_CHARACTERS = 80;

/** A value as a message shows it: JSON on one line, shortened; "missing" for none. */
export function show(value: unknown): string {
  const json = JSON.stringify(value);
  if (json === undefined) return 'missing';
  return json.length <= SHOWN_CHARACTERS ? json : `${json.slice(0, SHOWN_CHARACTERS)}…`;
}
