/** Words at each end of a longer quotation that a text fragment carries. */
const END_WORDS = 5;
/** Up to this many words, the whole quotation is carried. */
const WHOLE_WORDS = 12;

/** Parts a fragment from the instructions that follow it. */
const DIRECTIVE_MARK = ':~:';

/**
 * The address of a quotation inside its source: the source's own address with a text fragment, to which browsers
 * scroll (https://wicg.github.io/scroll-to-text-fragment/). `null` where the source has no address on the web, or one that
 * is not `http` or `https`.
 */
export function linkToQuotation(url: string | null, quotation: string): string | null {
  if (url === null || !isWebAddress(url)) return null;
  const [address = '', fragment = ''] = url.split(/#(.*)/su);
  const [ownFragment = ''] = fragment.split(DIRECTIVE_MARK);
  return `${address}#${ownFragment}${DIRECTIVE_MARK}text=${textDirective(quotation)}`;
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}

function textDirective(quotation: string): string {
  const words = quotation.trim().split(/\s+/u);
  if (words.length <= WHOLE_WORDS) return encodeTerm(words);
  return `${encodeTerm(words.slice(0, END_WORDS))},${encodeTerm(words.slice(-END_WORDS))}`;
}

/** Percent-encodes, including the dash, which parts a directive's terms, and others that `encodeURIComponent` leaves. */
function encodeTerm(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replace(
    /[-!'()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
