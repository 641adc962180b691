import { expect, type Locator, type Page } from '@playwright/test';

/** al-Malikiyah in the middle of the map. */
export const AL_MALIKIYAH = { id: 'geonames:173530', view: '#9/37.17701/42.14006' } as const;
/** From a pin's foot to the middle of its ring, CSS px. */
const FOOT_TO_RING = 24;

/** Opens the built page and waits until the map is idle with its pins drawn. */
export async function openMap(page: Page, address = ''): Promise<void> {
  await page.goto(`./${address}`);
  await expect(page.locator('html')).toHaveAttribute('data-map', 'ready', { timeout: 45_000 });
}

/** Opens the built page and waits for the list alone. */
export async function openList(page: Page, address = ''): Promise<void> {
  await page.goto(`./${address}`);
  await expect(page.locator('.rail .row').first()).toBeVisible();
}

/** Takes an open page to another address as Forward does, without loading it again; waits for what the address opens. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, '', `${location.pathname}${search}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
  const query = new URLSearchParams(address);
  const isOpen = (query.has('place') && query.get('place') !== 'nowhere') || query.has('incident');
  await expect(page.locator('.drawer')).toHaveCount(isOpen ? 1 : 0);
  await expect(page.locator('.report-view')).toHaveCount(query.has('report') ? 1 : 0);
}

/** Where on the page the ring of a pin is whose foot stands in the middle of the map. */
export async function ringInTheMiddle(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.map').boundingBox();
  if (box === null) throw new Error('the page shows no map; expected one');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 - FOOT_TO_RING };
}

export const drawer = (page: Page): Locator => page.getByRole('complementary');
export const status = (page: Page): Locator => page.locator('.app > [role=status]');
export const row = (page: Page, id: string): Locator => page.locator(`.rail [data-place="${id}"]`);
export const party = (page: Page, name: string | RegExp): Locator => page.getByRole('checkbox', { name });

/** Turns the list to places; incidents come first. */
export async function showPlaces(page: Page): Promise<void> {
  await page.getByRole('tab', { name: /^Places/u }).click();
}
