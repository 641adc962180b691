import type { DatelineCollection, Excerpt, PlaceFeature, PublishedIncident } from '../core/geojson/properties.ts';
import type { Area } from './area.ts';
import { type BroadRow, broadRows } from './broad-rows.ts';
import { countSentences, type SentenceCounts } from './count-sentences.ts';
import type { Span } from './event-date.ts';
import { type ChoiceFilter, type ExcerptIndex, indexOf } from './excerpt-index.ts';
import { failuresOf, testsOf } from './filter-tests.ts';

/** What the reader has narrowed the collection to; `emptyFilter` shows everything. The parts hold together ("and"). */
export interface Filter extends Readonly<Record<ChoiceFilter, ReadonlySet<string>>> {
  /** Faction ids, and `NO_PARTY`, that are switched off. */
  readonly hidden: ReadonlySet<string>;
  /**
   * `any`: excerpts that name any party that is on. `all`: those that name every party that is on, and maybe others. Since
   * no excerpt names every party there is, `all` acts once a party is off, and only where one is on.
   */
  readonly match: 'any' | 'all';
  /** Excerpts whose date has a day in common with it. An excerpt that tells no date is in view only while this is `null`. */
  readonly span: Span | null;
  /** Excerpts at places that it holds or touches. */
  readonly area: Area | null;
  // The choices that are switched off: precisions ("town", "near", "area", "country"), event types and statuses of the
  // excerpt's incident (or NO_INCIDENT), reports by id, and the reports' languages (BCP 47).
}

export const emptyFilter: Filter = {
  hidden: new Set(),
  match: 'any',
  span: null,
  area: null,
  precisions: new Set(),
  types: new Set(),
  reports: new Set(),
  languages: new Set(),
  statuses: new Set(),
};

/** A place with what is in view of it. */
export interface VisiblePlace {
  readonly feature: PlaceFeature;
  /** In view, in the collection's order; never empty. */
  readonly excerpts: readonly Excerpt[];
  /** Excerpts in view that name each faction that is on, in the order of the factions. */
  readonly factions: Readonly<Record<string, number>>;
  /** The widest "near" among the excerpts in view; `null` where none says so. */
  readonly nearRadiusKm: number | null;
}

/** All that the page shows. */
export interface FilterResult extends SentenceCounts {
  /** Places on the map, most excerpts first. */
  readonly places: readonly VisiblePlace[];
  /** Places too broad to pin, most excerpts first. */
  readonly broadPlaces: readonly VisiblePlace[];
  /** The excerpts that say nothing narrower, by wording, most excerpts first. */
  readonly broad: readonly BroadRow[];
  /** Incidents of which an excerpt is in view, or that pass the filter with one of their reports, in the collection's order. */
  readonly incidents: readonly PublishedIncident[];
  readonly placeTotal: number;
}

/** Everything that the page shows of a collection under a filter. Pure, but for the collection's index, which it keeps. */
export function applyFilter(collection: DatelineCollection, filter: Filter): FilterResult {
  const index = indexOf(collection);
  const tests = testsOf(filter, index, collection.features);
  const { inView, ...counts } = countSentences(index, tests);
  const visible = placesInView(index, filter, inView);
  const byExcerpts = visible.sort(
    (one, other) =>
      other.excerpts.length - one.excerpts.length ||
      (index.nameRanks.get(one.feature.id) ?? 0) - (index.nameRanks.get(other.feature.id) ?? 0),
  );
  const isBroad = ({ feature }: VisiblePlace): boolean => feature.properties.precision === 'country';
  const broadPlaces = byExcerpts.filter(isBroad);
  const told = new Set(visible.flatMap(({ excerpts }) => excerpts.map(({ incident }) => incident)));
  return {
    ...counts,
    places: byExcerpts.filter((place) => !isBroad(place)),
    broadPlaces,
    broad: broadRows(broadPlaces),
    incidents: index.incidents
      .filter(
        ({ incident, subjects }) =>
          told.has(incident.id) || subjects.some((subject) => failuresOf(subject, tests) === 0),
      )
      .map(({ incident }) => incident),
    placeTotal: collection.features.filter((feature) => feature.properties.precision !== 'country').length,
  };
}

/** Goes through the excerpts in the collection's order, in which those of a place stand together. */
function placesInView(index: ExcerptIndex, filter: Filter, inView: readonly boolean[]): VisiblePlace[] {
  const byPlace = new Map<PlaceFeature, Excerpt[]>();
  index.excerpts.forEach(({ feature, excerpt }, at) => {
    if (inView[at] !== true) return;
    const excerpts = byPlace.get(feature);
    if (excerpts === undefined) byPlace.set(feature, [excerpt]);
    else excerpts.push(excerpt);
  });
  const enabled = index.parties.filter((id) => !filter.hidden.has(id));
  return [...byPlace].map(([feature, excerpts]) => ({
    feature,
    excerpts,
    factions: countFactions(excerpts, enabled),
    nearRadiusKm: nearRadius(excerpts),
  }));
}

function countFactions(excerpts: readonly Excerpt[], enabled: readonly string[]): Record<string, number> {
  const counts = new Map(enabled.map((id) => [id, 0]));
  for (const { factions } of excerpts)
    for (const id of factions) {
      const count = counts.get(id);
      if (count !== undefined) counts.set(id, count + 1);
    }
  return Object.fromEntries([...counts].filter(([, count]) => count > 0));
}

function nearRadius(excerpts: readonly Excerpt[]): number | null {
  const radii = excerpts.flatMap(({ mention }) =>
    mention.relation?.kind === 'near' ? [mention.relation.radiusKm] : [],
  );
  return radii.length === 0 ? null : Math.max(...radii);
}
