import type {
  DatelineCollection,
  Excerpt,
  ExcerptMention,
  PlaceFeature,
  PlaceProperties,
  PublishedClaim,
  PublishedIncident,
  PublishedReport,
} from '../core/geojson/properties.ts';
import type { FacetValue } from '../core/model.ts';

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

/** A claim in the first words of the gazette, in its own words unless `other` names a speaker. */
export function sampleClaim(
  id: string,
  said: FacetValue,
  other: Partial<Omit<PublishedClaim, 'facet' | 'value'>> = {},
): PublishedClaim {
  return {
    id,
    report: 'gazette',
    stance: 'asserts',
    modality: 'actual',
    attribution: 'explicit',
    speaker: null,
    origin: id,
    method: 'rule',
    target: {
      selector: [
        { type: 'TextQuoteSelector', exact: 'All was quiet', prefix: '', suffix: '.' },
        { type: 'TextPositionSelector', start: 0, end: 13 },
      ],
    },
    status: { kind: 'proposed' },
    ...other,
    ...said,
  };
}

/** People injured of a party: `min` alone is an exact figure. */
export function injured(who: string, min: number | null, max: number | null = min): FacetValue {
  return { facet: 'injured', value: { who, min, max } };
}

/** An incident of `red` and `blue`, told by the gazette, without date, place and claims unless `other` gives them. */
export function sampleIncident(id: string, other: Partial<PublishedIncident> = {}): PublishedIncident {
  return {
    id,
    title: `Meeting at the ${id}`,
    type: 'collision',
    date: null,
    place: null,
    parties: ['red', 'blue'],
    reports: ['gazette'],
    status: { kind: 'proposed' },
    claims: [],
    findings: [],
    ...other,
  };
}

/** A collection of two parties, `red` and `blue`, and the given places. */
export function sampleCollection(
  features: readonly PlaceFeature[],
  incidents: readonly PublishedIncident[] = [],
): DatelineCollection {
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
    incidents,
    places: { farland: { name: 'Farland', names: [] } },
    unplaced: [],
    features,
  };
}
