import { expect, test } from '@playwright/test';
import { drawer, openList, openMap, row, showPlaces } from '../driver/page.ts';

test('no request leaves the host, nothing is refused, and nothing is logged as an error', async ({ page, baseURL }) => {
  const requests: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  // The map gives up tiles that it has moved away from (ERR_ABORTED); everything else that fails is a fault.
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await openMap(page);
  await showPlaces(page);
  await row(page, 'geonames:173530').click();
  await expect(drawer(page)).toBeVisible();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.waitForTimeout(1500);
  const elsewhere = requests.filter((url) => !url.startsWith(baseURL ?? '') && !/^(?:blob|data):/u.test(url));
  expect(requests.length).toBeGreaterThan(10);
  expect(elsewhere).toEqual([]);
  expect(faults).toEqual([]);
});

test('a strict policy is in force: no inline script runs, no other host is asked', async ({ page }) => {
  await openList(page);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  const outcome = await page.evaluate(async () => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.injected = "yes"';
    document.head.append(script);
    const asked = await fetch('https://example.org/').then(
      () => 'answered',
      () => 'refused',
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { injected: document.documentElement.dataset.injected ?? 'no', asked, violations };
  });
  expect(outcome).toEqual({
    injected: 'no',
    asked: 'refused',
    violations: expect.arrayContaining(['script-src-elem', 'connect-src']),
  });
});

test('the text of a report is never taken for markup', async ({ page }) => {
  await page.route('**/data/incidents.geojson', async (route) => {
    const response = await route.fetch();
    // As long as the words it stands for, so that every position still fits.
    await route.fulfill({
      body: (await response.text()).replaceAll('have traded blame over', '<b onclick=x>blame</b>'),
    });
  });
  await openList(page, '?place=geonames:163843/north-east');
  await expect(drawer(page)).toContainText('<b onclick=x>blame</b>');
  expect(await drawer(page).locator('blockquote b').count()).toBe(0);
});
