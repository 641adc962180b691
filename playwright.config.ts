import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './test/driver/browser.ts';

/** A port of this run's own, which its workers inherit, so that runs side by side do not meet. */
process.env.DATELINE_TEST_PORT ??= String(20_000 + (process.pid % 20_000));
const PORT = Number(process.env.DATELINE_TEST_PORT);

export default defineConfig({
  testDir: 'test',
  testMatch: ['e2e/**/*.spec.ts', 'visual/**/*.spec.ts'],
  snapshotPathTemplate: '{testDir}/visual/expected/{arg}{ext}',
  outputDir: '.cache/test-results',
  timeout: 60_000,
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
  expect: { timeout: 15_000, toHaveScreenshot: { maxDiffPixelRatio: 0.02, animations: 'disabled' } },
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    launchOptions: { executablePath: await findBrowser(), args: browserArguments },
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
