import type { Excerpt, PlaceFeature } from '../core/geojson/properties.ts';
import type { Catalog } from '../i18n/catalog.ts';

/** How exactly the text says where, and why the map draws the place as it does: never more than the text gives. */
export function precisionSentence(
  { geometry, properties: { precision, approximate } }: Pick<PlaceFeature, 'geometry' | 'properties'>,
  excerpts: readonly Excerpt[],
  words: Catalog,
): string {
  const near = excerpts.flatMap(({ mention }) => (mention.relation?.kind === 'near' ? [mention.relation] : []));
  const [widest] = near.toSorted((one, other) => other.radiusKm - one.radiusKm);
  if (widest === undefined) return words.drawer.precision[precision === 'area' && approximate ? 'rough' : precision];
  return words.drawer.near(near.length, excerpts.length, geometry?.type === 'Point' ? widest : null);
}
