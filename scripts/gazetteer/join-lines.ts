import type { Position } from '../../src/core/model.ts';

type Line = readonly Position[];

/** Degrees; about 200 m. Ends of Natural Earth's rivers and lakes' centre lines meet no closer than this. */
const NEAR = 0.002;

/** Joins lines that end where another begins, so that a river's parts become one course. */
export function joinLines(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    let current = line;
    for (let index = joined.length - 1; index >= 0; index -= 1) {
      const together = joinTwo(joined[index] ?? [], current);
      if (together === null) continue;
      joined.splice(index, 1);
      current = together;
      index = joined.length;
    }
    joined.push(current);
  }
  return joined;
}

function joinTwo(first: Line, second: Line): Line | null {
  if (areNear(first.at(-1), second[0])) return [...first, ...second.slice(1)];
  if (areNear(second.at(-1), first[0])) return [...second, ...first.slice(1)];
  if (areNear(first.at(-1), second.at(-1))) return [...first, ...second.toReversed().slice(1)];
  if (areNear(first[0], second[0])) return [...first.toReversed(), ...second.slice(1)];
  return null;
}

function areNear(a: Position | undefined, b: Position | undefined): boolean {
  return a !== undefined && b !== undefined && Math.abs(a[0] - b[0]) < NEAR && Math.abs(a[1] - b[1]) < NEAR;
}
