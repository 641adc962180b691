/** One choice among rows of features: the rows that are right, and all rows. */
export interface Choice {
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
}

/** A yes-or-no case. */
export interface Case {
  readonly row: Float64Array;
  readonly right: boolean;
}

const STEPS = 400;
const RATE = 0.05;
const FIRST_MOMENT = 0.9;
const SECOND_MOMENT = 0.999;
const TINY = 1e-8;

/** Weights that are given, by position: they stay as they are while the others are fitted. */
export type Given = ReadonlyMap<number, number>;

/** Minimises by Adam (Kingma and Ba 2015) with the constants of the paper; deterministic, from zero. */
function minimize(
  size: number,
  given: Given,
  gradient: (weights: Float64Array, into: Float64Array) => void,
): Float64Array {
  const weights = Float64Array.from({ length: size }, (_, index) => given.get(index) ?? 0);
  const slope = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let step = 1; step <= STEPS; step += 1) {
    slope.fill(0);
    gradient(weights, slope);
    const rate = RATE * (1 - step / (STEPS + 1)) + RATE / 20;
    for (let index = 0; index < size; index += 1) {
      if (given.has(index)) continue;
      const value = slope[index] ?? 0;
      mean[index] = FIRST_MOMENT * (mean[index] ?? 0) + (1 - FIRST_MOMENT) * value;
      square[index] = SECOND_MOMENT * (square[index] ?? 0) + (1 - SECOND_MOMENT) * value * value;
      const corrected = (mean[index] ?? 0) / (1 - FIRST_MOMENT ** step);
      const spread = Math.sqrt((square[index] ?? 0) / (1 - SECOND_MOMENT ** step));
      weights[index] = (weights[index] ?? 0) - (rate * corrected) / (spread + TINY);
    }
  }
  return weights;
}

export function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index += 1) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum;
}

/** Conditional logit: the probability that one of the right rows is chosen, with a penalty on large weights. */
export function fitChoices(choices: readonly Choice[], size: number, penalty: number, given: Given): Float64Array {
  const useful = choices.filter(({ right }) => right.some((yes) => yes) && !right.every((yes) => yes));
  return minimize(size, given, (weights, slope) => {
    for (const { rows, right } of useful) {
      const scores = rows.map((row) => dot(row, weights));
      const highest = Math.max(...scores);
      const masses = scores.map((score) => Math.exp(score - highest));
      const all = masses.reduce((sum, mass) => sum + mass, 0);
      const good = masses.reduce((sum, mass, index) => sum + (right[index] ? mass : 0), 0);
      rows.forEach((row, index) => {
        const mass = masses[index] ?? 0;
        const pull = mass / all - (right[index] ? mass / good : 0);
        for (let feature = 0; feature < size; feature += 1)
          slope[feature] = (slope[feature] ?? 0) + (pull * (row[feature] ?? 0)) / useful.length;
      });
    }
    for (let feature = 0; feature < size; feature += 1)
      slope[feature] = (slope[feature] ?? 0) + penalty * (weights[feature] ?? 0);
  });
}

/** Logistic regression with a penalty on large weights. */
export function fitCases(cases: readonly Case[], size: number, penalty: number, given: Given): Float64Array {
  return minimize(size, given, (weights, slope) => {
    for (const { row, right } of cases) {
      const pull = (1 / (1 + Math.exp(-dot(row, weights))) - (right ? 1 : 0)) / cases.length;
      for (let feature = 0; feature < size; feature += 1)
        slope[feature] = (slope[feature] ?? 0) + pull * (row[feature] ?? 0);
    }
    for (let feature = 0; feature < size; feature += 1)
      slope[feature] = (slope[feature] ?? 0) + penalty * (weights[feature] ?? 0);
  });
}
