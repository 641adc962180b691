import type { DatelineCollection, Excerpt } from '../core/geojson/properties.ts';
import type { ListRow } from '../export/list-csv.ts';
import { eventDate } from '../state/event-date.ts';
import type { FilterResult, VisiblePlace } from '../state/filter.ts';
import { placeName } from '../state/place-name.ts';
import type { LinkTarget } from './address-bar.ts';
import { type ClaimNaming, sideName } from './claim-words.ts';
import { incidentTitle } from './incident-title.ts';
import { newestFirst } from './place-facts.ts';

/**
 * Every excerpt in view, once for each place that it names, in the order of the list of places and, within a place, of its
 * drawer. Names are in the page's language, words in the reports' own.
 * @param permalink the address under which something opens
 */
export function listRows(
  collection: DatelineCollection,
  { places, broadPlaces }: Pick<FilterResult, 'places' | 'broadPlaces'>,
  naming: ClaimNaming,
  permalink: (target: LinkTarget) => string,
): ListRow[] {
  const incidents = new Map(collection.incidents.map((incident) => [incident.id, incident]));
  return [...places, ...broadPlaces].flatMap((place) => {
    const where = whereOf(place, naming.words.language);
    return newestFirst(place.excerpts, naming.reports).flatMap((excerpt): ListRow[] => {
      const report = naming.reports.get(excerpt.report);
      if (report === undefined) return [];
      const incident = excerpt.incident === null ? undefined : incidents.get(excerpt.incident);
      const [{ exact }, { start, end }] = excerpt.target.selector;
      return [
        {
          ...where,
          precision: precisionOf(place, excerpt),
          excerpt: exact,
          mention: excerpt.mention.exact,
          parties: excerpt.factions.map((id) => sideName(id, naming)),
          speaker: excerpt.speaker?.name ?? null,
          date: eventDate(excerpt, incidents),
          incident: incident === undefined ? null : incidentTitle(incident, naming).name,
          publisher: report.publisher,
          title: report.title,
          published: report.published,
          address: report.url,
          permalink: permalink({ report: report.id, at: { start, end } }),
        },
      ];
    });
  });
}

/** A place's name, id and, where it is a point, coordinates: the middle of an area is nowhere in particular. */
function whereOf(
  { feature }: VisiblePlace,
  language: string,
): Pick<ListRow, 'place' | 'id' | 'latitude' | 'longitude'> {
  const { geometry, properties, id } = feature;
  const [longitude = null, latitude = null] = geometry?.type === 'Point' ? geometry.coordinates : [];
  return { place: placeName(properties, language).name, id, latitude, longitude };
}

function precisionOf({ feature }: VisiblePlace, { mention }: Excerpt): string {
  return mention.relation?.kind === 'near' ? 'near' : feature.properties.precision;
}
