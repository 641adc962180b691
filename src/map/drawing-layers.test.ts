import type { StyleSpecification } from 'maplibre-gl';
import { expect, it } from 'vitest';
import { keepDrawing } from './drawing-layers.ts';

const style = (...ids: string[]): StyleSpecification => ({
  version: 8,
  sources: Object.fromEntries(ids.map((id) => [id, { type: 'vector' as const }])),
  layers: ids.map((id) => ({ id, type: 'line' as const, source: id })),
});

it('keeps what is drawn over a changed style, and nothing else', () => {
  const kept = keepDrawing(style('roads', 'drawing-polygon'), style('rivers'));
  expect(Object.keys(kept.sources)).toEqual(['rivers', 'drawing-polygon']);
  expect(kept.layers.map(({ id }) => id)).toEqual(['rivers', 'drawing-polygon']);
});

it('takes the first style as it is', () => {
  expect(keepDrawing(undefined, style('rivers'))).toEqual(style('rivers'));
});
