import type { Feature, FeatureCollection } from 'geojson';

/** True where two versions of a source's data draw the same. Shapes are the same only as the same object, points by position. */
export function isSameData({ features: before }: FeatureCollection, { features: now }: FeatureCollection): boolean {
  return before.length === now.length && before.every((feature, at) => isSameFeature(feature, now[at] as Feature));
}

function isSameFeature(before: Feature, now: Feature): boolean {
  const names = Object.keys(now.properties ?? {});
  return (
    isSamePlace(before, now) &&
    names.length === Object.keys(before.properties ?? {}).length &&
    names.every((name) => before.properties?.[name] === now.properties?.[name])
  );
}

function isSamePlace({ geometry: before }: Feature, { geometry: now }: Feature): boolean {
  if (before === now) return true;
  if (before.type !== 'Point' || now.type !== 'Point') return false;
  return before.coordinates[0] === now.coordinates[0] && before.coordinates[1] === now.coordinates[1];
}
