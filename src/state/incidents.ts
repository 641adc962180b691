import type { Excerpt, PlaceFeature, PublishedIncident } from '../core/geojson/properties.ts';

/** An incident with what is in view of it at a place. */
export interface IncidentAtPlace {
  readonly incident: PublishedIncident;
  readonly excerpts: readonly Excerpt[];
}

/**
 * The incidents of a place, by date: those that excerpts in view are about, and those that happened there.
 * @param incidents those in view
 */
export function incidentsAt(
  feature: PlaceFeature,
  inView: readonly Excerpt[],
  incidents: readonly PublishedIncident[],
): IncidentAtPlace[] {
  const about = new Map<string | null, Excerpt[]>();
  for (const excerpt of inView) {
    const excerpts = about.get(excerpt.incident);
    if (excerpts === undefined) about.set(excerpt.incident, [excerpt]);
    else excerpts.push(excerpt);
  }
  return incidents
    .map((incident) => ({ incident, excerpts: about.get(incident.id) ?? [] }))
    .filter(({ incident, excerpts }) => excerpts.length > 0 || incident.place?.place === feature.id)
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

/** Earliest first, the undated last. EDTF dates sort as text: a month comes before its days. */
function compareDates({ date: one }: PublishedIncident, { date: other }: PublishedIncident): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one.edtf < other.edtf ? -1 : one.edtf > other.edtf ? 1 : 0;
}
