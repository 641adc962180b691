import type { FacetValue, Span, Speaker, Stance } from '../model.ts';

/** A claim before it is known whose it is and what else the report claims. */
export type Drafted = Span &
  FacetValue & {
    readonly stance: Stance;
    /** Where the words themselves name another speaker than the clause's: who is silent. */
    readonly speaker?: Speaker | null;
    /** True for words that say less than a full claim and give way to one: blame without a deed, injured without a number. */
    readonly isWeak?: boolean;
  };
