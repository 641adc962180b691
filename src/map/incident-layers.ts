import type {
  ExpressionSpecification,
  LayerSpecification,
  SourceSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from 'maplibre-gl';
import { fonts } from './font-faces.ts';
import { memberSeparator } from './image-id.ts';
import type { IncidentData } from './incident-data.ts';
import { type MarkPalette, markPalettes, type Theme } from './palette.ts';
import {
  clusterSizes,
  footPixels,
  ringSizes,
  stemPixels,
} from './ring-image.ts';

/** Layers that answer the pointer. */
export const pinLayers = ['pins', 'selected-pin', 'selected-label', 'clusters'];
export const badgeLayers = ['badges', 'rough-badges'];
export const areaLayers = ['area-fill', 'area-line-wide'];

/** The map's last zoom; places that are one cluster there stand at one point. */
export const lastZoom = 14;

const clusterRadiusPixels = 36;
/** Below it, a governorate is smaller than its badge. */
const firstBadgeZoom = 4.6;
const labelSize = 13;
const selectedLabelSize = 15;

/** The map's own sources, filled with data. */
export function incidentSources(
  data: IncidentData,
): Record<string, SourceSpecification> {
  const members: ExpressionSpecification = ['get', 'member'];
  return {
    places: {
      type: 'geojson',
      data: data.places,
      cluster: true,
      clusterRadius: clusterRadiusPixels,
      clusterMaxZoom: lastZoom,
      clusterProperties: {
        members: [
          ['concat', ['accumulated'], memberSeparator, ['get', 'members']],
          members,
        ],
      },
    },
    'selected-place': { type: 'geojson', data: data['selected-place'] },
    near: { type: 'geojson', data: data.near },
    areas: { type: 'geojson', data: data.areas },
    badges: { type: 'geojson', data: data.badges },
    highlighted: { type: 'geojson', data: data.highlighted },
  };
}

/** Shapes, drawn under the basemap's labels: areas, near-circles, what is highlighted. */
export function shapeLayers(theme: Theme): LayerSpecification[] {
  const palette = markPalettes[theme];
  const selected: ExpressionSpecification = ['get', 'selected'];
  const dotted: ExpressionSpecification = ['get', 'dotted'];
  const line: ExpressionSpecification = ['get', 'line'];
  const edge: ExpressionSpecification = [
    'case',
    selected,
    palette.markLine,
    palette.hatch,
  ];
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
        'fill-opacity': [
          'case',
          selected,
          theme === 'light' ? 0.38 : 0.5,
          dotted,
          0.001,
          0.03,
        ],
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
        'fill-opacity': [
          'case',
          selected,
          theme === 'light' ? 0.5 : 0.62,
          0.045,
        ],
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

/** Badges, pins and clusters, drawn over everything; a later layer takes its room first. @param clusterLabels by number of places. */
export function symbolLayers(
  theme: Theme,
  clusterLabels: readonly string[],
): LayerSpecification[] {
  const palette = markPalettes[theme];
  const isCluster: ExpressionSpecification = ['has', 'point_count'];
  const pinIcon = {
    'icon-image': [
      'concat',
      `${theme}/`,
      ['get', 'pin'],
    ] as ExpressionSpecification,
    'icon-anchor': 'bottom' as const,
    'icon-offset': [0, footPixels] as [number, number],
    'icon-overlap': 'always' as const,
    'icon-padding': 0,
  };
  const labelPaint = {
    'text-color': palette.ink,
    'text-halo-color': palette.halo,
    'text-halo-width': 1.8,
    'text-halo-blur': 0.2,
  };
  return [
    badgeLayer('rough-badges', theme, ['get', 'yielding'], 'never'),
    badgeLayer('badges', theme, ['!', ['get', 'yielding']], 'always'),
    {
      id: 'pins',
      type: 'symbol',
      source: 'places',
      filter: ['!', isCluster],
      layout: {
        ...pinIcon,
        'text-field': ['get', 'label'],
        'text-font': [fonts.semibold],
        'text-size': labelSize,
        'text-variable-anchor-offset': labelAnchors(labelSize),
        'text-justify': 'auto',
        'text-max-width': 12,
        'text-optional': true,
        'text-padding': 1,
      },
      paint: labelPaint,
    },
    {
      id: 'clusters',
      type: 'symbol',
      source: 'places',
      filter: isCluster,
      layout: {
        'icon-image': ['concat', `${theme}/cluster/`, ['get', 'members']],
        'icon-overlap': 'always',
        'icon-padding': 0,
        'text-field': [
          'to-string',
          ['at', ['get', 'point_count'], ['literal', [...clusterLabels]]],
        ],
        'text-font': [fonts.semibold],
        'text-size': labelSize,
        'text-anchor': 'bottom',
        'text-offset': clusterLabelOffset(),
        'text-optional': true,
      },
      paint: labelPaint,
    },
    {
      id: 'selected-pin',
      type: 'symbol',
      source: 'selected-place',
      layout: pinIcon,
    },
    {
      id: 'selected-label',
      type: 'symbol',
      source: 'selected-place',
      layout: {
        'text-field': ['get', 'label'],
        'text-font': [fonts.semibold],
        'text-size': selectedLabelSize,
        'text-variable-anchor-offset': labelAnchors(selectedLabelSize, 4),
        'text-justify': 'auto',
        'text-overlap': 'always',
        'icon-image': `${theme}/mark`,
        'icon-text-fit': 'both',
        'icon-text-fit-padding': [1, 5, 3, 5],
        'icon-overlap': 'always',
      },
      paint: { 'text-color': palette.markInk },
    },
  ];
}

/** Badges as images inside a text, not as icons: only a text moves aside to a free anchor. */
function badgeLayer(
  id: string,
  theme: Theme,
  filter: ExpressionSpecification,
  overlap: 'always' | 'never',
): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source: 'badges',
    minzoom: firstBadgeZoom,
    filter,
    layout: {
      'text-field': [
        'format',
        ['image', ['concat', `${theme}/`, ['get', 'badge']]],
        {},
      ],
      'text-font': [fonts.medium],
      'text-size': 16,
      'text-variable-anchor-offset': badgeAnchors(
        overlap === 'always' ? [0.5, 1.4] : [0.5],
      ),
      'text-overlap': overlap,
      'text-padding': 1,
      'symbol-sort-key': ['-', ['get', 'count']],
    },
  };
}

/**
 * On the point, then around it, near before far, as `text-variable-anchor-offset` takes it.
 * @param distances in ems of 16 px.
 */
function badgeAnchors(
  distances: readonly number[],
): VariableAnchorOffsetCollectionSpecification {
  const around = distances.flatMap((far) => [
    ...[
      'top',
      [0, far],
      'bottom',
      [0, -far],
      'left',
      [far, 0],
      'right',
      [-far, 0],
    ],
    ...[
      'top-left',
      [far, far],
      'top-right',
      [-far, far],
      'bottom-left',
      [far, -far],
      'bottom-right',
      [-far, -far],
    ],
  ]);
  return [
    'center',
    [0, 0],
    ...around,
  ] as VariableAnchorOffsetCollectionSpecification;
}

/** Right above the ring, which grows with the number of places. */
function clusterLabelOffset(): ExpressionSpecification {
  const offsets = clusterSizes.map(({ fromPlaces, diameter }) => [
    fromPlaces,
    ['literal', [0, -(diameter / 2 + 2) / labelSize]],
  ]);
  return [
    'step',
    ['get', 'point_count'],
    ...offsets.flat().slice(1),
  ] as unknown as ExpressionSpecification;
}

/** Beside the ring, below the foot, above the ring: offsets in ems by the ring's size. */
function labelAnchors(
  textSize: number,
  extraPixels = 0,
): ExpressionSpecification {
  const sizes = ringSizes.map(({ diameter }) => {
    const beside = (diameter / 2 + 4 + extraPixels) / textSize;
    const middle = -(stemPixels + diameter / 2) / textSize;
    const above = -(stemPixels + diameter + 3 + extraPixels) / textSize;
    const below = (footPixels + 2 + extraPixels) / textSize;
    return {
      diameter,
      anchors: [
        'left',
        [beside, middle],
        'right',
        [-beside, middle],
        'top',
        [0, below],
        'bottom',
        [0, above],
      ],
    };
  });
  const [smallest, ...others] = sizes;
  const cases = others.flatMap(({ diameter, anchors }) => [
    diameter,
    ['literal', anchors],
  ]);
  return [
    'match',
    ['get', 'diameter'],
    ...cases,
    ['literal', smallest?.anchors ?? []],
  ] as unknown as ExpressionSpecification;
}
