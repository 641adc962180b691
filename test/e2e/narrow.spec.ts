import { expect, type Page, test } from '@playwright/test';
import { drawer, openList, row, showPlaces } from '../driver/page.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test.beforeEach(async ({ page }) => {
  // The sheet is looked at; drawing the map would only take time.
  await page.route('**/assets/incident-map-*.js', (route) => route.abort());
});

/** Drags the middle of something's upper edge by so many CSS px, with a finger. */
async function drag(page: Page, selector: string, by: number): Promise<void> {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`got no box of ${selector}, expected one that is in sight`);
  const [x, y] = [box.x + box.width / 3, box.y + 10];
  const touch = await page.context().newCDPSession(page);
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  for (const step of [0.25, 0.5, 0.75, 1])
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y: y + by * step }] });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await touch.detach();
}

const sheet = '.sheet';
const height = (page: Page) => page.locator('.rail').getAttribute('data-height');

test('a finger drags the sheet to its three heights', async ({ page }) => {
  await openList(page);
  expect(await height(page)).toBe('half');
  await drag(page, '.sheet-head', -300);
  await expect.poll(() => height(page)).toBe('full');
  await drag(page, '.sheet-head', 340);
  await expect.poll(() => height(page)).toBe('half');
  await drag(page, '.sheet-head', 340);
  await expect.poll(() => height(page)).toBe('low');
  await expect(page.getByRole('tab', { name: /^Incidents/u })).toBeHidden();
});

test('arrows change the sheet’s height, and the button that can go no further keeps the focus', async ({ page }) => {
  await openList(page);
  const taller = page.getByRole('button', { name: 'Show more of the list' });
  await taller.focus();
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => height(page)).toBe('full');
  await expect(taller).toBeFocused();
  await expect(taller).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => height(page)).toBe('low');
});

test('a finger drags the drawer to its two heights, from a place it lies in too, which then does not open', async ({
  page,
}) => {
  await openList(page);
  await showPlaces(page);
  await row(page, 'geonames:173530').tap();
  await expect(drawer(page).getByRole('heading', { level: 2 })).toHaveText('al-Malikiyah');
  await drag(page, '.crumbs li:last-child button', -220);
  await expect(page.locator('.drawer')).toHaveAttribute('data-height', 'full');
  await drag(page, '.drawer-top', 200);
  await expect(page.locator('.drawer')).toHaveAttribute('data-height', 'half');
  await expect(drawer(page).getByRole('heading', { level: 2 })).toHaveText('al-Malikiyah');
});

test('search, filters, timeline and list are within reach of a thumb', async ({ page }) => {
  await openList(page);
  for (const control of [
    page.locator(sheet).getByRole('button', { name: 'Search' }),
    page.getByRole('button', { name: /^Filters/u }),
    page.getByRole('button', { name: 'Play' }),
    page.getByRole('tab', { name: /^Places/u }),
  ]) {
    const box = await control.boundingBox();
    expect(box?.y).toBeGreaterThan(844 / 3);
    expect((box?.y ?? Number.POSITIVE_INFINITY) + (box?.height ?? 0)).toBeLessThan(844);
  }
  await page.locator(sheet).getByRole('button', { name: 'Search' }).tap();
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused();
  await page.getByRole('button', { name: /^Filters/u }).tap();
  await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible();
});
