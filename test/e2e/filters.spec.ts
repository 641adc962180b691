import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { drawer, openList, openMap, party, row, showPlaces, status } from '../driver/page.ts';

const panel = (page: Page): Locator => page.getByRole('region', { name: 'Filters', exact: true });
const more = (page: Page): Locator => panel(page).getByText('More filters');
const chips = (page: Page): Locator => page.getByRole('list', { name: 'Filters that are set' }).getByRole('button');
const shown = (page: Page): Locator => page.locator('.timeline-span');
const faults = (page: Page): Locator => page.locator('.faults');

/** The pins, areas and their counts as the map was last given them. */
async function rows(page: Page): Promise<string[]> {
  return page.locator('.rail .row').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.place ?? ''));
}

test('how exactly the text says where: four buttons act on list, counts, timeline and drawer', async ({ page }) => {
  await openMap(page);
  const near = panel(page).getByRole('button', { name: /^Near 9/u });
  await expect(near).toHaveAttribute('aria-pressed', 'true');
  for (const name of [/^Town/u, /^Area/u, /^Country/u]) await panel(page).getByRole('button', { name }).click();
  await expect(status(page)).toHaveText(/^9 of 41 excerpts, 5 of 16 places$/u);
  await expect(shown(page)).toContainText('9 of 41 excerpts');
  await expect(near).toBeVisible();
  await expect(page.locator('.tray')).toHaveCount(0);
  await showPlaces(page);
  await row(page, 'geonames:173530').click();
  await expect(drawer(page).locator('.excerpt')).toHaveCount(4);
  await near.focus();
  await page.keyboard.press('Space');
  await expect(near).toHaveAttribute('aria-pressed', 'false');
  await expect(drawer(page)).toContainText('The filters that are set leave out every excerpt here.');
  await expect(page.locator('.map-note')).toContainText('Nothing is shown: no excerpt passes all the filters');
  await page.locator('.map-note').getByRole('button', { name: 'Clear all filters' }).click();
  await expect(status(page)).toHaveText(/^41 of 41 excerpts/u);
  await expect(drawer(page).locator('.excerpt')).toHaveCount(4);
});

test('any or all of the parties: all asks for every party that is on', async ({ page }) => {
  await openList(page);
  await party(page, /Syrian Democratic Forces/u).hover({ force: true });
  await page.getByRole('button', { name: 'Only Syrian Democratic Forces' }).click();
  await party(page, /Russia/u).check({ force: true });
  const any = Number.parseInt((await shown(page).locator('span').textContent()) ?? '', 10);
  await more(page).click();
  await panel(page).getByRole('radio', { name: 'all of the parties that are on' }).check();
  await expect(page).toHaveURL(/match=all/u);
  const all = Number.parseInt((await shown(page).locator('span').textContent()) ?? '', 10);
  expect(all).toBeLessThan(any);
  expect(all).toBeGreaterThan(0);
});

for (const [group, choice, key, left] of [
  ['Event type', 'of no incident', 'hide-type=none', /^1\d of 41/u],
  ['Report', /^EA WorldView/u, 'hide-reports=eaworldview-2020-08-27-collision', /^3\d of 41/u],
  ['Language', /^English/u, 'hide-languages=en', /^0 of 41/u],
  ['Status', 'reviewed', 'hide-status=reviewed', /^[23]\d of 41/u],
] as const) {
  test(`a choice of “${group}” is switched off by key, stands in the address, and its chip switches it on again`, async ({
    page,
  }) => {
    await openList(page);
    await more(page).focus();
    await page.keyboard.press('Enter');
    const box = panel(page).getByRole('group', { name: group }).getByRole('checkbox', { name: choice });
    const count = Number.parseInt((await box.locator('xpath=..').locator('.count').textContent()) ?? '', 10);
    await box.focus();
    await page.keyboard.press('Space');
    await expect(box).not.toBeChecked();
    await expect(page).toHaveURL(new RegExp(key, 'u'));
    await expect(shown(page).locator('span')).toHaveText(left);
    await expect(shown(page).locator('span')).toHaveText(`${41 - count} of 41 excerpts`);
    // What a choice has does not depend on whether it is on.
    await expect(box.locator('xpath=..').locator('.count')).toHaveText(String(count));
    await chips(page).first().click();
    await expect(box).toBeChecked();
    await expect(page).not.toHaveURL(/hide/u);
  });
}

test('a link copied into a new page shows the same', async ({ page, context }) => {
  await openList(page);
  await party(page, /Russia/u).uncheck({ force: true });
  await panel(page)
    .getByRole('button', { name: /^Country/u })
    .click();
  await panel(page).getByLabel('From').fill('2020-07-01');
  await expect(status(page)).not.toHaveText(/^41 of/u);
  await expect(page).toHaveURL(/hide=ru&from=2020-07-01&hide-precision=country/u);
  const [before, list] = [await shown(page).textContent(), await rows(page)];
  const copy = await context.newPage();
  await copy.goto(page.url());
  await expect(copy.locator('.rail .row').first()).toBeVisible();
  await expect(shown(copy)).toHaveText(before ?? '');
  expect(await rows(copy)).toEqual(list);
  await expect(chips(copy)).toHaveText([
    'Parties: without Russia',
    /^1 Jul – 31 Dec 2020$/u,
    'Where: without Country',
    'Clear all filters',
  ]);
});

test('Back and Forward go through the filters one by one', async ({ page }) => {
  await openList(page);
  await party(page, /Russia/u).uncheck({ force: true });
  await panel(page).getByRole('button', { name: /^Area/u }).click();
  await expect(page).toHaveURL(/hide=ru&hide-precision=area/u);
  await page.goBack();
  await expect(panel(page).getByRole('button', { name: /^Area/u })).toHaveAttribute('aria-pressed', 'true');
  await expect(party(page, /Russia/u)).not.toBeChecked();
  await page.goBack();
  await expect(party(page, /Russia/u)).toBeChecked();
  await page.goForward();
  await page.goForward();
  await expect(chips(page)).toHaveText(['Parties: without Russia', 'Where: without Area', 'Clear all filters']);
});

test('an area in the address shows its places, and is taken away by its chip', async ({ page }) => {
  await openList(page, '?area=circle:42.14,37.177,20');
  await showPlaces(page);
  await expect(row(page, 'geonames:173530')).toBeVisible();
  await expect(row(page, 'geonames:172134')).toHaveCount(0);
  // An area counts when its shape meets it, and what is too broad to draw never does.
  await expect(row(page, 'geonames:173813')).toBeVisible();
  await expect(row(page, 'geonames:163843')).toHaveCount(0);
  await page.getByRole('button', { name: 'Remove: Within 20 km of a point' }).click();
  await expect(row(page, 'geonames:163843')).toBeVisible();
});

test('a hostile link opens the default view and says what it left out', async ({ page }) => {
  const hostile = '"><img src=x onerror=document.title=1>';
  const value = encodeURIComponent(hostile);
  await openList(
    page,
    `?place=${value}&hide=${value}&from=2020-02-31&area=circle:1,2,1e9&hide-type=__proto__&match=${value}&${value}=1&v=1`,
  );
  await expect(status(page)).toHaveText(/^41 of 41 excerpts, 16 of 16 places$/u);
  await expect(faults(page).getByRole('listitem')).toHaveCount(7);
  await expect(faults(page)).toContainText('2020-02-31');
  await expect(faults(page)).toContainText(hostile);
  await expect(faults(page)).toContainText('And more that was left out: \u20681\u2069');
  await expect(page.locator('.faults img')).toHaveCount(0);
  await expect(page).toHaveTitle(/^Dateline/u);
  await openList(page, '?v=9&hide=us');
  await expect(faults(page)).toContainText('this map does not know');
  await expect(party(page, /United States/u)).toBeChecked();
});

test('an old link opens what it did', async ({ page }) => {
  await openList(page, '?place=geonames:173530&hide=us,none#9.00/37.1770/42.1401');
  await expect(drawer(page).getByRole('heading', { level: 2 })).toHaveText('al-Malikiyah');
  await expect(party(page, /United States/u)).not.toBeChecked();
  await expect(faults(page)).toHaveCount(0);
});

test('on a narrow page the filters are a dialog, whose button counts what is set', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openList(page);
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Filters' });
  await dialog.getByRole('button', { name: /^Country/u }).click();
  await dialog.getByLabel('From').fill('2020-07-01');
  await dialog.getByText('More filters').click();
  const { violations } = await new AxeBuilder({ page }).include('.filter-dialog').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Filters, 2 set' })).toBeFocused();
  await page.getByRole('button', { name: 'Filters, 2 set' }).click();
  await dialog.getByRole('button', { name: 'Clear all filters' }).click();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('button', { name: 'Filters', exact: true })).toBeVisible();
});

test('axe finds nothing in the panel with everything open, light and dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await openList(page, '?hide-precision=area,near&from=2020-07-01');
    await more(page).click();
    const { violations } = await new AxeBuilder({ page }).include('.rail').analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`),
    ).toEqual([]);
  }
});

for (const [name, setUp] of [
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
  ['of an older version', () => localStorage.setItem('dateline.theme', '{"version":0,"theme":"sepia"}')],
] as const) {
  test(`storage that is ${name} is survived`, async ({ page }) => {
    await page.addInitScript(setUp);
    await openList(page);
    await page.getByRole('button', { name: 'Dark colours' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
}
