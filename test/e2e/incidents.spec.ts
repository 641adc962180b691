import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import type {
  DatelineCollection,
  PublishedClaim,
  PublishedIncident,
  PublishedReport,
} from '../../src/core/geojson/properties.ts';
import type { FacetValue, Finding, Speaker } from '../../src/core/model.ts';
import { drawer } from '../driver/page.ts';

const PLACE = 'geonames:173530';
const MILL = 'mill-meeting';
const HARBOUR = 'harbour-fire';
const TEXTS = {
  gazette: 'Four red men were hurt near the mill. Blue said that it had given notice.\n\nAnn Red denied that.',
  post: 'Seven red men were hurt, Ann Red said later.\n\nNobody fired a shot.',
} as const;

/** The published file with two invented incidents and their reports in place of its own. */
async function collectionWithIncidents(): Promise<DatelineCollection> {
  const published = JSON.parse(await readFile('dist/data/incidents.geojson', 'utf8')) as DatelineCollection;
  const [reportToCopy] = published.reports;
  if (reportToCopy === undefined) throw new Error('the built file has no report; expected one to copy');
  const reports = Object.entries(TEXTS).map(
    ([id, text], index): PublishedReport => ({
      ...reportToCopy,
      id,
      title: index === 0 ? 'At the mill' : null,
      publisher: id,
      republishedBy: index === 0 ? null : 'Digest',
      url: index === 0 ? 'https://gazette.example/mill' : null,
      published: `2021-05-0${index + 3}`,
      updated: null,
      text,
      passages: [...text.matchAll(/[^\n.]+\./gu)].map(([sentence], at) => {
        const start = text.indexOf(sentence.trim());
        return { start, end: start + sentence.trim().length, segment: at === 0 ? 'article' : 'update' };
      }),
    }),
  );
  const features = published.features.map((feature) => ({
    ...feature,
    properties: {
      ...feature.properties,
      excerpts: feature.properties.excerpts.map((excerpt, index) => ({
        ...excerpt,
        incident: feature.id === PLACE && index === 0 ? MILL : null,
      })),
    },
  }));
  return { ...published, reports: [...published.reports, ...reports], features, incidents: incidents() };
}

function incidents(): PublishedIncident[] {
  const ann: Speaker = { name: 'Ann Red', side: 'us', named: true };
  const blue: Speaker = { name: 'Blue', side: 'ru', named: true };
  const hurt = (count: number): FacetValue => ({ facet: 'injured', value: { who: 'us', min: count, max: count } });
  const notice = (given: boolean): FacetValue => ({ facet: 'prior-notice', value: { given } });
  const finding = (
    facet: Finding['facet'],
    kind: Finding['finding'],
    sides: string[][],
    reason: string,
  ): PublishedIncident['findings'][number] => ({
    facet,
    who: facet === 'injured' ? 'us' : null,
    topic: null,
    finding: kind,
    sides,
    silent: [],
    reason,
  });
  const place = {
    toponym: 'the mill',
    place: PLACE,
    position: [42, 37] as [number, number],
    precision: 'near' as const,
  };
  const common = { type: 'clash' as const, place, parties: ['us', 'ru', 'sy'], reports: ['gazette', 'post'] };
  return [
    {
      ...common,
      id: MILL,
      title: 'Meeting at the mill',
      date: { edtf: '2021-05-02', time: '10~' },
      status: { kind: 'proposed' },
      claims: [
        claim('four', 'gazette', 'Four red men were hurt', hurt(4)),
        claim('notice', 'gazette', 'it had given notice', notice(true), blue),
        claim('denial', 'gazette', 'denied that', notice(false), ann, 'denies'),
        claim('seven', 'post', 'Seven red men were hurt', hurt(7), ann),
        claim('shot', 'post', 'Nobody fired a shot', { facet: 'gunfire', value: { occurred: false } }),
      ],
      findings: [
        finding(
          'prior-notice',
          'denied',
          [['notice'], ['denial']],
          'Russia: notice was given – US: no notice was given',
        ),
        finding('injured', 'revised', [['four'], ['seven']], 'gazette: 4, later 7 (Ann Red, 4 May)'),
        finding('gunfire', 'single-origin', [['shot']], 'only post: no shots were fired'),
      ],
    },
    {
      ...common,
      id: HARBOUR,
      title: 'Fire in the harbour',
      date: { edtf: '2019-23', time: null },
      status: { kind: 'reviewed', by: 'A. Editor', on: '2021-06-01' },
      claims: [],
      findings: [],
    },
  ];
}

function claim(
  id: string,
  report: keyof typeof TEXTS,
  exact: string,
  said: FacetValue,
  speaker: Speaker | null = null,
  stance: PublishedClaim['stance'] = 'asserts',
): PublishedClaim {
  const start = TEXTS[report].indexOf(exact);
  return {
    id,
    report,
    stance,
    modality: 'actual',
    attribution: 'explicit',
    speaker,
    origin: speaker?.name ?? report,
    method: 'rule',
    target: {
      selector: [
        { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
        { type: 'TextPositionSelector', start, end: start + exact.length },
      ],
    },
    status: { kind: 'proposed' },
    ...said,
  };
}

/** Opens the page on the invented incidents, and waits for what the address asks for. */
async function open(page: Page, address: string): Promise<void> {
  const body = JSON.stringify(await collectionWithIncidents());
  await page.route('**/data/incidents.geojson', (route) => route.fulfill({ body, contentType: 'application/json' }));
  await page.goto(`./${address}`);
  await expect(page.locator('.drawer, .report-view').first()).toBeVisible();
}

/** Moves on with Tab until an element has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`60 steps with Tab did not reach ${target}; expected it in the tab order`);
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.target.join(' ')).join(' | ')}`);
}

const report = (page: Page) => page.locator('.report-view');

test('the keyboard alone leads from a place over card, table and sentence to the report and back', async ({ page }) => {
  await open(page, `?place=${PLACE}`);
  await expect(drawer(page).getByRole('heading', { level: 2 })).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: /Who says what.*Meeting at the mill/u }));
  await page.keyboard.press('Enter');
  await expect(drawer(page).getByRole('heading', { level: 2, name: 'Meeting at the mill' })).toBeFocused();
  expect(new URL(page.url()).searchParams.get('incident')).toBe(MILL);

  await tabTo(page, page.getByRole('button', { name: /denial: not given/u }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'US · Prior notice: denial: not given' })).toBeFocused();

  const link = page.locator('[data-claim=denial]').getByRole('link', { name: 'Show in report' });
  await tabTo(page, link);
  await page.keyboard.press('Enter');
  await expect(report(page).locator('.passage')).toBeFocused();
  await expect(report(page).locator('.passage')).toContainText('Ann Red denied that');
  expect(new URL(page.url()).searchParams.get('report')).toBe('gazette');

  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Claim 3: Prior notice, denial: not given, Ann Red' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#note-3')).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(report(page)).toHaveCount(0);
  await expect(link).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(drawer(page)).toHaveCount(0);
});

test('Back undoes report and incident, and a link opens either', async ({ page }) => {
  await open(page, `?place=${PLACE}`);
  await page.getByRole('button', { name: /Who says what.*Meeting/u }).click();
  await page.locator('[data-claim=seven]').getByRole('link', { name: 'Show in report' }).click();
  await expect(report(page).locator('.shown').first()).toHaveText('Seven red men were hurt');
  const address = page.url();
  await page.goBack();
  await expect(report(page)).toHaveCount(0);
  await expect(drawer(page).getByRole('heading', { level: 2 })).toHaveText('Meeting at the mill');
  await page.goBack();
  await expect(drawer(page).getByRole('heading', { level: 2 })).not.toHaveText('Meeting at the mill');
  await page.goto(address);
  await expect(report(page).locator('.passage')).toBeFocused();
  await page.getByRole('button', { name: 'Back to Meeting at the mill' }).click();
  await expect(drawer(page).getByRole('heading', { level: 2 })).toHaveText('Meeting at the mill');
});

test('a place shows its incidents by date, with what their numbers hide', async ({ page }) => {
  await open(page, `?place=${PLACE}`);
  const cards = drawer(page).locator('.incident-card');
  await expect(cards.locator('.incident-title')).toHaveText(['Fire in the harbour', 'Meeting at the mill']);
  await expect(cards.nth(0)).toContainText('autumn 2019');
  await expect(cards.nth(0)).toContainText('reviewed by A. Editor on 1 June 2021');
  await expect(cards.nth(1)).toContainText('2 May 2021, about 10');
  await expect(cards.nth(1)).toContainText('2 reports, 4 origins');
  await expect(cards.nth(1)).toContainText('proposed by rules');
  await cards.nth(1).getByText('What these numbers hide').click();
  await expect(cards.nth(1)).toContainText('2 of 4 origins are outlets in their own words.');
  await expect(cards.nth(1)).toContainText('2 reports quote one origin: Ann Red.');
  await expect(cards.nth(1)).toContainText('The report of post is at hand as republished by Digest.');
});

test('the rail lists incidents, newest first, with what they rest on, and opens them', async ({ page }) => {
  await open(page, `?place=${PLACE}`);
  const rows = page.getByRole('tabpanel', { name: /^Incidents 2/u }).locator('.row');
  await expect(rows.locator('.incident-row-title')).toHaveText(['Meeting at the mill', 'Fire in the harbour']);
  await expect(rows.nth(0)).toContainText('al-Malikiyah —2 May 2021');
  await expect(rows.nth(0)).toContainText('Parties: US, Russia and Syrian gov’t2 reports, 4 origins≠ Disputed');
  await expect(rows.nth(1)).not.toContainText('Disputed');
  await rows.nth(1).click();
  await expect(drawer(page).getByRole('heading', { level: 2 })).toHaveText('Fire in the harbour');
  await expect(rows.nth(1)).toHaveAttribute('aria-current', 'true');
});

test('who says what is a table with headers, and says silence and revision in words', async ({ page }) => {
  await open(page, `?incident=${MILL}`);
  const table = page.getByRole('table', { name: /Who says what about “Meeting at the mill”/u });
  await expect(table.getByRole('columnheader')).toHaveText(['US', 'Russia', 'Others']);
  await expect(table.getByRole('rowheader')).toContainText(['US injured', 'Prior notice', 'Gunfire']);
  await expect(table.getByRole('cell').nth(1)).toHaveText('silent');
  await expect(table.locator('.steps li').nth(0)).toContainText('4');
  await expect(table.locator('.steps li').nth(1)).toContainText('7Ann Red, 4 May 2021');
  await expect(drawer(page)).toContainText('Syrian gov’t: silent on every fact');
});

test('a link to words that a report does not have opens the report, and says so', async ({ page }) => {
  await open(page, '?report=post&words=5-9999');
  await expect(report(page).getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('alert')).toContainText('words that the report does not have');
});

for (const [name, width, height] of [
  ['wide', 1440, 900],
  ['narrow', 390, 844],
] as const) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in place, incident and report, ${name}, ${scheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      for (const address of [`?place=${PLACE}`, `?incident=${MILL}`, '?report=gazette&words=38-73']) {
        await open(page, address);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        expect(await violations(page)).toEqual([]);
      }
    });
  }
}

for (const width of [320, 390, 768, 1280])
  test(`nothing is wider than the page, and controls are large enough, at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const address of [`?incident=${MILL}`, '?report=gazette']) {
      await open(page, address);
      const found = await page.evaluate(() => ({
        overflow: [...document.querySelectorAll('.drawer, .drawer-scroll, .report-view')]
          .filter((element) => element.scrollWidth > element.clientWidth)
          .map((element) => element.className),
        small: [...document.querySelectorAll<HTMLElement>(':is(.drawer, .report-view) :is(button, summary, .action)')]
          .filter((element) => element.checkVisibility())
          .map((element) => ({ name: element.outerHTML.slice(0, 80), ...element.getBoundingClientRect().toJSON() }))
          .filter((box) => box.width < 24 || box.height < 24),
      }));
      expect(found).toEqual({ overflow: [], small: [] });
    }
  });
