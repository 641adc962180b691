import { expect, type Page, test } from '@playwright/test';
import { openMap } from '../driver/page.ts';

const SIZES = [
  [320, 640],
  [390, 844],
  [768, 1024],
  [1024, 768],
  [1280, 800],
  [1920, 1080],
] as const;

/** What lies on the page at its top: none may cover another. A drawer or sheet may cover what it takes the place of. */
const PANELS = [
  '.search',
  '.factions',
  '.top-controls',
  '.zoom',
  '.legend',
  '.tray',
  '.stage ~ .timeline',
  '.sheet',
  '.drawer',
];

/** Panels that overlap in sight, text that is cut off without a sign, and how much is wider than the page. */
async function faults(page: Page): Promise<string[]> {
  return page.evaluate((panels) => {
    const shown = panels.flatMap((selector) => {
      const element = document.querySelector<HTMLElement>(selector);
      if (element === null || element.closest('[inert]') !== null) return [];
      if (!element.checkVisibility({ visibilityProperty: true })) return [];
      return [{ selector, box: element.getBoundingClientRect() }];
    });
    const overlaps = shown.flatMap((one, at) =>
      shown.slice(at + 1).flatMap((other) => {
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        return wide > 1 && high > 1 ? [`${one.selector} lies over ${other.selector}`] : [];
      }),
    );
    const clipped = [
      ...document.querySelectorAll<HTMLElement>('h1, h2, h3, p, button, summary, th, td, dt, dd, label, b'),
    ]
      .filter(
        (element) => element.checkVisibility({ visibilityProperty: true }) && element.closest('.sr, .brand') === null,
      )
      .filter((element) => {
        const { overflowX, textOverflow } = getComputedStyle(element);
        return overflowX !== 'visible' && textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => `cut off: ${element.outerHTML.slice(0, 80)}`);
    const wider = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return [...overlaps, ...clipped, ...(wider > 0 ? [`${wider} px wider than the page`] : [])];
  }, PANELS);
}

for (const scheme of ['light', 'dark'] as const)
  test(`nothing lies over another panel or is cut off, at six sizes, ${scheme}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const found: string[] = [];
    for (const [state, address] of [
      ['overview', ''],
      ['a filter', '?hide=us'],
      ['a place', '?place=geonames:173530'],
      ['an incident', '?incident=2020-08-26-al-malikiyah-collision'],
      ['a report', '?report=south-front-2020-08-27-road-war'],
    ] as const) {
      await openMap(page, address);
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height });
        await page.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
        found.push(...(await faults(page)).map((fault) => `${state}, ${width} × ${height}: ${fault}`));
      }
    }
    expect(found).toEqual([]);
  });
