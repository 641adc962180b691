import { isPosition, isRecord, NOT_A_POSITION } from '../json-input.ts';
import type { PlaceKind } from './gazetteer-place.ts';
import { geometryFault } from './geometry-fault.ts';

/** What is wrong with a hand-written place, what was expected, and the property that it is about. */
export interface CuratedFault {
  readonly message: string;
  readonly property: string;
}

/** Kinds, and whether a place of that kind must have a shape. */
const NEEDS_SHAPE: Readonly<Record<PlaceKind, boolean>> = {
  country: true,
  division: true,
  'populated-place': false,
  'military-base': false,
  facility: false,
  'border-crossing': false,
  mountains: true,
  desert: true,
  region: true,
  river: true,
  'river-bank': true,
  road: true,
  district: true,
  continent: true,
  water: true,
  point: false,
};
const PROPERTIES = new Set([
  'id',
  'name',
  'names',
  'kind',
  'country',
  'within',
  'coordinates',
  'geometry',
  'radiusKm',
  'approximate',
  'source',
]);
const CURATED_ID = /^curated:[a-z0-9]+(?:-[a-z0-9]+)*$/u;
/** Above this a circle says nothing about where a place is. */
const LARGEST_RADIUS_KM = 500;

/**
 * Everything that is wrong with a hand-written place.
 * @param ids ids that `within` may name
 * @param shapes shapes from other files, by id
 */
export function curatedFaults(
  entry: unknown,
  ids: ReadonlySet<string>,
  shapes: { has(id: string): boolean },
): CuratedFault[] {
  if (!isRecord(entry) || typeof entry.id !== 'string' || !CURATED_ID.test(entry.id)) {
    const got = isRecord(entry) ? JSON.stringify(entry.id) : JSON.stringify(entry);
    return [
      {
        message: `the id is ${got}; expected "curated:" and lower-case letters, digits and hyphens`,
        property: 'id',
      },
    ];
  }
  const { id } = entry;
  const faults: CuratedFault[] = [];
  const expect = (holds: boolean, property: string, expected: string): void => {
    if (holds) return;
    faults.push({
      message: `"${id}": \`${property}\` is ${JSON.stringify(entry[property]) ?? 'missing'}; expected ${expected}`,
      property,
    });
  };
  expect(isText(entry.name), 'name', 'a name');
  expect(isList(entry.names, isName), 'names', 'a list of {"name": "…", "lang": "ar"}, lang null where unknown');
  expect(isKind(entry.kind), 'kind', `one of ${Object.keys(NEEDS_SHAPE).join(', ')}`);
  expect(isText(entry.country) && /^[A-Z]{2}$/u.test(entry.country), 'country', 'two capital letters (ISO 3166-1)');
  expect(isText(entry.source), 'source', 'where the facts are from');
  expect([undefined, true, false].includes(entry.approximate as undefined), 'approximate', 'true or false');
  if (!isPosition(entry.coordinates)) {
    faults.push({
      message: `"${id}": \`coordinates\` is ${JSON.stringify(entry.coordinates) ?? 'missing'}; ${NOT_A_POSITION}`,
      property: 'coordinates',
    });
  }
  for (const property of Object.keys(entry).filter((key) => !PROPERTIES.has(key))) {
    faults.push({
      message: `"${id}": unknown property \`${property}\`; expected one of ${[...PROPERTIES].join(', ')}`,
      property,
    });
  }
  return [...faults, ...holderFaults(id, entry.within, ids), ...shapeFaults(id, entry, shapes)];
}

function holderFaults(id: string, within: unknown, ids: ReadonlySet<string>): CuratedFault[] {
  if (!isList(within, isText)) {
    return [
      {
        message: `"${id}": \`within\` is ${JSON.stringify(within) ?? 'missing'}; expected a list of place ids, innermost first`,
        property: 'within',
      },
    ];
  }
  return within
    .filter((holder) => !ids.has(holder) || holder === id)
    .map((holder) => ({
      message: `"${id}": \`within\` names "${holder}"; expected the id of another place that exists`,
      property: 'within',
    }));
}

function shapeFaults(
  id: string,
  entry: Readonly<Record<string, unknown>>,
  shapes: { has(id: string): boolean },
): CuratedFault[] {
  const { geometry, radiusKm, kind } = entry;
  const given = [geometry !== undefined, radiusKm !== undefined, shapes.has(id)].filter(Boolean).length;
  if (given > 1) {
    return [
      {
        message: `"${id}": has more than one of \`geometry\`, \`radiusKm\` and a shape in another file; keep one`,
        property: 'geometry',
      },
    ];
  }
  if (given === 0 && isKind(kind) && NEEDS_SHAPE[kind]) {
    return [
      {
        message: `"${id}": has no shape; a ${kind} needs \`geometry\` or \`radiusKm\``,
        property: 'kind',
      },
    ];
  }
  if (radiusKm !== undefined && !(typeof radiusKm === 'number' && radiusKm > 0 && radiusKm <= LARGEST_RADIUS_KM)) {
    return [
      {
        message: `"${id}": \`radiusKm\` is ${JSON.stringify(radiusKm)}; expected more than 0 and at most ${LARGEST_RADIUS_KM}`,
        property: 'radiusKm',
      },
    ];
  }
  const fault = geometry === undefined ? null : geometryFault(geometry);
  return fault === null ? [] : [{ message: `"${id}": ${fault}`, property: 'geometry' }];
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isList<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is Item[] {
  return Array.isArray(value) && value.every(isItem);
}

function isName(value: unknown): value is { name: string; lang: string | null } {
  return isRecord(value) && isText(value.name) && (value.lang === null || isText(value.lang));
}

function isKind(value: unknown): value is PlaceKind {
  return typeof value === 'string' && Object.hasOwn(NEEDS_SHAPE, value);
}
