import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { openList, status } from '../driver/page.ts';

const timeline = (page: Page): Locator => page.getByRole('region', { name: 'Excerpts by date of the event' });
const edge = (page: Page, name: 'First' | 'Last'): Locator =>
  timeline(page).getByRole('slider', { name: `${name} day in view` });
const bars = (page: Page): Locator => timeline(page).getByRole('toolbar').getByRole('button');
const shown = (page: Page): Locator => timeline(page).locator('.timeline-span');

/** Where on the page a day stands on the timeline. */
async function pointOf(page: Page, day: string): Promise<{ x: number; y: number }> {
  const box = await timeline(page).locator('.time-plot').boundingBox();
  if (box === null) throw new Error('the page shows no timeline; expected one');
  const [first, last] = await Promise.all(
    ['First', 'Last'].map((name) =>
      timeline(page)
        .getByRole('slider', { name: `${name} day` })
        .evaluate((handle) => [Number(handle.ariaValueMin), Number(handle.ariaValueMax) + 1]),
    ),
  );
  const [start = 0, end = 1] = first ?? last ?? [];
  const at = (Date.parse(day) / 86_400_000 - start) / (end - start);
  return { x: box.x + at * box.width, y: box.y + box.height * 0.3 };
}

test('the histogram shows every dated excerpt once, and counts the undated beside it', async ({ page }) => {
  await openList(page);
  const counts = await bars(page).evaluateAll((all) => all.map((bar) => Number.parseInt(bar.ariaLabel ?? '', 10)));
  const undated = await timeline(page)
    .getByText(/^\d+ excerpts give no date$/u)
    .textContent();
  const total = Number(/of (\d+) excerpts/u.exec((await status(page).textContent()) ?? '')?.[1]);
  expect(counts.reduce((sum, count) => sum + count, 0) + Number.parseInt(undated ?? '', 10)).toBe(total);
  await expect(bars(page).first()).toHaveAccessibleName('1 excerpt, September 2019 – November 2019, day not told');
  await expect(timeline(page).getByRole('button', { name: /^9 excerpts, 24 – 30 August 2020: US / })).toHaveCount(1);
});

test('keys step the ends of the span by week and month, and list, timeline and address follow', async ({ page }) => {
  await openList(page);
  await edge(page, 'First').focus();
  await expect(edge(page, 'First')).toHaveAttribute('aria-valuetext', '1 September 2019');
  await page.keyboard.press('ArrowRight');
  await expect(edge(page, 'First')).toHaveAttribute('aria-valuetext', '2 September 2019');
  await page.keyboard.press('PageUp');
  await expect(edge(page, 'First')).toHaveAttribute('aria-valuetext', '1 October 2019');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect(edge(page, 'First')).toHaveAttribute('aria-valuetext', '28 October 2019');
  await expect(page).toHaveURL(/\?from=2019-10-28/u);
  await edge(page, 'Last').focus();
  await page.keyboard.press('PageDown');
  await expect(edge(page, 'Last')).toHaveAttribute('aria-valuetext', '30 November 2020');
  await expect(page).toHaveURL(/from=2019-10-28&to=2020-11-30/u);
  await expect(status(page)).toHaveText(/^15 of 41 excerpts/u);
  await expect(shown(page)).toContainText('15 of 41 excerpts');
  await page.keyboard.press('End');
  await edge(page, 'First').focus();
  await page.keyboard.press('Home');
  await expect(page).not.toHaveURL(/from|to=/u);
  await expect(status(page)).toHaveText(/^41 of 41 excerpts/u);
});

test('the pointer makes a span, moves it, drags its ends, and a double click shows the whole time', async ({
  page,
}) => {
  await openList(page);
  const drag = async (from: string, to: string): Promise<void> => {
    const [start, end] = [await pointOf(page, from), await pointOf(page, to)];
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move((start.x + end.x) / 2, start.y, { steps: 4 });
    await page.mouse.move(end.x, end.y, { steps: 4 });
    await page.mouse.up();
  };
  await drag('2020-08-05', '2020-08-29');
  await expect(page).toHaveURL(/from=2020-08-03&to=2020-08-30/u);
  await expect(status(page)).toHaveText(/^10 of 41 excerpts/u);
  await drag('2020-08-15', '2020-07-18');
  await expect(page).toHaveURL(/from=2020-07-06&to=2020-08-02/u);
  await drag('2020-08-03', '2020-10-12');
  await expect(page).toHaveURL(/from=2020-07-06&to=2020-10-11/u);
  await page.goBack();
  await expect(page).toHaveURL(/from=2020-07-06&to=2020-08-02/u);
  await page.goBack();
  await expect(page).toHaveURL(/from=2020-08-03&to=2020-08-30/u);
  const empty = await pointOf(page, '2020-05-15');
  await page.mouse.dblclick(empty.x, empty.y);
  await expect(page).not.toHaveURL(/from=/u);
});

test('a bar says what it stands for, and leads to its span by pointer and by key', async ({ page }) => {
  await openList(page);
  const middle = await pointOf(page, '2020-08-27');
  await page.mouse.move(middle.x, middle.y);
  await expect(timeline(page).locator('.time-tip')).toContainText('9 excerpts');
  await page.mouse.click(middle.x, middle.y);
  await expect(status(page)).toHaveText(/^9 of 41 excerpts/u);
  await timeline(page).getByRole('button', { name: 'Whole time' }).click();
  await expect(status(page)).toHaveText(/^41 of 41 excerpts/u);
  await bars(page).first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(bars(page).nth(1)).toBeFocused();
  await expect(timeline(page).locator('.time-tip')).toContainText('February 2020, day not told');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/from=2020-02-01&to=2020-02-29/u);
});

test('two date fields set the span, and an emptied one leaves its end open', async ({ page }) => {
  await openList(page);
  await timeline(page).getByLabel('From').fill('2020-08-26');
  await expect(page).toHaveURL(/\?from=2020-08-26/u);
  await timeline(page).getByLabel('to', { exact: true }).fill('2020-08-27');
  await expect(page).toHaveURL(/from=2020-08-26&to=2020-08-27/u);
  // A day past the other end takes that with it.
  await timeline(page).getByLabel('to', { exact: true }).fill('2020-08-20');
  await expect(page).toHaveURL(/from=2020-08-20&to=2020-08-20/u);
  await timeline(page).getByLabel('From').fill('');
  await expect(page).toHaveURL(/\?to=2020-08-20/u);
});

test('what tells no date is in view only with the whole time, and the page says so', async ({ page }) => {
  await openList(page, '?from=2020-08-01');
  await timeline(page)
    .getByText(/^\d+ excerpts give no date$/u)
    .click();
  await expect(timeline(page)).toContainText('nobody knows whether they belong to this span of time');
  await timeline(page).getByRole('button', { name: 'Show them: the whole time' }).click();
  await expect(status(page)).toHaveText(/^41 of 41 excerpts/u);
});

test('play grows the span to its end, is one step of the history, and stops at any other action', async ({ page }) => {
  await page.clock.install();
  await openList(page, '?to=2020-08-16');
  const play = timeline(page).getByRole('button', { name: 'Play through time' });
  const pause = timeline(page).getByRole('button', { name: 'Pause' });
  await play.click();
  await expect(pause).toBeVisible();
  await page.clock.runFor(1700);
  await expect(edge(page, 'Last')).toHaveAttribute('aria-valuetext', '23 August 2020');
  await page.clock.runFor(1700);
  await expect(edge(page, 'Last')).toHaveAttribute('aria-valuetext', '30 August 2020');
  await page.keyboard.press('ArrowDown');
  await expect(play).toBeVisible();
  await page.clock.runFor(5000);
  await expect(edge(page, 'Last')).toHaveAttribute('aria-valuetext', '30 August 2020');
  await expect(page).toHaveURL(/\?to=2020-08-30/u);
  await page.goBack();
  await expect(page).toHaveURL(/\?to=2020-08-16/u);
  await edge(page, 'Last').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('PageDown');
  await play.click();
  await page.clock.runFor(20_000);
  await expect(play).toBeVisible();
  await expect(status(page)).toHaveText(/^41 of 41 excerpts/u);
});

test('the timeline folds, is folded in a low window, and is not there when embedded', async ({ page }) => {
  await openList(page);
  await timeline(page).getByRole('button', { name: 'Hide the timeline' }).click();
  await expect(timeline(page).getByRole('slider')).toHaveCount(0);
  await page.setViewportSize({ width: 1280, height: 600 });
  await page.reload();
  await expect(timeline(page).getByRole('slider')).toHaveCount(0);
  await timeline(page).getByRole('button', { name: 'Show the timeline' }).click();
  await expect(timeline(page).getByRole('slider')).toHaveCount(2);
  await page.goto('./?embed');
  await expect(page.locator('.stage')).toBeVisible();
  await expect(timeline(page)).toHaveCount(0);
});

test('axe finds nothing in the timeline, wide and narrow, with a span and a note open', async ({ page }) => {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openList(page, '?from=2020-08-01');
    await timeline(page).locator('summary').click();
    const { violations } = await new AxeBuilder({ page }).include('.timeline').analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`),
    ).toEqual([]);
  }
});
