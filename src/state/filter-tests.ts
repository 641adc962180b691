import type { PlaceFeature } from '../core/geojson/properties.ts';
import { type Area, featuresMeeting } from './area.ts';
import { type DayRange, haveDayInCommon, spanDays } from './event-date.ts';
import { CHOICE_FILTERS, type ExcerptIndex, NO_PARTY, type Subject } from './excerpt-index.ts';
import type { Filter } from './filter.ts';

/** The filters as bits of what `failuresOf` gives; those of `CHOICE_FILTERS` follow. */
export const PARTIES = 1;
export const TIME = 2;
const AREA = 4;
const FIRST_CHOICE = 8;

/** The bit of the choice filter at a position among `CHOICE_FILTERS`. */
export function choiceBit(at: number): number {
  return FIRST_CHOICE << at;
}

/** True for what passes every filter, or fails that of one bit alone. */
export function failsOnly(failures: number, bit: number): boolean {
  return (failures & ~bit) === 0;
}

/** A filter made ready for a collection's index. */
export interface FilterTests {
  /** By position among the parties. */
  readonly isPartyOn: readonly boolean[];
  /** Parties that must all be named; empty where any will do. */
  readonly required: readonly number[];
  readonly span: DayRange | null;
  /** Ids of the features in the area; `null` without one. */
  readonly places: ReadonlySet<string> | null;
  /** By position among `CHOICE_FILTERS`, then among its choices. */
  readonly isChoiceOn: readonly (readonly boolean[])[];
  /** By position among `CHOICE_FILTERS`: whether what has none of its choices passes. */
  readonly isNoChoiceOn: readonly boolean[];
}

export function testsOf(filter: Filter, index: ExcerptIndex, features: readonly PlaceFeature[]): FilterTests {
  return {
    isPartyOn: index.parties.map((id) => !filter.hidden.has(id)),
    required: requiredParties(filter, index),
    span: filter.span === null ? null : spanDays(filter.span),
    places: filter.area === null ? null : placesIn(filter.area, features),
    isChoiceOn: CHOICE_FILTERS.map((name) => index.choices[name].map((choice) => !filter[name].has(choice))),
    isNoChoiceOn: CHOICE_FILTERS.map((name) => index.choices[name].every((choice) => !filter[name].has(choice))),
  };
}

/** The bits of the filters that something does not pass; 0 is in view. */
export function failuresOf(subject: Subject, tests: FilterTests): number {
  let failures = 0;
  if (!passesParties(subject, tests)) failures |= PARTIES;
  if (tests.span !== null && (subject.days === null || !haveDayInCommon(subject.days, tests.span))) failures |= TIME;
  if (tests.places !== null && (subject.place === null || !tests.places.has(subject.place))) failures |= AREA;
  for (let at = 0; at < subject.choices.length; at += 1) {
    const choice = subject.choices[at] ?? -1;
    const isOn = choice === -1 ? tests.isNoChoiceOn[at] : tests.isChoiceOn[at]?.[choice];
    if (isOn !== true) failures |= choiceBit(at);
  }
  return failures;
}

function passesParties({ parties }: Subject, { isPartyOn, required }: FilterTests): boolean {
  if (required.length > 0) return required.every((party) => parties.includes(party));
  return parties.some((party) => isPartyOn[party] === true);
}

/** Under `all` the parties that are on, once some are off. */
function requiredParties({ hidden, match }: Filter, { parties }: ExcerptIndex): number[] {
  const named = parties.filter((id) => id !== NO_PARTY);
  if (match === 'any' || named.every((id) => !hidden.has(id))) return [];
  return named.filter((id) => !hidden.has(id)).map((id) => parties.indexOf(id));
}

/** Kept for the last area, since other filters change while it stays. */
let lastArea: { area: Area; features: readonly PlaceFeature[]; places: ReadonlySet<string> } | null = null;

function placesIn(area: Area, features: readonly PlaceFeature[]): ReadonlySet<string> {
  if (lastArea?.area !== area || lastArea.features !== features)
    lastArea = { area, features, places: featuresMeeting(features, area) };
  return lastArea.places;
}
