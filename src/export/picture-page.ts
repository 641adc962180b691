import { wrapText } from './wrap-text.ts';

/** Room at the picture's edges, CSS px. */
export const MARGIN = 24;

/** How a text is written. */
export interface TextStyle {
  /** As in CSS, the family included. */
  readonly font: string;
  readonly color: string;
  /** From line to line, CSS px. */
  readonly lineHeight: number;
  /** Its own, where it is not the page's. */
  readonly direction?: 'ltr' | 'rtl';
}

/**
 * A page that is laid out first and drawn once its height is known. Places are told in reading direction, from the edge where
 * lines begin; CSS px.
 */
export class PicturePage {
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
  readonly #context: CanvasRenderingContext2D;
  readonly #drawings: (() => void)[] = [];

  constructor(context: CanvasRenderingContext2D, width: number, direction: 'ltr' | 'rtl') {
    this.#context = context;
    this.width = width;
    this.direction = direction;
  }

  /** Left edge of a box that begins so far from the edge where lines begin. */
  left(start: number, boxWidth: number): number {
    return this.direction === 'rtl' ? this.width - start - boxWidth : start;
  }

  /** Draws later, in the order of the calls. */
  draw(drawing: (context: CanvasRenderingContext2D) => void): void {
    this.#drawings.push(() => {
      this.#context.save();
      drawing(this.#context);
      this.#context.restore();
    });
  }

  /** Writes a text in lines no wider than `width`. @returns the height that they take */
  write(text: string, { start, top, width }: { start: number; top: number; width: number }, style: TextStyle): number {
    const lines = wrapText(text, width, (part) => this.measure(part, style.font));
    lines.forEach((line, at) => {
      this.draw((context) => {
        context.font = style.font;
        context.fillStyle = style.color;
        context.direction = style.direction ?? this.direction;
        context.textAlign = this.direction === 'rtl' ? 'right' : 'left';
        context.textBaseline = 'middle';
        context.fillText(
          line,
          this.direction === 'rtl' ? this.width - start : start,
          top + (at + 0.5) * style.lineHeight,
        );
      });
    });
    return lines.length * style.lineHeight;
  }

  /** Width of a text. */
  measure(text: string, font: string): number {
    this.#context.font = font;
    return this.#context.measureText(text).width;
  }

  /** Draws all that was laid out. */
  finish(): void {
    for (const drawing of this.#drawings) drawing();
  }
}
