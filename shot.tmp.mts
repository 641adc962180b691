import { chromium } from '@playwright/test';
import { browserArguments, findBrowser } from '/tmp/wt/languages/test/driver/browser.ts';
const shots = process.argv.slice(2).map((s) => s.split('|'));
const browser = await chromium.launch({ executablePath: await findBrowser(), args: browserArguments });
for (const [name, w, h, scheme, lang, address, act] of shots) {
  const page = await browser.newPage({ viewport: { width: +w!, height: +h! }, colorScheme: scheme as 'light', locale: 'en-GB', reducedMotion: 'reduce', hasTouch: false });
  page.on('pageerror', (e) => console.log(name, 'ERR', e.message));
  page.on('console', (m) => { if (m.type() === 'error' || m.type()==='warning' && !/GL Driver|GPU stall/.test(m.text())) console.log(name, m.type(), m.text()); });
  const [q, hash] = (address ?? '').split('#');
  await page.goto(`http://127.0.0.1:5313/?${[q, lang === 'en' ? '' : `lang=${lang}`].filter(Boolean).join('&')}${hash ? '#' + hash : ''}`);
  await page.waitForSelector('html[data-map=ready]', { timeout: 60000 }).catch(() => console.log(name, 'map not ready'));
  await page.evaluate(() => document.fonts.ready);
  if (act) await page.evaluate(act), await page.waitForTimeout(300);
  await page.screenshot({ path: `/tmp/languages/${name}.png` });
  await page.close();
}
await browser.close();
