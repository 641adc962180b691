import type { Span } from '../model.ts';
import { show } from '../problem.ts';

/** Shortest beginning of a quote that is looked for to say where it departs from the text. */
const SHORTEST_START = 12; // UTF-16 units

/** Where words stand in a text with the prefix right before them, or why that is not one place. */
export function findQuotation(text: string, quote: string, prefix: string): Span | { readonly fault: string } {
  const sought = `${prefix}${quote}`;
  const first = text.indexOf(sought);
  if (first === -1) return { fault: notFound(text, quote, prefix) };
  if (text.indexOf(sought, first + 1) !== -1) {
    const how = prefix === '' ? 'give `prefix`, the words right before it' : 'lengthen `prefix`';
    return { fault: `the quote ${show(quote)} stands in the text twice; ${how}` };
  }
  const start = first + prefix.length;
  return { start, end: start + quote.length };
}

function notFound(text: string, quote: string, prefix: string): string {
  if (prefix !== '' && text.includes(quote))
    return `the quote ${show(quote)} does not stand after the prefix ${show(prefix)}; copy the words right before it, blanks included`;
  const advice = 'copy it from the text word for word';
  for (let length = quote.length - 1; length >= SHORTEST_START; length -= 1) {
    const at = text.indexOf(quote.slice(0, length));
    if (at === -1) continue;
    return `the quote ${show(quote)} is not in the text, which goes on ${show(text.slice(at, at + quote.length))}; ${advice}`;
  }
  return `the quote ${show(quote)} is not in the text; ${advice}`;
}
