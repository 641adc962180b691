import { expect, test } from '@playwright/test';
import { drawer, openList, row, showPlaces } from '../driver/page.ts';

const DATA = '**/data/incidents.geojson';

for (const [name, answer, message] of [
  ['missing', { status: 404, body: '' }, 'the host answered 404'],
  ['cut off', { status: 200, body: '{"type": "FeatureCollection", "feat' }, /JSON/u],
  [
    'of another kind',
    { status: 200, body: '{"type": "Topology"}' },
    '`type` is "Topology"; expected "FeatureCollection"',
  ],
  [
    'without its reports',
    {
      status: 200,
      body: '{"type":"FeatureCollection","places":{},"attribution":[],"unplaced":[],"factions":[],"features":[]}',
    },
    '`reports` is missing; expected a list',
  ],
] as const) {
  test(`data that is ${name} gives a clear message, and trying again works`, async ({ page }) => {
    await page.route(DATA, (route) => route.fulfill(answer));
    await page.goto('./');
    await expect(page.getByRole('heading', { name: 'The reports could not be loaded' })).toBeVisible();
    await expect(page.locator('.detail')).toContainText(message);
    await page.unroute(DATA);
    await page.getByRole('button', { name: 'Try again' }).click();
    await showPlaces(page);
    await expect(row(page, 'geonames:173530')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-map', 'ready', { timeout: 45_000 });
  });
}

test('without WebGL the list and the drawer work, and the page says why there is no map', async ({ page }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : Reflect.apply(original, this, [kind, ...rest]);
    } as typeof original;
  });
  await openList(page);
  await expect(page.getByRole('heading', { name: 'No map in this browser' })).toBeVisible();
  await showPlaces(page);
  await row(page, 'geonames:173530').click();
  await expect(drawer(page).locator('.excerpt')).toHaveCount(4);
});

test('without the map library the list and the drawer work, and the map can be tried again', async ({ page }) => {
  await page.route('**/assets/incident-map-*.js', (route) => route.abort());
  await openList(page);
  await expect(page.getByRole('heading', { name: 'The map could not be loaded' })).toBeVisible();
  await showPlaces(page);
  await row(page, 'geonames:172134').click();
  await expect(drawer(page).locator('.excerpt')).toHaveCount(3);
  await expect(page.locator('.map-message').getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('the list is there before the map library, and while data loads the page says so', async ({ page }) => {
  let letThrough = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route('**/assets/incident-map-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  await showPlaces(page);
  await expect(row(page, 'geonames:173530')).toBeVisible();
  await expect(page.getByText('Drawing the map')).toBeVisible();
  letThrough();
  await expect(page.locator('html')).toHaveAttribute('data-map', 'ready', { timeout: 45_000 });
  await expect(page.getByText('Drawing the map')).toHaveCount(0);
});

test('blocked storage is survived', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await openList(page);
  await page.getByRole('button', { name: 'Dark colours' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
