import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { GROUPS } from './leave-out.ts';

/** Runs the evaluation once for each group of features left out: `npm run evaluate:ablate -- [--roles R] CORPUS…`. */

const script = join(import.meta.dirname, 'evaluate.ts');

function run(name: string, args: readonly string[]): void {
  const { stdout, stderr, status } = spawnSync('npx', ['tsx', script, ...args, ...process.argv.slice(2)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  for (const line of stdout.trim().split('\n').slice(1)) process.stdout.write(`${name.padEnd(30)}  ${line}\n`);
}

run('everything', []);
for (const group of Object.keys(GROUPS)) run(`without ${group}`, ['--without', group]);
