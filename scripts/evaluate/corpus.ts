import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Toponym } from './score.ts';

/** A document of an annotated corpus; offsets of its toponyms count code points. */
export interface CorpusDocument {
  readonly id: string;
  readonly text: string;
  readonly language?: string;
  readonly published?: string;
  readonly toponyms: readonly Toponym[];
}

/** Reads a corpus, a document a line. */
export async function readCorpus(path: string): Promise<CorpusDocument[]> {
  const documents: CorpusDocument[] = [];
  for await (const line of createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  }))
    if (line.trim() !== '') documents.push(JSON.parse(line) as CorpusDocument);
  return documents;
}
