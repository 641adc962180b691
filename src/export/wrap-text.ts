/**
 * Parts a text into lines no wider than `width`: at spaces, and a word that is wider than a line, such as an address, wherever
 * it must be.
 * @param measure width of a text, in the unit of `width`
 */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const [rest = '', ...full] = breakWord(word, width, measure).reverse();
    lines.push(...full.reverse());
    line = rest;
  }
  return line === '' ? lines : [...lines, line];
}

/** Pieces of a word, each as wide as fits; never less than a character. */
function breakWord(word: string, width: number, measure: (text: string) => number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && measure(piece + character) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
