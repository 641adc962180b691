import type { PublishedIncident } from '../core/geojson/properties.ts';
import type { NameInLanguage } from '../state/place-name.ts';
import type { ClaimNaming } from './claim-words.ts';

/**
 * An incident's title in the page's language: the data's own, which is English, or else a plain one of type and place. It
 * leaves out the parties, since the data does not say which part each of them had.
 */
export function incidentTitle({ title, type, place }: PublishedIncident, naming: ClaimNaming): NameInLanguage {
  const { language, incident } = naming.words;
  if (incident.plainTitle === null) return { name: title, lang: 'en' };
  const where = place === null ? null : naming.placeName(place.place, place.toponym);
  return { name: incident.plainTitle(type, where, place?.precision === 'near'), lang: language };
}
