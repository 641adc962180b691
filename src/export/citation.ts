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
  const source = sourceLine({ publisher, title, published, republished, url });
  return [source, ...(url === null ? [] : [url]), quote(quotation), permalink].join('\n');
}

/**
 * A citation of an incident as plain text, a line each: its title, date and place; the sources that tell of it; a permalink to
 * the map. Date and place are in words already; `null` where they are not told.
 */
export function citeIncident(
  { title, date, place }: { readonly title: string; readonly date: string | null; readonly place: string | null },
  sources: readonly CitedSource[],
  permalink: string,
): string {
  const head = [title, ...(date === null ? [] : [date]), ...(place === null ? [] : [place])].join(', ');
  const lines = sources.map((source) => `${sourceLine(source)}${source.url === null ? '' : ` ${source.url}`}`);
  return [`${head}.`, ...lines, permalink].join('\n');
}

/** "Morning Gazette, “Patrols meet”, 3 May 2021, republished by Evening Post." */
function sourceLine({ publisher, title, published, republished }: CitedSource): string {
  const parts = [
    publisher,
    ...(title === null ? [] : [quote(title)]),
    published,
    ...(republished === null ? [] : [republished]),
  ];
  return `${parts.join(', ')}.`;
}

/** Puts a text into double quotation marks, those inside it into single ones: “the “Road War”” → “the ‘Road War’”. */
export function quote(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
