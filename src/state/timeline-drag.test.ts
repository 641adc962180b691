import { describe, expect, it } from 'vitest';
import { dayNumber } from './event-date.ts';
import type { TimeExtent } from './timeline.ts';
import { spanOfDrag, spanOfStep, type TimeDrag } from './timeline-drag.ts';

const day = (iso: string) => dayNumber(iso);
const extent: TimeExtent = { start: day('2020-01-01'), end: day('2021-01-01'), unit: 'month' };
const august = { start: day('2020-08-01'), end: day('2020-09-01') };
const drag = (kind: TimeDrag['kind'], from: string, to: string, edges: TimeDrag['edges'] = august) =>
  spanOfDrag({ kind, from: day(from) + 0.4, edges }, day(to) + 0.6, extent);

describe('spanOfDrag', () => {
  it('takes an edge to the nearest beginning of a month, also past the other', () => {
    expect(drag('start', '2020-08-01', '2020-06-10')).toEqual({ from: '2020-06-01', to: '2020-08-31' });
    expect(drag('end', '2020-09-01', '2020-10-20')).toEqual({ from: '2020-08-01', to: '2020-10-31' });
    expect(drag('end', '2020-09-01', '2020-06-01')).toEqual({ from: '2020-06-01', to: '2020-07-31' });
  });

  it('leaves an edge open that is dragged out at its end', () => {
    expect(drag('start', '2020-08-01', '2019-06-10')).toEqual({ from: null, to: '2020-08-31' });
    expect(drag('end', '2020-09-01', '2022-06-10')).toEqual({ from: '2020-08-01', to: null });
  });

  it('makes a new span of every month that it touches, in either direction', () => {
    expect(drag('new', '2020-03-10', '2020-05-02')).toEqual({ from: '2020-03-01', to: '2020-05-31' });
    expect(drag('new', '2020-05-02', '2020-03-10')).toEqual({ from: '2020-03-01', to: '2020-05-31' });
    expect(drag('new', '2020-11-10', '2022-01-01')).toEqual({ from: '2020-11-01', to: null });
  });

  it('moves a span with all its days, and no further than to an end', () => {
    expect(drag('move', '2020-08-10', '2020-06-12')).toEqual({ from: '2020-06-01', to: '2020-07-01' });
    expect(drag('move', '2020-08-10', '2022-06-12')).toEqual({ from: '2020-12-01', to: null });
  });
});

describe('spanOfStep', () => {
  it('stops at the extent and a day before the other edge', () => {
    expect(spanOfStep('start', day('2020-07-01'), august, extent)).toEqual({ from: '2020-07-01', to: '2020-08-31' });
    expect(spanOfStep('start', day('2019-07-01'), august, extent)).toEqual({ from: null, to: '2020-08-31' });
    expect(spanOfStep('start', day('2020-12-01'), august, extent)).toEqual({ from: '2020-08-31', to: '2020-08-31' });
    expect(spanOfStep('end', day('2020-02-01'), august, extent)).toEqual({ from: '2020-08-01', to: '2020-08-01' });
  });
});
