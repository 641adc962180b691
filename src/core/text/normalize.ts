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

/** One character without case, diacritics and variants, its punctuation kept. */
function foldCharacter(character: string): string {
  return character
    .replace(SPECIAL_LETTER, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replace(COMBINING_MARK, '')
    .replace(TATWEEL, '')
    .toLowerCase()
    .replace(SPECIAL_LETTER, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/** UTF-16 code units are folded one by one and remembered: words are folded millions of times, characters are few. */
const CODE_UNITS = 0x10000;
const foldedUnits: (string | undefined)[] = new Array(CODE_UNITS);
const foldedWordUnits: (string | undefined)[] = new Array(CODE_UNITS);

function foldUnit(unit: number): string {
  const known = foldedUnits[unit];
  if (known !== undefined) return known;
  const folded = foldCharacter(String.fromCharCode(unit));
  foldedUnits[unit] = folded;
  return folded;
}

function foldWordUnit(unit: number): string {
  const known = foldedWordUnits[unit];
  if (known !== undefined) return known;
  const folded = foldUnit(unit).replace(APOSTROPHE, '');
  foldedWordUnits[unit] = folded;
  return folded;
}

/**
 * One word in the form in which names are compared: lower case, no diacritics, apostrophes or full stops, and one form
 * of each Arabic letter. `Qāmishlī` and `Qamishli` fold to the same; so do `U.S.` and `US`.
 */
export function foldWord(word: string): string {
  let folded = '';
  for (let index = 0; index < word.length; index += 1) folded += foldWordUnit(word.charCodeAt(index));
  return folded;
}

/**
 * A stretch of text in the form in which patterns of words are compared: lower case, no diacritics, one form of each
 * Arabic letter, European digits, plain blanks; punctuation stays.
 */
export function foldContext(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= ARABIC_ZERO && unit <= ARABIC_ZERO + 9) folded += unit - ARABIC_ZERO;
    else if (unit >= PERSIAN_ZERO && unit <= PERSIAN_ZERO + 9) folded += unit - PERSIAN_ZERO;
    else folded += foldUnit(unit);
  }
  return folded;
}

const ARABIC_ZERO = 0x660;
const PERSIAN_ZERO = 0x6f0;

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
