/** Images are drawn at twice their CSS size, for dense screens; the map shows them at half. */
export const imagePixelRatio = 2;

/** Families of the page's interface, as its style sheet declares them. */
export const canvasFontFamily = '"Noto Sans Variable", "Noto Sans Arabic Variable", "Noto Sans", sans-serif';

/**
 * Draws on a canvas of the given CSS size and returns its pixels.
 * @throws when the browser gives no 2D context.
 */
export function drawImage(width: number, height: number, draw: (context: CanvasRenderingContext2D) => void): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * imagePixelRatio);
  canvas.height = Math.ceil(height * imagePixelRatio);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error(`canvas ${canvas.width} × ${canvas.height}: got no 2D context, expected one`);
  context.scale(imagePixelRatio, imagePixelRatio);
  draw(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
