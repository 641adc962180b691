import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { fonts } from './font-faces.ts';
import type { BadgeRank } from './incident-data.ts';
import { badgeAnchors, clusterLabelOffset, pinLabelAnchors } from './label-anchors.ts';
import { markPalettes, type Theme } from './palette.ts';
import { footPixels } from './ring-image.ts';

/** Layers that answer the pointer: pins first, badges after them. */
export const pinLayers = ['pins', 'selected-pin', 'selected-label', 'clusters'];
export const badgeLayers = ['selected-badge', 'badges', 'rough-badges'];

/** Below it, a governorate is smaller than its badge. */
const firstBadgeZoom = 4.6;
const labelSize = 13;
const selectedLabelSize = 15;

/**
 * Badges, pins and clusters, drawn over everything; a later layer takes its room first.
 * @param clusterLabels by number of places, from 0.
 */
export function symbolLayers(theme: Theme, clusterLabels: readonly string[]): LayerSpecification[] {
  const palette = markPalettes[theme];
  const isCluster: ExpressionSpecification = ['has', 'point_count'];
  const pinIcon = {
    'icon-image': ['concat', `${theme}/`, ['get', 'pin']] as ExpressionSpecification,
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
    badgeLayer(theme, 'rough-badges', 'yielding', { distances: [1], overlap: 'never' }),
    badgeLayer(theme, 'badges', 'steady', { distances: [1, 2.2], overlap: 'always' }),
    badgeLayer(theme, 'selected-badge', 'selected', { distances: [], overlap: 'always' }),
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
        'text-variable-anchor-offset': pinLabelAnchors(labelSize),
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
        'text-field': ['to-string', ['at', ['get', 'point_count'], ['literal', [...clusterLabels]]]],
        'text-font': [fonts.semibold],
        'text-size': labelSize,
        'text-anchor': 'bottom',
        'text-offset': clusterLabelOffset(labelSize),
        'text-optional': true,
      },
      paint: labelPaint,
    },
    { id: 'selected-pin', type: 'symbol', source: 'selected-place', layout: pinIcon },
    {
      id: 'selected-label',
      type: 'symbol',
      source: 'selected-place',
      layout: {
        'text-field': ['get', 'label'],
        'text-font': [fonts.semibold],
        'text-size': selectedLabelSize,
        'text-variable-anchor-offset': pinLabelAnchors(selectedLabelSize, 4),
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

/** How far a badge may go from its point, in ems, and whether it shows where it finds no room. */
interface BadgeRoom {
  readonly distances: readonly number[];
  readonly overlap: 'always' | 'never';
}

/** Badges as images inside a text, not as icons: only a text moves aside to a free anchor. */
function badgeLayer(theme: Theme, id: string, rank: BadgeRank, { distances, overlap }: BadgeRoom): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source: 'badges',
    minzoom: firstBadgeZoom,
    filter: ['==', ['get', 'rank'], rank],
    layout: {
      'text-field': ['format', ['image', ['concat', `${theme}/`, ['get', 'badge']]], {}],
      'text-font': [fonts.medium],
      'text-size': 16,
      'text-variable-anchor-offset': badgeAnchors(distances),
      'text-overlap': overlap,
      'text-padding': 1,
      'symbol-sort-key': ['-', ['get', 'count']],
    },
  };
}
