import type {
  DatelineCollection,
  Excerpt,
  ExcerptMention,
  PlaceFeature,
  PublishedIncident,
} from '../core/geojson/properties.ts';
import { type DayRange, dayRange, eventDate } from './event-date.ts';

/** Stands among the faction ids for "excerpts that name no party". No faction may have this id. */
export const NO_PARTY = 'none';
/** Stands among event types and statuses for excerpts that belong to no incident. */
export const NO_INCIDENT = 'none';

/** How exactly the text says where: a town or site, near one, a whole area, or no more than a country or a part of one. */
const PRECISIONS = ['town', 'near', 'area', 'country'] as const;

/** The filters that are lists of choices, each of which can be switched off. */
export const CHOICE_FILTERS = ['precisions', 'types', 'reports', 'languages', 'statuses'] as const;
export type ChoiceFilter = (typeof CHOICE_FILTERS)[number];

/** What a filter looks at, in numbers. */
export interface Subject {
  /** Positions among the parties; of `NO_PARTY` where none is named. */
  readonly parties: readonly number[];
  /** `null` for what tells no date. */
  readonly days: DayRange | null;
  /** Id of the feature; `null` for an incident without a place. */
  readonly place: string | null;
  /** By position among `CHOICE_FILTERS`: the position of its choice; −1 where it has none. */
  readonly choices: readonly number[];
}

/** An excerpt at a place. */
export interface IndexedExcerpt extends Subject {
  readonly feature: PlaceFeature;
  readonly excerpt: Excerpt;
  /** The same for the same sentence at every place that it names. */
  readonly sentence: number;
  /** Its position in the collection. */
  readonly at: number;
}

/** All that filtering asks of a collection, so that it is read from it only once. */
export interface ExcerptIndex {
  /** Faction ids, then `NO_PARTY`. */
  readonly parties: readonly string[];
  /** The choices that the collection has, of precisions always all. */
  readonly choices: Readonly<Record<ChoiceFilter, readonly string[]>>;
  /** In the collection's order. */
  readonly excerpts: readonly IndexedExcerpt[];
  /** The same, those of one sentence together. */
  readonly bySentence: readonly IndexedExcerpt[];
  readonly sentenceTotal: number;
  /** By feature id: the place's position by name, for ties. */
  readonly nameRanks: ReadonlyMap<string, number>;
  /** Each incident, once for every report that tells of it. */
  readonly incidents: readonly { readonly incident: PublishedIncident; readonly subjects: readonly Subject[] }[];
}

const indexes = new WeakMap<DatelineCollection, ExcerptIndex>();

/** The index of a collection, made when first asked for. */
export function indexOf(collection: DatelineCollection): ExcerptIndex {
  const known = indexes.get(collection);
  if (known !== undefined) return known;
  const index = makeIndex(collection);
  indexes.set(collection, index);
  return index;
}

function makeIndex(collection: DatelineCollection): ExcerptIndex {
  const { features, reports } = collection;
  const incidents = new Map(collection.incidents.map((incident) => [incident.id, incident]));
  const languages = new Map(reports.map(({ id, language }) => [id, language]));
  const all = features.flatMap(({ properties }) => properties.excerpts);
  const told = all.flatMap(({ incident }) => (incident === null ? [] : (incidents.get(incident) ?? [])));
  const choices = {
    precisions: PRECISIONS,
    types: [...new Set([...told, ...incidents.values()].map(({ type }) => type as string)), NO_INCIDENT],
    reports: reports.map(({ id }) => id),
    languages: [...new Set(languages.values())],
    statuses: ['proposed', 'reviewed', NO_INCIDENT],
  };
  const parties = [...collection.factions.map(({ id }) => id), NO_PARTY];
  const positions = Object.fromEntries(
    CHOICE_FILTERS.map((filter) => [filter, new Map(choices[filter].map((choice, at) => [choice, at]))]),
  ) as Record<ChoiceFilter, Map<string, number>>;
  const position = (filter: ChoiceFilter, choice: string): number => positions[filter].get(choice) ?? -1;
  const partiesOf = (ids: readonly string[]): number[] =>
    (ids.length === 0 ? [NO_PARTY] : ids).map((id) => parties.indexOf(id)).filter((at) => at !== -1);
  const choicesOf = (precision: string, incident: PublishedIncident | undefined, report: string): number[] => [
    position('precisions', precision),
    position('types', incident?.type ?? NO_INCIDENT),
    position('reports', report),
    position('languages', languages.get(report) ?? ''),
    position('statuses', incident?.status.kind ?? NO_INCIDENT),
  ];
  const sentences = new Map<string, number>();
  const ranges = new Map<string, DayRange | null>();
  const daysOf = (edtf: string | null): DayRange | null => {
    if (edtf === null) return null;
    if (!ranges.has(edtf)) ranges.set(edtf, dayRange(edtf));
    return ranges.get(edtf) ?? null;
  };
  const excerpts = features
    .flatMap((feature) => feature.properties.excerpts.map((excerpt) => ({ feature, excerpt })))
    .map(({ feature, excerpt }, at): IndexedExcerpt => {
      const sentence = sentences.get(excerpt.id) ?? sentences.size;
      sentences.set(excerpt.id, sentence);
      const incident = excerpt.incident === null ? undefined : incidents.get(excerpt.incident);
      return {
        feature,
        excerpt,
        sentence,
        at,
        parties: partiesOf(excerpt.factions),
        days: daysOf(eventDate(excerpt, incidents)),
        place: feature.id,
        choices: choicesOf(precisionOf(feature, excerpt.mention), incident, excerpt.report),
      };
    });
  const byName = new Intl.Collator('en');
  const named = [...features].sort((one, other) => byName.compare(one.properties.name, other.properties.name));
  return {
    parties,
    choices,
    excerpts,
    bySentence: excerpts.toSorted((one, other) => one.sentence - other.sentence),
    sentenceTotal: sentences.size,
    nameRanks: new Map(named.map(({ id }, rank) => [id, rank])),
    incidents: collection.incidents.map((incident) => ({
      incident,
      subjects: incident.reports.map((report) => ({
        parties: partiesOf(incident.parties),
        days: daysOf(incident.date?.edtf ?? null),
        place: incident.place?.place ?? null,
        choices: choicesOf(precisionOfIncident(incident), incident, report),
      })),
    })),
  };
}

function precisionOf({ properties }: PlaceFeature, { relation }: ExcerptMention): string {
  if (properties.precision === 'country') return 'country';
  if (relation?.kind === 'near' || properties.precision === 'near') return 'near';
  return properties.precision === 'area' ? 'area' : 'town';
}

/** Empty, which is no choice, for an incident without a place. */
function precisionOfIncident({ place }: PublishedIncident): string {
  if (place === null) return '';
  return place.precision === 'exact' || place.precision === 'populated-place' ? 'town' : place.precision;
}
