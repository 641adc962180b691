import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';

/** Where Chromium or Chrome usually stands on Linux, macOS and Windows. */
const USUAL_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** WebGL in software, so that pictures do not depend on a graphics card, and no calls of the browser's own. */
export const browserArguments = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

/**
 * The browser to test with: the one that `DATELINE_BROWSER` names, else one installed on the machine, else the one
 * that npm brought (Linux on x64 only), unpacked to the temporary folder.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env.DATELINE_BROWSER;
  if (named === 'npm') return chromium.executablePath();
  if (named !== undefined && named !== '') {
    if (!existsSync(named))
      throw new Error(`DATELINE_BROWSER is "${named}", which does not exist; expected a Chromium or "npm"`);
    return named;
  }
  return USUAL_PATHS.find((path) => existsSync(path)) ?? chromium.executablePath();
}
