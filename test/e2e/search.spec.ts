import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { drawer, openList, openMap, party, status } from '../driver/page.ts';

const field = (page: Page): Locator => page.getByRole('combobox', { name: 'Search' });
const results = (page: Page): Locator => page.getByRole('listbox', { name: 'Results' });
const group = (page: Page, name: string): Locator => results(page).getByRole('group', { name });
const option = (page: Page, of: string, text: string | RegExp): Locator =>
  group(page, of).getByRole('option').filter({ hasText: text });

async function search(page: Page, query: string): Promise<void> {
  await field(page).fill(query);
  await expect(results(page)).toBeVisible();
}

for (const [name, query, mark] of [
  ['Latin letters', 'Dayrick', 'Dayrick'],
  ['Kurdish letters', 'dêrik', 'Dêrik'],
  ['Arabic letters', 'المالكية', 'المالكية'],
  ['Arabic letters without the article', 'مالكيه', 'المالكية'],
  ['Cyrillic letters', 'Дерик', 'Дерик'],
  ['a letter too many', 'Деррик', 'Дерик'],
  ['a letter missing', 'malikyah', 'Malikiyah'],
] as const)
  test(`al-Malikiyah is found in ${name}, its letters marked as they stand`, async ({ page }) => {
    await openList(page);
    await search(page, query);
    const hit = group(page, 'Places').getByRole('option');
    await expect(hit).toHaveCount(1);
    await expect(hit).toContainText('al-Malikiyah');
    await expect(hit.locator('mark').last()).toHaveText(mark);
    await expect(hit.locator('bdi').filter({ has: page.locator('mark') })).toContainText(mark);
    await hit.click();
    await expect(drawer(page).getByRole('heading', { level: 2 })).toHaveText('al-Malikiyah');
  });

test('a place that is chosen is opened, and the map moves to it', async ({ page }) => {
  await openMap(page, '#9/33.5/36.3');
  await search(page, 'Qamishli');
  await option(page, 'Places', 'Qamishli').click();
  await expect(drawer(page).getByRole('heading', { level: 2 })).toHaveText('Qamishli');
  await expect(page).toHaveURL(/place=geonames:173377#9\.00\/3[67]\.\d+\/4[01]\.\d+$/u);
});

test('an incident is found by its title and by a name of its place, and opened', async ({ page }) => {
  await openList(page);
  await search(page, 'Дерик');
  await expect(option(page, 'Incidents', 'Collision of US and Russian patrols')).toHaveCount(1);
  await search(page, 'collision patrols');
  await option(page, 'Incidents', 'Collision of US and Russian patrols').click();
  await expect(drawer(page).getByRole('heading', { level: 2 })).toHaveText(/^Collision of US and Russian patrols/u);
});

test('a party is found by any of its names, and shown alone', async ({ page }) => {
  await openList(page);
  await search(page, 'قسد');
  await option(page, 'Parties', 'Syrian Democratic Forces').click();
  await expect(party(page, /Syrian Democratic Forces/u)).toBeChecked();
  await expect(party(page, /Russia/u)).not.toBeChecked();
  await expect(status(page)).toHaveText(/^\d of 41 excerpts/u);
});

test('a report is found by its publisher, and opened to read', async ({ page }) => {
  await openList(page);
  await search(page, 'moscow times');
  await option(page, 'Reports', 'The Moscow Times').click();
  await expect(page.getByRole('heading', { level: 1, name: /Russia Bolsters Military Police/u })).toBeVisible();
});

test('an excerpt is found by its words, and read where it stands', async ({ page }) => {
  await openList(page);
  await search(page, 'deconfliction measures to request');
  await option(page, 'Excerpts', 'established deconfliction measures').click();
  await expect(page.locator('.report-view .passage')).toBeFocused();
  await expect(page.locator('.report-view .shown').first()).toContainText('US Central Command spokesman');
});

test('more than is shown is counted, and the count is announced', async ({ page }) => {
  await openList(page);
  await search(page, 'russia');
  await expect(group(page, 'Excerpts').getByRole('option')).toHaveCount(5);
  await expect(group(page, 'Excerpts')).toContainText(/\d+ more/u);
  await expect(page.locator('search [role=status]')).toHaveText(/^\d+ results$/u);
});

test('where nothing is found, that is said, and what was searched', async ({ page }) => {
  await openList(page);
  await field(page).fill('<b>Atlantis</b>');
  await expect(page.locator('.search-panel')).toContainText('Nothing found for “\u2068<b>Atlantis</b>\u2069”');
  await expect(page.locator('.search-panel')).toContainText('Searched: names of places in every language');
  await expect(page.locator('search [role=status]')).toHaveText('0 results');
});

test('the keyboard alone finds, opens and comes back', async ({ page }) => {
  await openList(page);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('russ');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  const active = async (): Promise<string> => {
    const id = (await field(page).getAttribute('aria-activedescendant')) ?? '';
    return id === '' ? '' : ((await page.locator(`[id="${id}"]`).textContent()) ?? '');
  };
  expect(await active()).toBe('');
  await page.keyboard.press('ArrowDown');
  const first = await active();
  expect(first).toContain('Encounters of US and Russian forces');
  await page.keyboard.press('ArrowDown');
  await expect.poll(active).not.toBe(first);
  await expect(results(page).getByRole('option', { selected: true })).toContainText('Russian');
  await page.keyboard.press('Home');
  await expect.poll(active).toBe(first);
  await page.keyboard.press('ArrowUp');
  await expect(results(page).getByRole('option', { selected: true })).toBeInViewport();
  const last = await active();
  await page.keyboard.press('Home');
  await page.keyboard.press('End');
  expect(await active()).toBe(last);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(drawer(page).getByRole('heading', { level: 2 })).toBeFocused();
  await expect(results(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await expect(drawer(page)).toHaveCount(0);
});

test('Ctrl + K comes from anywhere; Enter takes the first result', async ({ page }) => {
  await openList(page, '?place=geonames:172134');
  await expect(drawer(page).getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('derik');
  await expect(results(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(drawer(page).getByRole('heading', { level: 2 })).toHaveText('al-Malikiyah');
});

test('Esc closes the list, then clears, then leaves; a slash in the field is a slash', async ({ page }) => {
  await openList(page, '?place=geonames:172134');
  await search(page, 'russ');
  await page.keyboard.press('Escape');
  await expect(results(page)).toHaveCount(0);
  await expect(field(page)).toHaveValue('russ');
  await page.keyboard.press('ArrowDown');
  await expect(results(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await page.keyboard.type('a/b?');
  await expect(field(page)).toHaveValue('a/b?');
  for (const _ of [1, 2, 3]) await page.keyboard.press('Escape');
  await expect(field(page)).not.toBeFocused();
  await expect(drawer(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(drawer(page)).toHaveCount(0);
});

test('a press elsewhere closes the list, and keeps what was typed', async ({ page }) => {
  await openMap(page);
  await search(page, 'russ');
  await page.locator('.stage').click({ position: { x: 5, y: 5 } });
  await expect(results(page)).toHaveCount(0);
  await expect(field(page)).toHaveValue('russ');
});

test('on a narrow page the list fills the window below the field', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openList(page);
  await search(page, 'military');
  const panel = await page.locator('.search-panel').boundingBox();
  expect(panel).toMatchObject({ x: 0, width: 390 });
  expect(Math.round((panel?.y ?? 0) + (panel?.height ?? 0))).toBe(844);
  await option(page, 'Incidents', 'Shelling at Ayn Issa').click();
  await expect(drawer(page).getByRole('heading', { level: 2 })).toContainText('Shelling at Ayn Issa');
});

for (const scheme of ['light', 'dark'] as const)
  test(`axe finds nothing in an open list, with a result marked and with none, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await openList(page);
    for (const query of ['russ', 'المالكية', 'zzzzzz']) {
      await field(page).fill(query);
      await expect(page.locator('.search-panel .hit, .search-panel .empty').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
    }
  });
