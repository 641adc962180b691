import type { PlaceName } from '../core/gazetteer/gazetteer-place.ts';
import type { DatelineCollection } from '../core/geojson/properties.ts';

/** A name, and the language it is in; BCP 47. */
export interface NameInLanguage {
  readonly name: string;
  readonly lang: string;
}

/**
 * A place's name for readers of a language: the first that the data has in it, which is the one that its press uses; else
 * the English one.
 */
export function placeName(
  place: { readonly name: string; readonly names: readonly PlaceName[] },
  language: string,
): NameInLanguage {
  const own = language === 'en' ? undefined : place.names.find(({ lang }) => lang === language);
  return own === undefined ? { name: place.name, lang: 'en' } : { name: own.name, lang: language };
}

/** The same by the place's id, for a place that the collection holds or names; `null` for others. */
export function placeNameOf(
  id: string,
  { features, places }: Pick<DatelineCollection, 'features' | 'places'>,
  language: string,
): NameInLanguage | null {
  const place = features.find((feature) => feature.id === id)?.properties ?? places[id];
  return place === undefined ? null : placeName(place, language);
}
