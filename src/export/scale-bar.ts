/** Lengths that a scale shows are these times a power of ten. */
const ROUND = [5, 2, 1];

/** The longest round distance that takes no more than so many pixels. @returns its metres, and the pixels that it takes */
export function scaleBar(metresPerPixel: number, mostPixels: number): { metres: number; pixels: number } {
  const most = metresPerPixel * mostPixels;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = power * (ROUND.find((factor) => factor * power <= most) ?? 1);
  return { metres, pixels: metres / metresPerPixel };
}
