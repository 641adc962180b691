import type { PublishedReport } from '../core/geojson/properties.ts';
import { linkToQuotation } from '../export/text-fragment.ts';
import { useApp } from './app-context.ts';
import { OpenIcon } from './icons.tsx';

/** Opens a quotation at its source; says so where the copy at hand has no address. */
export function SourceLink({ report, exact }: { report: PublishedReport; exact: string }) {
  const { words } = useApp();
  const link = linkToQuotation(report.url, exact);
  if (link === null) return <span class="action none">{words.excerpt.noAddress}</span>;
  return (
    <a class="action" href={link} target="_blank" rel="noopener noreferrer">
      <OpenIcon /> {words.excerpt.openAtSource} <span class="sr">{words.excerpt.newWindow}</span>
    </a>
  );
}
