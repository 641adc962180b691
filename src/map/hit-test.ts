import type { MapGeoJSONFeature, Map as MapLibreMap, Point } from 'maplibre-gl';
import { areaLayers } from './shape-layers.ts';
import { badgeLayers, pinLayers } from './symbol-layers.ts';

/** What lies under the pointer. */
export type Hit =
  | { readonly kind: 'place'; readonly id: string }
  | {
      readonly kind: 'cluster';
      readonly clusterId: number;
      readonly placeCount: number;
      readonly coordinates: [number, number];
    };

/** Half of the least target, 24 px (WCAG 2.2, 2.5.8). */
const reachPixels = 12;

/** Pins win over badges, badges over areas, smaller areas over larger ones; what is hit directly wins over what is near. */
export function hitTest(map: MapLibreMap, point: Point): Hit | null {
  const box: [[number, number], [number, number]] = [
    [point.x - reachPixels, point.y - reachPixels],
    [point.x + reachPixels, point.y + reachPixels],
  ];
  const at = (layers: string[]) => map.queryRenderedFeatures(point, { layers });
  const around = (layers: string[]) => map.queryRenderedFeatures(box, { layers });
  const [feature] = firstOf([
    () => at(pinLayers),
    () => at(badgeLayers),
    () => around(pinLayers),
    () => around(badgeLayers),
    () => at(areaLayers).sort((a, b) => Number(a.properties.size) - Number(b.properties.size)),
  ]);
  return feature === undefined ? null : toHit(feature);
}

function firstOf(queries: readonly (() => MapGeoJSONFeature[])[]): MapGeoJSONFeature[] {
  for (const query of queries) {
    const found = query();
    if (found.length > 0) return found;
  }
  return [];
}

function toHit({ properties, geometry }: MapGeoJSONFeature): Hit {
  if (properties.cluster !== true || geometry.type !== 'Point') return { kind: 'place', id: String(properties.id) };
  const [longitude = 0, latitude = 0] = geometry.coordinates;
  return {
    kind: 'cluster',
    clusterId: Number(properties.cluster_id),
    placeCount: Number(properties.point_count),
    coordinates: [longitude, latitude],
  };
}
