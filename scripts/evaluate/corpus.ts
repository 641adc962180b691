import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Toponym } from './score.ts';

/** A document of an annotated corpus; offsets of its toponyms count code points. */
export interface CorpusDocument {
  readonly id: string;
  readonly text: string;
  readonly language?: string;
  readonly toponyms: readonly Toponym[];
}

/** Reads a corpus: JSON Lines, a document each, or text in which toponyms are marked (`parseMarked`). */
export async function readCorpus(path: string): Promise<CorpusDocument[]> {
  if (path.endsWith('.txt')) return parseMarked(readFileSync(path, 'utf8'));
  const documents: CorpusDocument[] = [];
  const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) if (line.trim() !== '') documents.push(JSON.parse(line) as CorpusDocument);
  return documents;
}

const MARK = /\[([^\]|]+)\|(-?[\d.]+),(-?[\d.]+)\]/gu;

/** A document a line, with `[toponym|latitude,longitude]` in it; lines that begin with `#` are remarks. */
export function parseMarked(source: string): CorpusDocument[] {
  return source
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line, index) => {
      let text = '';
      let last = 0;
      const toponyms: Toponym[] = [];
      for (const match of line.matchAll(MARK)) {
        text += line.slice(last, match.index);
        const surface = match[1] ?? '';
        const start = [...text].length;
        text += surface;
        toponyms.push({ start, end: [...text].length, surface, lat: Number(match[2]), lon: Number(match[3]) });
        last = match.index + match[0].length;
      }
      return { id: String(index + 1), text: text + line.slice(last), toponyms };
    });
}
