import type { ExpressionSpecification, FillLayerSpecification } from 'maplibre-gl';

/** A layer that fills what its namesake in the tiles outlines. */
export function fill(layer: string, source: string, color: string): FillLayerSpecification {
  return {
    id: layer,
    type: 'fill',
    source,
    'source-layer': layer,
    paint: { 'fill-color': color },
  };
}

/** Areas that are cut at the region's edge: smoothing would draw the cut. The coast hides their own edges. */
export function unsmoothed(layer: FillLayerSpecification): FillLayerSpecification {
  return { ...layer, paint: { ...layer.paint, 'fill-antialias': false } };
}

/** How a line is drawn. */
interface LineLook {
  readonly color: string;
  readonly width: ExpressionSpecification;
  readonly dash?: number[];
}

/** A layer of the region's lines; dashes have square ends. */
export function line(layer: string, { color, width, dash }: LineLook) {
  return {
    id: layer,
    type: 'line' as const,
    source: 'region',
    'source-layer': layer,
    layout: {
      'line-join': 'round' as const,
      'line-cap': dash === undefined ? ('round' as const) : ('butt' as const),
    },
    paint: {
      'line-color': color,
      'line-width': width,
      ...(dash === undefined ? {} : { 'line-dasharray': dash }),
    },
  };
}

/** Pixels by zoom: `widths(zoom, pixels, zoom, pixels, …)`. */
export function widths(...stops: number[]): ExpressionSpecification {
  return ['interpolate', ['exponential', 1.4], ['zoom'], ...stops] as ExpressionSpecification;
}
