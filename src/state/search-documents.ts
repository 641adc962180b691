import type { DatelineCollection, PlaceFeature, PublishedIncident } from '../core/geojson/properties.ts';
import { placeOfIncident } from './incidents.ts';

/** In the order in which results are shown. */
export const SEARCH_KINDS = ['place', 'incident', 'party', 'report', 'excerpt'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One text under which something is found. A place has one for each of its names. */
export interface SearchDocument {
  readonly kind: SearchKind;
  /** Of the place, incident, faction, report or excerpt; unique within its kind. */
  readonly target: string;
  readonly text: string;
  /** True for a name: those are also found by how they sound. */
  readonly isName: boolean;
}

/**
 * Everything of a collection that can be searched: every name of every place and its spellings in the reports, titles and
 * places of incidents, names of parties, titles and publishers of reports, and each excerpt's sentence once.
 */
export function searchDocuments(collection: DatelineCollection): SearchDocument[] {
  const { features, incidents, factions, reports } = collection;
  return [
    ...features.flatMap((feature) => documents('place', feature.id, namesOf(feature), true)),
    ...incidents.flatMap((incident) => [
      ...documents('incident', incident.id, [incident.title]),
      ...documents('incident', incident.id, placeNames(incident, features), true),
    ]),
    ...factions.flatMap(({ id, names, shortNames }) =>
      documents('party', id, [...Object.values(names), ...Object.values(shortNames)], true),
    ),
    ...reports.flatMap(({ id, title, publisher }) =>
      documents('report', id, [...(title === null ? [] : [title]), publisher]),
    ),
    ...sentences(features),
  ];
}

function documents(kind: SearchKind, target: string, texts: readonly string[], isName = false): SearchDocument[] {
  return [...new Set(texts)].map((text) => ({ kind, target, text, isName }));
}

function namesOf({ properties }: PlaceFeature): string[] {
  return [
    properties.name,
    ...properties.names.map(({ name }) => name),
    ...properties.excerpts.map(({ mention }) => mention.exact),
  ];
}

function placeNames(incident: PublishedIncident, features: readonly PlaceFeature[]): string[] {
  const feature = placeOfIncident(incident, features);
  return [...(incident.place === null ? [] : [incident.place.toponym]), ...(feature === null ? [] : namesOf(feature))];
}

/** A sentence stands at every place that it names. */
function sentences(features: readonly PlaceFeature[]): SearchDocument[] {
  const texts = new Map<string, string>();
  for (const { properties } of features)
    for (const { id, target } of properties.excerpts) texts.set(id, target.selector[0].exact);
  return [...texts].flatMap(([id, text]) => documents('excerpt', id, [text]));
}
