/** Something in an address that this map cannot show, in the reader's words by `kind`. */
export interface AddressFault {
  readonly kind:
    | 'unknown-place'
    | 'unknown-incident'
    | 'unknown-report'
    | 'unknown-faction'
    | 'unknown-choice'
    | 'unknown-parameter'
    | 'repeated-parameter'
    | 'unknown-version'
    | 'bad-view'
    | 'bad-words'
    | 'bad-match'
    | 'bad-date'
    | 'bad-area'
    | 'more'
    | 'unknown-language'
    | 'language-failed';
  /** What the address holds; of `more` how many others there are. */
  readonly value: string;
}

/** Longest value that is repeated to the reader. */
const SHOWN_CHARACTERS = 80;
/** Faults that are told one by one. */
const SHOWN_FAULTS = 6;

export function addressFault(kind: AddressFault['kind'], value: string): AddressFault {
  return { kind, value: value.length <= SHOWN_CHARACTERS ? value : `${value.slice(0, SHOWN_CHARACTERS)}…` };
}

/** Each fault once, the first few of them, and how many more there are. */
export function tellFaults(faults: readonly AddressFault[]): AddressFault[] {
  const different = [...new Map(faults.map((fault) => [`${fault.kind} ${fault.value}`, fault])).values()];
  if (different.length <= SHOWN_FAULTS) return different;
  return [...different.slice(0, SHOWN_FAULTS), addressFault('more', String(different.length - SHOWN_FAULTS))];
}
