import fc from 'fast-check';
import { circleArea, polygonArea } from './area.ts';
import { isoDay } from './event-date.ts';
import { type ChoiceFilter, NO_INCIDENT, NO_PARTY } from './excerpt-index.ts';
import type { Filter } from './filter.ts';

// Any filter, for property tests. No shipped module imports this one.

/** What the filters of `anyFilter` name. */
export const sampleChoices: Readonly<Record<ChoiceFilter, readonly string[]>> = {
  precisions: ['town', 'near', 'area', 'country'],
  types: ['collision', 'clash', NO_INCIDENT],
  reports: ['gazette', 'post'],
  languages: ['en', 'ar'],
  statuses: ['proposed', 'reviewed', NO_INCIDENT],
};

const some = (ids: readonly string[]) => fc.subarray([...ids]).map((chosen) => new Set(chosen));
/** Days of the years 2019 to 2022. */
const day = fc.integer({ min: 17_897, max: 19_357 });
const span = fc.tuple(day, fc.option(day), fc.option(day)).map(([one, from, to]) =>
  from === null && to === null
    ? null
    : {
        from: from === null ? null : isoDay(Math.min(from, to ?? one)),
        to: to === null ? null : isoDay(Math.max(to, from ?? one)),
      },
);
const position = fc.tuple(fc.double({ min: 38, max: 42, noNaN: true }), fc.double({ min: 33, max: 37, noNaN: true }));
const area = fc.oneof(
  fc.tuple(position, fc.double({ min: 1, max: 1000, noNaN: true })).map(([[x, y], radius]) => circleArea(x, y, radius)),
  fc.array(position, { minLength: 3, maxLength: 8 }).map(polygonArea),
);

export const anyFilter: fc.Arbitrary<Filter> = fc.record({
  hidden: some(['red', 'blue', NO_PARTY]),
  match: fc.constantFrom('any', 'all'),
  span,
  area: fc.option(area),
  precisions: some(sampleChoices.precisions),
  types: some(sampleChoices.types),
  reports: some(sampleChoices.reports),
  languages: some(sampleChoices.languages),
  statuses: some(sampleChoices.statuses),
});
