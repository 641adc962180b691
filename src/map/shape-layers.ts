import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { type MarkPalette, markPalettes, type Theme } from './palette.ts';

/** Layers that answer the pointer inside an area or on a line. */
export const areaLayers = ['area-fill', 'area-line-wide'];

/** Shapes, drawn under the basemap's labels: areas, near-circles, what is highlighted. */
export function shapeLayers(theme: Theme): LayerSpecification[] {
  const palette = markPalettes[theme];
  const selected: ExpressionSpecification = ['get', 'selected'];
  const dotted: ExpressionSpecification = ['get', 'dotted'];
  const line: ExpressionSpecification = ['get', 'line'];
  const edge: ExpressionSpecification = ['case', selected, palette.markLine, palette.hatch];
  const lookOfArea = {
    source: 'areas',
    layout: { 'line-join': 'round' as const },
  };
  return [
    {
      id: 'area-fill',
      type: 'fill',
      source: 'areas',
      filter: ['!', line],
      paint: {
        'fill-color': ['case', selected, palette.mark, palette.hatch],
        'fill-opacity': ['case', selected, theme === 'light' ? 0.38 : 0.5, dotted, 0.001, 0.03],
      },
    },
    {
      id: 'area-hatch',
      type: 'fill',
      source: 'areas',
      filter: ['all', ['!', line], ['!', dotted]],
      paint: { 'fill-pattern': `${theme}/hatch` },
    },
    {
      id: 'area-line-wide',
      type: 'line',
      ...lookOfArea,
      filter: line,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': ['case', selected, palette.markLine, palette.hatch],
        'line-opacity': 0.3,
        'line-width': 9,
      },
    },
    {
      id: 'area-outline',
      type: 'line',
      ...lookOfArea,
      filter: ['all', ['!', line], ['!', dotted]],
      paint: {
        'line-color': edge,
        'line-opacity': ['case', selected, 1, 0.75],
        'line-width': ['case', selected, 2.2, 1.1],
      },
    },
    {
      id: 'area-outline-dotted',
      type: 'line',
      ...lookOfArea,
      filter: ['all', ['!', line], dotted],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': edge,
        'line-opacity': ['case', selected, 1, 0.7],
        'line-width': 1.6,
        'line-dasharray': [0.01, 2.6],
      },
    },
    {
      id: 'near-fill',
      type: 'fill',
      source: 'near',
      paint: {
        'fill-color': ['case', selected, palette.mark, palette.hatch],
        'fill-opacity': ['case', selected, theme === 'light' ? 0.5 : 0.62, 0.045],
      },
    },
    {
      id: 'near-outline',
      type: 'line',
      source: 'near',
      paint: {
        'line-color': edge,
        'line-opacity': ['case', selected, 1, 0.75],
        'line-width': 1.4,
        'line-dasharray': [2.2, 1.8],
      },
    },
    ...highlightLayers(palette),
  ];
}

function highlightLayers(palette: MarkPalette): LayerSpecification[] {
  return [
    {
      id: 'highlighted-outline',
      type: 'line',
      source: 'highlighted',
      filter: ['!=', ['geometry-type'], 'Point'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.ink, 'line-width': 2.4 },
    },
    {
      id: 'highlighted-foot',
      type: 'circle',
      source: 'highlighted',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': 8,
        'circle-color': palette.paper,
        'circle-opacity': 0.7,
        'circle-stroke-color': palette.ink,
        'circle-stroke-width': 2.2,
      },
    },
  ];
}
