import type { DatelineCollection, Excerpt, PlaceFeature, PublishedIncident } from '../core/geojson/properties.ts';

/** An incident with what is in view of it at a place. */
export interface IncidentAtPlace {
  readonly incident: PublishedIncident;
  readonly excerpts: readonly Excerpt[];
}

/**
 * The incidents of a place, by date: those that excerpts in view are about, and those that happened there, unless all their
 * parties are switched off.
 */
export function incidentsAt(
  feature: PlaceFeature,
  inView: readonly Excerpt[],
  { incidents }: DatelineCollection,
  hidden: ReadonlySet<string>,
): IncidentAtPlace[] {
  return incidents
    .map((incident) => ({ incident, excerpts: inView.filter((excerpt) => excerpt.incident === incident.id) }))
    .filter(
      ({ incident, excerpts }) => excerpts.length > 0 || (isPlacedAt(incident, feature.id) && isOn(incident, hidden)),
    )
    .sort((one, other) => compareDates(one.incident, other.incident));
}

/** The place where an incident is shown: its own if the map has it, else the first that an excerpt about it names. */
export function placeOfIncident(
  { id, place }: PublishedIncident,
  features: readonly PlaceFeature[],
): PlaceFeature | null {
  const own = features.find((feature) => feature.id === place?.place);
  const isAbout = ({ properties }: PlaceFeature): boolean =>
    properties.precision !== 'country' && properties.excerpts.some((excerpt) => excerpt.incident === id);
  return own ?? features.find(isAbout) ?? null;
}

function isPlacedAt({ place }: PublishedIncident, feature: string): boolean {
  return place?.place === feature;
}

function isOn({ parties }: PublishedIncident, hidden: ReadonlySet<string>): boolean {
  return parties.length === 0 || parties.some((party) => !hidden.has(party));
}

/** Earliest first, the undated last. EDTF dates sort as text: a month comes before its days. */
function compareDates({ date: one }: PublishedIncident, { date: other }: PublishedIncident): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one.edtf < other.edtf ? -1 : one.edtf > other.edtf ? 1 : 0;
}
