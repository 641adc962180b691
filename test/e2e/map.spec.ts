import { expect, test } from '@playwright/test';
import { AL_MALIKIYAH, drawer, openMap, party, ringInTheMiddle, row, showPlaces, status } from '../driver/page.ts';

test('a click on the pin of al-Malikiyah opens the sentences of its reports, each with its source', async ({
  page,
}) => {
  await openMap(page, AL_MALIKIYAH.view);
  const ring = await ringInTheMiddle(page);
  await page.mouse.move(ring.x, ring.y);
  await expect(page.locator('.hover-card')).toContainText('al-Malikiyah');
  await expect(page.locator('.hover-card')).toContainText('4 excerpts');
  await page.mouse.click(ring.x, ring.y);
  await expect(drawer(page).getByRole('heading', { level: 2 })).toHaveText('al-Malikiyah');
  const excerpts = drawer(page).locator('.excerpt');
  await expect(excerpts).toHaveCount(4);
  await expect(excerpts.locator('mark')).toHaveText(['al-Malikiyah', 'al-Malikiyah', 'Dayrick', 'Al-Malikiyah']);
  await expect(drawer(page)).toContainText('US Central Command spokesman Capt. William Urban countered that');
  await expect(drawer(page)).toContainText('force them from the area, near Dayrick.');
  await expect(drawer(page)).toContainText('Four US service members were slightly injured during a standoff');
  for (const publisher of ['EA WorldView', 'moskow-city.com', 'South Front']) {
    await expect(excerpts.filter({ hasText: publisher }).first()).toBeVisible();
  }
  await expect(page).toHaveURL(/\?place=geonames:173530/u);
});

test('the source link scrolls to the sentence', async ({ page }) => {
  await openMap(page, `?place=${AL_MALIKIYAH.id}`);
  const link = drawer(page).getByRole('link', { name: /Open at source/u });
  await expect(link).toHaveAttribute('href', /^https:\/\/moskow-city\.com\/.*#:~:text=Videos%20shared%20on/u);
  await expect(link).toHaveAttribute('rel', /noreferrer/u);
});

test('factions act on list, counts, drawer and map at once', async ({ page }) => {
  await openMap(page);
  await showPlaces(page);
  await expect(status(page)).toHaveText(/^(\d+) of \1 excerpts, (\d+) of \2 places$/u);
  const all = await page.locator('.rail .row').count();
  await party(page, /Syrian Democratic Forces/u).hover({ force: true });
  await page.getByRole('button', { name: 'Only Syrian Democratic Forces' }).click();
  await expect(party(page, /Russia/u)).not.toBeChecked();
  await expect(status(page)).toHaveText(/^3 of \d+ excerpts, 4 of \d+ places$/u);
  expect(await page.locator('.rail .row').count()).toBeLessThan(all);
  await expect(page).toHaveURL(/hide=/u);
  await row(page, 'geonames:172134').click();
  await expect(drawer(page).locator('.excerpt')).toHaveCount(1);
  await expect(drawer(page)).toContainText('1 of 3; the others name only parties that are switched off');
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await expect(drawer(page).locator('.excerpt')).toHaveCount(3);
  await expect(page.locator('.rail .row')).toHaveCount(all);
});

test('with every party off, map and list say so and offer to show all', async ({ page }) => {
  await openMap(page, '?hide=us,ru,sy,tr,sdf,is,hts,none');
  await expect(page.getByText('No incident passes the filters.')).toBeVisible();
  await showPlaces(page);
  await expect(page.getByText('Nothing is shown: every party is switched off.')).toHaveCount(2);
  await page.locator('.map-note').getByRole('button', { name: 'Show all' }).click();
  await expect(page.locator('.rail .row').first()).toBeVisible();
});

test('excerpts that say no more than a country are counted by their wording and open as a list, without a pin', async ({
  page,
}) => {
  await openMap(page);
  const tray = page.locator('.tray');
  await expect(tray.getByRole('button')).toHaveText([
    /15\s*excerpts say only\s*Syria/u,
    /3\s*excerpts say only\s*northeast Syria/u,
    /1\s*excerpt says only\s*northeastern Syria/iu,
    /1\s*excerpt says only\s*Northern Syria/iu,
  ]);
  await expect(tray.locator('.count')).toHaveText('20');
  await tray.getByRole('button', { name: /say only Syria$/u }).click();
  await expect(drawer(page).getByRole('heading', { level: 2 })).toHaveText('Syria');
  await drawer(page).locator('.excerpt').last().scrollIntoViewIfNeeded();
  await expect(drawer(page).locator('.excerpt')).toHaveCount(16);
  await expect(drawer(page)).toContainText('no pin');
});

test('no government or armed group is among the places', async ({ page }) => {
  await openMap(page);
  await showPlaces(page);
  const names = await page.locator('.rail .dateline').allTextContents();
  expect(names).toContain('al-Tanf');
  expect(names.filter((name) => /Moscow|Ankara|Anakra|Washington|Quds|Turkey|Türkiye|Russia/u.test(name))).toEqual([]);
});

test('Back closes the place that a click opened; a copied link opens it again', async ({ page }) => {
  await openMap(page);
  await showPlaces(page);
  await row(page, 'geonames:172134').click();
  await expect(page).toHaveURL(/place=geonames:172134/u);
  await page.goBack();
  await expect(drawer(page)).toHaveCount(0);
  await page.goForward();
  await expect(drawer(page).getByRole('heading', { level: 2 })).toHaveText('Ayn Issa');
});

test('a link with unknown or hostile parts opens the rest and says what it left out', async ({ page }) => {
  await openMap(page, '?place=%3Cimg%20src=x%20onerror=alert(1)%3E&hide=us,martians#99/999/x');
  await expect(page.getByRole('alert')).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.getByRole('alert')).toContainText('martians');
  await expect(page.getByRole('alert')).toContainText('map view could not be read');
  await expect(party(page, /United States/u)).not.toBeChecked();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the theme can be chosen and is kept', async ({ page }) => {
  await openMap(page);
  await page.getByRole('button', { name: 'Dark colours' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
