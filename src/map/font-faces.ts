import type { FontFacesSpecification } from 'maplibre-gl';

/** Names for `text-font`; each covers Latin, Cyrillic and Arabic. Arabic has no italic and stands upright in `italic`. */
export const fonts = {
  medium: 'Noto Sans Medium',
  semibold: 'Noto Sans SemiBold',
  italic: 'Noto Sans Italic',
} as const;

// Ranges as @fontsource/noto-sans 5.3.0 cuts its files.
const latin = [
  'U+0000-00FF',
  'U+0131',
  'U+0152-0153',
  'U+02BB-02BC',
  'U+02C6',
  'U+02DA',
  'U+02DC',
  'U+2000-206F',
  'U+20AC',
  'U+2122',
  'U+2191',
  'U+2193',
  'U+2212',
  'U+2215',
  'U+FEFF',
  'U+FFFD',
];
const latinExtended = [
  'U+0100-02BA',
  'U+02BD-02C5',
  'U+02C7-02CC',
  'U+02CE-02D7',
  'U+02DD-02FF',
  'U+0304',
  'U+0308',
  'U+0329',
  'U+1E00-1E9F',
  'U+1EF2-1EFF',
];
const cyrillic = ['U+0301', 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'];
const arabic = ['U+0600-06FF', 'U+0750-077F', 'U+08A0-08FF', 'U+200C-200E', 'U+FB50-FDFF', 'U+FE70-FEFC'];

/**
 * The style's `font-faces`: there is no glyph server, the browser draws each letter from these files.
 * @param folderUrl absolute address of `public/fonts/`, with a slash at its end.
 */
export function fontFaces(folderUrl: string): FontFacesSpecification {
  const file = (name: string, ranges: string[]) => ({
    url: new URL(`noto-sans-${name}.woff2`, folderUrl).href,
    'unicode-range': ranges,
  });
  const face = (cut: string, arabicCut: string) => [
    file(`latin-${cut}`, latin),
    file(`latin-ext-${cut}`, latinExtended),
    file(`cyrillic-${cut}`, cyrillic),
    file(`arabic-arabic-${arabicCut}`, arabic),
  ];
  return {
    [fonts.medium]: face('500-normal', '500-normal'),
    [fonts.semibold]: face('600-normal', '600-normal'),
    [fonts.italic]: face('400-italic', '500-normal'),
  };
}
