import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { AL_MALIKIYAH, drawer, openList, openMap, ringInTheMiddle, row, showPlaces, status } from '../driver/page.ts';

const AREA_BUTTON = 'Area and distance';
const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });
const panel = (page: Page): Locator => page.getByRole('region', { name: 'Area', exact: true });
const prompt = (page: Page): Locator => page.getByRole('region', { name: AREA_BUTTON });
const area = (page: Page): string => new URL(page.url()).searchParams.get('area') ?? '';

async function openPanel(page: Page): Promise<void> {
  await button(page, AREA_BUTTON).click();
  await expect(panel(page)).toBeVisible();
}

/** Presses on the map at shares of its width and height. */
async function pressMap(page: Page, across: number, down: number): Promise<void> {
  const box = await page.locator('.map').boundingBox();
  if (box === null) throw new Error('the page shows no map; expected one');
  const [x, y] = [box.x + box.width * across, box.y + box.height * down];
  await page.mouse.move(x - 4, y - 4);
  await page.mouse.click(x, y);
}

async function drawCorners(page: Page, corners: readonly (readonly [number, number])[]): Promise<void> {
  await button(page, 'Draw on the map').click();
  await expect(prompt(page).getByRole('status')).toHaveText('0 corners');
  await expect(page.locator('.map canvas')).toHaveCSS('cursor', 'crosshair');
  for (const [across, down] of corners) await pressMap(page, across, down);
}

test('a circle around a place narrows list, counts and map, and its chip takes it away', async ({ page }) => {
  await openMap(page, `?place=${AL_MALIKIYAH.id}`);
  await drawer(page).getByRole('button', { name: 'Excerpts within 50 km of here' }).click();
  await expect(status(page)).toHaveText(/^14 of 41 excerpts, 2 of 16 places$/u);
  expect(area(page)).toBe('circle:42.1401,37.177,50');
  await showPlaces(page);
  await expect(row(page, AL_MALIKIYAH.id)).toBeVisible();
  await expect(row(page, 'geonames:173813')).toBeVisible();
  await expect(row(page, 'geonames:173377')).toHaveCount(0);
  await page.locator('.chip[data-part=area]').click();
  await expect(status(page)).toHaveText(/^41 of 41 excerpts/u);
});

test('the address brings the circle back, and Back takes it away', async ({ page }) => {
  await openMap(page, '?area=circle:42.1401,37.177,120');
  await expect(status(page)).toHaveText(/^\d+ of 41 excerpts, [34] of 16 places$/u);
  await openPanel(page);
  await expect(panel(page)).toContainText('120 km around \u2068al-Malikiyah\u2069');
  await expect(panel(page).getByRole('spinbutton', { name: 'Radius in kilometres' })).toHaveValue('120');
  await button(page, 'Remove the area').click();
  await expect(panel(page)).toContainText('No area is set.');
  await page.goBack();
  await expect(panel(page)).toContainText('120 km around');
});

test('a radius can be typed and slid; what is no radius is refused in words', async ({ page }) => {
  await openMap(page, '?area=circle:42.1401,37.177,50');
  await openPanel(page);
  const km = panel(page).getByRole('spinbutton', { name: 'Radius in kilometres' });
  await km.fill('100');
  await km.press('Enter');
  await expect.poll(() => area(page)).toBe('circle:42.1401,37.177,100');
  await km.fill('5000');
  await km.press('Tab');
  await expect(panel(page).getByRole('alert')).toHaveText('Expected 1 to 1,000 km.');
  await expect(km).toHaveAttribute('aria-invalid', 'true');
  expect(area(page)).toBe('circle:42.1401,37.177,100');
  const slider = panel(page).getByRole('slider', { name: 'Radius' });
  await slider.focus();
  await slider.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', '112 km');
  await expect(panel(page).getByRole('alert')).toHaveCount(0);
});

test('a press on the map sets the middle of a circle, and opens no place', async ({ page }) => {
  await openMap(page, AL_MALIKIYAH.view);
  await openPanel(page);
  await button(page, 'Around a point on the map').click();
  await expect(prompt(page)).toContainText('Press on the middle of the circle.');
  await pressMap(page, 0.5, 0.5);
  await expect.poll(() => area(page)).toMatch(/^circle:42\.1\d*,37\.1\d*,50$/u);
  await expect(drawer(page)).toHaveCount(0);
  await expect(button(page, AREA_BUTTON)).toBeFocused();
});

test('a polygon of four presses is the area; its sides may be closed by Enter', async ({ page }) => {
  await openMap(page, '#7/36.5/40.8');
  await openPanel(page);
  await drawCorners(page, [
    [0.45, 0.2],
    [0.75, 0.2],
    [0.75, 0.6],
    [0.45, 0.6],
  ]);
  await page.keyboard.press('Enter');
  await expect.poll(() => area(page)).toMatch(/^polygon:(?:-?[\d.]+,){7}-?[\d.]+$/u);
  await expect(prompt(page)).toHaveCount(0);
  await expect(status(page)).not.toHaveText(/^41 of 41/u);
  const [address, told] = [page.url(), await status(page).textContent()];
  await page.goto('about:blank');
  await page.goto(address);
  await expect(status(page)).toHaveText(told ?? '');
  await openPanel(page);
  await expect(panel(page)).toContainText(/Drawn polygon, [\d,]+ km²/u);
});

test('a polygon is drawn by keys alone: Space sets a corner in the middle of the map, Backspace takes it away', async ({
  page,
}) => {
  await openMap(page, '#7/36.5/40.8');
  await button(page, AREA_BUTTON).focus();
  await page.keyboard.press('Enter');
  await button(page, 'Draw on the map').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.map canvas')).toBeFocused();
  await expect(prompt(page).getByRole('status')).toHaveText('0 corners');
  await page.keyboard.press('Space');
  await expect(prompt(page).getByRole('status')).toHaveText('1 corner');
  const corner = async (key: string, count: string): Promise<void> => {
    const before = page.url();
    await page.keyboard.press(key);
    await expect.poll(() => page.url()).not.toBe(before);
    await page.keyboard.press('Space');
    await expect(prompt(page).getByRole('status')).toHaveText(count);
  };
  await corner('ArrowRight', '2 corners');
  await corner('ArrowDown', '3 corners');
  await page.keyboard.press('Backspace');
  await expect(prompt(page).getByRole('status')).toHaveText('2 corners');
  await corner('ArrowDown', '3 corners');
  await corner('ArrowLeft', '4 corners');
  await page.keyboard.press('Enter');
  await expect.poll(() => area(page)).toMatch(/^polygon:(?:-?[\d.]+,){7}-?[\d.]+$/u);
  await expect(prompt(page)).toHaveCount(0);
});

test('Esc ends drawing without an area, and the next press opens a place again', async ({ page }) => {
  await openMap(page, AL_MALIKIYAH.view);
  await openPanel(page);
  await drawCorners(page, [
    [0.3, 0.3],
    [0.6, 0.3],
  ]);
  await page.keyboard.press('Escape');
  await expect(prompt(page)).toHaveCount(0);
  await expect(button(page, AREA_BUTTON)).toBeFocused();
  expect(area(page)).toBe('');
  const ring = await ringInTheMiddle(page);
  await page.mouse.click(ring.x, ring.y);
  await expect(drawer(page).getByRole('heading', { level: 2 })).toHaveText('al-Malikiyah');
});

test('Esc ends what is done on the map before it closes the place', async ({ page }) => {
  await openMap(page, `?place=${AL_MALIKIYAH.id}`);
  await openPanel(page);
  await button(page, 'Measure on the map').click();
  await page.keyboard.press('Escape');
  await expect(prompt(page)).toHaveCount(0);
  await expect(drawer(page)).toBeVisible();
});

test('the press that closes a polygon opens no place under it', async ({ page }) => {
  await openMap(page, AL_MALIKIYAH.view);
  await openPanel(page);
  await drawCorners(page, [
    [0.4, 0.2],
    [0.8, 0.2],
    [0.5, 0.48],
    [0.5, 0.48],
  ]);
  await expect.poll(() => area(page)).toMatch(/^polygon:/u);
  await expect(drawer(page)).toHaveCount(0);
});

test('measuring tells the distance on the way, keeps it, and takes it away', async ({ page }) => {
  await openMap(page, '#7/36.5/40.8');
  await openPanel(page);
  await button(page, 'Measure on the map').click();
  await pressMap(page, 0.4, 0.4);
  await expect(prompt(page).getByRole('status')).toHaveText('');
  await pressMap(page, 0.6, 0.4);
  await expect(prompt(page).getByRole('status')).toHaveText(/^Distance: \d+(?:\.\d)? km$/u);
  const first = await prompt(page).getByRole('status').textContent();
  await pressMap(page, 0.6, 0.6);
  await expect(prompt(page).getByRole('status')).not.toHaveText(first ?? '');
  await button(page, /^Done/u).click();
  const kept = button(page, /^Remove the measured distance, \d+/u);
  await expect(kept).toBeVisible();
  await kept.click();
  await expect(kept).toHaveCount(0);
});

test('the keyboard alone sets a circle by coordinates, by the middle of the map, and measures', async ({ page }) => {
  await openMap(page, AL_MALIKIYAH.view);
  await button(page, AREA_BUTTON).focus();
  await page.keyboard.press('Enter');
  const typed = panel(page).getByRole('textbox', { name: 'Latitude, longitude' });
  await typed.focus();
  await page.keyboard.type('nowhere');
  await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('alert')).toContainText(
    'Got “\u2068nowhere\u2069”; expected latitude and longitude',
  );
  await typed.fill('36.38, 38.87');
  await page.keyboard.press('Enter');
  await expect.poll(() => area(page)).toBe('circle:38.87,36.38,50');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(button(page, AREA_BUTTON)).toBeFocused();

  await page.keyboard.press('Enter');
  await button(page, 'Around a point on the map').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.map canvas')).toBeFocused();
  const atStart = page.url();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.url()).not.toBe(atStart);
  await page.keyboard.press('Enter');
  await expect.poll(() => area(page)).not.toBe('circle:38.87,36.38,50');
  await expect(button(page, AREA_BUTTON)).toBeFocused();

  await page.keyboard.press('Enter');
  await button(page, 'Measure on the map').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const before = page.url();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.url()).not.toBe(before);
  await page.keyboard.press('Enter');
  await expect(prompt(page).getByRole('status')).toHaveText(/^Distance: /u);
  await page.keyboard.press('Escape');
  await expect(button(page, /^Remove the measured distance/u)).toBeVisible();
});

test('where the drawing library does not load, that is said, and a circle still works', async ({ page }) => {
  await page.route('**/assets/polygon-drawing-*.js', (route) => route.abort());
  await openMap(page, AL_MALIKIYAH.view);
  await openPanel(page);
  await button(page, 'Draw on the map').click();
  await expect(panel(page).getByRole('alert')).toContainText('Drawing could not be loaded.');
  await button(page, 'Around the middle of the map').click();
  await expect.poll(() => area(page)).toMatch(/^circle:/u);
});

test('without a map a circle around the open place or typed coordinates works', async ({ page }) => {
  await page.route('**/assets/incident-map-*.js', (route) => route.abort());
  await openList(page, `?place=${AL_MALIKIYAH.id}`);
  await openPanel(page);
  await expect(button(page, 'Draw on the map')).toHaveCount(0);
  await button(page, 'Around al-Malikiyah').click();
  await expect(status(page)).toHaveText(/^14 of 41 excerpts/u);
});

for (const [name, width, height] of [
  ['wide', 1440, 900],
  ['narrow', 390, 844],
] as const)
  for (const scheme of ['light', 'dark'] as const)
    test(`axe finds nothing in panel, prompt and with an area, ${name}, ${scheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await openMap(page, '?area=circle:42.1401,37.177,50');
      const check = async (): Promise<void> => {
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
      };
      await openPanel(page);
      await check();
      await button(page, 'Measure on the map').click();
      await expect(prompt(page)).toBeVisible();
      await check();
    });
