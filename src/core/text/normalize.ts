const COMBINING_MARK = /\p{M}/gu;
const APOSTROPHE = /['’‘ʼʻ`´ʿʾ.]/gu;
const TATWEEL = /ـ/gu;

/** Letters that NFKD leaves whole although readers take them for a plain one. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ؤ: 'و',
  ئ: 'ي',
  ە: 'ه',
  ё: 'е',
};
const SPECIAL_LETTER = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'gu');

/**
 * One word in the form in which names are compared: lower case, no diacritics, apostrophes or full stops, and one form
 * of each Arabic letter. `Qāmishlī` and `Qamishli` fold to the same; so do `U.S.` and `US`.
 */
export function foldWord(word: string): string {
  return word
    .replace(SPECIAL_LETTER, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(COMBINING_MARK, '')
    .replace(APOSTROPHE, '')
    .replace(TATWEEL, '')
    .toLowerCase()
    .replace(SPECIAL_LETTER, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

const SPELLING_RULES: readonly (readonly [RegExp, string])[] = [
  [/ck/g, 'k'],
  [/q/g, 'k'],
  [/(?:ee|iy|ei|ay|ai|ey|y)/g, 'i'],
  [/(?:oo|ou|aw|au|ow)/g, 'u'],
  [/o/g, 'u'],
  [/e/g, 'i'],
  [/([a-z])\1+/g, '$1'],
  [/(?:ah|ih)$/g, 'a'],
];

/**
 * A coarser form of a folded word, in which the usual romanisations of one Arabic or Kurdish name meet: `dayrick` and
 * `derik` both become `dirik`, `malikiyah` and `malikiyya` both `malikia`, `zor` and `zawr` both `zur`. It also joins
 * words that have nothing in common, so it counts only where the context asks for a place.
 */
export function spellingKey(folded: string): string {
  return SPELLING_RULES.reduce((word, [pattern, replacement]) => word.replace(pattern, replacement), folded);
}
