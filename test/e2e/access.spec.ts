import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { goTo, openList, openMap } from '../driver/page.ts';

/** Rules that axe finds broken, with the elements; none is allowed, whatever its impact. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.map(
    (rule) => `${rule.id} (${rule.impact}): ${rule.nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  );
}

const states = {
  'the overview': '',
  'an open place': '?place=geonames:173530',
  'an incident': '?incident=2020-08-26-al-malikiyah-collision',
  'a report': '?report=south-front-2020-08-27-road-war&words=0-5',
  'an area with a party off': '?place=geonames:173813&hide=us',
  'everything off': '?hide=us,ru,sy,tr,sdf,is,hts,none',
  'a faulty link': '?place=nowhere',
};

for (const language of ['en', 'ar', 'ru'])
  for (const scheme of ['light', 'dark'] as const)
    test(`axe finds nothing in any state, ${language}, ${scheme}`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await openMap(page, `?lang=${language}`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      for (const [name, address] of Object.entries(states)) {
        await goTo(page, address);
        expect(await violations(page), name).toEqual([]);
      }
      await goTo(page, '');
      await page.locator('.top-controls button:has(+ dialog.keys)').click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await violations(page), 'the keys').toEqual([]);
    });

test('axe finds nothing on a narrow page, with the list and with a place', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page);
  expect(await violations(page)).toEqual([]);
  await goTo(page, '?place=geonames:173530');
  expect(await violations(page)).toEqual([]);
  await goTo(page, '');
  await page.locator('details.languages > summary').click();
  await page.getByRole('button', { name: 'العربية' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await page.locator('details.languages > summary').click();
  expect(await violations(page), 'in Arabic, with the languages open').toEqual([]);
});

test('axe finds nothing where the data is missing', async ({ page }) => {
  await page.route('**/data/incidents.geojson', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('./');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('with forced colours every control has an edge, and what is chosen, marked or focused differs by more than colour', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await openMap(page, '?hide=us&area=circle:42.1401,37.177,50');
  const look = (selector: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { backgroundColor, borderColor, borderWidth, outlineStyle, outlineColor } = getComputedStyle(element);
        return [backgroundColor, borderColor, borderWidth, outlineStyle === 'none' ? '' : outlineColor].join(' ');
      });
  expect(await look('.faction.off .box')).not.toBe(await look('.faction:not(.off) .box'));
  expect(await look('.tabs [aria-selected=true]')).not.toBe(await look('.tabs [aria-selected=false]'));
  const flat = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.icon-button, .button, .chip, .play, input:not([type=checkbox])')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((element) => element.closest('.zoom, .languages, .search, .sr') === null)
      .filter((element) => Number.parseFloat(getComputedStyle(element).borderTopWidth) === 0)
      .map((element) => element.outerHTML.slice(0, 90)),
  );
  expect(flat).toEqual([]);
  await page.keyboard.press('Tab');
  const focus = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
  expect(focus).not.toBe('none');
  await goTo(page, '?place=geonames:173530');
  const mark = page.locator('.drawer mark').first();
  const paper = await page.locator('.drawer').evaluate((element) => getComputedStyle(element).backgroundColor);
  await expect(mark).not.toHaveCSS('background-color', paper);
  expect(await violations(page)).toEqual([]);
});

test('who wants less motion gets none', async ({ page }) => {
  await openMap(page);
  await goTo(page, '?place=geonames:173530');
  const moving = await page.evaluate(
    () =>
      document.getAnimations().filter((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0) > 1)
        .length,
  );
  expect(moving).toBe(0);
});

for (const [width, height] of [
  [320, 256],
  [320, 640],
  [390, 844],
  [768, 1024],
  [1280, 800],
  [1920, 1080],
] as const) {
  test(`nothing is wider than the page, and controls are large enough, at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openList(page);
    for (const [state, address] of Object.entries(states)) {
      await goTo(page, address);
      const report = await page.evaluate(() => {
        const small = [...document.querySelectorAll<HTMLElement>('button, summary, label')]
          .filter(
            (element) =>
              element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
              !element.classList.contains('name-link') &&
              !element.classList.contains('skip'),
          )
          .map((element) => ({ name: element.outerHTML.slice(0, 80), ...element.getBoundingClientRect().toJSON() }))
          .filter((box) => box.width > 0 && (box.width < 24 || box.height < 24));
        return { overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth, small };
      });
      expect(report, state).toEqual({ overflow: 0, small: [] });
    }
  });
}

test('a narrow page’s sheet has three heights by its buttons', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openList(page);
  const height = async (): Promise<number> => (await page.locator('.sheet').boundingBox())?.height ?? 0;
  const half = await height();
  await page.getByRole('button', { name: 'Show more of the list' }).click();
  const full = await height();
  await page.getByRole('button', { name: 'Show more of the map' }).click();
  await page.getByRole('button', { name: 'Show more of the map' }).click();
  const low = await height();
  expect(low).toBeLessThan(half);
  expect(half).toBeLessThan(full);
});
