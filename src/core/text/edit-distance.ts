/**
 * Fewest insertions, deletions and replacements of UTF-16 units that turn one text into another (Levenshtein 1966), by one
 * row of the table of Wagner and Fischer (1974).
 */
export function editDistance(one: string, other: string): number {
  const row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    let diagonal = row[0] ?? 0;
    row[0] = at;
    for (let index = 1; index <= other.length; index += 1) {
      const above = row[index] ?? 0;
      const isSame = one[at - 1] === other[index - 1];
      row[index] = Math.min(above + 1, (row[index - 1] ?? 0) + 1, diagonal + (isSame ? 0 : 1));
      diagonal = above;
    }
  }
  return row[other.length] ?? 0;
}
