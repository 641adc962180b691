import { canvasFontFamily, drawImage } from './canvas.ts';
import type { BadgeImage } from './image-id.ts';
import { markPalettes } from './palette.ts';
import type { Ink } from './ring-image.ts';

const textSize = 12.5;
const boxHeight = 23;
const barHeight = 3.5;
const padding = 8;
const countPadding = 7;
/** Paper left around the badge, so that neighbours do not touch. */
const margin = 2;

/** `name | count` in a box with the parties' shares as a bar below; right to left where the name is. */
export function drawBadge(badge: BadgeImage, ink: Ink): ImageData {
  const mirrored = isRightToLeft(badge.label);
  // Arabic has no italic; a slanted one reads as an error.
  const nameFont = `${badge.approximate && !mirrored ? 'italic ' : ''}450 ${textSize}px ${canvasFontFamily}`;
  const countFont = `650 ${textSize}px ${canvasFontFamily}`;
  const count = String(badge.count);
  const nameWidth = measure(badge.label, nameFont) + 2 * padding;
  const countWidth = Math.max(measure(count, countFont) + 2 * countPadding, 22);
  const [width, height] = [nameWidth + countWidth, boxHeight + barHeight];
  const palette = markPalettes[ink.theme];
  return drawImage(width + 2 * margin, height + 2 * margin, (context) => {
    context.translate(margin, margin);
    context.fillStyle = badge.selected ? palette.mark : palette.paper;
    context.fillRect(0, 0, width, boxHeight);
    drawBar(context, badge, ink, width);
    const textColor = badge.selected ? palette.markInk : palette.ink;
    write(context, badge.label, {
      font: nameFont,
      color: textColor,
      x: mirrored ? countWidth + padding : padding,
    });
    write(context, count, {
      font: countFont,
      color: textColor,
      x: (mirrored ? 0 : nameWidth) + (countWidth - measure(count, countFont)) / 2,
    });
    drawFrame(context, {
      width,
      divider: mirrored ? countWidth : nameWidth,
      color: badge.selected ? palette.markLine : palette.rule,
      dotted: badge.approximate,
    });
  });
}

function drawBar(
  context: CanvasRenderingContext2D,
  { shares }: BadgeImage,
  { factions, theme }: Ink,
  width: number,
): void {
  const total = shares.reduce((sum, { count }) => sum + count, 0);
  context.fillStyle = markPalettes[theme].noParty;
  context.fillRect(0, boxHeight, width, barHeight);
  let from = 0;
  for (const { faction, count } of shares) {
    context.fillStyle = factions.get(faction)?.color[theme] ?? markPalettes[theme].noParty;
    context.fillRect(from, boxHeight, (count / total) * width, barHeight);
    from += (count / total) * width;
  }
}

interface Frame {
  readonly width: number;
  readonly divider: number;
  readonly color: string;
  readonly dotted: boolean;
}

function drawFrame(context: CanvasRenderingContext2D, { width, divider, color, dotted }: Frame): void {
  context.strokeStyle = color;
  context.lineWidth = 1;
  context.globalAlpha = 0.5;
  context.strokeRect(divider - 0.5, 1, 0, boxHeight - 1);
  context.globalAlpha = 1;
  if (dotted) context.setLineDash([1.5, 2.5]);
  context.strokeRect(0.5, 0.5, width - 1, boxHeight - 0.5);
}

interface Writing {
  readonly font: string;
  readonly color: string;
  readonly x: number;
}

function write(context: CanvasRenderingContext2D, text: string, { font, color, x }: Writing): void {
  context.font = font;
  context.fillStyle = color;
  context.textAlign = 'left';
  context.fillText(text, x, boxHeight / 2 + textSize * 0.357);
}

let measuringContext: CanvasRenderingContext2D | null = null;

function measure(text: string, font: string): number {
  measuringContext ??= document.createElement('canvas').getContext('2d');
  if (measuringContext === null) throw new Error('canvas: got no 2D context, expected one to measure text');
  measuringContext.font = font;
  return Math.ceil(measuringContext.measureText(text).width);
}

/** True where the first letter with a direction is Arabic or Hebrew. */
export function isRightToLeft(text: string): boolean {
  const [letter] = /\p{L}/u.exec(text) ?? [];
  return letter !== undefined && /[\u0590-\u08ff\ufb1d-\ufefc]/.test(letter);
}
