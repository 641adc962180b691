import type {
  DatelineCollection,
  Excerpt,
  ExcerptMention,
  PlaceFeature,
  PlaceProperties,
  PublishedReport,
} from '../core/geojson/properties.ts';

// Invented places, reports and sentences for tests of the page. No shipped module imports this one.

/** What a test says of an excerpt; the rest is filled in. */
interface SampleExcerpt {
  readonly id: string;
  readonly place: string;
  readonly factions?: readonly string[];
  readonly exact?: string;
  readonly mention?: Partial<ExcerptMention>;
  readonly report?: string;
  readonly start?: number;
}

/** An excerpt whose only place name opens it. */
export function sampleExcerpt({ id, place, factions = [], exact, mention, report, start = 0 }: SampleExcerpt): Excerpt {
  const name = mention?.exact ?? place;
  const sentence = exact ?? `${name} was quiet.`;
  const here: ExcerptMention = {
    exact: name,
    start: 0,
    end: [...name].length,
    role: 'location',
    relation: null,
    place,
    ...mention,
  };
  return {
    id,
    report: report ?? 'gazette',
    segment: 'article',
    incident: null,
    target: {
      selector: [
        { type: 'TextQuoteSelector', exact: sentence, prefix: '', suffix: '' },
        { type: 'TextPositionSelector', start, end: start + [...sentence].length },
      ],
    },
    mention: here,
    mentions: [here],
    speaker: null,
    factions,
    date: null,
  };
}

/** A place with excerpts; a point in Farland unless `properties` say otherwise. */
export function samplePlace(
  id: string,
  excerpts: readonly Excerpt[],
  properties: Partial<PlaceProperties> = {},
): PlaceFeature {
  return {
    type: 'Feature',
    id,
    geometry: properties.precision === 'country' ? null : { type: 'Point', coordinates: [40, 35] },
    properties: {
      name: id,
      names: [],
      kind: 'populated-place',
      precision: 'populated-place',
      approximate: false,
      labelPoint: [40, 35],
      within: ['farland'],
      basis: 'drawn by hand',
      factions: {},
      excerpts,
      ...properties,
    },
  };
}

/** A report in English whose text is one sentence. */
export function sampleReport(id: string, published: string): PublishedReport {
  return {
    id,
    title: null,
    publisher: id,
    republishedBy: null,
    url: null,
    published,
    updated: null,
    republished: null,
    language: 'en',
    machineTranslated: false,
    sha256: '0'.repeat(64),
    text: 'All was quiet.',
    passages: [{ start: 0, end: 14, segment: 'article' }],
  };
}

/** A collection of two parties, `red` and `blue`, and the given places. */
export function sampleCollection(features: readonly PlaceFeature[]): DatelineCollection {
  const name = (text: string) => ({ en: text, ar: text, ru: text });
  return {
    type: 'FeatureCollection',
    generator: 'test',
    attribution: [],
    factions: ['red', 'blue'].map((id) => ({
      id,
      names: name(`${id} party`),
      shortNames: name(id),
      color: { light: '#000000', dark: '#ffffff' },
      glyph: 'circle',
    })),
    reports: [sampleReport('gazette', '2021-05-03'), sampleReport('post', '2021-06')],
    incidents: [],
    places: { farland: { name: 'Farland', names: [] } },
    unplaced: [],
    features,
  };
}
