import type { Geometry, Position } from 'geojson';
import geojsonValidation from 'geojson-validation';
import type { DatelineCollection, Excerpt, PlaceFeature } from './properties.ts';

/**
 * Everything that is wrong with a collection, as sentences; none if it may be published.
 *
 * geojson-validation checks the structure of RFC 7946. It lets pass longitudes beyond 180°, numbers that are not
 * finite, ids of any type and clockwise rings, so those, and what the page relies on, are checked here.
 */
export function validateCollection(collection: DatelineCollection): string[] {
  const structure = geojsonValidation.isFeatureCollection(collection, true);
  const ids = collection.features.map((feature) => feature.id);
  const texts = new Map(collection.reports.map((report) => [report.id, [...report.text]]));
  const factions = new Set(collection.factions.map((faction) => faction.id));
  return [
    ...structure.map((message) => `GeoJSON: ${message}`),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id) => `feature "${id}" stands twice; expected each place once`),
    ...collection.features.flatMap((feature) => featureProblems(feature, texts, factions)),
  ];
}

function featureProblems(
  feature: PlaceFeature,
  texts: ReadonlyMap<string, readonly string[]>,
  factions: ReadonlySet<string>,
): string[] {
  const say = (message: string): string => `feature "${String(feature.id)}": ${message}`;
  const problems: string[] = [];
  if (typeof feature.id !== 'string' || feature.id === '')
    problems.push(say('the id is no text; expected one such as "geonames:173530"'));
  if (feature.properties.excerpts.length === 0) problems.push(say('has no excerpts; expected at least one'));
  if ((feature.geometry === null) !== (feature.properties.labelPoint === null))
    problems.push(say('has a geometry without a label point, or the reverse'));
  if (feature.geometry !== null) problems.push(...geometryProblems(feature.geometry).map(say));
  return [
    ...problems,
    ...feature.properties.excerpts.flatMap((excerpt) => excerptProblems(excerpt, feature.id, texts, factions)).map(say),
  ];
}

function geometryProblems(geometry: Geometry): string[] {
  if (geometry.type === 'GeometryCollection') return ['is a GeometryCollection; expected one geometry'];
  const outside = positionsOf(geometry.coordinates).filter(
    ([longitude, latitude]) => !isWithin(longitude, 180) || !isWithin(latitude, 90),
  );
  const problems = outside
    .slice(0, 3)
    .map(
      (position) =>
        `position [${position.join(', ')}] is out of bounds; expected longitude −180 to 180, latitude −90 to 90`,
    );
  const polygons =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  for (const [outer, ...holes] of polygons) {
    if (outer !== undefined && signedArea(outer) < 0)
      problems.push('an outer ring runs clockwise; expected anticlockwise (RFC 7946, 3.1.6)');
    if (holes.some((hole) => signedArea(hole) > 0))
      problems.push('a hole runs anticlockwise; expected clockwise (RFC 7946, 3.1.6)');
  }
  return problems;
}

/** Positions at any depth of a coordinates array. */
function positionsOf(coordinates: unknown): Position[] {
  if (!Array.isArray(coordinates)) return [];
  return coordinates.every((value) => !Array.isArray(value))
    ? [coordinates as Position]
    : coordinates.flatMap(positionsOf);
}

function isWithin(value: number | undefined, bound: number): boolean {
  return Number.isFinite(value) && Math.abs(value ?? Number.NaN) <= bound;
}

/** Twice the area by the shoelace formula, positive for a ring that runs anticlockwise. */
function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

function excerptProblems(
  excerpt: Excerpt,
  place: string,
  texts: ReadonlyMap<string, readonly string[]>,
  factions: ReadonlySet<string>,
): string[] {
  const say = (message: string): string => `excerpt "${excerpt.id}": ${message}`;
  const text = texts.get(excerpt.report);
  if (text === undefined) return [say(`is of report "${excerpt.report}", which is not in the collection`)];
  const [{ exact }, { start, end }] = excerpt.target.selector;
  const problems: string[] = [];
  const found = text.slice(start, end).join('');
  if (found !== exact) problems.push(say(`position ${start}–${end} holds "${found}", expected "${exact}"`));
  const letters = [...exact];
  for (const mention of excerpt.mentions) {
    const quoted = letters.slice(mention.start, mention.end).join('');
    if (quoted !== mention.exact)
      problems.push(say(`mention at ${mention.start}–${mention.end} holds "${quoted}", expected "${mention.exact}"`));
  }
  if (excerpt.mention.place !== place)
    problems.push(say(`its mention stands for "${excerpt.mention.place}", expected "${place}"`));
  const unknown = excerpt.factions.filter((faction) => !factions.has(faction));
  return [
    ...problems,
    ...unknown.map((faction) => say(`names the faction "${faction}", which is not in the collection`)),
  ];
}
