import { expect, test } from '@playwright/test';
import { drawer, openList, showPlaces } from '../driver/page.ts';

// What a screen reader is told on the main path, from Chromium's accessibility tree: by keyboard alone, without the map,
// which adds nothing to it.
test('a reader who hears the page finds a place, its sentences, the report, and who says what', async ({ page }) => {
  await page.route('**/assets/incident-map-*.js', (route) => route.abort());
  await openList(page);

  // "Skip to the list, button." Enter: the first incident's row, in the navigation "Incidents".
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toMatchAriaSnapshot('- button "Skip to the list"');
  await page.keyboard.press('Enter');
  await expect(page.locator(':focus')).toHaveAccessibleName(/^Ayn Issa .*Shelling at Ayn Issa/iu);

  // "Search, combobox, collapsed." A name is typed: expanded, and how much was found is told.
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: 'Search' });
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.type('Dayrick');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('.search [role=status]')).toHaveText(/^\d+ results?/u);

  // Arrow down: the first result, al-Malikiyah, which goes by that name too, is selected. Enter opens it.
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[role=option][aria-selected=true]')).toHaveAccessibleName(/^al-Malikiyah .*Dayrick/iu);
  await page.keyboard.press('Enter');

  // "al-Malikiyah, heading, level 2", in the complementary region of the same name. Its sentences are articles.
  await expect(page.locator(':focus')).toMatchAriaSnapshot('- heading "al-Malikiyah" [level=2]');
  await expect(page.getByRole('complementary', { name: 'al-Malikiyah' })).toBeVisible();
  const excerpt = drawer(page).locator('.excerpt').first();
  await expect(excerpt).toMatchAriaSnapshot(`
    - article:
      - paragraph: Update Names US Russia
      - blockquote:
        - text: /US Central Command spokesman Capt. William Urban countered/
        - mark: al-Malikiyah
        - text: in
        - link "Hasakah Province"
        - text: .
      - paragraph: /^EA WorldView/
      - button "More context"
      - link "Show in report"
      - button "Copy citation"
  `);

  // "Show in report, link." The report opens over the page; the sentence has the focus, and Esc leads back to the link.
  const show = excerpt.getByRole('link', { name: 'Show in report' });
  await show.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.report-view')).toBeVisible();
  expect(await page.locator('.report-view').locator(':focus').count()).toBe(1);
  await expect(page.locator('.app')).toHaveAttribute('inert', '');
  await page.keyboard.press('Escape');
  await expect(page.locator('.report-view')).toHaveCount(0);
  await expect(show).toBeFocused();

  // Esc closes the place, and the focus is where it was: in the search field.
  await page.keyboard.press('Escape');
  await expect(drawer(page)).toHaveCount(0);
  await expect(field).toBeFocused();

  // The list's tabs: "Incidents 7, tab, selected." The row of the collision opens it.
  await page.getByRole('tab', { name: /^Incidents/u }).focus();
  await expect(page.locator(':focus')).toMatchAriaSnapshot('- tab "Incidents 7" [selected]');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator(':focus')).toMatchAriaSnapshot(
    '- heading /^Collision of US and Russian patrols/ [level=2]',
  );

  // "Who says what": a table whose columns are the parties and whose rows are the facts; a cell is a button to its words.
  await expect(drawer(page).getByRole('table')).toMatchAriaSnapshot(`
    - table /^Who says what about/:
      - rowgroup:
        - row "US Russia Others":
          - columnheader "US"
          - columnheader "Russia"
          - columnheader "Others"
      - rowgroup:
        - row "Place Agreed":
          - rowheader "Place Agreed"
        - row:
          - cell:
            - button /^near al-Malikiyah US Central Command/
          - cell "silent"
          - cell:
            - button /^near Dayrick/
  `);

  // Esc: back on the row that opened it, which is current no more.
  await page.keyboard.press('Escape');
  await expect(drawer(page)).toHaveCount(0);
  await expect(page.locator(':focus')).toHaveAttribute('data-incident', '2020-08-26-al-malikiyah-collision');
});

test('what narrows the page is told, and a control that vanishes gives the focus to its neighbour', async ({
  page,
}) => {
  await page.route('**/assets/incident-map-*.js', (route) => route.abort());
  await openList(page, '?hide=us&from=2020-08-01&to=2020-08-31');
  await showPlaces(page);
  const chips = page.getByRole('list', { name: 'Filters that are set' });
  const before = await chips.getByRole('button').count();
  await chips.getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  await expect(chips.getByRole('button')).toHaveCount(before - 1);
  expect(await chips.locator(':focus').count()).toBe(1);
  await chips.getByRole('button', { name: 'Clear all filters' }).focus();
  await page.keyboard.press('Enter');
  await expect(chips).toHaveCount(0);
  expect(await page.locator('.rail').locator(':focus').count()).toBe(1);
});
