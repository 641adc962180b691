import type { PublishedIncident } from '../core/geojson/properties.ts';
import { useApp } from './app-context.ts';
import { ExcerptCard } from './excerpt-card.tsx';
import { LongList } from './long-list.tsx';

/** Put into the page at a time. */
const EXCERPTS = 8;

/** Excerpts about an incident, wherever they lie, in which no claim was read; each sentence once. */
export function MoreExcerpts({ incident }: { incident: PublishedIncident }) {
  const { store, words } = useApp();
  const collection = store.collection.value;
  if (collection === null) return null;
  const seen = new Set<string>();
  const more = collection.features.flatMap(({ id: place, properties }) =>
    properties.excerpts
      .filter((excerpt) => {
        if (excerpt.incident !== incident.id || seen.has(excerpt.id)) return false;
        const { start, end } = excerpt.target.selector[1];
        const isClaimed = incident.claims.some(({ report, target: { selector } }) => {
          return report === excerpt.report && selector[1].start < end && selector[1].end > start;
        });
        seen.add(excerpt.id);
        return !isClaimed;
      })
      .map((excerpt) => ({ excerpt, place, report: collection.reports.find(({ id }) => id === excerpt.report) })),
  );
  if (more.length === 0) return null;
  return (
    <section class="excerpts" aria-labelledby="more-excerpts-title">
      <h3 id="more-excerpts-title">
        {words.incident.otherExcerpts} <span>{more.length}</span>
      </h3>
      <LongList items={more} slice={EXCERPTS}>
        {({ excerpt, place, report }) =>
          report !== undefined && <ExcerptCard key={excerpt.id} excerpt={excerpt} report={report} place={place} />
        }
      </LongList>
    </section>
  );
}
