/**
 * Consonants of Arabic as English-language romanisations write them (after BGN/PCGN 1956 and the usual simpler ones):
 * letters that one romanisation joins are joined here, and semivowels, h and the glottal sounds, which come and go, are
 * left out.
 */
const ARABIC: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'b',
  ت: 't',
  ث: 't',
  ج: 'g',
  چ: 'C',
  خ: 'X',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 'z',
  ژ: 'z',
  س: 's',
  ش: 'S',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  غ: 'G',
  ف: 'f',
  ڤ: 'f',
  ق: 'k',
  ك: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
};
const ARTICLE = /^ال(?=.{3})/u;

const LATIN_PAIRS: readonly (readonly [RegExp, string])[] = [
  [/sh/g, 'S'],
  [/ch|tch/g, 'C'],
  [/kh/g, 'X'],
  [/gh/g, 'G'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/zh/g, 'z'],
  [/ph/g, 'f'],
  [/dj|j/g, 'g'],
  [/[qc]/g, 'k'],
  [/v/g, 'f'],
  [/p/g, 'b'],
  [/[aeiouywh]/g, ''],
];

/** True for a word in Arabic script. */
export function isArabic(word: string): boolean {
  return /^\p{Script=Arabic}/u.test(word);
}

/**
 * The consonants of a folded word, in which an Arabic name and its romanisations meet: `الفاشر`, `fasher` and `fashir` all
 * become `fSr`. Many words share one, so it counts only where the text says that a place is named.
 */
export function consonants(folded: string): string {
  const letters = isArabic(folded)
    ? [...folded.replace(ARTICLE, '')].map((letter) => ARABIC[letter] ?? '').join('')
    : LATIN_PAIRS.reduce((word, [pattern, replacement]) => word.replace(pattern, replacement), folded);
  return letters.replace(/(.)\1+/gu, '$1');
}
