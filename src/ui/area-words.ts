import turfArea from '@turf/area';
import type { PlaceFeature } from '../core/geojson/properties.ts';
import type { Catalog } from '../i18n/catalog.ts';
import { kilometres } from '../i18n/distance.ts';
import { localeOf } from '../i18n/locale.ts';
import { type Area, shapeOf } from '../state/area.ts';
import { lengthKm, type Position } from '../state/area-tool.ts';
import { placeName } from '../state/place-name.ts';

/** Degrees by which an area's middle may miss a place's point and still be called after it; areas keep four decimals. */
const SAME_POINT = 0.0001;
const SQUARE_METRES_PER_KM2 = 1e6;
/** Decimals of a degree shown: about a hundred metres. */
const SHOWN_DECIMALS = 3;

/** "50 km around al-Malikiyah", "50 km around 37.177, 42.140", "Drawn polygon, 12,300 km²". */
export function areaInWords(area: Area, features: readonly PlaceFeature[], words: Catalog): string {
  if (area.kind === 'polygon') return words.area.polygonOf(sizeInWords(area, words));
  const { longitude, latitude, radiusKm } = area;
  const place = features.find(({ properties: { labelPoint } }) => isNear(labelPoint, [longitude, latitude]));
  const name = place === undefined ? null : placeName(place.properties, words.language).name;
  const where = name ?? `${latitude.toFixed(SHOWN_DECIMALS)}, ${longitude.toFixed(SHOWN_DECIMALS)}`;
  return words.area.circleAround(inKilometres(radiusKm, words), `\u2068${where}\u2069`);
}

/** What stands at an area on the map: its radius, or the size of what was drawn. */
export function areaLabel(area: Area, words: Catalog): string {
  return area.kind === 'circle' ? inKilometres(area.radiusKm, words) : sizeInWords(area, words);
}

/** How long a measured line is. */
export function lengthInWords(points: readonly Position[], words: Catalog): string {
  return inKilometres(lengthKm(points), words);
}

export function inKilometres(km: number, words: Catalog): string {
  return kilometres(km, words.language);
}

/** To two digits: a shape drawn by hand is no more exact. */
function sizeInWords(area: Area, words: Catalog): string {
  const size = turfArea(shapeOf(area)) / SQUARE_METRES_PER_KM2;
  return words.area.squareKilometres(
    new Intl.NumberFormat(localeOf(words.language), { maximumSignificantDigits: 2 }).format(size),
  );
}

function isNear(point: Position | null, [longitude, latitude]: Position): boolean {
  return point !== null && Math.abs(point[0] - longitude) <= SAME_POINT && Math.abs(point[1] - latitude) <= SAME_POINT;
}
