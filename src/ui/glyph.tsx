import type { Glyph as GlyphName, PublishedFaction } from '../core/geojson/properties.ts';

/** Outlines in a 16 × 16 box; the same shapes as the map's. */
export const GLYPH_PATHS: Readonly<Record<GlyphName, string>> = {
  circle: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2Z',
  diamond: 'M8 1l7 7-7 7-7-7Z',
  square: 'M2.5 2.5h11v11h-11Z',
  'triangle-down': 'M1.5 3h13L8 14.5Z',
  'triangle-up': 'M8 1.5 14.5 13h-13Z',
  dome: 'M1 12a7 7 0 0 1 14 0Z',
  hourglass: 'M2.5 2h11L9.6 8l3.9 6h-11l3.9-6Z',
};

/** A party's sign. Colour and shape say the same, so that neither is needed alone; the name stands beside it. */
export function Glyph({ faction }: { faction: PublishedFaction }) {
  return (
    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true" style={partyColor(faction)}>
      <path d={GLYPH_PATHS[faction.glyph]} />
    </svg>
  );
}

/** The same for "no party named"; hollow. */
export const NO_PARTY_PATH = 'M3 3h10v10H3Z';

/** The hollow sign of "no party named". */
export function NoPartyGlyph() {
  return (
    <svg class="glyph none" viewBox="0 0 16 16" aria-hidden="true">
      <path d={NO_PARTY_PATH} />
    </svg>
  );
}

/** Custom property `--party` with a faction's colour in both themes. */
export function partyColor({ color }: Pick<PublishedFaction, 'color'>): Record<string, string> {
  return { '--party': `light-dark(${color.light}, ${color.dark})` };
}
