import type { Page } from '@playwright/test';
import type { PublishedIncident } from '../../src/core/geojson/properties.ts';

/**
 * Runs of three words in Latin letters and more that a reader of another script meets: in visible text and in the names of
 * controls. Left out is what stands in a language of its own (`lang`), names set apart (`bdi`), keys, the map's sources, and
 * the names of publishers and speakers, which stay as reports have them, and the words of statements, which people wrote.
 */
export function wordsInOtherLanguage(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { language } = { language: document.documentElement.lang };
    const data = await (await fetch('./data/incidents.geojson')).json();
    const names: string[] = [
      'Natural Earth',
      'GeoNames, GSHHG, ETOPO5',
      'GeoNames، GSHHG، ETOPO5',
      ...data.reports.flatMap((report: { publisher: string; republishedBy: string | null }) => [
        report.publisher,
        report.republishedBy ?? [],
      ]),
      ...data.incidents.flatMap(({ claims }: Pick<PublishedIncident, 'claims'>) =>
        claims.flatMap((claim) => [
          claim.speaker?.name ?? [],
          claim.facet === 'statement' ? [claim.value.topic, claim.value.said ?? []] : [],
        ]),
      ),
    ].flat(3);
    names.sort((one, other) => other.length - one.length);
    const foreign = (text: string): string[] => {
      const own = names.reduce((left, name) => left.replaceAll(name, '…'), text);
      return own.match(/[A-Za-z]{2,}(?:[\s,.'’:-]+[A-Za-z]{2,}){2,}/gu) ?? [];
    };
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element === null || !element.checkVisibility() || element.closest('bdi, kbd, noscript') !== null) continue;
      if (element.closest<HTMLElement>('[lang]')?.lang === language) found.push(...foreign(node.textContent ?? ''));
    }
    for (const element of document.querySelectorAll<HTMLElement>('[aria-label], [title], [placeholder]')) {
      if (element.closest<HTMLElement>('[lang]')?.lang !== language) continue;
      for (const attribute of ['aria-label', 'title', 'placeholder'])
        found.push(...foreign(element.getAttribute(attribute) ?? ''));
    }
    return found;
  });
}

/** Buttons, chips and headings whose text does not fit them; what is one pixel wide is there for screen readers alone. */
export function clippedElements(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'button, summary, label, h1, h2, h3, h4, th, .tag, .badge, .row-name, .row-meta, .name, dt, dd, .actions',
      ),
    ]
      .filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) &&
          element.closest('.sr') === null &&
          element.clientWidth > 1 &&
          element.scrollWidth > element.clientWidth + 1,
      )
      .map((element) => `${element.tagName}.${element.className}: ${element.textContent?.trim().slice(0, 60)}`),
  );
}
