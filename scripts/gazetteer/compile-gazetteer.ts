import pointInPolygon from '@turf/boolean-point-in-polygon';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { GazetteerPlace } from '../../src/core/gazetteer/gazetteer-place.ts';
import type { Area } from './area.ts';
import { type CountrySources, compileCountries } from './countries.ts';
import { dissolve } from './dissolve.ts';
import { compileDivisions, type Division } from './divisions.ts';
import { readSourceDivisions, type SourceDivision, separateGolan } from './natural-earth.ts';
import { type FindHolders, readPopulatedPlaces } from './populated-places.ts';
import { applyPreferredNames, type PreferredName } from './preferred-names.ts';
import { CONTESTED_OUTLINES } from './region.ts';
import { simplifyTogether } from './simplify-together.ts';

/** Degrees; about 200 m. Leaves the shapes below 500 kB. */
const TOLERANCE = 0.002;
/** The id of the entry in curated.json that this shape belongs to. */
const GOLAN = 'curated:golan-heights';

/** What the gazetteer is compiled from. */
export interface GazetteerSources {
  /** The theatre: ISO 3166-1 alpha-2. */
  readonly region: ReadonlySet<string>;
  readonly geonamesDump: string;
  readonly divisionsPath: string;
  readonly countries: CountrySources;
  readonly preferredNames: Readonly<Record<string, PreferredName>>;
}

type Shape = Feature<Polygon | MultiPolygon> & { readonly id: string };

/** Places by id, without shapes, and the shapes of divisions and countries, by id. */
export interface CompiledGazetteer {
  readonly places: readonly GazetteerPlace[];
  readonly shapes: FeatureCollection<Polygon | MultiPolygon>;
}

/** Compiles countries, divisions and populated places into entries and shapes, both sorted by id. */
export function compileGazetteer(sources: GazetteerSources): CompiledGazetteer {
  const countries = compileCountries(sources.countries);
  const countryIds = new Map(countries.map((place) => [place.country, place.id]));
  const read = readSourceDivisions(sources.divisionsPath, sources.region);
  const { divisions, golan } = sources.region.has('IL') ? separateGolan(read) : { divisions: read, golan: null };
  const compiled = compileDivisions(divisions, sources.region, countryIds);
  const shapes = compileShapes(divisions, golan, sources.region, countryIds);
  const towns = readPopulatedPlaces(sources.geonamesDump, sources.region, holderFinder(compiled, shapes, countryIds));
  const places = [...countries, ...compiled.map(({ place }) => place), ...towns];
  return {
    places: applyPreferredNames(places, sources.preferredNames).sort(byId),
    shapes: { type: 'FeatureCollection', features: shapes },
  };
}

function compileShapes(
  divisions: readonly SourceDivision[],
  golan: Area | null,
  region: ReadonlySet<string>,
  countryIds: ReadonlyMap<string, string>,
): Shape[] {
  const simplified = simplifyTogether(
    [...divisions.map((division) => division.area), ...(golan === null ? [] : [golan])],
    TOLERANCE,
  );
  const own = divisions.flatMap((division, index): Shape[] =>
    division.geonamesId === null ? [] : [toShape(`geonames:${division.geonamesId}`, simplified[index] ?? [])],
  );
  const outlined = [...region].filter((country) => !CONTESTED_OUTLINES.has(country)).sort();
  const outlines = outlined.map((country) =>
    toShape(
      countryIds.get(country) ?? '',
      dissolve(simplified.filter((_, index) => divisions[index]?.country === country)),
    ),
  );
  const separate = golan === null ? [] : [toShape(GOLAN, simplified.at(-1) ?? [])];
  return [...own, ...outlines, ...separate].sort(byId);
}

function toShape(id: string, area: Area): Shape {
  const coordinates = area.map((polygon) => polygon.map((ring) => ring.map((position) => [...position])));
  const [only] = coordinates;
  if (id === '' || only === undefined)
    throw new Error(`shape "${id}": got ${coordinates.length} polygons, expected an id and at least one`);
  const geometry: Polygon | MultiPolygon =
    coordinates.length === 1 ? { type: 'Polygon', coordinates: only } : { type: 'MultiPolygon', coordinates };
  return { type: 'Feature', id, properties: {}, geometry };
}

/**
 * Towns name their division by code. Where GeoNames gives none that is known (towns of the West Bank under several
 * codes, some of Israel's), the shape that holds the town decides; so it does for every town of the Golan Heights.
 */
function holderFinder(
  divisions: readonly Division[],
  shapes: readonly Shape[],
  countryIds: ReadonlyMap<string, string>,
): FindHolders {
  const byCode = new Map(divisions.map((division) => [division.code, division.place]));
  const byPlaceId = new Map(divisions.map((division) => [division.place.id, division.place]));
  const golan = shapes.find((shape) => shape.id === GOLAN);
  const syria = countryIds.get('SY') ?? '';
  return (country, code, coordinates) => {
    if (golan !== undefined && pointInPolygon(coordinates, golan)) return [GOLAN, syria];
    const division = byCode.get(`${country}.${code}`) ?? holderByShape(coordinates, shapes, byPlaceId);
    if (division !== undefined) return [division.id, ...division.within];
    return [countryIds.get(country) ?? []].flat();
  };
}

function holderByShape(
  coordinates: [number, number],
  shapes: readonly Shape[],
  divisions: ReadonlyMap<string, GazetteerPlace>,
): GazetteerPlace | undefined {
  const holder = shapes.find((shape) => divisions.has(shape.id) && pointInPolygon(coordinates, shape));
  return holder === undefined ? undefined : divisions.get(holder.id);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
