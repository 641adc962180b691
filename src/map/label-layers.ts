import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { fonts } from './font-faces.ts';
import type { BasemapPalette, Theme } from './palette.ts';

/** Id of the layer of towns; a town that has a pin is taken out of it. */
export const townLayer = 'town';
/** Id of the layer of divisions' names; a division that is drawn as an area is taken out of it. */
export const divisionLabelLayer = 'division-label';

/** What stands before the towns' own filter, with a town's rank shown from a zoom of its own. */
export const townFilter: ExpressionSpecification = [
  '<=',
  ['get', 'rank'],
  ['step', ['zoom'], 1, 4.5, 2, 6, 3, 6.8, 4, 7.6, 5],
];

/** Names in the interface's language, the least important layer first: a later layer takes its room first. */
export function labelLayers(palette: BasemapPalette, theme: Theme, language: string): LayerSpecification[] {
  const name = nameExpression(language);
  // Arabic letters are joined: space between them would tear them apart.
  const spaced = (em: number): number => (language === 'ar' ? 0 : em);
  const halo = {
    'text-halo-color': palette.labelHalo,
    'text-halo-width': 1.4,
    'text-halo-blur': 0.4,
  };
  return [
    {
      ...symbol('water-label'),
      filter: ['<=', ['get', 'size'], ['step', ['zoom'], 1, 5, 2, 6.5, 3, 8, 4]],
      layout: {
        'text-field': name,
        'text-font': [fonts.italic],
        'text-size': ['interpolate', ['linear'], ['zoom'], 3, 11, 7, ['-', 16, ['get', 'size']]],
        'text-letter-spacing': spaced(0.12),
        'text-max-width': 7,
        'text-line-height': 1.3,
      },
      paint: { 'text-color': palette.waterLabel },
    },
    {
      ...symbol('river'),
      id: 'river-label',
      minzoom: 6,
      filter: ['has', 'name_en'],
      layout: {
        'text-field': name,
        'text-font': [fonts.italic],
        'text-size': 11.5,
        'text-letter-spacing': spaced(0.08),
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-max-angle': 30,
        'text-offset': [0, -0.75],
      },
      paint: { 'text-color': palette.waterLabel, ...halo },
    },
    {
      ...symbol('region-label'),
      minzoom: 5.5,
      layout: {
        'text-field': name,
        'text-font': [fonts.italic],
        'text-size': 11.5,
        'text-letter-spacing': spaced(0.22),
        'text-transform': 'uppercase',
        'text-max-width': 8,
        'text-line-height': 1.35,
      },
      paint: { 'text-color': palette.regionLabel, ...halo },
    },
    {
      ...symbol(divisionLabelLayer),
      minzoom: 6,
      filter: ['any', ['==', ['get', 'focus'], 1], ['>=', ['zoom'], 7]],
      layout: {
        'text-field': name,
        'text-font': [fonts.medium],
        'text-size': ['interpolate', ['linear'], ['zoom'], 6, 10.5, 9, 13],
        'text-letter-spacing': spaced(0.14),
        'text-transform': 'uppercase',
        'text-max-width': 8,
      },
      paint: { 'text-color': palette.divisionLabel, ...halo },
    },
    { ...towns(name, theme), paint: { ...townPaint(palette), ...halo } },
    {
      ...symbol('country-label'),
      maxzoom: 8.5,
      filter: ['<=', ['get', 'size'], ['step', ['zoom'], 1, 3.6, 2, 4.8, 3, 6, 4]],
      layout: {
        'text-field': name,
        'text-font': [fonts.semibold],
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          3,
          ['-', 13, ['get', 'size']],
          7,
          ['-', 19, ['*', 2, ['get', 'size']]],
        ],
        'text-letter-spacing': spaced(0.22),
        'text-transform': 'uppercase',
        'text-max-width': 7,
      },
      paint: { 'text-color': palette.countryLabel, ...halo },
    },
  ];
}

function towns(name: ExpressionSpecification, theme: Theme): SymbolLayerSpecification {
  return {
    ...symbol(townLayer),
    minzoom: 4,
    filter: townFilter,
    layout: {
      'text-field': name,
      'text-font': ['step', ['get', 'rank'], ['literal', [fonts.semibold]], 2, ['literal', [fonts.medium]]],
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        5,
        ['-', 12.6, ['*', 0.5, ['get', 'rank']]],
        9,
        ['-', 15, ['*', 0.5, ['get', 'rank']]],
      ],
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.55,
      'text-justify': 'auto',
      'text-max-width': 9,
      'icon-image': `${theme}/town-dot`,
      'icon-overlap': 'never',
      'icon-padding': 1,
      'symbol-sort-key': ['get', 'rank'],
    },
  };
}

function townPaint(palette: BasemapPalette): NonNullable<SymbolLayerSpecification['paint']> {
  return {
    'text-color': ['step', ['get', 'rank'], palette.cityLabel, 3, palette.townLabel],
  };
}

function symbol(layer: string) {
  return {
    id: layer,
    type: 'symbol' as const,
    source: 'region',
    'source-layer': layer,
  };
}

function nameExpression(language: string): ExpressionSpecification {
  if (language !== 'ar' && language !== 'ru') return ['get', 'name_en'];
  return ['coalesce', ['get', `name_${language}`], ['get', 'name_en']];
}
