import { cite } from '../export/citation.ts';
import type { FilterResult } from '../state/filter.ts';
import type { LinkTarget } from './address-bar.ts';
import { citedSource } from './cited-source.ts';
import type { ClaimNaming } from './claim-words.ts';
import { newestFirst } from './place-facts.ts';

/**
 * The citations of all excerpts in view, an empty line between them, in the order of the list of places. A sentence that
 * names several places is cited once, with the first of them.
 * @param permalink the address under which something opens
 */
export function citationsInView(
  { places, broadPlaces }: Pick<FilterResult, 'places' | 'broadPlaces'>,
  { reports, words }: Pick<ClaimNaming, 'reports' | 'words'>,
  permalink: (target: LinkTarget) => string,
): string {
  const citations = new Map<string, string>();
  for (const { feature, excerpts } of [...places, ...broadPlaces])
    for (const excerpt of newestFirst(excerpts, reports)) {
      const report = reports.get(excerpt.report);
      if (report === undefined || citations.has(excerpt.id)) continue;
      const { exact } = excerpt.target.selector[0];
      citations.set(excerpt.id, cite(exact, citedSource(report, words), permalink({ place: feature.id }), words));
    }
  return [...citations.values()].map((citation) => `${citation}\n`).join('\n');
}
