import { realpathSync, statSync } from 'node:fs';

/**
 * Refuses an output that the finished file must not take the place of.
 *
 * @returns the path of the file itself.
 * @throws {Error} where it is the input, or is there and is no ordinary file (a folder, a device, a pipe).
 */
export function checkOutput(input: string, output: string): string {
  const there = statSync(output, { throwIfNoEntry: false });
  if (there === undefined) return output;
  if (!there.isFile()) throw new Error(`\`--output ${output}\` is no ordinary file; give the path of a file`);
  const target = realpathSync(output);
  if (statSync(input, { throwIfNoEntry: false }) !== undefined && realpathSync(input) === target)
    throw new Error(`\`--output ${output}\` is the input; give the path of another file`);
  return target;
}
