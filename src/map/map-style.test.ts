import { describe, expect, it } from 'vitest';
import { markData, noMarks } from './area-marks.ts';
import { incidentData } from './incident-data.ts';
import { mapStyle } from './map-style.ts';
import { MemberRegistry } from './member-registry.ts';

const options = {
  theme: 'light',
  language: 'en',
  basemapUrl: 'https://example.org/basemap.pmtiles',
  reliefUrl: 'https://example.org/relief.pmtiles',
  fontsUrl: 'https://example.org/fonts/',
  data: incidentData([], { selectedId: null, highlightedId: null, narrow: false }, new MemberRegistry()),
  marks: markData(noMarks),
  places: [],
  clusterLabel: (count: number) => `${count} places`,
} as const;

describe('mapStyle', () => {
  it('asks one host only, and no glyph server', () => {
    const style = mapStyle(options);
    const hosts = JSON.stringify(style).match(/https?:\/\/[^/"]+/g);
    expect(new Set(hosts)).toEqual(new Set(['https://example.org']));
    expect(style).not.toHaveProperty('glyphs');
  });

  it('names every layer once, and only sources that there are', () => {
    const { layers, sources } = mapStyle(options);
    const ids = layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const layer of layers) if ('source' in layer) expect(Object.keys(sources)).toContain(layer.source);
  });

  it("draws shapes under the basemap's names and pins over them", () => {
    const ids = mapStyle(options).layers.map(({ id }) => id);
    expect(ids.indexOf('area-hatch')).toBeLessThan(ids.indexOf('town'));
    expect(ids.indexOf('pins')).toBeGreaterThan(ids.indexOf('country-label'));
  });

  it('spaces no Arabic letters', () => {
    const spacings = mapStyle({ ...options, language: 'ar' }).layers.flatMap((layer) =>
      layer.type === 'symbol' ? [layer.layout?.['text-letter-spacing'] ?? 0] : [],
    );
    expect(new Set(spacings)).toEqual(new Set([0]));
  });

  it('names towns in the language, and in English where the basemap has no such name', () => {
    const townName = (language: string): string =>
      JSON.stringify(mapStyle({ ...options, language }).layers.find(({ id }) => id === 'town')?.layout);
    expect(townName('ru')).toContain('["coalesce",["get","name_ru"],["get","name_en"]]');
    expect(townName('ar')).toContain('["coalesce",["get","name_ar"],["get","name_en"]]');
    expect(townName('en')).not.toContain('name_ar');
  });

  it('takes a pinned town out of the basemap, and no other', () => {
    const place = { id: 'geonames:173377', precision: 'populated-place', approximate: false } as const;
    const rest = {
      label: 'Qamishli',
      geometry: null,
      labelPoint: null,
      excerptIds: [],
      factions: {},
      nearRadiusKm: null,
    };
    const town = mapStyle({
      ...options,
      places: [
        { ...place, ...rest },
        { ...place, ...rest, id: 'curated:al-tanf' },
      ],
    }).layers.find(({ id }) => id === 'town');
    expect(JSON.stringify(town)).toContain('["literal",[173377]]');
  });
});
