/** What a citation needs to know of its source. Dates are in words already, in the reader's language. */
export interface CitedSource {
  readonly publisher: string;
  readonly title: string | null;
  readonly published: string;
  /** "republished by Global Research, 28 August 2020"; `null` where nobody did. */
  readonly republished: string | null;
  readonly url: string | null;
}

/** How a language writes what a citation is made of. */
export interface CitationWords {
  /** Between the parts of a line. */
  readonly comma: string;
  /** Puts a text into quotation marks. */
  readonly quote: (text: string) => string;
}

/**
 * A citation as plain text, a line each: publisher, title and date; the source's address where it has one; the quotation;
 * a permalink to the map.
 */
export function cite(
  quotation: string,
  { publisher, title, published, republished, url }: CitedSource,
  permalink: string,
  words: CitationWords,
): string {
  const source = sourceLine({ publisher, title, published, republished, url }, words);
  return [source, ...(url === null ? [] : [url]), words.quote(quotation), permalink].join('\n');
}

/**
 * A citation of an incident as plain text, a line each: its title, date and place; the sources that tell of it; a permalink to
 * the map. Date and place are in words already; `null` where they are not told.
 */
export function citeIncident(
  { title, date, place }: { readonly title: string; readonly date: string | null; readonly place: string | null },
  sources: readonly CitedSource[],
  permalink: string,
  words: CitationWords,
): string {
  const head = sentence([title, ...(date === null ? [] : [date]), ...(place === null ? [] : [place])], words);
  const lines = sources.map((source) => `${sourceLine(source, words)}${source.url === null ? '' : ` ${source.url}`}`);
  return [head, ...lines, permalink].join('\n');
}

/** "Morning Gazette, “Patrols meet”, 3 May 2021, republished by Evening Post." */
function sourceLine({ publisher, title, published, republished }: CitedSource, words: CitationWords): string {
  const parts = [
    publisher,
    ...(title === null ? [] : [words.quote(title)]),
    published,
    ...(republished === null ? [] : [republished]),
  ];
  return sentence(parts, words);
}

/** Parts with a full stop behind the last, unless that ends in one: Russian dates do. */
function sentence(parts: readonly string[], { comma }: CitationWords): string {
  return parts.join(comma).replace(/\.?$/u, '.');
}
