/** Words at each end of a longer quotation that a text fragment carries. */
const END_WORDS = 5;
/** Up to this many words, the whole quotation is carried. */
const WHOLE_WORDS = 12;

/**
 * The address of a quotation inside its source: the source's own address with a text fragment, to which browsers
 * scroll (https://wicg.github.io/scroll-to-text-fragment/). `null` where the source has no web address.
 */
export function linkToQuotation(url: string | null, quotation: string): string | null {
  if (url === null || !/^https?:\/\//u.test(url)) return null;
  const words = quotation.trim().split(/\s+/u);
  const [address = '', fragment] = url.split('#');
  const directive =
    words.length <= WHOLE_WORDS
      ? encode(words.join(' '))
      : `${encode(words.slice(0, END_WORDS).join(' '))},${encode(words.slice(-END_WORDS).join(' '))}`;
  return `${address}#${fragment ?? ''}:~:text=${directive}`;
}

/** Percent-encodes, including the characters that part a directive's terms and that `encodeURIComponent` leaves. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[-!'()*]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
