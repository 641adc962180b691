import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { build } from '../../src/cli/build.ts';
import type { DatelineCollection } from '../../src/core/geojson/properties.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const REPORT = 'reports/kdrtv-2020-08-27-blame.md';
let folder: string;
let printed: string[];
let errors: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  cpSync(join(root, 'data'), join(folder, 'data'), { recursive: true });
  printed = [];
  errors = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const output = (): string => join(folder, 'out', 'incidents.geojson');
const run = (): Promise<0 | 1> =>
  build({
    dataFolder: join(folder, 'data'),
    output: output(),
    root: folder,
    print: (line) => printed.push(line),
    printError: (line) => errors.push(line),
  });
const path = (file: string): string => join(folder, 'data', file);
const edit = (file: string, change: (text: string) => string): void =>
  writeFileSync(path(file), change(readFileSync(path(file), 'utf8')));

describe('build', () => {
  it('writes what is committed, byte for byte, with a line per report and a summary', async () => {
    expect(await run()).toBe(0);
    expect(readFileSync(output(), 'utf8')).toBe(readFileSync(join(root, 'public/data/incidents.geojson'), 'utf8'));
    expect(printed).toHaveLength(7);
    expect(printed[6]).toMatch(/incidents\.geojson: 6 reports, \d+ excerpts, \d+ places on the map/u);
  });

  it('gives every excerpt the words that stand at its position in its report', async () => {
    await run();
    const collection = JSON.parse(readFileSync(output(), 'utf8')) as DatelineCollection;
    const texts = new Map(collection.reports.map((report) => [report.id, [...report.text]]));
    const excerpts = collection.features.flatMap((feature) => feature.properties.excerpts);
    expect(excerpts.length).toBeGreaterThan(20);
    for (const { report, target } of excerpts) {
      const [quote, position] = target.selector;
      const text = texts.get(report) ?? [];
      expect(text.slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(text.slice(0, position.start).join('').endsWith(quote.prefix)).toBe(true);
      expect(text.slice(position.end).join('').startsWith(quote.suffix)).toBe(true);
    }
  });

  it('quotes only what stands in the report’s file', async () => {
    await run();
    const collection = JSON.parse(readFileSync(output(), 'utf8')) as DatelineCollection;
    for (const report of collection.reports)
      expect(readFileSync(path(`reports/${report.id}.md`), 'utf8')).toContain(report.text);
  });
});

describe('bad input is listed whole, and the previous output stays', () => {
  const refused = async (...messages: RegExp[]): Promise<void> => {
    expect(await run()).toBe(0);
    const before = readFileSync(output(), 'utf8');
    spoil?.();
    expect(await run()).toBe(1);
    for (const message of messages) expect(errors.join('\n')).toMatch(message);
    expect(readFileSync(output(), 'utf8')).toBe(before);
    expect(readdirSync(join(folder, 'out'))).toEqual(['incidents.geojson']);
  };
  let spoil: (() => void) | undefined;

  it('a report without front matter', async () => {
    spoil = () => edit(REPORT, (text) => text.split('---\n')[2] ?? '');
    await refused(/^data\/reports\/kdrtv-2020-08-27-blame\.md:1: no front matter/mu);
  });

  it('a bad date and an unknown language, both at once', async () => {
    spoil = () =>
      edit(REPORT, (text) =>
        text.replace('published: 2020-08-27', 'published: 2020-13-27').replace('language: en', 'language: xx'),
      );
    await refused(
      /blame\.md:6: `published` is "2020-13-27"; expected an EDTF date/u,
      /blame\.md:7: `language` is "xx"; expected/u,
      /^2 problems; nothing was written/mu,
    );
  });

  it('a duplicate id', async () => {
    spoil = () => cpSync(path(REPORT), path('reports/zz-copy.md'));
    await refused(
      /zz-copy\.md:2: the id "kdrtv-2020-08-27-blame" is used by data\/reports\/kdrtv-2020-08-27-blame\.md already/u,
    );
  });

  it('an empty file', async () => {
    spoil = () => writeFileSync(path(REPORT), '');
    await refused(/blame\.md:1: the file is empty/u);
  });

  it('a file that is not UTF-8', async () => {
    spoil = () =>
      writeFileSync(path(REPORT), Buffer.concat([readFileSync(path(REPORT)), Buffer.from([0x0a, 0xe9, 0x0a])]));
    await refused(/blame\.md:\d{2}: is not UTF-8; save the file in that encoding/u);
  });

  it('a faction alias claimed twice', async () => {
    spoil = () => edit('factions.json', (text) => text.replace('"SDF", "People', '"SDF", "Pentagon", "People'));
    await refused(/^data\/factions\.json:\d+: the alias "Pentagon" of faction "sdf" is claimed by "us" already/mu);
  });

  it('a curated place out of bounds', async () => {
    spoil = () => edit('gazetteer/curated.json', (text) => text.replace('38.61778', '238.61778'));
    await refused(/^data\/gazetteer\/curated\.json:\d+: .*238\.61778/mu);
  });

  it('an empty gazetteer file', async () => {
    spoil = () => writeFileSync(path('gazetteer/curated.json'), '');
    await refused(/^data\/gazetteer\/curated\.json:1: not JSON/mu);
  });

  it('a missing gazetteer file, once', async () => {
    spoil = () => rmSync(path('gazetteer/gazetteer.jsonl'));
    await refused(/^data\/gazetteer\/gazetteer\.jsonl:1: cannot be read/mu, /^1 problem; nothing was written/mu);
  });

  it('no reports at all', async () => {
    spoil = () => {
      for (const file of readdirSync(path('reports'))) rmSync(path(`reports/${file}`));
    };
    await refused(/^data\/reports:1: no reports; expected at least one file/mu);
  });

  it('a missing factions file', async () => {
    spoil = () => rmSync(path('factions.json'));
    await refused(/^data\/factions\.json:1: cannot be read/mu);
    expect(existsSync(path('factions.json'))).toBe(false);
  });
});
