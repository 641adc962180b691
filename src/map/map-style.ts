import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { markLabelLayer, markLayers, marksSource } from './area-marks.ts';
import type { IncidentData } from './incident-data.ts';
import { incidentSources } from './incident-sources.ts';
import { divisionLabelLayer, townFilter, townLayer } from './label-layers.ts';
import type { MapPlace } from './map-place.ts';
import { shapeLayers } from './shape-layers.ts';
import { type BasemapStyleOptions, basemapStyle } from './style.ts';
import { symbolLayers } from './symbol-layers.ts';

export interface MapStyleOptions extends BasemapStyleOptions {
  readonly data: IncidentData;
  /** What the reader has drawn. */
  readonly marks: FeatureCollection;
  readonly places: readonly MapPlace[];
  readonly clusterLabel: (placeCount: number) => string;
}

/** Basemap and places in one style: shapes under the basemap's labels, pins and badges over everything. */
export function mapStyle(options: MapStyleOptions): StyleSpecification {
  const basemap = basemapStyle(options);
  const layers = basemap.layers.map((layer) => withoutNamesakes(layer, options.places));
  const firstLabel = layers.findIndex(({ type }) => type === 'symbol');
  const clusterLabels = Array.from({ length: options.places.length + 1 }, (_, count) => options.clusterLabel(count));
  return {
    ...basemap,
    sources: {
      ...basemap.sources,
      ...incidentSources(options.data),
      [marksSource]: { type: 'geojson', data: options.marks },
    },
    layers: [
      ...layers.slice(0, firstLabel),
      ...shapeLayers(options.theme),
      ...layers.slice(firstLabel),
      ...markLayers(options.theme),
      ...symbolLayers(options.theme, clusterLabels),
      markLabelLayer(options.theme),
    ],
  };
}

/** A town that has a pin and a division that has a badge are named by those; the basemap does not name them again. */
function withoutNamesakes(layer: LayerSpecification, places: readonly MapPlace[]): LayerSpecification {
  if (layer.type !== 'symbol') return layer;
  if (layer.id === townLayer) {
    const pinned: ExpressionSpecification = [
      'in',
      ['get', 'geonames'],
      ['literal', places.flatMap(({ id }) => geonamesNumber(id))],
    ];
    return { ...layer, filter: ['all', townFilter, ['!', pinned]] };
  }
  const areas = badgedPolygons(places);
  if (layer.id !== divisionLabelLayer || areas.coordinates.length === 0) return layer;
  return {
    ...layer,
    filter: ['all', layer.filter as ExpressionSpecification, ['!', ['within', areas]]],
  };
}

function geonamesNumber(id: string): number[] {
  const [, number] = /^geonames:(\d+)$/.exec(id) ?? [];
  return number === undefined ? [] : [Number(number)];
}

function badgedPolygons(places: readonly MapPlace[]): MultiPolygon {
  const drawn = places.filter(
    ({ precision, approximate, labelPoint }) => precision === 'area' && !approximate && labelPoint !== null,
  );
  const coordinates = drawn.flatMap(({ geometry }): Position[][][] => {
    if (geometry?.type === 'Polygon') return [geometry.coordinates];
    return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
  });
  return { type: 'MultiPolygon', coordinates };
}
