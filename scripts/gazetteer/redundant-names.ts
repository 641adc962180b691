import type { PlaceName } from '../../src/core/gazetteer/gazetteer-place.ts';
import { foldName } from './alternate-names.ts';

/** Letters of Cyrillic in the romanisation (ISO 9 without diacritics, GOST 1971) that GeoNames' lists write. */
const ROMANISED: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'j',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'c',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'eh',
  ю: 'ju',
  я: 'ja',
  і: 'i',
  ї: 'i',
  є: 'e',
  ђ: 'd',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  џ: 'dz',
};
/** Countries whose names reach English through Cyrillic, so that its romanisations are real spellings there. */
const CYRILLIC_COUNTRIES = new Set('RU UA BY KZ KG TJ UZ TM MN BG RS MK ME BA MD GE AM AZ XK HR SI'.split(' '));
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Pinyin words for town, township, subdistrict behind a name, and the syllables of the older romanisation, hyphenated. */
const CHINESE_LONG_FORM = /\s(?:Zhen|Xiang|Jiedao|Shi|Xian|Qu)$|\p{L}-\p{L}/u;

/**
 * Leaves out alternate names that no report writes: names of German or American towns romanised back from Cyrillic
 * (`Obergauzen`), and Chinese towns' names with the word for town (`Baju Zhen`).
 * @param country ISO 3166-1 alpha-2
 */
export function withoutRedundant(names: readonly PlaceName[], country: string): PlaceName[] {
  if (country === 'CN') return names.filter(({ name }) => !CHINESE_LONG_FORM.test(name));
  if (CYRILLIC_COUNTRIES.has(country)) return [...names];
  const romanised = new Set(names.filter(({ name }) => CYRILLIC.test(name)).flatMap(({ name }) => romanise(name)));
  return names.filter(({ name }) => CYRILLIC.test(name) || !romanised.has(simplified(name)));
}

function romanise(name: string): string[] {
  const letters = [...foldName(name)].map((letter) => ROMANISED[letter] ?? letter).join('');
  return [simplified(letters)];
}

/** Romanisations differ in these letters; what is compared leaves them out. */
function simplified(name: string): string {
  return foldName(name)
    .replaceAll(/kh|h|x/g, 'h')
    .replaceAll(/[yj]/g, 'i')
    .replaceAll(/ii+/g, 'i')
    .replaceAll('tz', 'c')
    .replaceAll('ts', 'c')
    .replaceAll(/eh/g, 'e')
    .replaceAll(/(.)\1/g, '$1');
}
