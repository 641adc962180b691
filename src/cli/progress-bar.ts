import { statSync } from 'node:fs';

const WIDTH = 30; // characters
/** Between two drawings, in milliseconds. */
const INTERVAL = 100;

/** A bar on standard error for the reading of a file; silent where that is no terminal. */
export function progressBar(file: string): { update(bytesRead: number): void; end(): void } {
  if (!process.stderr.isTTY) return { update: () => {}, end: () => {} };
  const total = statSync(file).size;
  let drawn = 0;
  return {
    update: (bytesRead) => {
      const now = performance.now();
      if (now - drawn < INTERVAL) return;
      drawn = now;
      const share = total === 0 ? 1 : Math.min(1, bytesRead / total);
      const full = Math.round(share * WIDTH);
      process.stderr.write(`\r[${'='.repeat(full)}${' '.repeat(WIDTH - full)}] ${Math.floor(share * 100)} %`);
    },
    end: () => {
      process.stderr.write(`\r${' '.repeat(WIDTH + 8)}\r`);
    },
  };
}
