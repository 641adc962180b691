import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, dayRange, isoDay } from './event-date.ts';
import { NO_PARTY } from './excerpt-index.ts';
import { sampleCollection, sampleExcerpt, samplePlace } from './sample-collection.ts';
import { nearestStart, step, unitOf } from './time-steps.ts';
import { buildTimeline, nextSpan, spanBetween, spanEdges, type TimeExtent, timeExtent } from './timeline.ts';

const excerpt = (id: string, edtf: string, factions: string[] = []) => ({
  ...sampleExcerpt({ id, place: 'Mill', factions }),
  date: { edtf, basis: 'told' },
});
const all = [
  excerpt('day', '2020-08-26', ['red']),
  excerpt('same week', '2020-08-24', ['red', 'blue']),
  excerpt('nobody', '2020-08-30'),
  excerpt('about', '2020-08-30~'),
  excerpt('month', '2020-07'),
  excerpt('same month', '2020-07'),
  excerpt('season', '2019-23'),
];
const collection = sampleCollection([samplePlace('Mill', all)]);
const extent = timeExtent(collection);
if (extent === null) throw new Error('got no extent; expected one of dated excerpts');
const dated = all.flatMap((one) => {
  const days = dayRange(one.date.edtf);
  return days === null ? [] : [{ excerpt: one, days }];
});
const whole: TimeExtent = extent;
const days = (range: { from: number; to: number }) => `${isoDay(range.from)}/${isoDay(range.to)}`;

describe('timeExtent', () => {
  it('is of whole months where weeks are counted', () => {
    expect(whole).toEqual({ start: dayNumber('2019-09-01'), end: dayNumber('2020-09-01'), unit: 'week' });
  });

  it('is none where no excerpt tells a date', () =>
    expect(
      timeExtent(sampleCollection([samplePlace('Mill', [sampleExcerpt({ id: 'one', place: 'Mill' })])])),
    ).toBeNull());

  it('leaves open ends out', () => {
    const open = sampleCollection([samplePlace('Mill', [excerpt('since', '2020-08-26/..')])]);
    expect(timeExtent(open)).toEqual({ start: dayNumber('2020-08-26'), end: dayNumber('2020-08-27'), unit: 'day' });
  });
});

describe('a date far from all others', () => {
  const near = Array.from({ length: 20 }, (_, at) =>
    excerpt(`near ${at}`, `2020-08-${String(at + 1).padStart(2, '0')}`),
  );
  const far = excerpt('far', '1946');
  const extentOf = (excerpts: typeof near) => timeExtent(sampleCollection([samplePlace('Mill', excerpts)]));
  const august = { start: dayNumber('2020-08-01'), end: dayNumber('2020-08-21'), unit: 'day' };

  it('does not stretch the time drawn, at either end, and is counted', () => {
    expect(extentOf([...near, far])).toEqual(august);
    expect(extentOf([...near, excerpt('to come', '2085')])).toEqual(august);
    const all = [...near, far].map((one) => ({ excerpt: one, days: dayRange(one.date.edtf) ?? { from: 0, to: 0 } }));
    const { beyond, bars } = buildTimeline(all, august as TimeExtent, [NO_PARTY]);
    expect(beyond).toBe(1);
    expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(20);
  });

  it('is drawn where it is not one of few, or not far', () => {
    expect(extentOf([...near, far, excerpt('b', '1947'), excerpt('c', '1948')])?.start).toBe(dayNumber('1946-01-01'));
    expect(extentOf([...near, excerpt('b', '2015')])?.start).toBe(dayNumber('2015-01-01'));
  });
});

describe('buildTimeline', () => {
  const timeline = buildTimeline(dated, whole, ['red', 'blue', NO_PARTY]);

  it('puts dates within a week into its bar, and shares an excerpt between its parties', () => {
    expect(timeline.bars.map(({ count }) => count)).toEqual([3]);
    expect(timeline.bars.map(days)).toEqual(['2020-08-24/2020-08-30']);
    expect(timeline.bars[0]?.shares).toEqual([
      { party: 'red', share: 1.5 },
      { party: 'blue', share: 0.5 },
      { party: NO_PARTY, share: 1 },
    ]);
  });

  it('shares between the parties that are on', () => {
    const [bar] = buildTimeline(dated, whole, ['blue', NO_PARTY]).bars;
    expect(bar?.shares).toEqual([
      { party: 'blue', share: 1 },
      { party: NO_PARTY, share: 2 },
    ]);
  });

  it('draws any other date as wide as it is, those of the same days together', () => {
    expect(timeline.boxes.map((box) => [days(box), box.count])).toEqual([
      ['2019-09-01/2019-11-30', 1],
      ['2020-07-01/2020-07-31', 2],
      ['2020-08-29/2020-08-31', 1],
    ]);
    expect(timeline.most).toBe(3);
  });

  it('takes months into bars where months are counted', () => {
    const months = buildTimeline(dated, { ...whole, unit: 'month' }, []);
    expect(months.bars.map((bar) => [days(bar), bar.count])).toEqual([
      ['2020-07-01/2020-07-31', 2],
      ['2020-08-01/2020-08-31', 4],
    ]);
    expect(months.boxes).toHaveLength(1);
  });

  it('shows every excerpt once', () => {
    const shown = [...timeline.bars, ...timeline.boxes].reduce((sum, { count }) => sum + count, 0);
    expect(shown).toBe(dated.length);
  });
});

describe('spanEdges and spanBetween', () => {
  it('read back what they gave', () => {
    const edge = fc.integer({ min: whole.start, max: whole.end });
    fc.assert(
      fc.property(edge, edge, (one, other) => {
        fc.pre(one !== other);
        const edges = spanEdges(spanBetween(one, other, whole), whole);
        expect(edges).toEqual({ start: Math.min(one, other), end: Math.max(one, other) });
      }),
    );
  });

  it('leave open what reaches the end, and keep at least a day', () => {
    expect(spanBetween(whole.start, whole.end, whole)).toBeNull();
    const day = dayNumber('2020-08-26');
    expect(spanBetween(whole.end, day, whole)).toEqual({ from: '2020-08-26', to: null });
    expect(spanBetween(day, day, whole)).toEqual({ from: '2020-08-26', to: '2020-08-26' });
  });
});

describe('nextSpan', () => {
  it('grows from the start, step by step to the end', () => {
    const first = nextSpan(null, whole);
    expect(first).toEqual({ from: null, to: '2019-09-01' });
    expect(nextSpan(first, whole)).toEqual({ from: null, to: '2019-09-08' });
    expect(nextSpan({ from: null, to: '2020-08-30' }, whole)).toBeNull();
  });

  it('moves a span between two days on until its end is there', () => {
    expect(nextSpan({ from: '2020-08-10', to: '2020-08-16' }, whole)).toEqual({ from: '2020-08-17', to: '2020-08-23' });
    expect(nextSpan({ from: '2020-08-17', to: '2020-08-30' }, whole)).toEqual({ from: '2020-08-24', to: null });
    expect(nextSpan({ from: '2020-08-24', to: null }, whole)).toBeNull();
  });
});

describe('steps', () => {
  it('go to the next beginning of a week, month or year, and back', () => {
    const wednesday = dayNumber('2020-08-26');
    expect(isoDay(step(wednesday, 'week', 1))).toBe('2020-08-31');
    expect(isoDay(step(wednesday, 'week', -1))).toBe('2020-08-24');
    expect(isoDay(step(dayNumber('2020-08-24'), 'week', -1))).toBe('2020-08-17');
    expect(isoDay(step(wednesday, 'month', 1))).toBe('2020-09-01');
    expect(isoDay(step(wednesday, 'year', -1))).toBe('2020-01-01');
    expect(isoDay(nearestStart(wednesday, 'month'))).toBe('2020-09-01');
    expect(isoDay(nearestStart(wednesday, 'week'))).toBe('2020-08-24');
  });

  it('are of days, weeks, months or years by what there is to show', () =>
    expect([30, 366, 2000, 20_000].map(unitOf)).toEqual(['day', 'week', 'month', 'year']));
});
