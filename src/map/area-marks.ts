import type { Feature, FeatureCollection, Geometry, Polygon, Position } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { fonts } from './font-faces.ts';
import { markPalettes, type Theme } from './palette.ts';

/** What the reader has drawn: the chosen area, and a measured line. Labels are in the interface's language. */
export interface MapMarks {
  readonly area: { readonly shape: Polygon; readonly label: string } | null;
  readonly line: { readonly points: readonly (readonly [number, number])[]; readonly label: string } | null;
}

export const noMarks: MapMarks = { area: null, line: null };

/** Id of the source that holds the marks. */
export const marksSource = 'marks';

/** The marks as one source's data. An area's label stands at its northernmost corner, a line's at its last point. */
export function markData({ area, line }: MapMarks): FeatureCollection {
  const points = line?.points.map(([longitude, latitude]): Position => [longitude, latitude]) ?? [];
  const last = points.at(-1);
  return {
    type: 'FeatureCollection',
    features: [
      ...(area === null
        ? []
        : [feature('area', area.shape), feature('label', point(northernmost(area.shape)), area.label)]),
      ...(points.length < 2 ? [] : [feature('line', { type: 'LineString', coordinates: points })]),
      ...points.map((position) => feature('point', point(position))),
      ...(last === undefined || line === null || points.length < 2 ? [] : [feature('label', point(last), line.label)]),
    ],
  };
}

/** Dashed lines in ink over a pale edge, so that they show on land, sea and hatching; under pins and badges. */
export function markLayers(theme: Theme): LayerSpecification[] {
  const { ink, paper } = markPalettes[theme];
  const part = (name: string) => ['==', ['get', 'part'], name] as ['==', ['get', string], string];
  const lines = { source: marksSource, filter: ['in', ['get', 'part'], ['literal', ['area', 'line']]] as never };
  return [
    {
      id: 'mark-fill',
      type: 'fill',
      source: marksSource,
      filter: part('area'),
      paint: { 'fill-color': ink, 'fill-opacity': 0.05 },
    },
    {
      id: 'mark-edge',
      type: 'line',
      ...lines,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': paper, 'line-opacity': 0.8, 'line-width': 4.5 },
    },
    {
      id: 'mark-line',
      type: 'line',
      ...lines,
      paint: { 'line-color': ink, 'line-width': 1.8, 'line-dasharray': [3.2, 2] },
    },
    {
      id: 'mark-point',
      type: 'circle',
      source: marksSource,
      filter: part('point'),
      paint: {
        'circle-radius': 4,
        'circle-color': paper,
        'circle-stroke-color': ink,
        'circle-stroke-width': 2,
      },
    },
  ];
}

/** The marks' labels, over everything: nothing else tells what the numbers do. */
export function markLabelLayer(theme: Theme): LayerSpecification {
  const { ink, halo } = markPalettes[theme];
  return {
    id: 'mark-label',
    type: 'symbol',
    source: marksSource,
    filter: ['==', ['get', 'part'], 'label'],
    layout: {
      'text-field': ['get', 'label'],
      'text-font': [fonts.medium],
      'text-size': 13,
      'text-anchor': 'bottom',
      'text-offset': [0, -0.5],
      'text-allow-overlap': true,
      'text-ignore-placement': true,
    },
    paint: { 'text-color': ink, 'text-halo-color': halo, 'text-halo-width': 2.5 },
  };
}

function northernmost({ coordinates: [ring = []] }: Polygon): Position {
  return ring.reduce((best, corner) => ((corner[1] ?? 0) > (best[1] ?? 0) ? corner : best), ring[0] ?? [0, 0]);
}

function point(coordinates: Position): Geometry {
  return { type: 'Point', coordinates };
}

function feature(part: 'area' | 'line' | 'point' | 'label', geometry: Geometry, label = ''): Feature {
  return { type: 'Feature', geometry, properties: { part, label } };
}
