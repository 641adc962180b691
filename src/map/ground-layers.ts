import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { fill, line, unsmoothed, widths } from './layer-looks.ts';
import type { BasemapPalette } from './palette.ts';

/** Everything of the basemap that is no label, from the ground up. */
export function groundLayers(palette: BasemapPalette): LayerSpecification[] {
  return [
    {
      id: 'sea',
      type: 'background',
      paint: { 'background-color': palette.sea },
    },
    unsmoothed(fill('world-land', 'world', palette.land)),
    unsmoothed(fill('region-sea', 'region', palette.sea)),
    unsmoothed(fill('land', 'region', palette.land)),
    fill('focus', 'region', palette.focusLand),
    relief(palette),
    line('coast', { color: palette.shore, width: widths(3, 0.6, 8, 1.4) }),
    fill('lake', 'region', palette.lake),
    {
      ...line('lake', { color: palette.shore, width: widths(5, 0.5, 9, 1.2) }),
      id: 'lake-shore',
    },
    {
      ...line('minor-river', {
        color: palette.river,
        width: widths(6, 0.4, 12, 1.6),
      }),
      minzoom: 6,
      filter: ['==', ['get', 'intermittent'], 0],
    },
    {
      ...line('minor-river', {
        color: palette.river,
        width: widths(7, 0.4, 12, 1.2),
        dash: [4, 3],
      }),
      id: 'intermittent-river',
      minzoom: 7,
      filter: ['==', ['get', 'intermittent'], 1],
    },
    line('river', {
      color: palette.river,
      width: widths(4, 0.5, 6, 1.2, 10, 3.4),
    }),
    {
      ...line('division', {
        color: palette.division,
        width: widths(5, 0.5, 8, 1),
        dash: [3, 2],
      }),
      minzoom: 5,
    },
    ...roads(palette),
    ...borders(palette),
  ];
}

function relief(palette: BasemapPalette): LayerSpecification {
  return {
    id: 'relief',
    type: 'hillshade',
    source: 'relief',
    minzoom: 4,
    maxzoom: 9,
    paint: {
      'hillshade-exaggeration': ['interpolate', ['linear'], ['zoom'], 4, 0.35, 6, 0.55, 7, 0.45, 8.5, 0],
      'hillshade-shadow-color': palette.reliefShadow,
      'hillshade-highlight-color': palette.reliefHighlight,
      'hillshade-accent-color': palette.reliefShadow,
    },
  };
}

function roads(palette: BasemapPalette): LayerSpecification[] {
  const highway: ExpressionSpecification = ['==', ['get', 'class'], 'highway'];
  const width = widths(5, 0.4, 7, 1.1, 10, 2.6, 14, 5);
  return [
    {
      ...line('road', {
        color: palette.road,
        width: widths(6, 0.5, 10, 1.6, 14, 3),
      }),
      minzoom: 6,
      filter: ['!', highway],
    },
    {
      ...line('road', {
        color: palette.roadCasing,
        width: widths(6, 1.4, 10, 4.6, 14, 8),
      }),
      id: 'highway-casing',
      minzoom: 6,
      filter: highway,
    },
    {
      ...line('road', { color: palette.highway, width }),
      id: 'highway',
      minzoom: 5,
      filter: highway,
    },
  ];
}

function borders(palette: BasemapPalette): LayerSpecification[] {
  const disputed: ExpressionSpecification = ['==', ['get', 'disputed'], 1];
  const width = widths(3, 0.7, 6, 1.3, 10, 2);
  const world = (id: string, filter: ExpressionSpecification, color: string): LayerSpecification => ({
    id,
    type: 'line',
    source: 'world',
    'source-layer': 'world-line',
    filter,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': color, 'line-width': widths(3, 0.5, 8, 1.2) },
  });
  return [
    world('world-coast', ['==', ['get', 'border'], 0], palette.shore),
    world('world-border', ['all', ['==', ['get', 'border'], 1], ['!', disputed]], palette.border),
    {
      ...world('world-border-disputed', ['all', ['==', ['get', 'border'], 1], disputed], palette.border),
      ...dashed(palette.border),
    },
    {
      ...line('border', {
        color: palette.borderHalo,
        width: widths(3, 2, 6, 5, 10, 9),
      }),
      id: 'border-halo',
    },
    {
      ...line('border', { color: palette.border, width }),
      filter: ['!', disputed],
    },
    {
      ...line('border', { color: palette.border, width, dash: [3, 2] }),
      id: 'border-disputed',
      filter: disputed,
    },
  ] as LayerSpecification[];
}

const dashed = (color: string) => ({
  paint: { 'line-color': color, 'line-width': 1, 'line-dasharray': [3, 2] },
});
