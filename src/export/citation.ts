/** What a citation needs to know of its source. Dates are in words already, in the reader's language. */
export interface CitedSource {
  readonly publisher: string;
  readonly title: string | null;
  readonly published: string;
  /** "republished by Global Research, 28 August 2020"; `null` where nobody did. */
  readonly republished: string | null;
  readonly url: string | null;
}

/**
 * A citation as plain text: the quotation in quotation marks, its source, its address, and a permalink to the map.
 * Quotation marks inside the quotation become single ones.
 */
export function cite(
  quotation: string,
  { publisher, title, published, republished, url }: CitedSource,
  permalink: string,
): string {
  const inner = quotation.replace(/[“”]/gu, (mark) => (mark === '“' ? '‘' : '’'));
  const source = [
    publisher,
    ...(title === null ? [] : [`“${title}”`]),
    published,
    ...(republished === null ? [] : [republished]),
  ].join(', ');
  return [`“${inner}” ${source}.`, ...(url === null ? [] : [url]), permalink].join('\n');
}
