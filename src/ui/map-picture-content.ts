import type { PictureContent, PictureParty, PictureTerm } from '../export/picture-content.ts';
import type { Catalog } from '../i18n/catalog.ts';
import { kilometres } from '../i18n/distance.ts';
import { dateInWords } from '../i18n/edtf-date.ts';
import { NO_PARTY } from '../state/excerpt-index.ts';
import type { Store } from '../state/store.ts';
import { chosenName } from './chosen-name.ts';
import { nameIn } from './faction-name.ts';
import { GLYPH_PATHS, NO_PARTY_PATH } from './glyph.tsx';
import { PRECISION_SHAPES } from './precision-shapes.ts';
import { viewInWords } from './view-words.ts';

/** What the picture of the map says, in the page's language and for the theme that is shown. @param day ISO 8601 */
export function mapPictureContent(
  store: Store,
  words: Catalog,
  { theme, day, address }: { theme: 'light' | 'dark'; day: string; address: string },
): PictureContent {
  const { direction, language, map, factions, legend, share } = words;
  const own = (text: string) => ({ text, direction });
  return {
    direction,
    title: chosenName(store, words) ?? map.name,
    lines: viewInWords(store, words),
    partiesTitle: factions.title,
    parties: partiesInView(store, words, theme),
    legendTitle: legend.title,
    legend: legendTerms(words),
    notes: [
      own(map.attribution),
      ...(store.collection.value?.attribution ?? []).map((text) => ({ text, direction: 'ltr' as const })),
      own(share.made(dateInWords(day, words))),
      { text: address, direction: 'ltr' },
    ],
    distance: (metres) => kilometres(metres / 1000, language),
  };
}

/** The parties that an excerpt in view names, as the switches have them. */
function partiesInView(store: Store, words: Catalog, theme: 'light' | 'dark'): PictureParty[] {
  const { hidden } = store.filter.value;
  const count = (id: string): number => store.result.value?.factionCounts.get(id) ?? 0;
  const parties = (store.collection.value?.factions ?? []).map((faction) => ({
    id: faction.id,
    name: nameIn(words.language, faction.names),
    glyph: GLYPH_PATHS[faction.glyph],
    color: faction.color[theme] as string | null,
  }));
  return [...parties, { id: NO_PARTY, name: words.factions.none, glyph: NO_PARTY_PATH, color: null }]
    .filter(({ id }) => !hidden.has(id) && count(id) > 0)
    .map(({ id, ...party }) => ({ ...party, count: String(count(id)) }));
}

function legendTerms({ legend }: Catalog): PictureTerm[] {
  const term = (sign: PictureTerm['sign'], [heading, meaning]: readonly [string, string]): PictureTerm => ({
    sign,
    heading,
    meaning,
  });
  return [
    term(PRECISION_SHAPES['populated-place'], legend.pin),
    term('ring', legend.ring),
    term(PRECISION_SHAPES.near, legend.near),
    term(PRECISION_SHAPES.area, legend.area),
    term(PRECISION_SHAPES.rough, legend.rough),
    term(PRECISION_SHAPES.country, legend.broad),
  ];
}
