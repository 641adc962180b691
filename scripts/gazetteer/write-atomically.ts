import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file so that a reader sees the old or the new content, never a part. */
export function writeAtomically(path: string, content: string): void {
  const unfinished = `${path}.unfinished`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, path);
}
