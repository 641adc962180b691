import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { parseCollection } from '../src/state/parse-collection.ts';
import { findBrowser } from '../test/driver/browser.ts';
import { longestInteraction, watchInteractions } from './bench/interaction-times.ts';
import { INTERACTIONS, type Interaction } from './bench/interactions.ts';
import { largeCollection } from './bench/large-collection.ts';

/**
 * How long the built page takes from a key or press to the next picture, with the shipped reports and with 10,000 excerpts,
 * with the map and without: median of the runs' longest events (Event Timing API, in steps of 8 ms). Run `npm run build`
 * first. Without the map the page is drawn as browsers draw it where they have no graphics card; with it WebGL is software
 * on such a machine, which then counts.
 */

const RUNS = 5;
const SENTENCES = 10_000;
const LIMITS = { shipped: 100, large: 200 } as const; // ms
const ARGUMENTS = {
  page: ['--no-sandbox', '--disable-gpu'],
  map: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-gpu-rasterization'],
};
const WINDOW = { width: 1440, height: 900 };
const root = fileURLToPath(new URL('..', import.meta.url));

const shipped = parseCollection(JSON.parse(readFileSync(`${root}public/data/incidents.geojson`, 'utf8')));
const large = parseCollection(largeCollection(shipped, SENTENCES));
const body = JSON.stringify(large);

const server = await preview({ root, preview: { host: '127.0.0.1', port: 0 }, logLevel: 'error' });
const address = server.resolvedUrls?.local[0];
if (address === undefined) throw new Error('got no address of the preview server, expected one');
try {
  await report('page alone (no map)', false);
  await report('page and map', true);
} finally {
  await server.close();
}

async function report(title: string, withMap: boolean): Promise<void> {
  process.stdout.write(`\n${title.padEnd(36)}${'shipped'.padStart(12)}${'10,000'.padStart(12)}\n`);
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: withMap ? ARGUMENTS.map : ARGUMENTS.page,
  });
  const few = await measure(browser, withMap, null);
  const many = await measure(browser, withMap, body);
  await browser.close();
  for (const [at, { name }] of INTERACTIONS.entries())
    process.stdout.write(
      `${name.padEnd(36)}${cell(few[at] ?? Number.NaN, LIMITS.shipped)}${cell(many[at] ?? Number.NaN, LIMITS.large)}\n`,
    );
}

function cell(milliseconds: number, limit: number): string {
  const sign = milliseconds < limit ? ' ' : '!';
  return `${milliseconds < 16 ? '<16' : milliseconds} ms ${sign}`.padStart(12);
}

/** @param data in place of the shipped file; `null` for that itself @returns a median for each interaction */
async function measure(on: Browser, withMap: boolean, data: string | null): Promise<number[]> {
  const page = await on.newPage({ viewport: WINDOW, reducedMotion: 'reduce' });
  await page.addInitScript(watchInteractions);
  if (!withMap) await page.addInitScript(refuseWebGl);
  if (data !== null)
    await page.route('**/data/incidents.geojson', (route) =>
      route.fulfill({ body: data, contentType: 'application/geo+json' }),
    );
  await page.goto(String(address));
  await page.waitForFunction((state) => document.documentElement.dataset.map === state, withMap ? 'ready' : 'none', {
    timeout: 120_000,
  });
  const medians: number[] = [];
  for (const interaction of INTERACTIONS) medians.push(await medianOf(page, interaction));
  await page.close();
  return medians;
}

async function medianOf(page: Page, { prepare, act, undo }: Interaction): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await prepare?.(page);
    await longestInteraction(page);
    await act(page);
    times.push(await longestInteraction(page));
    await undo?.(page);
  }
  return times.sort((one, other) => one - other)[Math.floor(RUNS / 2)] ?? Number.NaN;
}

function refuseWebGl(): void {
  const original = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
  } as typeof original;
}
