import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

/** Runs every test and closes with one line that counts them all: `N passed, N failed`. */

interface Counts {
  passed: number;
  failed: number;
}

const VITEST_RESULT = '.cache/vitest.json';
const PLAYWRIGHT_RESULT = '.cache/playwright.json';

function run(command: string): boolean {
  process.stdout.write(`\n$ ${command}\n`);
  return spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0;
}

/** A runner that failed without counting a failed test (it did not start, say) counts as one. */
function counted(succeeded: boolean, { passed, failed }: Counts): Counts {
  return { passed, failed: succeeded ? failed : Math.max(1, failed) };
}

function readResult(file: string, counts: (result: Record<string, unknown>) => Counts): Counts {
  try {
    return counts(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>);
  } catch {
    return { passed: 0, failed: 1 };
  }
}

mkdirSync('.cache', { recursive: true });
rmSync(VITEST_RESULT, { force: true });
rmSync(PLAYWRIGHT_RESULT, { force: true });

const steps: Counts[] = [];
const unit = run(`npx vitest run --reporter=default --reporter=json --outputFile.json=${VITEST_RESULT}`);
steps.push(
  counted(
    unit,
    readResult(VITEST_RESULT, (result) => ({
      passed: Number(result.numPassedTests),
      failed: Number(result.numFailedTests),
    })),
  ),
);
const built = run('npm run -s build');
steps.push({ passed: built ? 1 : 0, failed: built ? 0 : 1 });
if (built) {
  const size = run('npm run -s size');
  steps.push({ passed: size ? 1 : 0, failed: size ? 0 : 1 });
  const browser = run('npx playwright test');
  steps.push(
    counted(
      browser,
      readResult(PLAYWRIGHT_RESULT, (result) => {
        const stats = result.stats as { expected: number; unexpected: number; flaky: number };
        return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
      }),
    ),
  );
}

const passed = steps.reduce((sum, step) => sum + step.passed, 0);
const failed = steps.reduce((sum, step) => sum + step.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
