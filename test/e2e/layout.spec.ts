import { expect, type Page, test } from '@playwright/test';
import { AL_MALIKIYAH, goTo, openMap } from '../driver/page.ts';

/** Also a window of 1280 × 1024 at a zoom of 400 %, and of 1440 × 900 at 200 %. */
const SIZES = [
  [320, 256],
  [720, 450],
  [320, 640],
  [390, 844],
  [768, 1024],
  [1024, 768],
  [1100, 800],
  [1280, 800],
  [1440, 900],
  [1920, 1080],
] as const;

const STATES = {
  'the overview': '',
  'filters in use': '?hide=us&from=2020-08-01&to=2020-08-30&hide-precision=area',
  'a place in a span of time': `?place=${AL_MALIKIYAH.id}&from=2020-08-01&to=2020-08-30`,
  'an area': '?area=circle:42.1401,37.177,20',
  'an incident': '?incident=2020-08-26-al-malikiyah-collision',
  'a report': '?report=south-front-2020-08-27-road-war',
  'a faulty link': '?place=nowhere&from=soon',
} as const;

/** What the page is laid out of: none may lie over another, but a sheet over what it takes the place of. */
const PANELS = ['.search', '.factions', '.sheet', '.top-controls', '.zoom', '.legend', '.tray', '.timeline', '.drawer'];

/** Panels in sight that overlap, text cut off, what sticks out of its panel or the page, controls under something else. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate((panels) => {
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.closest('[inert], .sr, .skip') === null;
    const call = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
    const shown = panels.flatMap((selector) => {
      const element = document.querySelector(selector);
      if (element === null || !isSeen(element)) return [];
      return [{ selector, element, box: element.getBoundingClientRect() }];
    });
    /** A sheet that is the whole page, for now. */
    const whole = shown.find(
      ({ box }) => box.left <= 0 && box.top <= 0 && box.right >= innerWidth && box.bottom >= innerHeight,
    )?.element;
    const overlaps = shown.flatMap((one, at) =>
      shown.slice(at + 1).flatMap((other) => {
        if (one.element === whole || other.element === whole) return [];
        if (one.element.contains(other.element) || other.element.contains(one.element)) return [];
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        return wide > 1 && high > 1 ? [`${one.selector} and ${other.selector} overlap`] : [];
      }),
    );
    const text = [
      ...document.querySelectorAll('h1, h2, h3, h4, p, button, summary, th, td, dt, dd, label, legend, b, span'),
    ];
    const cut = text
      .filter((element) => isSeen(element) && element.clientWidth > 1)
      .filter((element) => getComputedStyle(element).overflowX !== 'visible')
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .map((element) => `cut off: ${call(element)}`);
    const out = shown
      .filter(({ selector }) => selector !== '.factions')
      .flatMap(({ selector, element, box }) =>
        [...element.querySelectorAll('*')]
          .filter((inner) => isSeen(inner) && inner.closest('svg') === null)
          .filter((inner) => {
            const its = inner.getBoundingClientRect();
            if (its.width < 2 || its.height < 2) return false;
            const scroller = inner.parentElement?.closest('[class*="scroll"], .factions, .chips');
            if (scroller != null && scroller.scrollWidth > scroller.clientWidth) return false;
            return its.right > box.right + 1 || its.left < box.left - 1;
          })
          .map((inner) => `sticks out of ${selector}: ${call(inner)}`),
      );
    const covered = [...document.querySelectorAll('button, summary, input, select, a[href]')]
      .filter(isSeen)
      .filter((control) => {
        if (control.closest('.faults') === null && innerWidth < 1024 && document.querySelector('.faults') !== null)
          return false;
        const { x, y, width, height } = control.getClientRects()[0] ?? control.getBoundingClientRect();
        const top = document.elementFromPoint(x + width / 2, y + height / 2);
        if (top !== null && whole?.contains(top) === true && !whole.contains(control)) return false;
        if (top === null || getComputedStyle(control).pointerEvents === 'none') return false;
        // Rolled out of its scroller's sight, or behind an open sheet or dialog as it should be.
        const scroller = control.closest('.drawer-scroll, .rail, .sheet, .report-view, .list, dialog');
        const home = scroller?.getBoundingClientRect();
        if (home !== undefined && home.height > 0 && (y + height / 2 > home.bottom || y + height / 2 < home.top))
          return false;
        return !(control.contains(top) || top.contains(control) || control.closest('label')?.contains(top) === true);
      })
      .map((control) => `covered: ${call(control)}`);
    const wider = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return [...overlaps, ...cut, ...out, ...covered, ...(wider > 0 ? [`${wider} px wider than the page`] : [])];
  }, PANELS);
}

for (const [language, scheme] of [
  ['en', 'light'],
  ['ar', 'dark'],
] as const)
  test(`nothing overlaps, is cut off or covered, from 320 to 1920 px, ${language}, ${scheme}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await openMap(page, `?lang=${language}`);
    const found: string[] = [];
    for (const [name, address] of Object.entries(STATES)) {
      await goTo(page, `${address === '' ? '?' : `${address}&`}lang=${language}`);
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height });
        await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
        for (const fault of await faults(page)) found.push(`${name}, ${width} × ${height}: ${fault}`);
      }
    }
    expect(found).toEqual([]);
  });
