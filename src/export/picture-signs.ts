import type { PictureLook, PictureParty, PictureTerm, SignShape } from './picture-content.ts';

/** Boxes that signs and glyphs are drawn in, CSS px. */
export const SIGN = { width: 24, height: 18 } as const;
export const GLYPH = 12;
const GLYPH_BOX = 16;
const LINE = 1.5;
const RING = { radius: 9, width: 4 } as const;

/** Widths of lines and dashes, as the page's style sheet has them. */
const LOOKS: Readonly<Record<SignShape['look'], { readonly width: number; readonly dashes: readonly number[] }>> = {
  line: { width: LINE, dashes: [] },
  solid: { width: LINE, dashes: [] },
  thin: { width: 1, dashes: [] },
  dashed: { width: LINE, dashes: [3, 2.5] },
  dotted: { width: 1.8, dashes: [0.1, 2.8] },
};

/** Draws a sign of the legend into its box. */
export function drawSign(
  context: CanvasRenderingContext2D,
  sign: PictureTerm['sign'],
  left: number,
  top: number,
  look: PictureLook,
): void {
  context.translate(left, top);
  if (sign === 'ring') drawRing(context, look);
  else drawShapes(context, sign, look);
}

function drawShapes(context: CanvasRenderingContext2D, shapes: readonly SignShape[], look: PictureLook): void {
  context.strokeStyle = look.ink;
  context.fillStyle = look.ink;
  for (const shape of shapes) {
    const { width, dashes } = LOOKS[shape.look];
    const path = new Path2D(shape.path);
    context.lineWidth = width;
    context.lineCap = shape.look === 'dotted' ? 'round' : 'butt';
    context.setLineDash([...dashes]);
    context.stroke(path);
    if (shape.look === 'solid') context.fill(path);
  }
}

/** A ring of two parties around a number, in ink: the legend explains the form, not a party. */
function drawRing(context: CanvasRenderingContext2D, { ink, inkSoft, sans }: PictureLook): void {
  const [x, y] = [SIGN.width / 2, SIGN.height / 2];
  const half = (color: string, from: number): void => {
    context.beginPath();
    context.strokeStyle = color;
    context.lineWidth = RING.width;
    context.arc(x, y, RING.radius, from + 0.12, from + Math.PI - 0.12);
    context.stroke();
  };
  half(inkSoft, Math.PI / 2);
  half(ink, -Math.PI / 2);
  context.fillStyle = ink;
  context.font = `600 11px ${sans}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText('4', x, y + 0.5);
}

/** Draws a party's glyph into its box. */
export function drawGlyph(
  context: CanvasRenderingContext2D,
  { glyph, color }: Pick<PictureParty, 'glyph' | 'color'>,
  left: number,
  top: number,
  { rule }: PictureLook,
): void {
  context.translate(left, top);
  context.scale(GLYPH / GLYPH_BOX, GLYPH / GLYPH_BOX);
  const path = new Path2D(glyph);
  context.lineWidth = 2;
  context.strokeStyle = rule;
  context.fillStyle = color ?? 'transparent';
  if (color === null) context.stroke(path);
  else context.fill(path);
}
