import type { ExpressionSpecification, SourceSpecification } from 'maplibre-gl';
import { memberSeparator } from './image-id.ts';
import type { IncidentData } from './incident-data.ts';

/** The map's last zoom; places that are one cluster there stand at one point. */
export const lastZoom = 14;

/** At a whole zoom; it doubles on the way to the next. */
const clusterRadiusPixels = 36;

/** The map's own sources, filled with data. */
export function incidentSources(data: IncidentData): Record<string, SourceSpecification> {
  const members: ExpressionSpecification = ['get', 'member'];
  return {
    places: {
      type: 'geojson',
      data: data.places,
      cluster: true,
      clusterRadius: clusterRadiusPixels,
      clusterMaxZoom: lastZoom,
      clusterProperties: {
        members: [['concat', ['accumulated'], memberSeparator, ['get', 'members']], members],
      },
    },
    'selected-place': { type: 'geojson', data: data['selected-place'] },
    near: { type: 'geojson', data: data.near },
    areas: { type: 'geojson', data: data.areas },
    badges: { type: 'geojson', data: data.badges },
    highlighted: { type: 'geojson', data: data.highlighted },
  };
}
