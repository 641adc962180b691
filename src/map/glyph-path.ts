import type { Glyph } from '../core/geojson/properties.ts';

/** Corners of the straight-edged glyphs in a box from -1 to 1, y downwards. */
const corners: Readonly<Record<Exclude<Glyph, 'circle' | 'dome'>, readonly (readonly [number, number])[]>> = {
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  square: [
    [-0.8, -0.8],
    [0.8, -0.8],
    [0.8, 0.8],
    [-0.8, 0.8],
  ],
  'triangle-up': [
    [0, -0.9],
    [1, 0.8],
    [-1, 0.8],
  ],
  'triangle-down': [
    [0, 0.9],
    [1, -0.8],
    [-1, -0.8],
  ],
  hourglass: [
    [-0.85, -0.95],
    [0.85, -0.95],
    [0.2, 0],
    [0.85, 0.95],
    [-0.85, 0.95],
    [-0.2, 0],
  ],
};

/** Fills a party's glyph with the context's fill style. @param radius half of its box, in the context's units. */
export function fillGlyph(context: CanvasRenderingContext2D, glyph: Glyph, x: number, y: number, radius: number): void {
  context.beginPath();
  if (glyph === 'circle') {
    context.arc(x, y, radius * 0.9, 0, 2 * Math.PI);
  } else if (glyph === 'dome') {
    context.arc(x, y + radius * 0.45, radius, Math.PI, 2 * Math.PI);
    context.closePath();
  } else {
    for (const [cornerX, cornerY] of corners[glyph]) context.lineTo(x + cornerX * radius, y + cornerY * radius);
    context.closePath();
  }
  context.fill();
}
