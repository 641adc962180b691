import type { DatelineCollection } from '../core/geojson/properties.ts';

/** A place name in a report; code points into its text. */
export interface ReportMention {
  readonly start: number;
  readonly end: number;
  /** The feature it is counted at; `null` for a name that was not placed. */
  readonly place: string | null;
}

/** Every place name of a report that the file holds, in reading order: of its excerpts, and those not placed. */
export function mentionsOf(report: string, { features, unplaced }: DatelineCollection): ReportMention[] {
  const mentions = new Map<number, ReportMention>();
  for (const { properties } of features)
    for (const excerpt of properties.excerpts) {
      if (excerpt.report !== report) continue;
      const { start } = excerpt.target.selector[1];
      for (const mention of excerpt.mentions)
        if (mention.role === 'location' && mention.place !== null)
          mentions.set(start + mention.start, {
            start: start + mention.start,
            end: start + mention.end,
            place: mention.place,
          });
    }
  for (const entry of unplaced) {
    if (entry.report !== report) continue;
    const { start, end } = entry.target.selector[1];
    if (!mentions.has(start)) mentions.set(start, { start, end, place: null });
  }
  return [...mentions.values()].sort((one, other) => one.start - other.start);
}
