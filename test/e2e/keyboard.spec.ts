import { expect, type Page, test } from '@playwright/test';
import { drawer, openMap, party, status } from '../driver/page.ts';

const focused = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      document.activeElement?.getAttribute('data-place') ??
      document.activeElement?.getAttribute('data-incident') ??
      document.activeElement?.getAttribute('aria-label') ??
      document.activeElement?.textContent ??
      '',
  );

test('the keyboard alone reaches a place, reads it, and comes back to where it was', async ({ page }) => {
  await openMap(page);
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Skip to the list');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('2020-12-ayn-issa-shelling');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('tab', { name: 'Incidents 7' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Places 16', selected: true })).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('geonames:173813');
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe('geonames:173530');
  await page.keyboard.press('Enter');
  await expect(drawer(page).getByRole('heading', { level: 2 })).toBeFocused();
  await expect(drawer(page).locator('.excerpt')).toHaveCount(4);
  await page.keyboard.press('Tab');
  expect(await drawer(page).locator(':focus').count()).toBe(1);
  await page.keyboard.press('Escape');
  await expect(drawer(page)).toHaveCount(0);
  expect(await focused(page)).toBe('geonames:173530');
});

test('the keyboard alone reaches an incident by the list, and comes back to its row', async ({ page }) => {
  await openMap(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe('2020-08-26-al-malikiyah-collision');
  await page.keyboard.press('Enter');
  await expect(drawer(page).getByRole('heading', { level: 2 })).toHaveText(/^Collision of US and Russian patrols/u);
  await page.keyboard.press('Escape');
  await expect(drawer(page)).toHaveCount(0);
  expect(await focused(page)).toBe('2020-08-26-al-malikiyah-collision');
});

test('the keyboard alone switches parties, also with “only”', async ({ page }) => {
  await openMap(page);
  await party(page, /United States/u).focus();
  await page.keyboard.press('Space');
  await expect(party(page, /United States/u)).not.toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Only United States, Coalition' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(party(page, /United States/u)).toBeChecked();
  await expect(party(page, /Russia/u)).not.toBeChecked();
  await expect(status(page)).toHaveText(/^27 of \d+ excerpts/u);
});

test('keys on the map move and zoom it', async ({ page }) => {
  await openMap(page);
  await page.locator('.map canvas').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#\d+\.\d\d\/\d+\.\d{4}\/\d+\.\d{4}$/u);
  const before = page.url();
  await page.keyboard.press('Equal');
  await expect.poll(() => page.url()).not.toBe(before);
});

test('“?” lists the keys, and Esc closes the list before the place', async ({ page }) => {
  await openMap(page, '?place=geonames:172134');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();
  await expect(drawer(page)).toBeVisible();
});
