import { consonants, isArabic } from './consonants.ts';
import { editDistance } from './edit-distance.ts';

/** Cyrillic letters as English-language romanisations write them, after BGN/PCGN 1947. */
const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  `а:a б:b в:v г:g д:d е:e ё:e ж:zh з:z и:i й:y і:i ї:i є:e к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:sh
  ъ: ы:y ь: э:e ю:yu я:ya`
    .split(/\s+/u)
    .map((pair) => pair.split(':') as [string, string]),
);

/** Vowels that spellings of one name exchange, and letters that come and go. */
const SAME_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ou|oo|w/gu, 'u'],
  [/ee|y/gu, 'i'],
  [/kh|gh/gu, 'k'],
  [/tch|tsh/gu, 'ch'],
  [/h(?=$|[^aeiou])/gu, ''],
  [/(.)\1/gu, '$1'],
];
const CLOSING_VOWELS = /[aeiou]+$/u;

/** Letters of a word per edit that two spellings of one name may differ by. */
const LETTERS_AN_EDIT = 5;
/** Consonants that a name in Arabic script has at least: of fewer, too many words are made. */
const LEAST_CONSONANTS = 3;

/** Arabic letters of vowels, and the Latin ones that may stand for each. */
const ARABIC_VOWELS: readonly (readonly [string, RegExp])[] = [
  ['و', /[ouw]/u],
  ['ي', /[iey]/u],
  ['ا', /[aeo]/u],
];

/**
 * Whether two folded words in Latin, Cyrillic or Arabic script may be spellings of one name: `ayorou` and `айору`, `fasher`
 * and `الفاشر`, `kitshanga` and `kichanga`. Made for comparing with a few names that are known to belong to the matter, not
 * with a gazetteer.
 */
export function soundAlike(one: string, other: string): boolean {
  if (isArabic(one)) return !isArabic(other) && arabicSounds(one, romanized(other));
  if (isArabic(other)) return arabicSounds(other, romanized(one));
  const [first, second] = [simplified(romanized(one)), simplified(romanized(other))];
  if (first === '' || first[0] !== second[0]) return false;
  return editDistance(first, second) <= Math.floor(Math.min(first.length, second.length) / LETTERS_AN_EDIT);
}

function romanized(word: string): string {
  return [...word].map((letter) => CYRILLIC[letter] ?? letter).join('');
}

function simplified(word: string): string {
  const sounds = SAME_SOUNDS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word);
  const stem = sounds.replace(CLOSING_VOWELS, '');
  return stem.length < 3 ? sounds : stem;
}

function arabicSounds(arabic: string, latin: string): boolean {
  const key = consonants(arabic);
  if (key.length < LEAST_CONSONANTS || key !== consonants(latin)) return false;
  // A long vowel is always written in Arabic; a short one never is.
  return ARABIC_VOWELS.every(
    ([letter, vowels]) => !arabic.slice(1, -1).replace(/^ل/u, '').includes(letter) || vowels.test(latin),
  );
}
