import type { Excerpt } from '../core/geojson/properties.ts';
import type { DayRange } from './event-date.ts';
import { CHOICE_FILTERS, type ChoiceFilter, type ExcerptIndex } from './excerpt-index.ts';
import { choiceBit, type FilterTests, failsOnly, failuresOf, PARTIES, TIME } from './filter-tests.ts';

/** A sentence that tells a date, with the days that this covers. */
export interface DatedExcerpt {
  readonly excerpt: Excerpt;
  readonly days: DayRange;
}

/**
 * Different sentences; one that names several places counts once. A choice's count is of those that have it and pass every
 * other filter: it says what there is to show with this choice, and does not change with other choices of the same filter.
 */
export interface SentenceCounts {
  /** In view. */
  readonly excerptCount: number;
  readonly excerptTotal: number;
  /** Of each faction, and `NO_PARTY`. */
  readonly factionCounts: ReadonlyMap<string, number>;
  /** Of each choice that the collection has, in the order to show them. */
  readonly choiceCounts: Readonly<Record<ChoiceFilter, ReadonlyMap<string, number>>>;
  /** Those that pass every filter but the span, and tell a date; in the collection's order. */
  readonly dated: readonly DatedExcerpt[];
  /** Those that pass every filter but the span, and tell none. */
  readonly undatedCount: number;
}

/** @returns also which excerpts are in view, by position in the collection */
export function countSentences(
  index: ExcerptIndex,
  tests: FilterTests,
): SentenceCounts & { readonly inView: readonly boolean[] } {
  const inView: boolean[] = new Array(index.excerpts.length).fill(false);
  const parties = new SentenceCounter(index.parties.length);
  const choices = CHOICE_FILTERS.map((filter) => new SentenceCounter(index.choices[filter].length));
  const [shown, undated, withDate] = [new SentenceCounter(1), new SentenceCounter(1), new SentenceCounter(1)];
  const dated: DatedExcerpt[] = [];
  for (const subject of index.bySentence) {
    const { sentence, days, excerpt } = subject;
    const failures = failuresOf(subject, tests);
    if (failures === 0) {
      shown.add(0, sentence);
      inView[subject.at] = true;
    }
    if (failsOnly(failures, PARTIES)) for (const party of subject.parties) parties.add(party, sentence);
    if (failsOnly(failures, TIME)) {
      if (days === null) undated.add(0, sentence);
      else if (withDate.add(0, sentence)) dated.push({ excerpt, days });
    }
    for (const [at, counter] of choices.entries())
      if (failsOnly(failures, choiceBit(at))) counter.add(subject.choices[at] ?? -1, sentence);
  }
  return {
    inView,
    excerptCount: shown.counts[0] ?? 0,
    excerptTotal: index.sentenceTotal,
    factionCounts: byId(index.parties, parties),
    choiceCounts: Object.fromEntries(
      CHOICE_FILTERS.map((filter, at) => [filter, byId(index.choices[filter], choices[at])]),
    ) as Record<ChoiceFilter, Map<string, number>>,
    dated,
    undatedCount: undated.counts[0] ?? 0,
  };
}

/** Counts sentences for each of some choices, each sentence once, if those of a sentence come one after the other. */
class SentenceCounter {
  readonly counts: Int32Array;
  readonly #last: Int32Array;

  constructor(choices: number) {
    this.counts = new Int32Array(choices);
    this.#last = new Int32Array(choices).fill(-1);
  }

  /** @returns false where the sentence has been counted for this choice, or the choice is none */
  add(choice: number, sentence: number): boolean {
    if (choice === -1 || this.#last[choice] === sentence) return false;
    this.#last[choice] = sentence;
    this.counts[choice] = (this.counts[choice] ?? 0) + 1;
    return true;
  }
}

function byId(ids: readonly string[], counter: SentenceCounter | undefined): Map<string, number> {
  return new Map(ids.map((id, at) => [id, counter?.counts[at] ?? 0]));
}
