import type { Excerpt, PlaceProperties } from '../core/geojson/properties.ts';
import type { Catalog } from '../i18n/catalog.ts';

/** How exactly the text says where, and why the map draws the place as it does. */
export function precisionSentence(
  { precision, approximate }: PlaceProperties,
  excerpts: readonly Excerpt[],
  words: Catalog,
): string {
  const near = excerpts.flatMap(({ mention }) => (mention.relation?.kind === 'near' ? [mention.relation] : []));
  const [first] = near;
  if (first !== undefined) {
    return `${words.drawer.near(near.length === excerpts.length)} ${words.drawer.nearRadius(first.radiusKm, first.stated)}`;
  }
  return words.drawer.precision[precision === 'area' && approximate ? 'rough' : precision];
}
