import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/cli/knowledge.ts';
import { readCollectionFile } from '../../src/cli/read-collection.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let loaded: Awaited<ReturnType<typeof loadKnowledge>>;
let folder: string;
let errors: string[];
beforeAll(async () => {
  loaded = await loadKnowledge(join(root, 'data'), join(root, 'public', 'gazetteer', 'theatre.bin.gz'), root);
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-read-'));
  errors = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const PARTIES = '[{"id": "red", "names": ["Red Army"]}]';
const line = (id: string, rest: object = {}): string =>
  JSON.stringify({
    id,
    published: '2031-02-05',
    text: 'Four civilians were killed near Homs on Monday, the Red Army said.',
    ...rest,
  });
const run = (documents: string, factions = PARTIES): 0 | 1 => {
  writeFileSync(join(folder, 'documents.jsonl'), documents);
  writeFileSync(join(folder, 'factions.json'), factions);
  return readCollectionFile({
    input: join(folder, 'documents.jsonl'),
    factions: join(folder, 'factions.json'),
    output: join(folder, 'read.jsonl'),
    knowledge: loaded.places,
    known: loaded.factions,
    printError: (message) => errors.push(message),
  });
};
const written = () =>
  readFileSync(join(folder, 'read.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text));

describe('reading a collection from the command line', () => {
  it('writes a line a report and one with the findings', () => {
    expect(run(`${line('a')}\n${line('b', { text: 'Nothing.' })}\n`)).toBe(0);
    const [first, second, last] = written();
    expect(first).toMatchObject({
      id: 'a',
      dates: [{ edtf: '2031-02-03' }],
      mentions: [{ role: 'location', lat: expect.closeTo(34.73, 1), lon: expect.closeTo(36.72, 1) }],
    });
    expect(first.claims).toContainEqual(
      expect.objectContaining({
        facet: 'killed',
        value: { who: 'civilians', min: 4, max: 4 },
        side: 'red',
        stance: 'asserts',
      }),
    );
    expect(second).toMatchObject({ id: 'b', claims: [] });
    expect(last._collection.findings).toContainEqual(
      expect.objectContaining({ facet: 'killed', finding: 'single-origin' }),
    );
  });

  it('reports lines that cannot be read, each with its number, and reads the rest', () => {
    const lines = [
      'no json',
      '{"id": "x"}',
      line('a'),
      line('a'),
      line('c', { published: '2031-02-31' }),
      line('d', { language: 'xx' }),
    ];
    expect(run(lines.join('\n'))).toBe(1);
    expect(errors.map((error) => /:(\d):/u.exec(error)?.[1] ?? '')).toEqual(['1', '2', '4', '5', '6', '']);
    expect(written().map(({ id }) => id)).toEqual(['a', undefined]);
  });

  it.each(['{', '{}', '[{"names": ["Red"]}]', '[{"id": "a"}, {"id": "a"}]'])(
    'writes nothing with parties %s',
    (parties) => {
      expect(run(line('a'), parties)).toBe(1);
      expect(errors.join('\n')).toMatch(/factions\.json: [\s\S]*Nothing was written/u);
      expect(readdirSync(folder)).not.toContain('read.jsonl');
    },
  );
});
