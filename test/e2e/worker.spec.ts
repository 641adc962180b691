import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build, type PreviewServer, preview } from 'vite';
import { openGazetteerFile } from '../../src/cli/knowledge.ts';
import { readInputs } from '../../src/cli/read-inputs.ts';
import { serialize } from '../../src/cli/serialize.ts';
import type { Faction } from '../../src/core/faction/faction.ts';
import { toCollection } from '../../src/core/geojson/to-geojson.ts';
import { geoparse, prepareCompiled } from '../../src/core/geoparse.ts';
import type { Report } from '../../src/core/model.ts';
import type { GeoparseClient } from '../../src/worker/client.ts';
import type { Progress } from '../../src/worker/protocol.ts';

declare global {
  interface Window {
    client: GeoparseClient;
  }
}

const root = join(import.meta.dirname, '..', '..');
const outDir = join(root, '.cache', 'worker-page');
let server: PreviewServer;
let address: string;

test.beforeAll(async () => {
  const site = {
    configFile: false,
    root: join(root, 'test', 'fixture', 'worker-page'),
    base: './',
    publicDir: join(root, 'public'),
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, target: 'es2023' },
    worker: { format: 'es' },
  } as const;
  await build(site);
  server = await preview({ ...site, preview: { host: '127.0.0.1', port: 0 } });
  address = server.resolvedUrls?.local[0] ?? '';
});

test.afterAll(async () => {
  await server.close();
});

/** The same reports read here, from the same files. */
async function readHere(): Promise<{ reports: readonly Report[]; factions: readonly Faction[]; geojson: string }> {
  const { reports, factions } = await readInputs(join(root, 'data'), root);
  const files = ['theatre', 'world'].map((name) =>
    openGazetteerFile(join(root, 'public', 'gazetteer', `${name}.bin.gz`)),
  );
  const knowledge = prepareCompiled(files, factions);
  const { createHash } = await import('node:crypto');
  const read = reports.map((report) => ({
    ...geoparse(report, knowledge),
    sha256: createHash('sha256').update(report.text, 'utf8').digest('hex'),
  }));
  return { reports, factions, geojson: serialize(toCollection(read, factions, knowledge.gazetteer)) };
}

test('the worker reads the same places as the command line, byte for byte', async ({ page }) => {
  const here = await readHere();
  await page.goto(address);
  const collection = await page.evaluate(
    async ({ reports, factions }) => {
      await window.client.load('theatre', new URL('gazetteer/theatre.bin.gz', location.href).href);
      await window.client.load('world', new URL('gazetteer/world.bin.gz', location.href).href);
      return window.client.geoparse(reports, factions);
    },
    { reports: here.reports, factions: here.factions },
  );
  expect(serialize(collection)).toBe(here.geojson);
});

test('loading the world tells how far it is', async ({ page }) => {
  await page.goto(address);
  const progress = await page.evaluate(async () => {
    const steps: Progress[] = [];
    await window.client.load('world', new URL('gazetteer/world.bin.gz', location.href).href, (step) =>
      steps.push(step),
    );
    return steps;
  });
  const received = progress.map(({ receivedBytes }) => receivedBytes);
  expect(received).toEqual([...received].sort((one, other) => one - other));
  expect(received.length).toBeGreaterThan(1);
  expect(progress.at(-1)?.receivedBytes).toBeGreaterThanOrEqual(progress.at(-1)?.totalBytes ?? 1);
});

test('a gazetteer that is missing, cut short or something else is refused by name', async ({ page }) => {
  await page.goto(address);
  const load = (url: string): Promise<string> =>
    page.evaluate(
      (file) => window.client.load('theatre', new URL(file, location.href).href).then(() => 'loaded', String),
      url,
    );
  await page.route('**/missing.bin.gz', (route) => route.fulfill({ status: 404, body: '' }));
  await page.route('**/other.bin.gz', (route) => route.fulfill({ status: 200, body: 'no gazetteer, but some text' }));
  await page.route('**/short.bin.gz', (route) => route.fulfill({ status: 200, body: 'DT' }));
  expect(await load('missing.bin.gz')).toContain('missing.bin.gz: the host answered 404');
  expect(await load('other.bin.gz')).toContain('it is no gazetteer');
  expect(await load('short.bin.gz')).toContain('has 2 bytes');
  expect(await page.evaluate(() => window.client.geoparse([], []).then(() => 'read', String))).toContain(
    'no gazetteer is loaded',
  );
});
