import { expect, test } from '@playwright/test';
import { openMap } from '../driver/page.ts';

for (const [name, width, height, scheme, address] of [
  ['overview-light', 1440, 900, 'light', ''],
  ['overview-dark', 1440, 900, 'dark', ''],
  ['place-light', 1440, 900, 'light', '?place=geonames:173530#8/36.9/41.4'],
  ['incident-light', 1440, 900, 'light', '?incident=2020-08-26-al-malikiyah-collision'],
  ['overview-narrow', 390, 844, 'light', ''],
  ['place-narrow', 390, 844, 'dark', '?place=geonames:173530'],
  ['overview-arabic', 1440, 900, 'light', '?lang=ar'],
  ['incident-arabic', 1440, 900, 'dark', '?lang=ar&incident=2020-08-26-al-malikiyah-collision'],
  ['place-arabic-narrow', 390, 844, 'light', '?lang=ar&place=geonames:173530'],
  ['report-arabic', 1440, 900, 'light', '?lang=ar&report=south-front-2020-08-27-road-war'],
] as const) {
  test(`the page looks as it did: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await openMap(page, address);
    await page.evaluate(() => document.fonts.ready);
    await expect(page).toHaveScreenshot(`${name}.png`);
  });
}
