import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { type Download, expect, type Locator, type Page, test } from '@playwright/test';
import { csvParseRows } from 'd3-dsv';
import { AL_MALIKIYAH, drawer, openList, openMap, status } from '../driver/page.ts';

const SHARE = 'Share and take away';
const INCIDENT = '?incident=2020-08-26-al-malikiyah-collision';
const PNG_HEADER = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: SHARE });
const opener = (page: Page): Locator => page.getByRole('button', { name: SHARE });

async function openShare(page: Page): Promise<void> {
  await opener(page).click();
  await expect(dialog(page)).toBeVisible();
}

async function save(page: Page, name: string): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download') as Promise<Download>,
    dialog(page)
      .getByRole('button', { name: `Save, ${name}` })
      .click(),
  ]);
  await expect(dialog(page).getByRole('status')).toContainText(download.suggestedFilename());
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/** Has the browser say that it prints, and shows what it would put on paper. */
async function showPrint(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
}

test.describe('the dialog', () => {
  test('opens and closes by keyboard and gives the focus back', async ({ page }) => {
    await openList(page);
    await opener(page).focus();
    await page.keyboard.press('Enter');
    await expect(dialog(page).getByRole('textbox', { name: 'Link' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await expect(opener(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await dialog(page).getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toHaveCount(0);
    await expect(opener(page)).toBeFocused();
  });

  for (const scheme of ['light', 'dark'] as const)
    for (const width of [1440, 320])
      test(`axe finds nothing in it, and it is no wider than the page: ${scheme}, ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        await openList(page, `${INCIDENT}&hide=sy`);
        if (width < 1024) await openList(page, '?hide=sy');
        await openShare(page);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target).join(' ')}`)).toEqual([]);
        const overflow = await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth);
        expect(overflow).toBe(0);
      });

  test('says so where it cannot be loaded, and loads at the next try', async ({ page }) => {
    await openList(page);
    await page.route('**/assets/share-dialog-*.js', (route) => route.abort());
    await opener(page).click();
    await expect(page.getByRole('alert')).toContainText('could not be loaded');
  });

  test('is not in a page inside another', async ({ page }) => {
    await openMap(page, '?embed');
    await expect(opener(page)).toHaveCount(0);
  });
});

test.describe('links', () => {
  test('the link opens what is shown in a new page, in its language', async ({ page, context }) => {
    await openMap(page, `?place=${AL_MALIKIYAH.id}&hide=sy&from=2020-08-01&lang=ru${AL_MALIKIYAH.view}`);
    await page.getByRole('button', { name: 'Поделиться и сохранить' }).click();
    const link = await page.getByRole('textbox', { name: 'Ссылка' }).inputValue();
    const other = await context.newPage();
    await other.goto(link);
    await expect(other.locator('html')).toHaveAttribute('lang', 'ru');
    await expect(drawer(other).getByRole('heading', { level: 2 })).toHaveText('Эль-Маликия');
    await expect(status(other)).toHaveText((await status(page).textContent()) ?? '');
    const view = (address: string): number[] => new URL(address).hash.slice(1).split('/').map(Number);
    expect(view(link)).toHaveLength(3);
    for (const [at, value] of view(page.url()).entries()) expect(view(other.url())[at]).toBeCloseTo(value, 3);
  });

  test('the iframe code opens the page without its rail', async ({ page }) => {
    await openMap(page, `?place=${AL_MALIKIYAH.id}&hide=sy`);
    await openShare(page);
    const code = await dialog(page).getByRole('textbox', { name: 'HTML for another page' }).inputValue();
    expect(code).toContain('title="al-Malikiyah – Dateline"');
    await page.route('**/holder.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>x</title>${code}` }),
    );
    await page.goto('./holder.html');
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 2, name: 'al-Malikiyah' })).toBeVisible();
    await expect(frame.locator('.app')).toHaveClass(/embed/u);
    await expect(frame.locator('.rail')).toHaveCount(0);
  });

  test('Copy puts the link on the clipboard and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openList(page, '?hide=sy');
    await openShare(page);
    await dialog(page).getByRole('button', { name: 'Copy, Link' }).click();
    await expect(dialog(page).locator('[aria-live]').last()).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await dialog(page).getByRole('textbox', { name: 'Link' }).inputValue(),
    );
  });
});

/** What stands in a picture: its size, how many colours the map has, and how much ink is at the foot. */
function look(page: Page, png: Buffer): Promise<{ width: number; height: number; colors: number; inked: number }> {
  return page.evaluate(
    async (bytes) => {
      const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('got no 2D context, expected one');
      context.drawImage(bitmap, 0, 0);
      const pixels = (top: number, height: number): Uint32Array =>
        new Uint32Array(context.getImageData(0, top, bitmap.width, height).data.buffer);
      const middle = pixels(Math.round(bitmap.height * 0.35), 200);
      // Six lines of notes, 16 px each at twice that, over the lower margin.
      const foot = pixels(bitmap.height - 32 - 6 * 32, 6 * 32);
      const paper = pixels(bitmap.height - 8, 1)[0];
      return {
        width: bitmap.width,
        height: bitmap.height,
        colors: new Set(middle).size,
        inked: foot.filter((pixel) => pixel !== paper).length,
      };
    },
    [...png],
  );
}

test.describe('files', () => {
  for (const [language, scheme] of [
    ['en', 'light'],
    ['ar', 'dark'],
  ] as const)
    test(`the picture has the map, and sources below it: ${language}, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await openMap(page, `?lang=${language}`);
      await page.locator('.share-control button').click();
      const map = await page.locator('.map').boundingBox();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.take-away .button').first().click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^dateline-map-\d{4}-\d{2}-\d{2}\.png$/u);
      const png = await readFile(await download.path());
      expect([...png.subarray(0, 8)]).toEqual(PNG_HEADER);
      const { width, height, colors, inked } = await look(page, png);
      expect(width).toBe(Math.round((map?.width ?? 0) * 2));
      expect(height).toBeGreaterThan((map?.height ?? 0) * 2 + 600);
      expect(colors).toBeGreaterThan(100);
      expect(inked).toBeGreaterThan(5000);
    });

  test('the picture leaves the map as it was', async ({ page }) => {
    await openMap(page);
    const before = page.url();
    const size = await page.locator('.maplibregl-canvas').evaluate((canvas: HTMLCanvasElement) => canvas.width);
    await openShare(page);
    await save(page, 'Picture of the map');
    expect(await page.locator('.maplibregl-canvas').evaluate((canvas: HTMLCanvasElement) => canvas.width)).toBe(size);
    expect(page.url()).toBe(before);
  });

  test('without a map the picture cannot be had, and the reason stands there', async ({ page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await openList(page);
    await openShare(page);
    await expect(dialog(page).getByRole('button', { name: 'Save, Picture of the map' })).toBeDisabled();
    await expect(dialog(page)).toContainText('There is no map to take a picture of.');
  });

  test('the list has a row for each excerpt at each place in view', async ({ page }) => {
    await openMap(page, '?hide=us');
    await openShare(page);
    const { name, content } = await save(page, 'Excerpts as a list');
    expect(name).toMatch(/^dateline-excerpts-.*\.csv$/u);
    expect([...content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [columns, ...rows] = csvParseRows(content.toString('utf8').slice(1));
    expect(columns?.slice(0, 5)).toEqual(['place', 'id', 'latitude', 'longitude', 'precision']);
    const row = rows.find((cells) => cells[1] === AL_MALIKIYAH.id);
    expect(row?.slice(0, 5)).toEqual(['al-Malikiyah', AL_MALIKIYAH.id, '37.17701', '42.14006', 'near']);
    for (const cells of rows) expect(cells).toHaveLength(columns?.length ?? 0);
    await page.goto(row?.at(-1) ?? '');
    const passage = page.locator('.passage').first();
    await expect(passage).toBeFocused();
    // Without the numbers of notes, which stand between the report's words.
    const said = await passage.evaluate((element) => {
      const words = element.cloneNode(true) as HTMLElement;
      for (const mark of words.querySelectorAll('.note-mark')) mark.remove();
      return words.textContent;
    });
    expect(said).toBe(row?.[5]);
  });

  test('the citations can be saved and copied', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openList(page, '?area=circle:42.1401,37.177,20');
    await openShare(page);
    const { name, content } = await save(page, 'Citations');
    expect(name).toMatch(/^dateline-citations-.*\.txt$/u);
    const text = content.toString('utf8');
    expect(text).toContain('moskow-city.com, “Russia blames U.S. for Syria confrontation”, 27 August 2020.');
    await dialog(page).getByRole('button', { name: 'Copy, Citations' }).click();
    await expect(dialog(page).locator('[aria-live]').last()).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  });
});

test.describe('paper', () => {
  /** Inner widths of A4 and Letter with 15 mm of margin, CSS px. */
  const papers = { A4: 680, Letter: 702 } as const;

  for (const [paper, width] of Object.entries(papers))
    for (const [name, address] of Object.entries({
      map: '',
      place: `?place=${AL_MALIKIYAH.id}`,
      incident: INCIDENT,
      report: '?report=moskow-city-2020-08-27-confrontation',
    }))
      test(`${name} on ${paper}: nothing wider than the paper, no controls, black on white`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
        await openMap(page, address);
        await showPrint(page);
        await page.setViewportSize({ width, height: 1000 });
        const found = await page.evaluate(() => ({
          wide: [...document.querySelectorAll<HTMLElement>('#app *')]
            .filter((element) => element.checkVisibility({ visibilityProperty: true }))
            .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
            .filter((element) => element.closest('.sr') === null)
            .map((element) => element.outerHTML.slice(0, 80)),
          controls: [...document.querySelectorAll<HTMLElement>('.icon-button, .action, input, dialog, .timeline')]
            .filter((element) => element.checkVisibility())
            .map((element) => element.outerHTML.slice(0, 80)),
          ink: getComputedStyle(document.querySelector('.print-head .wordmark') ?? document.body).color,
          paper: getComputedStyle(document.body).backgroundColor,
        }));
        expect(found).toEqual({ wide: [], controls: [], ink: 'rgb(0, 0, 0)', paper: 'rgb(255, 255, 255)' });
        await expect(page.locator('.print-foot')).toContainText(new URL(page.url()).search);
      });

  test('the map is an image with legend and list, and goes when the page has been printed', async ({ page }) => {
    await openMap(page);
    await showPrint(page);
    const map = page.getByRole('img', { name: 'The map as it was shown' });
    await expect(map).toBeVisible();
    expect(await map.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(1000);
    await expect(page.locator('.legend dl')).toBeVisible();
    await expect(page.locator('.row').last()).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.locator('.print-map')).toBeHidden();
    await expect(page.locator('.print-map')).not.toHaveAttribute('src');
  });

  test('a place has every excerpt unfolded, with the address of its source', async ({ page }) => {
    await openMap(page, `?place=${AL_MALIKIYAH.id}`);
    await showPrint(page);
    await expect(page.locator('.rail .row').first()).toBeHidden();
    for (const excerpt of await drawer(page).locator('.excerpt').all()) await expect(excerpt).toBeVisible();
    await expect(page.locator('.more-rows')).toHaveCount(0);
    const after = await drawer(page)
      .locator('.source[data-address]')
      .first()
      .evaluate((element) => getComputedStyle(element, '::after').content);
    expect(after).toMatch(/https:\/\//u);
  });

  test('an incident’s table does not scroll', async ({ page }) => {
    await openMap(page, INCIDENT);
    await showPrint(page);
    await expect(page.locator('.matrix')).toBeVisible();
    await page.pdf({ format: 'A4' });
    const { inner, outer } = await page.locator('.matrix').evaluate((table) => ({
      inner: table.getBoundingClientRect().width,
      outer: document.documentElement.clientWidth,
    }));
    expect(inner).toBeLessThanOrEqual(outer);
  });

  test('a dark page is printed with a light map', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await openMap(page);
    await page.evaluate(() => {
      window.print = () => {
        dispatchEvent(new Event('beforeprint'));
        document.documentElement.dataset.printed = 'yes';
      };
    });
    await openShare(page);
    await dialog(page).getByRole('button', { name: 'Print, Paper' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
    const brightness = await page.locator('.print-map').evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      const context = new OffscreenCanvas(1, 1).getContext('2d');
      if (context === null) throw new Error('got no 2D context, expected one');
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, 1, 1);
      return context.getImageData(0, 0, 1, 1).data[0] ?? 0;
    });
    expect(brightness).toBeGreaterThan(160);
  });
});
