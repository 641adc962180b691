import { canvasFontFamily, drawImage } from './canvas.ts';
import { fillGlyph } from './glyph-path.ts';
import type { MapFaction } from './map-place.ts';
import { type MarkPalette, markPalettes, type Theme } from './palette.ts';
import { ringArcs, type Share } from './ring-shares.ts';

/** What a ring shows. */
export interface RingContent {
  readonly count: number;
  readonly shares: readonly Share[];
}

/** What every drawing needs besides its content. */
export interface Ink {
  readonly theme: Theme;
  readonly factions: ReadonlyMap<string, MapFaction>;
}

/** Diameters in CSS pixels by the least count that gets them. Few sizes, so that the style can place labels by size. */
export const ringSizes = [
  { fromCount: 0, diameter: 24 },
  { fromCount: 2, diameter: 28 },
  { fromCount: 4, diameter: 32 },
  { fromCount: 10, diameter: 38 },
  { fromCount: 30, diameter: 44 },
] as const;

/** Diameters of clusters' rings by the least number of places; the style sets the label above by the same steps. */
export const clusterSizes = [
  { fromPlaces: 0, diameter: 36 },
  { fromPlaces: 4, diameter: 42 },
  { fromPlaces: 12, diameter: 50 },
] as const;

/** From a pin's point up to the lower edge of its ring. */
export const stemPixels = 10;

/** From a pin's point down to the lower edge of its image: the foot and the paper around it. */
export const footPixels = 5;

const outline = 1.5;
const footRadius = 3;
const gapPixels = 1.6;

/** Diameter of a pin's ring in CSS pixels. */
export function ringDiameter(count: number): number {
  return ringSizes.findLast(({ fromCount }) => count >= fromCount)?.diameter ?? ringSizes[0].diameter;
}

/** A pin: ring, stem and a foot whose middle lies `footPixels` above the lower edge. */
export function drawPin(content: RingContent, ink: Ink): ImageData {
  const diameter = ringDiameter(content.count);
  const width = diameter + 2 * outline;
  const height = width + stemPixels - outline + footPixels;
  const palette = markPalettes[ink.theme];
  return drawImage(width, height, (context) => {
    const middle = width / 2;
    const foot = height - footPixels;
    context.lineCap = 'round';
    stroke(context, palette.paper, 4, () => lineDown(context, middle, width - outline, foot));
    fillCircle(context, palette.paper, middle, foot, footRadius + outline);
    stroke(context, palette.ink, 1.5, () => lineDown(context, middle, width - outline, foot));
    fillCircle(context, palette.ink, middle, foot, footRadius);
    drawRing(context, { x: middle, y: middle, radius: diameter / 2 }, content, ink);
  });
}

/** A ring without a stem, for places that stand too close to be told apart. */
export function drawCluster(content: RingContent, placeCount: number, ink: Ink): ImageData {
  const diameter =
    clusterSizes.findLast(({ fromPlaces }) => placeCount >= fromPlaces)?.diameter ?? clusterSizes[0].diameter;
  const width = diameter + 2 * outline;
  return drawImage(width, width, (context) => {
    drawRing(context, { x: width / 2, y: width / 2, radius: diameter / 2 }, content, ink);
  });
}

interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

function drawRing(context: CanvasRenderingContext2D, { x, y, radius }: Circle, content: RingContent, ink: Ink): void {
  const palette = markPalettes[ink.theme];
  const thickness = radius * 0.34;
  const middleRadius = radius - thickness / 2;
  fillCircle(context, palette.paper, x, y, radius + outline);
  context.lineCap = 'butt';
  context.lineWidth = thickness;
  const arcs = ringArcs(content.shares, gapPixels / middleRadius);
  for (const arc of arcs.length > 0 ? arcs : [{ faction: '', from: 0, to: 2 * Math.PI }]) {
    context.strokeStyle = colorOf(arc.faction, ink);
    context.beginPath();
    context.arc(x, y, middleRadius, arc.from - Math.PI / 2, arc.to - Math.PI / 2);
    context.stroke();
  }
  const [only] = content.shares;
  const lone = content.count === 1 && content.shares.length === 1 ? ink.factions.get(only?.faction ?? '') : undefined;
  if (lone === undefined) writeCount(context, content.count, { x, y, radius: radius - thickness }, palette);
  else drawLoneGlyph(context, lone, { x, y, radius: radius * 0.4 }, ink.theme);
}

function drawLoneGlyph(
  context: CanvasRenderingContext2D,
  faction: MapFaction,
  { x, y, radius }: Circle,
  theme: Theme,
): void {
  context.fillStyle = faction.color[theme];
  fillGlyph(context, faction.glyph, x, y, radius);
}

function writeCount(
  context: CanvasRenderingContext2D,
  count: number,
  { x, y, radius }: Circle,
  palette: MarkPalette,
): void {
  const text = String(count);
  const size = Math.min(14, (radius * 2) / (0.45 + 0.5 * text.length));
  context.font = `650 ${Math.max(size, 9)}px ${canvasFontFamily}`;
  context.fillStyle = palette.ink;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  // Digits stand 0.714 em high in Noto Sans; half of that below the middle sets them in it.
  context.fillText(text, x, y + Math.max(size, 9) * 0.357);
}

/** A party that the page did not hand over, and no party at all, are grey. */
function colorOf(faction: string, { factions, theme }: Ink): string {
  return factions.get(faction)?.color[theme] ?? markPalettes[theme].noParty;
}

function fillCircle(context: CanvasRenderingContext2D, color: string, x: number, y: number, radius: number): void {
  context.fillStyle = color;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}

function stroke(context: CanvasRenderingContext2D, color: string, width: number, trace: () => void): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.beginPath();
  trace();
  context.stroke();
}

function lineDown(context: CanvasRenderingContext2D, x: number, from: number, to: number): void {
  context.moveTo(x, from);
  context.lineTo(x, to);
}
