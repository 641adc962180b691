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
 * A citation as plain text, a line each: publisher, title and date; the source's address where it has one; the quotation;
 * a permalink to the map. Quotation marks inside title and quotation become single ones.
 */
export function cite(
  quotation: string,
  { publisher, title, published, republished, url }: CitedSource,
  permalink: string,
): string {
  const source = [
    publisher,
    ...(title === null ? [] : [quote(title)]),
    published,
    ...(republished === null ? [] : [republished]),
  ].join(', ');
  return [`${source}.`, ...(url === null ? [] : [url]), quote(quotation), permalink].join('\n');
}

/** Puts a text into double quotation marks, those inside it into single ones: “the “Road War”” → “the ‘Road War’”. */
export function quote(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
