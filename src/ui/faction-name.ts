import type { LocalizedName } from '../core/geojson/properties.ts';

/** A name in the page's language; English where the language has none. */
export function nameIn(language: string, names: LocalizedName): string {
  return language === 'ar' ? names.ar : language === 'ru' ? names.ru : names.en;
}
