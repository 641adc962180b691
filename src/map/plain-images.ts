import { drawImage } from './canvas.ts';
import { basemapPalettes, markPalettes, type Theme } from './palette.ts';

const hatchPixels = 7;

/** Diagonal ink lines that meet across the edges of the tile. */
export function drawHatch(theme: Theme): ImageData {
  return drawImage(hatchPixels, hatchPixels, (context) => {
    context.strokeStyle = markPalettes[theme].hatch;
    context.globalAlpha = theme === 'light' ? 0.25 : 0.2;
    context.lineWidth = 0.9;
    context.beginPath();
    for (const shift of [-hatchPixels, 0, hatchPixels]) {
      context.moveTo(shift - 2, hatchPixels + 2);
      context.lineTo(shift + hatchPixels + 2, -2);
    }
    context.stroke();
  });
}

/** The dot of a town on the basemap. */
export function drawTownDot(theme: Theme): ImageData {
  const palette = basemapPalettes[theme];
  return drawImage(7, 7, (context) => {
    context.fillStyle = palette.focusLand;
    context.strokeStyle = palette.townLabel;
    context.lineWidth = 1.2;
    context.beginPath();
    context.arc(3.5, 3.5, 2, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
  });
}

/** Side of the mark's image in CSS pixels; the style stretches all of it but its lower line. */
export const markPixels = { width: 8, height: 10, line: 2 } as const;

/** The yellow behind a selected place's name, with its line below, stretched by the style to the name's size. */
export function drawMark(theme: Theme): ImageData {
  const { mark, markLine } = markPalettes[theme];
  const { width, height, line } = markPixels;
  return drawImage(width, height, (context) => {
    context.fillStyle = mark;
    context.fillRect(0, 0, width, height - line);
    context.fillStyle = markLine;
    context.fillRect(0, height - line, width, line);
  });
}
