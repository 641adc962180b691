import type { Token } from '../text/tokens.ts';

/** A name of Cyrillic words without their endings, which change with the case. */
export interface InflectedName {
  readonly faction: string;
  readonly stems: readonly string[];
}

const CYRILLIC = /^[а-я]/u;
const CASE_ENDING =
  /(?:иями|ями|ами|ием|ией|иях|ие|ого|его|ому|ему|ыми|ими|ые|ыи|ии|ои|ая|ое|ых|их|ым|им|ом|ем|ую|еи|ия|ию|ах|ях|ов|ам|а|о|у|ы|и|е|я|ь|й)$/u;
const SHORTEST_STEM = 3;

/** The name for `findInflected`; `null` for one in another script. */
export function toInflectedName(faction: string, words: readonly string[], name: string): InflectedName | null {
  const isLowerCase = name.split('').some((letter) => /[а-я]/u.test(letter));
  return isLowerCase && CYRILLIC.test(words[0] ?? '') ? { faction, stems: words.map(stemOf) } : null;
}

/** Names in a case that the list does not have: "в Африканском корпусе". `byFirst` has them by their first stem. */
export function findInflected(
  tokens: readonly Token[],
  byFirst: ReadonlyMap<string, readonly InflectedName[]>,
): { readonly first: Token; readonly last: Token; readonly name: InflectedName }[] {
  if (byFirst.size === 0) return [];
  const stems = tokens.map(({ folded }) => (CYRILLIC.test(folded) ? stemOf(folded) : ''));
  return tokens.flatMap((first, at) => {
    const name = (byFirst.get(stems[at] ?? '') ?? []).find((known) =>
      known.stems.every((stem, offset) => stems[at + offset] === stem),
    );
    const last = tokens[at + (name?.stems.length ?? 1) - 1];
    return name === undefined || last === undefined ? [] : [{ first, last, name }];
  });
}

function stemOf(folded: string): string {
  const stripped = folded.replace(CASE_ENDING, '');
  return stripped.length >= SHORTEST_STEM ? stripped : folded;
}
