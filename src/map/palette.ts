/** The page's two themes. */
export type Theme = 'light' | 'dark';

/** Colours of the basemap, chosen by eye over relief; `design` of the page holds the marks' colours. */
export interface BasemapPalette {
  readonly sea: string;
  readonly shore: string;
  readonly land: string;
  readonly focusLand: string;
  readonly reliefShadow: string;
  readonly reliefHighlight: string;
  readonly river: string;
  readonly lake: string;
  readonly border: string;
  readonly borderHalo: string;
  readonly division: string;
  readonly highway: string;
  readonly road: string;
  readonly roadCasing: string;
  readonly cityLabel: string;
  readonly townLabel: string;
  readonly countryLabel: string;
  readonly divisionLabel: string;
  readonly waterLabel: string;
  readonly regionLabel: string;
  readonly labelHalo: string;
}

export const basemapPalettes: Readonly<Record<Theme, BasemapPalette>> = {
  light: {
    sea: '#c3d3dc',
    shore: '#9db6c4',
    land: '#f3f0e9',
    focusLand: '#faf8f3',
    reliefShadow: 'rgb(92 86 78 / 0.5)',
    reliefHighlight: 'rgb(255 255 255 / 0.55)',
    river: '#8fb1c4',
    lake: '#c3d3dc',
    border: '#8b7f8f',
    borderHalo: 'rgb(139 127 143 / 0.2)',
    division: '#b9b0b4',
    highway: '#d8b98c',
    road: '#d9d0c2',
    roadCasing: '#faf8f3',
    cityLabel: '#2b2d31',
    townLabel: '#4d4f55',
    countryLabel: '#6a6270',
    divisionLabel: '#8d8590',
    waterLabel: '#5c8299',
    regionLabel: '#a39a86',
    labelHalo: 'rgb(250 248 243 / 0.92)',
  },
  dark: {
    sea: '#12181f',
    shore: '#24313c',
    land: '#1f252b',
    focusLand: '#262d34',
    reliefShadow: 'rgb(4 6 9 / 0.95)',
    reliefHighlight: 'rgb(138 150 165 / 0.4)',
    river: '#37566a',
    lake: '#162530',
    border: '#8e8598',
    borderHalo: 'rgb(142 133 152 / 0.16)',
    division: '#4a525c',
    highway: '#6b5c43',
    road: '#3a4048',
    roadCasing: '#1b2026',
    cityLabel: '#e9ebee',
    townLabel: '#b7bdc5',
    countryLabel: '#a79fb4',
    divisionLabel: '#737c88',
    waterLabel: '#6d98b3',
    regionLabel: '#5d6670',
    labelHalo: 'rgb(20 25 30 / 0.9)',
  },
};

/** Colours of pins, areas and their labels: the page's tokens of the same meaning. */
export interface MarkPalette {
  readonly ink: string;
  readonly inkSoft: string;
  readonly paper: string;
  readonly rule: string;
  readonly halo: string;
  readonly hatch: string;
  /** The one yellow: what is selected. */
  readonly mark: string;
  readonly markInk: string;
  readonly markLine: string;
  /** Excerpts that name no party. */
  readonly noParty: string;
}

export const markPalettes: Readonly<Record<Theme, MarkPalette>> = {
  light: {
    ink: '#17191c',
    inkSoft: '#474b51',
    paper: '#fcfcfa',
    rule: '#84878c',
    halo: 'rgb(250 248 243 / 0.95)',
    hatch: '#4f4b47',
    mark: '#ffe37a',
    markInk: '#17191c',
    markLine: '#8a6d00',
    noParty: '#84878c',
  },
  dark: {
    ink: '#ecebe7',
    inkSoft: '#bdbfc1',
    paper: '#181b1e',
    rule: '#757b82',
    halo: 'rgb(20 25 30 / 0.95)',
    hatch: '#c9c5be',
    mark: '#5d4f12',
    markInk: '#fff3c2',
    markLine: '#f0d24a',
    noParty: '#757b82',
  },
};
