import turfArea from '@turf/area';
import turfCircle from '@turf/circle';
import type { Feature, FeatureCollection, Geometry, Point, Polygon } from 'geojson';
import { imageKey, memberKey } from './image-id.ts';
import type { MapPlace } from './map-place.ts';
import type { MemberRegistry } from './member-registry.ts';
import { ringDiameter } from './ring-image.ts';
import { toShares } from './ring-shares.ts';

/** Ids of the map's own sources. */
export type IncidentSource = 'places' | 'selected-place' | 'near' | 'areas' | 'badges' | 'highlighted';

export type IncidentData = Readonly<Record<IncidentSource, FeatureCollection>>;

/** How a badge stands against pins and other badges: the selected one stays on its point. */
export type BadgeRank = 'selected' | 'steady' | 'yielding';

/** What decides, besides the places, which of them are drawn and how. */
export interface Emphasis {
  readonly selectedId: string | null;
  /** Named by the list, or under the pointer. */
  readonly highlightedId: string | null;
  /** True on a narrow map, where rough regions keep their badge only while selected. */
  readonly narrow: boolean;
}

/** A place that has a shape to draw. */
type DrawnPlace = MapPlace & { readonly geometry: Geometry };

/** Sorts places into the map's sources. The selected place stands apart, so that no cluster swallows it. */
export function incidentData(places: readonly MapPlace[], emphasis: Emphasis, registry: MemberRegistry): IncidentData {
  const shown = places.filter((place): place is DrawnPlace => isShown(place, emphasis));
  const points = shown.filter(isPoint);
  const areas = shown.filter((place) => !isPoint(place)).sort((a, b) => squareMetres(b) - squareMetres(a));
  const isSelected = ({ id }: MapPlace): boolean => id === emphasis.selectedId;
  return {
    places: collect(points.filter((place) => !isSelected(place)).map((place) => pinFeature(place, registry))),
    'selected-place': collect(points.filter(isSelected).map((place) => pinFeature(place, registry))),
    near: collect(points.flatMap((place) => nearCircle(place, isSelected(place)))),
    areas: collect(areas.map((place) => areaFeature(place, isSelected(place)))),
    badges: collect(areas.flatMap((place) => badgeFeature(place, emphasis))),
    highlighted: collect(
      shown.filter(({ id }) => id === emphasis.highlightedId).map(({ id, geometry }) => feature(geometry, { id })),
    ),
  };
}

/** Countries and places without a shape are counted beside the map, not on it. */
function isShown({ id, precision, geometry, excerptIds }: MapPlace, { selectedId, highlightedId }: Emphasis): boolean {
  if (geometry === null || excerptIds.length === 0) return false;
  return precision !== 'country' || id === selectedId || id === highlightedId;
}

/** True for what gets a pin rather than an outline. */
function isPoint(place: MapPlace): place is MapPlace & { readonly geometry: Point } {
  return place.geometry?.type === 'Point';
}

function pinFeature(place: DrawnPlace, registry: MemberRegistry): Feature {
  const { id, label, geometry, excerptIds, factions } = place;
  const count = excerptIds.length;
  return feature(geometry, {
    id,
    label,
    pin: imageKey({ kind: 'pin', count, shares: toShares(factions) }),
    diameter: ringDiameter(count),
    member: memberKey(registry.numberOf(excerptIds, factions)),
  });
}

/** Sides of the circle; at 128 its edge is off by less than 0.04 % of the radius. */
const circleSteps = 128;

/** Worked out once for each point and radius. */
const circles = new WeakMap<Point, { readonly radiusKm: number; readonly circle: Polygon }>();

function nearCircle({ id, geometry, nearRadiusKm }: MapPlace & { geometry: Point }, selected: boolean): Feature[] {
  if (nearRadiusKm === null) return [];
  const known = circles.get(geometry);
  if (known?.radiusKm === nearRadiusKm) return [feature(known.circle, { id, selected })];
  const circle = turfCircle(geometry, nearRadiusKm, {
    steps: circleSteps,
    units: 'kilometers',
  }).geometry;
  circles.set(geometry, { radiusKm: nearRadiusKm, circle });
  return [feature(circle, { id, selected })];
}

function areaFeature(place: DrawnPlace, selected: boolean): Feature {
  const dotted = place.approximate || place.precision === 'country';
  return feature(place.geometry, {
    id: place.id,
    dotted,
    line: isLine(place.geometry),
    selected,
    size: squareMetres(place),
  });
}

function badgeFeature(place: DrawnPlace, { selectedId, narrow }: Emphasis): Feature[] {
  const { id, label, labelPoint, approximate, excerptIds, factions } = place;
  const selected = id === selectedId;
  if (labelPoint === null || (approximate && narrow && !selected)) return [];
  const rank = selected ? 'selected' : rankOf(place);
  const badge = imageKey({
    kind: 'badge',
    label,
    count: excerptIds.length,
    shares: toShares(factions),
    approximate,
    selected,
  });
  return [feature({ type: 'Point', coordinates: [...labelPoint] }, { id, badge, count: excerptIds.length, rank })];
}

/** A rough region or a road gives way where there is no room; a governorate never does. */
function rankOf({ approximate, geometry }: DrawnPlace): BadgeRank {
  return approximate || isLine(geometry) ? 'yielding' : 'steady';
}

function isLine({ type }: Geometry): boolean {
  return type === 'LineString' || type === 'MultiLineString';
}

/** Worked out once for each shape. */
const sizes = new WeakMap<Geometry, number>();

function squareMetres({ geometry }: DrawnPlace): number {
  const size = sizes.get(geometry) ?? turfArea(geometry);
  sizes.set(geometry, size);
  return size;
}

function feature(geometry: Geometry, properties: Record<string, string | number | boolean>): Feature {
  return { type: 'Feature', geometry, properties };
}

function collect(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}
