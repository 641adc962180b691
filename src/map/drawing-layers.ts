import type { StyleSpecification } from 'maplibre-gl';

/** Begins the ids of the sources and layers that exist while one draws. */
export const drawingPrefix = 'drawing';

/** A changed style with what is being drawn over it, which would else go with the style before. */
export function keepDrawing(before: StyleSpecification | undefined, next: StyleSpecification): StyleSpecification {
  if (before === undefined) return next;
  const isDrawing = (id: string): boolean => id.startsWith(`${drawingPrefix}-`);
  const sources = Object.entries(before.sources).filter(([id]) => isDrawing(id));
  return {
    ...next,
    sources: { ...next.sources, ...Object.fromEntries(sources) },
    layers: [...next.layers, ...before.layers.filter(({ id }) => isDrawing(id))],
  };
}
