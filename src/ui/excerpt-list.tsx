import type { PlaceFeature } from '../core/geojson/properties.ts';
import { showAll } from '../state/store.ts';
import { useApp } from './app-context.ts';
import { ExcerptCard } from './excerpt-card.tsx';
import { newestFirst } from './place-facts.ts';

/** Every excerpt in view that names a place, the newest report first, and how many the switches hide. */
export function ExcerptList({ feature }: { feature: PlaceFeature }) {
  const { store, words } = useApp();
  const collection = store.collection.value;
  const result = store.result.value;
  if (collection === null || result === null) return null;
  const visible = [...result.places, ...result.broadPlaces].find((place) => place.feature.id === feature.id);
  const inView = visible?.excerpts ?? [];
  const reports = new Map(collection.reports.map((report) => [report.id, report]));
  const total = feature.properties.excerpts.length;
  return (
    <section class="excerpts" aria-labelledby="excerpts-title">
      <h3 id="excerpts-title">
        {words.drawer.excerptsNaming(feature.properties.name)} <span>{inView.length}</span>
      </h3>
      {inView.length === 0 && (
        <div class="empty">
          <p>{words.drawer.nothingInView}</p>
          <button type="button" class="button" onClick={() => showAll(store)}>
            {words.factions.showAll}
          </button>
        </div>
      )}
      {inView.length > 0 && inView.length < total && (
        <p class="filtered">{words.drawer.filtered(inView.length, total)}</p>
      )}
      {newestFirst(inView, reports).map((excerpt) => {
        const report = reports.get(excerpt.report);
        return report === undefined ? null : (
          <ExcerptCard key={excerpt.id} excerpt={excerpt} report={report} place={feature.id} />
        );
      })}
    </section>
  );
}
