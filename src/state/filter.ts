import type { DatelineCollection, Excerpt, PlaceFeature } from '../core/geojson/properties.ts';

/** Stands among the faction ids for "excerpts that name no party". No faction may have this id. */
export const NO_PARTY = 'none';

/** What the reader has switched off. Nothing is off by default. */
export interface Filter {
  /** Faction ids, and `NO_PARTY`. */
  readonly hidden: ReadonlySet<string>;
}

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

/** Excerpts that say no more than one wording ("northeast Syria"), in the capitals that the reports use most often. */
export interface BroadRow {
  readonly wording: string;
  readonly feature: PlaceFeature;
  readonly excerpts: readonly Excerpt[];
}

export interface FilterResult {
  /** Places on the map, most excerpts first. */
  readonly places: readonly VisiblePlace[];
  /** Places too broad to pin, most excerpts first. */
  readonly broadPlaces: readonly VisiblePlace[];
  /** The excerpts that say nothing narrower, by wording, most excerpts first. */
  readonly broad: readonly BroadRow[];
  /** Different sentences in view; one that names several places counts once. */
  readonly excerptCount: number;
  readonly excerptTotal: number;
  readonly placeTotal: number;
  /** Different sentences that name each faction, and `NO_PARTY`, whatever is switched off. */
  readonly factionCounts: ReadonlyMap<string, number>;
}

/** Everything that the page shows of a collection under a filter. Pure. */
export function applyFilter(collection: DatelineCollection, filter: Filter): FilterResult {
  const enabled = collection.factions.map((faction) => faction.id).filter((id) => !filter.hidden.has(id));
  const visible = collection.features.flatMap((feature): VisiblePlace[] => {
    const excerpts = feature.properties.excerpts.filter((excerpt) => isInView(excerpt, filter));
    if (excerpts.length === 0) return [];
    return [
      {
        feature,
        excerpts,
        factions: countFactions(excerpts, enabled),
        nearRadiusKm: nearRadius(excerpts),
      },
    ];
  });
  const byExcerpts = visible.sort(
    (one, other) =>
      other.excerpts.length - one.excerpts.length ||
      one.feature.properties.name.localeCompare(other.feature.properties.name, 'en'),
  );
  const isBroad = ({ feature }: VisiblePlace): boolean => feature.properties.precision === 'country';
  const all = collection.features.flatMap((feature) => feature.properties.excerpts);
  return {
    places: byExcerpts.filter((place) => !isBroad(place)),
    broadPlaces: byExcerpts.filter(isBroad),
    broad: broadRows(byExcerpts.filter(isBroad)),
    excerptCount: new Set(visible.flatMap((place) => place.excerpts.map((excerpt) => excerpt.id))).size,
    excerptTotal: new Set(all.map((excerpt) => excerpt.id)).size,
    placeTotal: collection.features.filter((feature) => feature.properties.precision !== 'country').length,
    factionCounts: countByFaction(all, collection),
  };
}

function isInView({ factions }: Excerpt, { hidden }: Filter): boolean {
  return factions.length === 0 ? !hidden.has(NO_PARTY) : factions.some((faction) => !hidden.has(faction));
}

function countFactions(excerpts: readonly Excerpt[], enabled: readonly string[]): Record<string, number> {
  const counts = enabled.map((id) => [id, excerpts.filter((excerpt) => excerpt.factions.includes(id)).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

function nearRadius(excerpts: readonly Excerpt[]): number | null {
  const radii = excerpts.flatMap(({ mention }) =>
    mention.relation?.kind === 'near' ? [mention.relation.radiusKm] : [],
  );
  return radii.length === 0 ? null : Math.max(...radii);
}

function countByFaction(excerpts: readonly Excerpt[], collection: DatelineCollection): Map<string, number> {
  const ids = new Map<string, Set<string>>([
    ...collection.factions.map(({ id }) => [id, new Set<string>()] as const),
    [NO_PARTY, new Set()],
  ]);
  for (const excerpt of excerpts) {
    for (const faction of excerpt.factions.length === 0 ? [NO_PARTY] : excerpt.factions)
      ids.get(faction)?.add(excerpt.id);
  }
  return new Map([...ids].map(([faction, sentences]) => [faction, sentences.size]));
}

/**
 * One row for each wording, of the excerpts that say nothing narrower: a sentence that names Qamishli and Syria does not
 * say "only Syria", nor does one that names north-east Syria.
 */
function broadRows(places: readonly VisiblePlace[]): BroadRow[] {
  const rows = new Map<string, { feature: PlaceFeature; excerpts: Excerpt[] }>();
  for (const { feature, excerpts } of places) {
    for (const excerpt of excerpts.filter((candidate) => saysNothingNarrower(candidate, feature))) {
      const key = `${feature.id} ${excerpt.mention.exact.toLowerCase()}`;
      const row = rows.get(key) ?? { feature, excerpts: [] };
      row.excerpts.push(excerpt);
      rows.set(key, row);
    }
  }
  return [...rows.values()]
    .map(({ feature, excerpts }) => ({ wording: commonWording(excerpts), feature, excerpts }))
    .sort(
      (one, other) => other.excerpts.length - one.excerpts.length || one.wording.localeCompare(other.wording, 'en'),
    );
}

/** True if every place that the excerpt names is this one, or holds it. */
function saysNothingNarrower({ mentions }: Excerpt, { id, properties }: PlaceFeature): boolean {
  return mentions.every(({ place }) => place === null || place === id || properties.within.includes(place));
}

/** The spelling used most often, the first of them where several are. */
function commonWording(excerpts: readonly Excerpt[]): string {
  const counts = new Map<string, number>();
  for (const { mention } of excerpts) counts.set(mention.exact, (counts.get(mention.exact) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? '';
}
