import type { DatelineCollection } from '../core/geojson/properties.ts';
import type { DatedExcerpt } from './count-sentences.ts';
import { type DayRange, isoDay, type Span, spanDays } from './event-date.ts';
import { indexOf, NO_PARTY } from './excerpt-index.ts';
import { largerUnit, step, type TimeUnit, unitOf, unitStarts, widen } from './time-steps.ts';

/** The time that a timeline shows, in days since 1970-01-01, from the first to the day after the last. */
export interface TimeExtent {
  readonly start: number;
  readonly end: number;
  readonly unit: TimeUnit;
}

/** Excerpts whose date lies within one unit. */
export interface TimeBar extends DayRange {
  readonly count: number;
  /** By party, in their order: an excerpt that names several is shared equally. Adds up to `count`. */
  readonly shares: readonly { readonly party: string; readonly share: number }[];
}

/** Excerpts whose date is less exact than a unit, of the same days. Cut to the extent. */
export interface TimeBox extends DayRange {
  readonly count: number;
}

export interface Timeline {
  /** With excerpts; earliest first. */
  readonly bars: readonly TimeBar[];
  /** Earliest first, of those that begin together the longest. */
  readonly boxes: readonly TimeBox[];
  /** Dated excerpts outside the extent: in no bar, and in view with an open end. */
  readonly beyond: number;
  /** The greatest count of a bar or box. */
  readonly most: number;
}

/** A few dates this far from all others (a war of the last century, say) would leave those no room: days, and times their length. */
const FAR = { days: 3650, lengths: 5 } as const;
/** At most this share of the dates is left out at either end. */
const FEW = 0.1;

/**
 * The time in which the excerpts of a collection lie, whatever is filtered, without a few that are far from all others;
 * `null` where none tells a date.
 */
export function timeExtent(collection: DatelineCollection): TimeExtent | null {
  const ranges = indexOf(collection).excerpts.flatMap(({ days }) => {
    if (days === null) return [];
    // An open end is as long as what is told.
    return [
      { from: Number.isFinite(days.from) ? days.from : days.to, to: Number.isFinite(days.to) ? days.to : days.from },
    ];
  });
  const late = withoutFarStart(ranges.map(({ from, to }) => ({ from: -to, to: -from })));
  const near = withoutFarStart(late.map(({ from, to }) => ({ from: -to, to: -from })));
  const [first, ...others] = near;
  if (first === undefined) return null;
  const { from, to } = others.reduce(
    (all, range) => ({ from: Math.min(all.from, range.from), to: Math.max(all.to, range.to) }),
    first,
  );
  const unit = unitOf(to - from + 1);
  return { ...widen({ from, to }, unit === 'day' ? 'day' : largerUnit(unit)), unit };
}

/** Ranges without the few that end long before all others begin. */
function withoutFarStart(ranges: readonly DayRange[]): readonly DayRange[] {
  const inOrder = ranges.toSorted((one, other) => one.from - other.from);
  const last = inOrder.reduce((latest, { to }) => Math.max(latest, to), Number.NEGATIVE_INFINITY);
  let reached = Number.NEGATIVE_INFINITY;
  for (let few = 1; few <= inOrder.length * FEW; few += 1) {
    reached = Math.max(reached, inOrder[few - 1]?.to ?? reached);
    const from = inOrder[few]?.from ?? reached;
    if (from - reached > Math.max(FAR.days, FAR.lengths * (last - from))) return inOrder.slice(few);
  }
  return inOrder;
}

/**
 * The histogram of dated excerpts. A date within one unit stands in the unit's bar; any other, of a month in a timeline by
 * week say, is a box as wide as it is, since nobody knows which bar it belongs to.
 * @param enabled parties that are on, in their order, `NO_PARTY` among them
 */
export function buildTimeline(
  dated: readonly DatedExcerpt[],
  { start, end, unit }: TimeExtent,
  enabled: readonly string[],
): Timeline {
  const starts = unitStarts(start, end, unit);
  const bars = new Map<number, { count: number; shares: Map<string, number> }>();
  const boxes = new Map<string, { from: number; to: number; count: number }>();
  const inside = dated.filter(({ days }) => days.to >= start && days.from < end);
  for (const { excerpt, days } of inside) {
    const [from, to] = [Math.max(days.from, start), Math.min(days.to, end - 1)];
    const at = lastAtMost(starts, from);
    if (to < (starts[at + 1] ?? end)) {
      const bar = bars.get(at) ?? { count: 0, shares: new Map<string, number>() };
      bar.count += 1;
      const named = excerpt.factions.filter((party) => enabled.includes(party));
      for (const party of named.length === 0 ? [NO_PARTY] : named)
        bar.shares.set(party, (bar.shares.get(party) ?? 0) + 1 / Math.max(1, named.length));
      bars.set(at, bar);
    } else {
      const box = boxes.get(`${from} ${to}`) ?? { from, to, count: 0 };
      box.count += 1;
      boxes.set(`${from} ${to}`, box);
    }
  }
  const order = [...enabled.filter((party) => party !== NO_PARTY), NO_PARTY];
  const sortedBars = [...bars]
    .sort(([one], [other]) => one - other)
    .map(([at, { count, shares }]) => ({
      from: starts[at] ?? start,
      to: (starts[at + 1] ?? end) - 1,
      count,
      shares: order.flatMap((party) => {
        const share = shares.get(party);
        return share === undefined ? [] : [{ party, share }];
      }),
    }));
  const sortedBoxes = [...boxes.values()].sort((one, other) => one.from - other.from || other.to - one.to);
  return {
    bars: sortedBars,
    boxes: sortedBoxes,
    beyond: dated.length - inside.length,
    most: [...sortedBars, ...sortedBoxes].reduce((most, { count }) => Math.max(most, count), 0),
  };
}

/** Where a span begins and where it ends (the day after its last), within the extent. */
export function spanEdges(
  span: Span | null,
  { start, end }: TimeExtent,
): { readonly start: number; readonly end: number } {
  if (span === null) return { start, end };
  const { from, to } = spanDays(span);
  return { start: Math.min(Math.max(from, start), end), end: Math.max(Math.min(to + 1, end), start) };
}

/** The span between two edges, in either order; an edge at the extent's own is open, and the whole extent is no span. */
export function spanBetween(one: number, other: number, extent: TimeExtent): Span | null {
  const [first, last] = [Math.min(one, other), Math.max(one, other)];
  const from = first <= extent.start ? null : isoDay(first);
  const to = last >= extent.end ? null : isoDay(Math.max(last, first + 1) - 1);
  return from === null && to === null ? null : { from, to };
}

/** The span that a play shows next; `null` at the end. A span between two days moves on, any other grows from its start. */
export function nextSpan(span: Span | null, extent: TimeExtent): Span | null {
  const { unit } = extent;
  if (span === null) return spanBetween(extent.start, step(extent.start, unit, 1), extent);
  const edges = spanEdges(span, extent);
  if (edges.end >= extent.end) return null;
  const end = step(edges.end, unit, 1);
  return spanBetween(span.from === null ? extent.start : step(edges.start, unit, 1), end, extent);
}

function lastAtMost(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
