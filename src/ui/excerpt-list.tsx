import { useMemo } from 'preact/hooks';
import type { Excerpt, PlaceFeature } from '../core/geojson/properties.ts';
import { partsThatAreSet } from '../state/filter-actions.ts';
import { incidentsAt } from '../state/incidents.ts';
import { placeName } from '../state/place-name.ts';
import { useApp } from './app-context.ts';
import { ExcerptCard } from './excerpt-card.tsx';
import { ShowAllButton } from './filter-empty.tsx';
import { IncidentCard } from './incident-card.tsx';
import { LongList } from './long-list.tsx';
import { newestFirst } from './place-facts.ts';

/** Put into the page at a time. */
const INCIDENTS = 4;
const EXCERPTS = 8;

/** The incidents of a place with their excerpts, then every other excerpt in view, and how many the switches hide. */
export function ExcerptList({ feature }: { feature: PlaceFeature }) {
  const { store, words } = useApp();
  const collection = store.collection.value;
  const result = store.result.value;
  if (collection === null || result === null) return null;
  const { name } = placeName(feature.properties, words.language);
  const visible = [...result.places, ...result.broadPlaces].find((place) => place.feature.id === feature.id);
  const inView = visible?.excerpts ?? [];
  const incidents = incidentsAt(feature, inView, result.incidents);
  const loose = inView.filter(({ incident }) => incident === null);
  const areOnlyParties = partsThatAreSet(store.filter.value).every((part) => part === 'hidden');
  const total = feature.properties.excerpts.length;
  return (
    <>
      {incidents.length > 0 && (
        <section class="excerpts incidents" aria-labelledby="incidents-title">
          <h3 id="incidents-title">
            {words.incident.title(name)} <span>{incidents.length}</span>
          </h3>
          <LongList items={incidents} slice={INCIDENTS}>
            {({ incident, excerpts }) => (
              <div key={incident.id}>
                <IncidentCard incident={incident} />
                {excerpts.length > 0 && (
                  <details class="incident-excerpts" open>
                    <summary>{words.incident.excerptsHere(excerpts.length)}</summary>
                    <Excerpts excerpts={excerpts} place={feature.id} />
                  </details>
                )}
              </div>
            )}
          </LongList>
        </section>
      )}
      {(incidents.length === 0 || loose.length > 0 || inView.length < total) && (
        <section class="excerpts" aria-labelledby="excerpts-title">
          <h3 id="excerpts-title">
            {incidents.length > 0 ? words.incident.loose : words.drawer.excerptsNaming(name)}{' '}
            <span>{loose.length}</span>
          </h3>
          {inView.length === 0 && (
            <div class="empty">
              <p>{areOnlyParties ? words.drawer.nothingInView : words.filters.nothingHere}</p>
              <ShowAllButton />
            </div>
          )}
          {inView.length > 0 && inView.length < total && (
            <p class="filtered">
              {areOnlyParties
                ? words.drawer.filtered(inView.length, total)
                : words.filters.leftOut(inView.length, total)}
            </p>
          )}
          <Excerpts excerpts={loose} place={feature.id} />
        </section>
      )}
    </>
  );
}

function Excerpts({ excerpts, place }: { excerpts: readonly Excerpt[]; place: string }) {
  const { store } = useApp();
  const collection = store.collection.value;
  const newest = useMemo(() => {
    const named = new Set(excerpts.map(({ report }) => report));
    const reports = new Map(collection?.reports.filter(({ id }) => named.has(id)).map((report) => [report.id, report]));
    return newestFirst(excerpts, reports).flatMap((excerpt) => {
      const report = reports.get(excerpt.report);
      return report === undefined ? [] : [{ excerpt, report }];
    });
  }, [excerpts, collection]);
  return (
    <LongList items={newest} slice={EXCERPTS}>
      {({ excerpt, report }) => <ExcerptCard key={excerpt.id} excerpt={excerpt} report={report} place={place} />}
    </LongList>
  );
}
