import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { browserArguments, findBrowser } from '../test/driver/browser.ts';

/** Makes the README's picture from the built site: run `npm run picture` after a change that shows. */

const PORT = 4181;
const ADDRESS = `http://127.0.0.1:${PORT}/`;
const root = fileURLToPath(new URL('..', import.meta.url));
const output = `${root}docs/dateline.png`;

const server = spawn('npx', ['vite', 'preview', '--host', '127.0.0.1', '--port', String(PORT), '--strictPort'], {
  cwd: root,
  stdio: 'ignore',
  detached: true,
});
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArguments });
try {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  await waitForServer();
  await page.goto(`${ADDRESS}?place=geonames:173530#7.6/36.5/41.3`);
  await page.waitForFunction(() => document.documentElement.dataset.map === 'ready', undefined, { timeout: 60_000 });
  await page.waitForTimeout(1500);
  mkdirSync(`${root}docs`, { recursive: true });
  await page.screenshot({ path: output });
  process.stdout.write(`${output}\n`);
} finally {
  await browser.close();
  if (server.pid !== undefined) process.kill(-server.pid);
}

async function waitForServer(): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const answers = await fetch(ADDRESS).then(
      (response) => response.ok,
      () => false,
    );
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`no answer at ${ADDRESS} after 10 s; expected the built site (run \`npm run build\` first)`);
}
