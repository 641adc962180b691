import { expect, type Page, test } from '@playwright/test';
import { drawer, goTo, openList, openMap, row, showPlaces, status } from '../driver/page.ts';
import { clippedElements, wordsInOtherLanguage } from '../driver/visible-text.ts';

const html = (page: Page) => page.locator('html');
const languageButton = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const INCIDENT = '?incident=2020-08-26-al-malikiyah-collision';
const STATES = ['', '?place=geonames:173530', INCIDENT, '?report=south-front-2020-08-27-road-war', '?place=nowhere'];

test('a reader switches the language by mouse; names, direction, title and address follow, and a reload keeps it', async ({
  page,
}) => {
  await openMap(page, '?place=geonames:173530');
  await languageButton(page, 'العربية').click();
  await expect(html(page)).toHaveAttribute('lang', 'ar');
  await expect(html(page)).toHaveAttribute('dir', 'rtl');
  await expect(drawer(page).getByRole('heading', { level: 2 })).toHaveText('المالكية');
  await expect(page).toHaveTitle('المالكية – Dateline');
  await expect(page).toHaveURL(/[?&]place=geonames:173530&lang=ar/u);
  await expect(page.getByRole('checkbox', { name: /روسيا/u })).toBeChecked();
  await page.reload();
  await expect(html(page)).toHaveAttribute('dir', 'rtl');
  await openList(page);
  await expect(html(page)).toHaveAttribute('lang', 'ar');
  await expect(page).toHaveURL(/\?lang=ar/u);
  await languageButton(page, 'English').click();
  await expect(html(page)).toHaveAttribute('dir', 'ltr');
  await expect(page).not.toHaveURL(/lang=/u);
  await expect(status(page)).toHaveText('41 of 41 excerpts, 16 of 16 places');
});

test('the keyboard switches too, and the focus stays with the switch', async ({ page }) => {
  await openList(page);
  await languageButton(page, 'Русский').focus();
  await page.keyboard.press('Enter');
  await expect(html(page)).toHaveAttribute('lang', 'ru');
  await expect(languageButton(page, 'English')).toBeFocused();
  await expect(languageButton(page, 'Русский')).toHaveCount(0);
  await expect(status(page)).toHaveText('Фрагменты: 41 из 41, места: 16 из 16');
});

test('on a narrow page the languages open from a button, and Escape closes them alone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openList(page);
  const opener = page.locator('summary', { has: page.locator('svg') }).and(page.getByLabel('Language'));
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(languageButton(page, 'العربية')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(languageButton(page, 'العربية')).toBeHidden();
  await expect(opener).toBeFocused();
  await page.keyboard.press('Enter');
  await languageButton(page, 'العربية').click();
  await expect(html(page)).toHaveAttribute('dir', 'rtl');
  await expect(languageButton(page, 'English')).toBeHidden();
  await expect(page.getByLabel('اللغة', { exact: true })).toBeFocused();
});

test('Back and Forward do not change the language', async ({ page }) => {
  await openList(page);
  await showPlaces(page);
  await row(page, 'geonames:173530').click();
  await languageButton(page, 'Русский').click();
  await expect(html(page)).toHaveAttribute('lang', 'ru');
  await page.goBack();
  await expect(drawer(page)).toHaveCount(0);
  await expect(html(page)).toHaveAttribute('lang', 'ru');
  await expect(page).toHaveURL(/lang=ru/u);
});

test('a language that the page does not speak is said, and the page is in the browser’s', async ({ page }) => {
  await openList(page, '?lang=fr&place=geonames:173530');
  await expect(html(page)).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('alert')).toContainText('a language that this page does not have: \u2068fr\u2069');
  await expect(drawer(page)).toBeVisible();
});

test('a language whose words cannot be loaded is said, and the page stays as it is', async ({ page }) => {
  await openList(page);
  await page.route('**/assets/ru-*.js', (route) => route.abort());
  await languageButton(page, 'Русский').click();
  await expect(page.getByRole('alert')).toContainText('Русский');
  await expect(html(page)).toHaveAttribute('lang', 'en');
});

test('a blocked storage costs the memory of the choice alone', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('blocked');
      },
    });
  });
  await openList(page);
  await languageButton(page, 'العربية').click();
  await expect(html(page)).toHaveAttribute('lang', 'ar');
});

test.describe('a first visit', () => {
  test.use({ locale: 'ar-SY' });
  test('is in the browser’s language, which the address need not name', async ({ page }) => {
    await openList(page);
    await expect(html(page)).toHaveAttribute('lang', 'ar');
    await expect(page).not.toHaveURL(/lang=/u);
    await openList(page, '?lang=en');
    await expect(html(page)).toHaveAttribute('lang', 'en');
  });
});

test('the map’s labels, name and scale are in the language, the scale on the other side', async ({ page }) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (/\/fonts\/noto-sans-arabic/u.test(request.url())) fonts.push(request.url());
  });
  await openMap(page);
  const canvas = page.locator('.maplibregl-canvas');
  const scale = page.locator('.maplibregl-ctrl-scale');
  await expect(scale).toHaveText(/km/u);
  expect(fonts).toEqual([]);
  await languageButton(page, 'العربية').click();
  await expect(canvas).toHaveAttribute('aria-label', 'خريطة الأماكن التي تذكرها التقارير');
  await expect(scale).toHaveText(/كم/u);
  await expect.poll(() => fonts.length).toBeGreaterThan(0);
  const map = await page.locator('.map').boundingBox();
  const box = await scale.boundingBox();
  expect((box?.x ?? 0) - (map?.x ?? 0)).toBeLessThan(40);
});

test('a quotation keeps its language and direction in an Arabic page', async ({ page }) => {
  await openList(page, '?place=geonames:173530&lang=ar');
  const quotation = drawer(page).locator('blockquote').first();
  await expect(quotation).toHaveAttribute('lang', 'en');
  await expect(quotation).toHaveAttribute('dir', 'ltr');
  await expect(drawer(page)).toHaveCSS('direction', 'rtl');
});

for (const language of ['ar', 'ru']) {
  test(`no English is left in any state: ${language}`, async ({ page }) => {
    await openMap(page, `?lang=${language}`);
    for (const address of STATES) {
      await goTo(page, address);
      for (const closed of await page.locator('details.origins:not([open]) > summary').all()) await closed.click();
      expect(await wordsInOtherLanguage(page), address).toEqual([]);
    }
    await goTo(page, '');
    await page.locator('.top-controls button:has(+ dialog.keys)').click();
    expect(await wordsInOtherLanguage(page), 'the keys').toEqual([]);
  });

  for (const [width, height] of [
    [320, 640],
    [390, 844],
    [768, 1024],
    [1280, 800],
    [1920, 1080],
  ] as const)
    test(`nothing is wider than the page, and no text is cut off: ${language}, ${width} × ${height}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await openList(page, `?lang=${language}`);
      for (const address of STATES.slice(0, 4)) {
        await goTo(page, address);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect({ overflow, clipped: await clippedElements(page) }, address).toEqual({ overflow: 0, clipped: [] });
      }
    });
}
