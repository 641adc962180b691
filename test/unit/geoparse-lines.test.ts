import { spawnSync } from 'node:child_process';
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type GeoparseLinesOptions, geoparseLines, type PredictedToponym } from '../../src/cli/geoparse-lines.ts';
import type { GazetteerPlace } from '../../src/core/gazetteer/gazetteer-place.ts';
import { writeGazetteer } from '../../src/core/gazetteer/write-gazetteer.ts';
import { prepareKnowledge } from '../../src/core/geoparse.ts';
import type { Role } from '../../src/core/model.ts';

// Documents are invented and set in 2031; places are real, positions and populations rounded.
const place = (
  id: string,
  name: string,
  kind: GazetteerPlace['kind'],
  rest: Partial<GazetteerPlace> = {},
): GazetteerPlace => ({
  id,
  name,
  names: [],
  kind,
  featureCode: null,
  country: 'SY',
  within: [],
  population: 0,
  coordinates: [38, 35],
  source: 'test',
  ...rest,
});
const places = [
  place('geonames:163843', 'Syria', 'country', { names: [{ name: 'سوريا', lang: 'ar' }] }),
  place('geonames:298795', 'Turkey', 'country', { country: 'TR', coordinates: [35, 39] }),
  place('geonames:169577', 'Homs', 'populated-place', {
    population: 700_000,
    within: ['geonames:163843'],
    coordinates: [36.71, 34.72],
    names: [
      { name: 'حمص', lang: 'ar' },
      { name: 'Хомс', lang: 'ru' },
    ],
  }),
  place('curated:al-tanf', 'al-Tanf', 'military-base', { coordinates: [38.62, 33.51], within: ['geonames:163843'] }),
  place('geonames:323786', 'Ankara', 'populated-place', {
    country: 'TR',
    featureCode: 'PPLC',
    population: 3_500_000,
    coordinates: [32.9, 39.9],
  }),
];
const knowledge = prepareKnowledge({ get: (id) => places.find((entry) => entry.id === id), all: () => places }, []);
const EVERY_ROLE: readonly Role[] = ['location', 'actor', 'demonym', 'part-of-name'];

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
let errors: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-lines-'));
  errors = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const input = (): string => join(folder, 'documents.jsonl');
const output = (): string => join(folder, 'toponyms.jsonl');
const options = (): GeoparseLinesOptions => ({
  input: input(),
  output: output(),
  roles: new Set(EVERY_ROLE),
  knowledge,
  printError: (line) => errors.push(line),
});
const run = (lines: string | Buffer, roles: readonly Role[] = EVERY_ROLE): Promise<0 | 1> => {
  writeFileSync(input(), lines);
  return geoparseLines({ ...options(), roles: new Set(roles) });
};

interface Written {
  readonly documents: readonly { readonly id: string | number; readonly toponyms: readonly PredictedToponym[] }[];
  readonly meta: { readonly seconds: number; readonly docs: number };
}
const written = (): Written => {
  const text = readFileSync(output(), 'utf8');
  expect(text.endsWith('\n')).toBe(true);
  const lines = text
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line) as object);
  const last = lines.pop() as { _meta: Written['meta'] };
  return { documents: lines as Written['documents'], meta: last._meta };
};
const lineOf = (id: string | number, text: string, rest: object = {}): string =>
  `${JSON.stringify({ id, text, ...rest })}\n`;
/** The toponyms of one document. */
const toponyms = async (
  text: string,
  rest: object = {},
  roles: readonly Role[] = EVERY_ROLE,
): Promise<readonly PredictedToponym[]> => {
  expect(await run(lineOf('one', text, rest), roles)).toBe(0);
  return written().documents[0]?.toponyms ?? [];
};

const RAIN = 'On 4 March 2031 it rained in Homs, Syria.';

describe('documents, one a line', () => {
  it('become one line each, in order, and a line on the run', async () => {
    expect(await run(lineOf('a', RAIN) + lineOf(7, 'Nothing leaked in 2031.') + lineOf('a', RAIN))).toBe(0);
    const { documents, meta } = written();
    expect(documents.map(({ id }) => id)).toEqual(['a', 7, 'a']);
    expect(documents.map((document) => document.toponyms.length)).toEqual([2, 0, 2]);
    expect(documents[2]).toEqual(documents[0]);
    expect(Object.keys(meta)).toEqual(['seconds', 'docs']);
    expect(meta.docs).toBe(3);
    expect(meta.seconds).toBeGreaterThanOrEqual(0);
    expect(meta.seconds).toBeLessThan(10);
    expect(errors).toEqual([]);
  });

  it('say of a town where it stands, what it is, and where it lies', async () => {
    const [homs] = await toponyms(RAIN);
    expect(homs).toEqual({
      start: 29,
      end: 33,
      surface: 'Homs',
      role: 'location',
      lat: 34.72,
      lon: 36.71,
      geonameid: 169577,
      name: 'Homs',
      precision: 'populated-place',
      score: homs?.score,
    });
    expect(typeof homs?.score).toBe('number');
  });

  it('give no number of GeoNames to a place of another source', async () => {
    const [base] = await toponyms('Two umbrellas were stolen in al-Tanf in Syria.');
    expect(base).toMatchObject({ surface: 'al-Tanf', lat: 33.51, lon: 38.62, name: 'al-Tanf' });
    expect(base).not.toHaveProperty('geonameid');
  });

  it('leave out coordinates where a name could not be placed', async () => {
    const found = await toponyms('A well froze near the village of Tal Jumma in Syria.');
    expect(found[0]).toEqual({ start: 33, end: 42, surface: 'Tal Jumma', role: 'location' });
  });

  it('give an adjective the coordinates of its country', async () => {
    expect(await toponyms('The Turkish ferry leaked.')).toEqual([
      {
        start: 4,
        end: 11,
        surface: 'Turkish',
        role: 'demonym',
        lat: 39,
        lon: 35,
        geonameid: 298795,
        name: 'Turkey',
        precision: 'country',
        score: 1,
      },
    ]);
  });

  it('give coordinates that the text writes as they are', async () => {
    const [pin] = await toponyms('The buoy was found at 36.5423, 40.3312 in 2031.');
    expect(pin).toMatchObject({ surface: '36.5423, 40.3312', lat: 36.5423, lon: 40.3312, precision: 'exact' });
    expect(pin).not.toHaveProperty('geonameid');
    expect(pin).not.toHaveProperty('name');
  });

  it('keep the wanted roles only', async () => {
    const text = 'Ankara said that the Turkish ferry leaked in Homs in 2031.';
    const roles = (found: readonly PredictedToponym[]) => found.map(({ surface, role }) => `${surface}: ${role}`);
    expect(roles(await toponyms(text))).toEqual(['Ankara: actor', 'Turkish: demonym', 'Homs: location']);
    expect(roles(await toponyms(text, {}, ['location']))).toEqual(['Homs: location']);
    expect(roles(await toponyms(text, {}, ['actor', 'demonym']))).toEqual(['Ankara: actor', 'Turkish: demonym']);
    expect(await toponyms(text, {}, [])).toEqual([]);
  });

  it('are read in the language that they state, and in that of their script where they state none', async () => {
    expect((await toponyms('В 2031 году в Хомсе шёл дождь.', { language: 'ru' }))[0]?.surface).toBe('Хомсе');
    expect((await toponyms('В 2031 году в Хомсе шёл дождь.'))[0]?.surface).toBe('Хомсе');
    expect((await toponyms('هطل المطر في حمص عام 2031.'))[0]?.surface).toBe('حمص');
    expect((await toponyms(RAIN, { language: null }))[0]?.surface).toBe('Homs');
  });
});

describe('offsets count code points', () => {
  it.each([
    ['one before', '🌧 It rained in Homs in 2031.'],
    ['many before', '🌧🌧🌧 𝔚𝔢𝔱: it rained in Homs, and 🌂 in Syria.'],
    ['a family of several joined together', '👨‍👩‍👧‍👦 stood in Homs in 2031.'],
    ['accents as characters of their own', 'Jose\u0301 stood in Homs in 2031.'],
    ['a flag', '🇸🇾: it rained in Homs in 2031.'],
  ])('%s', async (_, text) => {
    const found = await toponyms(text);
    const characters = [...text];
    expect(found.map(({ surface }) => surface)).toContain('Homs');
    for (const { start, end, surface } of found) expect(characters.slice(start, end).join('')).toBe(surface);
  });
});

describe('a line that cannot be read', () => {
  it.each([
    ['half a line', '{"id": "b", "text": "It rai', /is no JSON \(.*\); expected `\{"id": …, "text": …\}`/u],
    ['no JSON at all', 'It rained.', /is no JSON/u],
    ['a list', '["b", "It rained."]', /got \["b","It rained\."\], expected/u],
    ['a number', '7', /got 7, expected/u],
    ['null', 'null', /got null, expected/u],
    ['no id', '{"text": "It rained."}', /`id` is missing; expected a text or a number/u],
    ['an id of null', '{"id": null, "text": "It rained."}', /`id` is missing/u],
    ['no text', '{"id": "b"}', /`text` is missing; expected the text/u],
    ['a text that is none', '{"id": "b", "text": ["It rained."]}', /`text` is missing/u],
    ['an unknown language', '{"id": "b", "text": "", "language": "tlh"}', /`language` is "tlh"; expected one of en, /u],
    ['a language that is no text', '{"id": "b", "text": "", "language": 7}', /`language` is 7; expected one of en, /u],
    ['a language that objects inherit', '{"id": "b", "text": "", "language": "constructor"}', /"constructor"/u],
  ])('%s is reported with its place, and the rest is read', async (_, line, message) => {
    expect(await run(`${lineOf('a', RAIN)}\n${line}\n${lineOf('c', RAIN)}`)).toBe(1);
    expect(errors).toHaveLength(2);
    expect(errors[0]).toMatch(message);
    expect(errors[0]?.startsWith(`${input()}:3: `)).toBe(true);
    expect(errors[1]).toBe('1 line was left out; 2 documents were read.');
    const { documents, meta } = written();
    expect(documents.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(documents[1]?.toponyms).toHaveLength(2);
    expect(meta.docs).toBe(2);
  });

  it('is reported each time, also where there is no other', async () => {
    expect(await run('{\n}\n[]\n')).toBe(1);
    expect(errors.map((error) => /:(\d+): /u.exec(error)?.[1])).toEqual(['1', '2', '3', undefined]);
    expect(errors[3]).toBe('3 lines were left out; 0 documents were read.');
    expect(written()).toMatchObject({ documents: [], meta: { docs: 0 } });
  });

  it('is shown shortened, however long it is', async () => {
    expect(await run(`${JSON.stringify([`${'drip '.repeat(10_000)}`])}\n`)).toBe(1);
    expect(errors[0]?.length).toBeLessThan(input().length + 120);
  });
});

describe('odd files', () => {
  it('may be empty', async () => {
    expect(await run('')).toBe(0);
    expect(written()).toEqual({ documents: [], meta: { docs: 0, seconds: 0 } });
  });

  it('may have documents without a word', async () => {
    expect(await run(lineOf('a', '') + lineOf('b', ' \n\t ') + lineOf('', '—'))).toBe(0);
    expect(written().documents).toEqual([
      { id: 'a', toponyms: [] },
      { id: 'b', toponyms: [] },
      { id: '', toponyms: [] },
    ]);
  });

  it('may have blank lines, and end their lines as Windows does', async () => {
    const lines = `\r\n${lineOf('a', RAIN)}\r\n   \r\n\n${lineOf('b', RAIN)}`.replaceAll('}\n', '}\r\n');
    expect(await run(lines)).toBe(0);
    expect(written().documents.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(written().documents[0]?.toponyms[0]).toMatchObject({ start: 29, surface: 'Homs' });
  });

  it('may lack the last line’s end', async () => {
    expect(await run(lineOf('a', RAIN).trimEnd())).toBe(0);
    expect(written().documents).toHaveLength(1);
  });

  it('may have separators of lines within a text', async () => {
    const text = 'It rained\u2028in Homs\u0085 and in\u2029Syria in 2031.';
    const found = await toponyms(text);
    expect(written().meta.docs).toBe(1);
    for (const { start, end, surface } of found) expect([...text].slice(start, end).join('')).toBe(surface);
  });

  it('keep the previous output when there is one, until the new one is complete', async () => {
    writeFileSync(output(), 'from 2030\n');
    expect(await run(lineOf('a', RAIN))).toBe(0);
    expect(written().documents).toHaveLength(1);
    expect(readdirSync(folder).sort()).toEqual(['documents.jsonl', 'toponyms.jsonl']);
  });

  it('with many documents come out whole', async () => {
    const count = 3000;
    const lines = Array.from({ length: count }, (_, id) => lineOf(id, `${RAIN} ${'It dripped. '.repeat(20)}`));
    expect(await run(lines.join(''))).toBe(0);
    const { documents, meta } = written();
    expect(documents.map(({ id }) => id)).toEqual(Array.from({ length: count }, (_, id) => id));
    expect(documents.every((document) => document.toponyms.length === 2)).toBe(true);
    expect(meta.docs).toBe(count);
  });
});

describe('odd texts', () => {
  it.each([
    ['lone surrogates', '\ud83c It rained \udf27 in Homs \ud83c'],
    ['lone surrogates beside a name', 'It rained in \ud83cHoms\udf27 in Syria.'],
    ['control characters', 'It\u0000 rained\u0007 in Homs\u001b[31m in\u007f Syria.'],
    ['bidirectional overrides', 'It rained in \u202eHoms\u202c and in \u2067Syria\u2069 in 2031.'],
    ['several scripts', 'It rained in Homs (حمص, Хомс, 霍姆斯, ホムス, הומס) in Syria.'],
    ['a mark of byte order', '\ufeffIt rained in Homs in 2031.'],
    ['invisible joints', 'It rained in Ho\u00adms and in\u200b Syria\u200d in 2031.'],
    ['markup', '<p class="wet">It rained in <b>Homs</b> &amp; Syria</p>'],
    ['heaps of marks', `It rained in Homs${'\u0301'.repeat(500)} in Syria.`],
  ])('%s', async (_, text) => {
    const found = await toponyms(text);
    const characters = [...text];
    for (const { start, end, surface } of found) {
      expect(end).toBeGreaterThan(start);
      expect(characters.slice(start, end).join('')).toBe(surface);
    }
    expect(found.every((one, at) => at === 0 || one.start >= (found[at - 1]?.start ?? 0))).toBe(true);
  });

  it('stand as escapes where UTF-8 has no letters for them', async () => {
    await toponyms('It rained in Homs \ud83c.', { id: '\udf27' });
    expect(readFileSync(output(), 'utf8')).toContain('{"id":"\\udf27"');
  });

  it('that are not UTF-8 are read as far as they go', async () => {
    const lines = Buffer.concat([
      Buffer.from('{"id": "a", "text": "Caf'),
      Buffer.from([0xe9]),
      Buffer.from(' in Homs."}\n'),
    ]);
    expect(await run(lines)).toBe(0);
    expect(written().documents[0]?.toponyms[0]?.surface).toBe('Homs');
  });
});

/** The command in a process of its own, with a small gazetteer for the world. */
const command = (to: string) => {
  const gazetteer = join(folder, 'world.bin');
  writeFileSync(gazetteer, Buffer.from(writeGazetteer(places, { coordinateScale: 1e3, annotated: false })));
  const args = ['geoparse', '--gazetteer', gazetteer, '--input', input(), '--output', to];
  return spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    timeout: 20_000,
  });
};

describe('what cannot be read or written', () => {
  const refused = async (from: string, to: string): Promise<void> => {
    await expect(geoparseLines({ ...options(), input: from, output: to })).rejects.toThrow(/ENOENT|EISDIR|ENOTDIR/u);
  };

  it('leaves nothing behind where there is no input', async () => {
    await refused(join(folder, 'missing.jsonl'), output());
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves nothing behind where the input is a folder', async () => {
    await refused(folder, output());
    expect(readdirSync(folder)).toEqual([]);
  });

  it('keeps the previous output', async () => {
    writeFileSync(output(), 'from 2030\n');
    await refused(join(folder, 'missing.jsonl'), output());
    expect(readFileSync(output(), 'utf8')).toBe('from 2030\n');
    expect(readdirSync(folder)).toEqual(['toponyms.jsonl']);
  });

  it('refuses the input as output, and what is no ordinary file, and leaves both as they are', async () => {
    writeFileSync(input(), lineOf('a', RAIN));
    await expect(geoparseLines({ ...options(), output: input() })).rejects.toThrow(/is the input; give the path/u);
    await expect(geoparseLines({ ...options(), output: folder })).rejects.toThrow(/is no ordinary file/u);
    await expect(geoparseLines({ ...options(), output: '/dev/null' })).rejects.toThrow(/is no ordinary file/u);
    expect(readFileSync(input(), 'utf8')).toBe(lineOf('a', RAIN));
    expect(readdirSync(folder)).toEqual(['documents.jsonl']);
  });

  it('writes through a link, which stays', async () => {
    writeFileSync(input(), lineOf('a', RAIN));
    writeFileSync(output(), '');
    const link = join(folder, 'link.jsonl');
    symlinkSync(output(), link);
    expect(await geoparseLines({ ...options(), output: link })).toBe(0);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(written().meta.docs).toBe(1);
  });

  // In a process of its own: the stream's error is nobody's, which ends the process with a stack instead of a message.
  it('says so in a line where the output’s folder is not there', () => {
    writeFileSync(input(), lineOf('a', RAIN));
    const { status, stderr } = command(join(folder, 'nowhere', 'toponyms.jsonl'));
    expect(stderr).toMatch(/nowhere/u);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
  });

  it('a run in a process of its own ends well', () => {
    writeFileSync(input(), lineOf('a', RAIN));
    const { status, stderr } = command(output());
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(written().documents[0]?.toponyms.map(({ surface }) => surface)).toEqual(['Homs', 'Syria']);
  });
});
