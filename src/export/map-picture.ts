import type { MapImage, PictureContent, PictureLook } from './picture-content.ts';
import { MARGIN, PicturePage, type TextStyle } from './picture-page.ts';
import { drawGlyph, drawSign, GLYPH, SIGN } from './picture-signs.ts';
import { scaleBar } from './scale-bar.ts';

const GAP = 16;
/** Least widths of a column of parties and of terms, CSS px. */
const COLUMN = { party: 220, term: 280 } as const;
const ROW_GAP = 6;
const SCALE_PIXELS = 80;

type Styles = Readonly<Record<'wordmark' | 'title' | 'line' | 'head' | 'text' | 'strong' | 'note', TextStyle>>;
/** Lays out an entry of a list and says how high it is. */
type Entry = (start: number, top: number, width: number) => number;

/**
 * A picture to take away, as wide as the map: the title and what is in view above the map, the legend, sources, date and
 * address below it. It has the map's own pixels for each CSS pixel.
 * @throws Error where the browser gives no 2D context
 */
export async function drawMapPicture(
  map: MapImage,
  content: PictureContent,
  look: PictureLook,
): Promise<HTMLCanvasElement> {
  const styles = stylesOf(look);
  await loadFonts(content, styles);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('the picture of the map: got no 2D context, expected one');
  const page = new PicturePage(context, map.canvas.width / map.pixelRatio, content.direction);
  const mapTop = layOutHead(page, content, styles);
  const mapBottom = layOutMap(page, mapTop, map, content, { look, style: styles.text });
  const height = layOutFoot(page, mapBottom, content, { look, styles });
  canvas.width = Math.round(page.width * map.pixelRatio);
  canvas.height = Math.round(height * map.pixelRatio);
  context.scale(map.pixelRatio, map.pixelRatio);
  context.fillStyle = look.paper;
  context.fillRect(0, 0, page.width, height);
  page.finish();
  return canvas;
}

function stylesOf({ ink, inkSoft, sans, serif }: PictureLook): Styles {
  return {
    wordmark: { font: `650 16px ${serif}`, color: inkSoft, lineHeight: 24 },
    title: { font: `600 26px ${serif}`, color: ink, lineHeight: 34 },
    line: { font: `400 13px ${sans}`, color: inkSoft, lineHeight: 20 },
    head: { font: `600 13px ${sans}`, color: ink, lineHeight: 24 },
    text: { font: `400 12px ${sans}`, color: ink, lineHeight: 16 },
    strong: { font: `600 12px ${sans}`, color: ink, lineHeight: 16 },
    note: { font: `400 11px ${sans}`, color: inkSoft, lineHeight: 16 },
  };
}

/** A canvas does not fetch fonts by itself; those that cannot be had are replaced by the system's, as on the page. */
async function loadFonts(content: PictureContent, styles: Styles): Promise<void> {
  const text = JSON.stringify(content);
  await Promise.allSettled(Object.values(styles).map(({ font }) => document.fonts.load(font, text)));
}

function layOutHead(page: PicturePage, { title, lines }: PictureContent, styles: Styles): number {
  const box = (top: number) => ({ start: MARGIN, top, width: page.width - 2 * MARGIN });
  let top = GAP;
  top += page.write('Dateline—', box(top), styles.wordmark);
  top += page.write(title, box(top), styles.title);
  for (const line of lines) top += page.write(line, box(top), styles.line);
  return top + GAP;
}

function layOutMap(
  page: PicturePage,
  top: number,
  { canvas, pixelRatio, metresPerPixel }: MapImage,
  { distance }: PictureContent,
  { look, style }: { look: PictureLook; style: TextStyle },
): number {
  const height = canvas.height / pixelRatio;
  page.draw((context) => {
    context.drawImage(canvas, 0, top, page.width, height);
    context.fillStyle = look.rule;
    context.fillRect(0, top - 1, page.width, 1);
    context.fillRect(0, top + height, page.width, 1);
  });
  const { metres, pixels } = scaleBar(metresPerPixel, SCALE_PIXELS);
  const [start, bottom] = [page.width - MARGIN - pixels, top + height - 12];
  page.draw((context) => {
    const left = page.left(start, pixels);
    context.fillStyle = look.paper;
    context.fillRect(left, bottom - 20, pixels, 20);
    context.strokeStyle = look.ink;
    context.beginPath();
    context.moveTo(left, bottom - 8);
    context.lineTo(left, bottom);
    context.lineTo(left + pixels, bottom);
    context.lineTo(left + pixels, bottom - 8);
    context.stroke();
  });
  page.write(distance(metres), { start: start + 4, top: bottom - 18, width: pixels }, style);
  return top + height;
}

function layOutFoot(
  page: PicturePage,
  mapBottom: number,
  { parties, partiesTitle, legend, legendTitle, notes }: PictureContent,
  { look, styles }: { look: PictureLook; styles: Styles },
): number {
  const inner = page.width - 2 * MARGIN;
  let top = mapBottom + GAP;
  if (parties.length > 0) {
    top += page.write(partiesTitle, { start: MARGIN, top, width: inner }, styles.head);
    top = layOutList(
      page,
      top,
      COLUMN.party,
      parties.map(
        (party): Entry =>
          (start, at, width) => {
            page.draw((context) => drawGlyph(context, party, page.left(start, GLYPH), at + 2, look));
            const text = `${party.name} ${party.count}`;
            return page.write(text, { start: start + GLYPH + 8, top: at, width: width - GLYPH - 8 }, styles.text);
          },
      ),
    );
    top += GAP;
  }
  top += page.write(legendTitle, { start: MARGIN, top, width: inner }, styles.head);
  top = layOutList(
    page,
    top,
    COLUMN.term,
    legend.map(
      ({ sign, heading, meaning }): Entry =>
        (start, at, width) => {
          page.draw((context) => drawSign(context, sign, page.left(start, SIGN.width), at + 1, look));
          const box = { start: start + SIGN.width + 12, top: at, width: width - SIGN.width - 12 };
          const above = page.write(heading, box, styles.strong);
          return above + page.write(meaning, { ...box, top: at + above }, styles.text);
        },
    ),
  );
  top += GAP;
  for (const { text, direction } of notes)
    top += page.write(text, { start: MARGIN, top, width: inner }, { ...styles.note, direction });
  return top + GAP;
}

/** Entries in as many columns as there is room for, row by row. @returns where the list ends */
function layOutList(page: PicturePage, top: number, least: number, entries: readonly Entry[]): number {
  const inner = page.width - 2 * MARGIN;
  const columns = Math.min(entries.length, Math.max(1, Math.floor((inner + GAP) / (least + GAP))));
  const width = (inner - (columns - 1) * GAP) / columns;
  let rowTop = top;
  for (let first = 0; first < entries.length; first += columns) {
    const heights = entries
      .slice(first, first + columns)
      .map((entry, column) => entry(MARGIN + column * (width + GAP), rowTop, width));
    rowTop += Math.max(...heights) + ROW_GAP;
  }
  return rowTop;
}
