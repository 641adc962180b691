/** The map as it was drawn, to stand in a picture. */
export interface MapImage {
  readonly canvas: HTMLCanvasElement;
  /** Of the canvas for each CSS pixel. */
  readonly pixelRatio: number;
  /** Metres for each CSS pixel in the middle of the map. */
  readonly metresPerPixel: number;
}

/** A part of a sign: a path (SVG), and how its line looks; `solid` is filled too. */
export interface SignShape {
  readonly path: string;
  readonly look: 'line' | 'thin' | 'dashed' | 'dotted' | 'solid';
}

/** A party with its sign. */
export interface PictureParty {
  readonly name: string;
  readonly count: string;
  /** Path (SVG) in a 16 × 16 box. */
  readonly glyph: string;
  /** Any CSS colour; `null` draws the sign hollow. */
  readonly color: string | null;
}

/** What a sign on the map means. */
export interface PictureTerm {
  /** In a 24 × 18 box; `ring` is the map's ring of two parties around a number. */
  readonly sign: readonly SignShape[] | 'ring';
  readonly heading: string;
  readonly meaning: string;
}

/** All that a picture says around the map, in words already. */
export interface PictureContent {
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  /** Under the title: what is in view, and what narrows it. */
  readonly lines: readonly string[];
  readonly partiesTitle: string;
  readonly parties: readonly PictureParty[];
  readonly legendTitle: string;
  readonly legend: readonly PictureTerm[];
  /** At the foot: whom the data is owed to, when, and the page's address. */
  readonly notes: readonly { readonly text: string; readonly direction: 'ltr' | 'rtl' }[];
  /** "50 km" */
  readonly distance: (metres: number) => string;
}

/** Colours (any of CSS) and font families, those of the page. */
export interface PictureLook {
  readonly ink: string;
  readonly inkSoft: string;
  readonly rule: string;
  readonly paper: string;
  readonly sans: string;
  readonly serif: string;
}
