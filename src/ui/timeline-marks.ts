import type { PublishedFaction } from '../core/geojson/properties.ts';
import type { Catalog } from '../i18n/catalog.ts';
import { localeOf } from '../i18n/locale.ts';
import type { DayRange } from '../state/event-date.ts';
import type { Timeline } from '../state/timeline.ts';
import { nameIn } from './faction-name.ts';
import { daysInWords } from './time-words.ts';

/** A bar or a box as it is pointed at. */
export interface TimeMark extends DayRange {
  readonly key: string;
  readonly count: number;
  readonly isBar: boolean;
  /** "24–30 August 2020" */
  readonly date: string;
  /** "US 8.5, Russia 3.5": the shares of the parties; empty for a box. */
  readonly parties: string;
}

/** Bars and boxes in the order of time. */
export function timeMarks(timeline: Timeline, factions: readonly PublishedFaction[], words: Catalog): TimeMark[] {
  const digits = new Intl.NumberFormat(localeOf(words.language), { maximumFractionDigits: 1 });
  const nameOf = (party: string): string => {
    const faction = factions.find(({ id }) => id === party);
    return faction === undefined ? words.factions.none : nameIn(words.language, faction.shortNames);
  };
  const bars = timeline.bars.map((bar) => ({
    ...bar,
    key: `bar ${bar.from}`,
    isBar: true,
    date: daysInWords(bar, words),
    parties: new Intl.ListFormat(words.language, { type: 'unit' }).format(
      bar.shares.map(({ party, share }) => `${nameOf(party)} ${digits.format(share)}`),
    ),
  }));
  const boxes = timeline.boxes.map((box) => ({
    ...box,
    key: `box ${box.from} ${box.to}`,
    isBar: false,
    date: daysInWords(box, words),
    parties: '',
  }));
  return [...bars, ...boxes].sort((one, other) => one.from - other.from || other.to - one.to);
}

/** The mark at a day: a bar before a box, a narrow box before a wide one. */
export function markAt(marks: readonly TimeMark[], day: number): TimeMark | null {
  const width = ({ isBar, from, to }: TimeMark): number => (isBar ? 0 : to - from);
  const here = marks.filter(({ from, to }) => from <= day && day < to + 1);
  return here.sort((one, other) => width(one) - width(other))[0] ?? null;
}
